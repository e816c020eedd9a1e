// Parses a page into a tree whose nodes know their place in the source, within limits.

import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import type { Unreadable } from '../../document/document.js';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Root = DefaultTreeAdapterTypes.Document | Element;

/** Browsers flatten what is nested deeper than this; Word's lists and tables reach 40. */
export const DEEPEST = 512;
/** Elements and comments; a report saved by Word has 20,000. */
export const MOST_NODES = 200_000;

/** Leaves the parser in the middle: it knows no other way. */
class TooLarge extends Error {
  readonly what: 'nesting' | 'nodes';

  constructor(what: 'nesting' | 'nodes') {
    super(what);
    this.what = what;
  }
}

export function parsePage(source: string): { readonly root: Root } | { readonly unreadable: Unreadable } {
  const limits = { nodes: MOST_NODES, nesting: DEEPEST };
  try {
    return { root: parse(source, { sourceCodeLocationInfo: true, treeAdapter: limitedAdapter(limits) }) };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    const limit = limits[error.what];
    return { unreadable: { kind: 'too-large', what: error.what, found: limit + 1, limit } };
  }
}

function limitedAdapter(
  limits: Readonly<Record<TooLarge['what'], number>>,
): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0;
  let depth = 0;
  const count = () => {
    if (++nodes > limits.nodes) throw new TooLarge('nodes');
  };
  return {
    ...defaultTreeAdapter,
    createElement(...about) {
      count();
      return defaultTreeAdapter.createElement(...about);
    },
    createCommentNode(data) {
      count();
      return defaultTreeAdapter.createCommentNode(data);
    },
    onItemPush() {
      if (++depth > limits.nesting) throw new TooLarge('nesting');
    },
    onItemPop() {
      depth--;
    },
  };
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text';
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

export interface Visitor {
  /** False where what the element holds is not to be visited; `leave` is then not called for it. */
  readonly enter: (element: Element) => boolean;
  readonly leave?: (element: Element) => void;
  readonly text?: (node: TextNode) => void;
}

/** Visits what stands inside of `root` in the order of the source, without recursion: pages may be deep. */
export function walk(root: Root, { enter, leave, text }: Visitor): void {
  const open: { readonly parent: Root; next: number }[] = [{ parent: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.parent.childNodes[top.next++];
    if (!node) {
      open.pop();
      if (open.length > 0) leave?.(top.parent as Element);
    } else if (isText(node)) text?.(node);
    else if (isElement(node) && enter(node)) open.push({ parent: node, next: 0 });
  }
}
