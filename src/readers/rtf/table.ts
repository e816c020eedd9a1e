// Tables of rich text: rows say where their cells end, in twips, and paragraphs how deep in tables they stand.

import { within } from '../refused.js';
import type { Block } from '../word/flow.js';
import { type ChainedCell, type ChainedRow, joinCells } from '../word/merges.js';

export type CellShape = Pick<ChainedCell, 'down' | 'across'>;

/** What a row says of its cells, before them or behind. */
export interface RowShape {
  left: number;
  readonly cells: (CellShape & { readonly right: number })[];
}

interface Row {
  readonly shape: RowShape;
  readonly cells: readonly (readonly Block[])[];
}

/** A table whose rows are still coming, or, at the bottom, the page. */
interface Level {
  blocks: Block[];
  cells: Block[][];
  readonly rows: Row[];
}

export interface Flow {
  /** A paragraph that stands so many tables deep. */
  addParagraph(text: string, depth: number): void;
  /** With its last paragraph. */
  endCell(text: string, depth: number): void;
  endRow(depth: number, shape: RowShape): void;
  finish(): Block[];
}

/** `widest`: columns that a table may have. */
export function createFlow(widest: number): Flow {
  const levels: [Level, ...Level[]] = [newLevel()];
  /** Deeper tables are at their end, the ones around begin. */
  const at = (depth: number): Level => {
    while (levels.length - 1 > depth) {
      const { rows, cells, blocks } = levels.pop()!;
      // Text in a row that never ends is text of the page.
      const rest = [...cells.flat(), ...blocks];
      const table = rows.length > 0 ? [{ rows: joinCells(chained(rows, widest)) }] : [];
      levels.at(-1)!.blocks.push(...table, ...rest);
    }
    while (levels.length - 1 < depth) levels.push(newLevel());
    return levels[depth]!;
  };
  return {
    addParagraph(text, depth) {
      at(depth).blocks.push({ text });
    },
    endCell(text, depth) {
      const level = at(depth);
      level.cells.push([...level.blocks, { text }]);
      level.blocks = [];
    },
    endRow(depth, shape) {
      const level = at(depth);
      level.rows.push({ shape, cells: level.cells });
      level.cells = [];
    },
    finish: () => at(0).blocks,
  };
}

function newLevel(): Level {
  return { blocks: [], cells: [], rows: [] };
}

/** Edges that are nearer than this are one: in twips, a fortieth of a centimetre. */
const NEAR = 15;
/** Of a cell whose row does not say where it ends. */
const USUAL_WIDTH = 1000;

function chained(rows: readonly Row[], widest: number): ChainedRow[] {
  const sized = rows.map(({ shape, cells }) => ({ left: shape.left, cells: sizedCells(shape, cells) }));
  const edges: number[] = [];
  const all = sized.flatMap(({ left, cells }) => [left, ...cells.map(({ right }) => right)]);
  for (const edge of all.sort((a, b) => a - b))
    if (edges.length === 0 || edge - edges.at(-1)! > NEAR) edges.push(edge);
  within('columns', edges.length - 1, widest);
  const columnAt = (edge: number) => edges.findLastIndex((one) => one <= edge);
  return sized.map(({ left, cells }) => {
    let column = columnAt(left);
    const indent = column;
    return {
      indent,
      cells: cells.map(({ right, ...cell }) => {
        const next = Math.max(column + 1, columnAt(right));
        const columns = next - column;
        column = next;
        return { ...cell, columns };
      }),
    };
  });
}

function sizedCells({ left, cells: shapes }: RowShape, cells: Row['cells']) {
  let right = left;
  return cells.map((blocks, i) => {
    const { down = 'alone' as const, across = false, right: end = right + USUAL_WIDTH } = shapes[i] ?? {};
    right = Math.max(right, end);
    return { blocks, down, across, right };
  });
}
