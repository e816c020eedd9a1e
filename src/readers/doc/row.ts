// Rows of a Word 97–2003 table: where the edges of the cells are, and which cells are merged.

import type { Block, FlowRow } from '../word/flow.js';
import { type ChainedCell, joinCells } from '../word/merges.js';
import { type Change, word } from './properties.js';

export interface DraftRow {
  readonly cells: readonly (readonly Block[])[];
  /** Those of the mark at the row's end. */
  readonly changes: readonly Change[];
}

interface Edges {
  /** In twentieths of a point, one more than cells. */
  readonly at: readonly number[];
  readonly cells: { across: number; down: number }[];
}

const DEFINE_TABLE = 0xd608;
const MERGE_DOWN = 0xd62b;
const MERGE_ACROSS = 0x5624;
const SPLIT_ACROSS = 0x5625;
/** Edges that are closer stand for one: programs round them. */
const NEAR = 30;
const DOWN = ['alone', 'continue'] as const;

/** `widest`: cells in a row; Word itself has 63. */
export function rowsOf(given: readonly DraftRow[], widest: number): FlowRow[] {
  const drafts = given.map(({ cells, changes }) => ({ cells: cells.slice(0, widest), changes }));
  const all = drafts.map(({ changes, cells }) => edgesOf(changes, cells.length));
  const grid = gridOf(all.flatMap(({ at }) => at));
  const rows = drafts.map(({ cells }, i) => {
    const { at, cells: merged } = all[i]!;
    const columns = at.map((edge) => grid.findLastIndex((line) => line <= edge));
    return {
      indent: columns[0] ?? 0,
      cells: cells.map((blocks, c): ChainedCell => {
        const { across, down } = merged[c] ?? { across: 0, down: 0 };
        return {
          blocks,
          columns: Math.max(1, (columns[c + 1] ?? 0) - (columns[c] ?? 0)),
          down: DOWN[down] ?? 'start',
          across: across !== 0 && (merged[c - 1]?.across ?? 0) !== 0 && isBlank(blocks),
        };
      }),
    };
  });
  const indent = rows.reduce((least, row) => Math.min(least, row.indent), Number.POSITIVE_INFINITY);
  return joinCells(rows.map((row) => ({ ...row, indent: row.indent - indent })));
}

export function isBlank(blocks: readonly Block[]): boolean {
  return blocks.every((block) => 'text' in block && block.text.trim() === '');
}

/** The first of each group of edges that are near each other. */
function gridOf(edges: readonly number[]): number[] {
  const grid: number[] = [];
  for (const edge of [...new Set(edges)].sort((a, b) => a - b)) {
    if (grid.length === 0 || edge - grid.at(-1)! > NEAR) grid.push(edge);
  }
  return grid;
}

/** A row that does not say where its edges are has cells of one width. */
function edgesOf(changes: readonly Change[], count: number): Edges {
  const definition = changes.findLast(({ code }) => code === DEFINE_TABLE)?.operand;
  const cells = Array.from({ length: count }, (_, c) => {
    const flags = definition ? flagsOf(definition, c) : 0;
    return { across: flags & 3, down: (flags >> 5) & 3 };
  });
  for (const { code, operand } of changes) {
    const [first = 0, second = 0] = operand;
    const cell = cells[first];
    if (code === MERGE_DOWN && cell) cell.down = second;
    if (code !== MERGE_ACROSS && code !== SPLIT_ACROSS) continue;
    for (const one of cells.slice(first, second)) one.across = code === MERGE_ACROSS ? 1 : 0;
  }
  const edges = definition ? definition[0]! + 1 : 0;
  const at = Array.from({ length: count + 1 }, (_, i) =>
    definition && i < edges ? signed(word(definition, 1 + i * 2)) : i * 1000,
  );
  return { at, cells };
}

function flagsOf(definition: Uint8Array, cell: number): number {
  const count = definition[0]!;
  return cell < count ? word(definition, 1 + (count + 1) * 2 + cell * 20) : 0;
}

function signed(value: number): number {
  return value >= 0x8000 ? value - 0x10000 : value;
}
