// Parses a page into a tree whose nodes know their place in the source, within limits.

import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5';
import type { Limits } from '../limits.js';
import { within } from '../refused.js';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Root = DefaultTreeAdapterTypes.Document | Element;

type PageLimits = Pick<Limits['page'], 'characters' | 'nodes' | 'nesting'>;

/** @throws {Refused} from the middle of the parser: browsers flatten what is nested deeper */
export function parsePage(source: string, limits: PageLimits): Root {
  return parse(source, { sourceCodeLocationInfo: true, treeAdapter: limitedAdapter(limits) });
}

/** A page saved with all that it uses has megabytes of them. */
const NO_TEXT = new Set(['script', 'style']);

/** Elements and comments are counted, and the characters of the text. */
function limitedAdapter(limits: PageLimits): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0;
  let depth = 0;
  let length = 0;
  const count = () => within('nodes', ++nodes, limits.nodes);
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
    insertText(parent, text) {
      if (!NO_TEXT.has(parent.nodeName)) length += text.length;
      within('bytes', length, limits.characters);
      defaultTreeAdapter.insertText(parent, text);
    },
    onItemPush() {
      within('nesting', ++depth, limits.nesting);
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
