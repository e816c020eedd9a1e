// Tells rows apart by all that binding looks at but figures and prose: what they say may differ between rows of a shape.

import { ByPattern } from '../document/by-pattern.js';
import type { DocumentCell, DocumentRow } from '../document/document.js';
import type { Edition } from '../edition/edition.js';
import { copyOf } from '../text/copy.js';
import { isPlainFigure, looksLikeFigure } from '../text/quantity.js';
import { isPageNumber, isRunningText, isSentence, mayBePageNumber } from './lines.js';

export interface Shapes {
  /** The number of a row's shape; undefined where the shapes have become too many to keep. */
  readonly shapeOf: (row: DocumentRow) => number | undefined;
  /** Of rows that hold no more than one cell of words that no label has. */
  readonly isIdle: (shape: number) => boolean;
}

/** Kinds of cells whose text does not matter; `foreign`: no label, nor a part of one. */
const EMPTY = 0;
const FIGURE = 1;
const BLANK = 2;
const COVERED = 3;
const FOREIGN = 4;

/** A row up to one of its cells. */
interface Node {
  /** The row's shape where it ends here. */
  shape: number | undefined;
  readonly byKind: (Node | undefined)[];
  byText: Map<string, Node> | undefined;
  /** Cells that are not empty, where these are words that no label has; else undefined. */
  readonly foreign: number | undefined;
}

/** Memory that is given to shapes: those of some hundred templates. */
const MOST_NODES = 50_000;

/** Shapes of rows that no table has. */
export const PAGE_NUMBER = 0;
export const PROSE = 1;
const FIRST_SHAPE = 2;

function createNode(foreign: number | undefined): Node {
  return {
    shape: undefined,
    byKind: [undefined, undefined, undefined, undefined, undefined],
    byText: undefined,
    foreign,
  };
}

function foreignIn({ foreign }: Node, kind: number): number | undefined {
  if (foreign === undefined || kind === EMPTY) return foreign;
  return kind === FOREIGN ? foreign + 1 : undefined;
}

export function createShapes({ lookup }: Pick<Edition, 'lookup'>): Shapes {
  const roots = { delimited: createNode(0), spaced: createNode(0), single: createNode(0) };
  const idle = new Set<number>();
  let shapes = FIRST_SHAPE;
  let nodes = 0;

  const stepByKind = (node: Node, kind: number): Node => {
    const known = node.byKind[kind];
    if (known) return known;
    nodes++;
    const next = createNode(foreignIn(node, kind));
    node.byKind[kind] = next;
    return next;
  };

  const stepByText = (node: Node, text: string): Node => {
    nodes++;
    const next = createNode(undefined);
    node.byText ??= new Map();
    node.byText.set(copyOf(text), next);
    return next;
  };

  /** Undefined for running text, which makes its whole row such. */
  const stepOver = (node: Node, { text, covered }: DocumentCell): Node | undefined => {
    if (covered) return stepByKind(node, COVERED);
    if (isSentence(text) && lookup.isStrange(text)) return undefined;
    const known = node.byText?.get(text);
    if (known) return known;
    if (lookup(text)) return stepByText(node, text);
    if (looksLikeFigure(text)) return stepByKind(node, text.trim() === '' ? BLANK : FIGURE);
    if (!lookup.isForeign(text)) return stepByText(node, text);
    return isSentence(text) ? undefined : stepByKind(node, FOREIGN);
  };

  const step = (node: Node, cell: DocumentCell): Node | undefined => {
    const { text } = cell;
    if (isPlainFigure(text)) return stepByKind(node, FIGURE);
    return text === '' && !cell.covered ? stepByKind(node, EMPTY) : stepOver(node, cell);
  };

  const shapeOf = (row: DocumentRow): number | undefined => {
    if (isPageNumber(row)) return PAGE_NUMBER;
    if (isRunningText(row)) return PROSE;
    let node = roots[row.cut];
    for (const cell of row.cells) {
      const next = step(node, cell);
      if (!next) return PROSE;
      node = next;
    }
    if (nodes > MOST_NODES) return undefined;
    if (node.shape === undefined) {
      node.shape = shapes++;
      if (node.foreign !== undefined && node.foreign < 2) idle.add(node.shape);
    }
    return node.shape;
  };

  const byPattern = new ByPattern<number>();
  return {
    shapeOf(row) {
      const { pattern } = row;
      const known = pattern && byPattern.get(pattern);
      if (known !== undefined) return known;
      const shape = shapeOf(row);
      if (pattern && shape !== undefined && !mayBePageNumber(row)) byPattern.set(pattern, shape);
      return shape;
    },
    isIdle: (shape) => idle.has(shape),
  };
}
