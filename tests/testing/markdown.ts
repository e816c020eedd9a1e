// Writes pieces of a report with the tables as Markdown.

import { cellsOf, type Grid, gridWidth } from './grid.js';
import type { Writer } from './writers.js';

interface Pipes {
  readonly outer: boolean;
  /** Further pipes at the end of each line. */
  readonly trailing: string;
  readonly rule: '---' | ':---:' | 'none';
}

function pipes(name: string, options: Pipes): Writer {
  return {
    name,
    extension: 'md',
    marksCells: true,
    write: (pieces) =>
      pieces.flatMap((piece) => ('line' in piece ? [piece.line] : writeTable(piece.grid, options))),
  };
}

export const markdownWriters: readonly Writer[] = [
  pipes('pipes', { outer: true, trailing: '', rule: '---' }),
  pipes('pipes, none outside', { outer: false, trailing: '', rule: ':---:' }),
  pipes('pipes, trailing', { outer: true, trailing: '|||', rule: 'none' }),
];

function writeTable(grid: Grid, { outer, trailing, rule }: Pipes): string[] {
  const width = gridWidth(grid);
  const [open, close] = outer ? ['| ', ' |'] : ['', ''];
  const write = (cells: readonly string[]) => `${open}${cells.join(' | ')}${close}${trailing}`;
  const lines = grid.rows.flatMap((row) => {
    const cells = cellsOf(row);
    return [...(row.before ?? []), write([...cells, ...Array<string>(width - cells.length).fill('')])];
  });
  const [first = '', ...others] = lines;
  return rule === 'none' ? lines : [first, write(Array<string>(width).fill(rule)), ...others];
}
