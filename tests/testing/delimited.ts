// Writes pieces of a report with separators between the cells.

import { cellsOf, gridWidth } from './grid.js';
import type { Piece, Writer } from './writers.js';

interface Dialect {
  readonly separator: string;
  /** `needed`: as RFC 4180 asks. `never`: as people type. */
  readonly quotes: 'needed' | 'all' | 'never';
  /** Lines are filled up to the widest of their table, of the whole text, or not at all. */
  readonly pad: 'table' | 'text' | 'none';
  /** Labels are broken over two lines inside their quotes. */
  readonly breaks: boolean;
}

function dialect(
  name: string,
  extension: string,
  options: Partial<Dialect> & Pick<Dialect, 'separator'>,
): Writer {
  const chosen = { quotes: 'needed', pad: 'table', breaks: false, ...options } as const;
  return { name, extension, marksCells: true, write: (pieces) => writeDelimited(pieces, chosen) };
}

export const delimitedWriters: readonly Writer[] = [
  dialect('tabs', 'tsv', { separator: '\t', quotes: 'never' }),
  dialect('tabs, quoted', 'tsv', { separator: '\t' }),
  dialect('tabs, ragged', 'txt', { separator: '\t', quotes: 'never', pad: 'none' }),
  dialect('commas', 'csv', { separator: ',' }),
  dialect('commas, all quoted', 'csv', { separator: ',', quotes: 'all' }),
  dialect('commas, labels broken', 'csv', { separator: ',', breaks: true }),
  dialect('commas, padded', 'csv', { separator: ',', pad: 'text' }),
  dialect('commas, ragged', 'csv', { separator: ',', pad: 'none' }),
  dialect('commas, never quoted', 'csv', { separator: ',', quotes: 'never' }),
  dialect('semicolons', 'csv', { separator: ';' }),
  dialect('wide commas', 'txt', { separator: '，', quotes: 'never' }),
  dialect('wide commas, quoted', 'csv', { separator: '，' }),
];

function writeDelimited(pieces: readonly Piece[], dialect: Dialect): string[] {
  const widest = Math.max(1, ...pieces.map((piece) => ('grid' in piece ? gridWidth(piece.grid) : 1)));
  const pad = (cells: readonly string[], width: number) => {
    if (dialect.pad === 'none') return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
    const length = dialect.pad === 'text' ? widest : width;
    return [...cells, ...Array<string>(Math.max(0, length - cells.length)).fill('')];
  };
  const write = (cells: readonly string[], width: number) =>
    pad(cells, width)
      .map((cell) => quote(cell, dialect))
      .join(dialect.separator);
  return pieces.flatMap((piece) => {
    if ('line' in piece)
      return [dialect.quotes === 'never' && dialect.pad !== 'text' ? piece.line : write([piece.line], 1)];
    return piece.grid.rows.flatMap((row) => {
      const cells = dialect.breaks ? cellsOf(row).map(breakLabel) : cellsOf(row);
      // An office program saves each line as wide as it finds it, so a short line stays short.
      const width = dialect.pad === 'table' ? cells.length : widest;
      return [...(row.before ?? []).map((line) => write(line === '' ? [] : [line], 1)), write(cells, width)];
    });
  });
}

function quote(cell: string, { quotes, separator }: Dialect): string {
  if (quotes === 'never') return cell;
  const needed = cell.includes(separator) || cell.includes('"') || cell.includes('\n');
  return needed || (quotes === 'all' && cell !== '') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** 商业\n企业; figures stay whole. */
function breakLabel(cell: string): string {
  if (cell.length < 4 || /^[\d.+-]+$/u.test(cell)) return cell;
  const middle = cell.length >> 1;
  return `${cell.slice(0, middle)}\n${cell.slice(middle)}`;
}
