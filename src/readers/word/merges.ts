// Cells that Word chains together, part by part, become cells that span columns and rows.

import type { Block, FlowCell, FlowRow } from './flow.js';

/** A cell of the file: a merged cell is several of them. */
export interface ChainedCell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  /** How it belongs to the cell above. */
  readonly down: 'alone' | 'start' | 'continue';
  /** Belongs to the cell on its left. */
  readonly across: boolean;
}

export interface ChainedRow {
  readonly indent: number;
  readonly cells: readonly ChainedCell[];
}

type Growing = { -readonly [K in keyof FlowCell]: FlowCell[K] };

/** A part that continues nothing of its width is a cell by itself. */
export function joinCells(rows: readonly ChainedRow[]): FlowRow[] {
  let above = new Map<number, Growing>();
  return rows.map(({ indent, cells }) => {
    const below = new Map<number, Growing>();
    const own: Growing[] = [];
    let column = indent;
    for (const { cell, number } of joinAcross(cells)) {
      const upper = cell.down === 'continue' ? above.get(column) : undefined;
      if (upper?.columns === cell.columns) {
        upper.rows++;
        below.set(column, upper);
      } else {
        const start = { blocks: cell.blocks, columns: cell.columns, rows: 1, number };
        own.push(start);
        if (cell.down !== 'alone') below.set(column, start);
      }
      column += cell.columns;
    }
    above = below;
    return { indent, cells: own };
  });
}

function joinAcross(cells: readonly ChainedCell[]): { cell: ChainedCell; number: number }[] {
  const joined: { cell: ChainedCell; number: number }[] = [];
  for (const cell of cells) {
    const left = joined.at(-1);
    if (!cell.across || !left) joined.push({ cell, number: joined.length + 1 });
    else left.cell = { ...left.cell, columns: left.cell.columns + cell.columns };
  }
  return joined;
}
