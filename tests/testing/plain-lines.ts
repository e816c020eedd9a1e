// A report of paragraphs and tables as plain text: a line a row, whatever the rows hold.

import type { Block, MergedRow } from './merged.js';

export const plainWriters = [
  { name: 'tabs', extension: 'tsv', join: (cells: readonly string[]) => cells.join('\t') },
  { name: 'commas', extension: 'csv', join: (cells: readonly string[]) => cells.map(quoted).join(',') },
  { name: 'bars', extension: 'md', join: (cells: readonly string[]) => `| ${cells.join(' | ')} |` },
  { name: 'spaces', extension: 'txt', join: (cells: readonly string[]) => cells.filter(Boolean).join('  ') },
] as const;

function quoted(text: string): string {
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A merged cell's text stands where the cell begins. */
export function writeLines(blocks: readonly Block[], { join }: (typeof plainWriters)[number]): Uint8Array {
  const lines = blocks.flatMap((block) =>
    'paragraph' in block ? [block.paragraph, ''] : [...spreadRows(block.table).map(join), ''],
  );
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

function spreadRows(rows: readonly MergedRow[]): string[][] {
  const grid: (string | undefined)[][] = rows.map(() => []);
  rows.forEach((row, r) => {
    let c = 0;
    for (const { text, columns, rows: height } of row) {
      while (grid[r]![c] !== undefined) c++;
      for (let y = r; y < Math.min(rows.length, r + height); y++)
        for (let x = c; x < c + columns; x++) grid[y]![x] = y === r && x === c ? text : '';
      c += columns;
    }
  });
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}
