// Parses a page into a tree whose nodes know their place in the source, within limits.

import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser } from 'parse5';
import type { Unreadable } from '../../document/document.js';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Root = DefaultTreeAdapterTypes.Document | Element;

/** Browsers flatten what is nested deeper than about 500; Word's lists and tables reach 40. */
export const DEEPEST = 1000;
/** Elements and texts; a report saved by Word has 20,000. */
export const MOST_NODES = 300_000;
/** Characters given to the parser between two looks at what has come of them. */
const CHUNK = 16 * 1024;

export function parsePage(source: string): { readonly root: Root } | { readonly unreadable: Unreadable } {
  let nodes = 0;
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      nodes++;
      depth++;
    },
    onItemPop: () => {
      depth--;
    },
    createTextNode: (value: string) => {
      nodes++;
      return defaultTreeAdapter.createTextNode(value);
    },
  };
  const parser = new Parser<DefaultTreeAdapterMap>({ sourceCodeLocationInfo: true, treeAdapter });
  for (let at = 0; at < source.length; at += CHUNK) {
    parser.tokenizer.write(source.slice(at, at + CHUNK), at + CHUNK >= source.length);
    if (depth > DEEPEST) return tooLarge('nesting', depth, DEEPEST);
    if (nodes > MOST_NODES) return tooLarge('nodes', nodes, MOST_NODES);
  }
  return { root: parser.document };
}

function tooLarge(what: 'nesting' | 'nodes', found: number, limit: number) {
  return { unreadable: { kind: 'too-large', what, found, limit } } as const;
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
