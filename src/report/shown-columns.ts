// Completes what headers tell of columns by what their rows show: where figures stand, and which columns are extra.

import type { DocumentCell } from '../document/document.js';
import { fitByBands } from './align.js';
import { count, isBlank } from './blank.js';
import { type Band, type Columns, EXTRA } from './header.js';
import type { RowReading } from './reading.js';

/** So many rows, and so large a share of a header's rows, show what is no slip of one. */
const FEWEST_ROWS = 3;
const MOST_OF = 0.8;

/** The columns of each row, as all rows under the same header bear them out. */
export function shownColumns(rows: readonly RowReading[], columns: readonly Columns[]): Columns[] {
  const completed = new Map<Columns, Columns>();
  for (const written of new Set(columns)) {
    const own = rows.filter((_, i) => columns[i] === written);
    const header = withoutHalves(own, written);
    const delimited = own.filter(({ cut }) => cut === 'delimited');
    const spaced = own.filter(({ cut }) => cut === 'spaced');
    if (delimited.length > 0) completed.set(written, completeDelimited(delimited, header));
    else completed.set(written, spaced.length > 0 ? completeSpaced(spaced, header) : header);
  }
  return columns.map((written) => completed.get(written)!);
}

/** What is no label may be a part of one: it is an extra column where a row has more cells than the form. */
function withoutHalves(rows: readonly RowReading[], header: Columns): Columns {
  const { bands, size } = header;
  if (!bands?.some(isExtra) || rows.some(({ cells }) => count(cells) > size)) return header;
  return { ...header, bands: bands.filter((band) => !isExtra(band)) };
}

function isExtra({ position }: Band): boolean {
  return position === EXTRA;
}

/** Cells under no column in nearly all rows are an extra column; rows that stand under their columns make these sure. */
function completeDelimited(rows: readonly RowReading[], header: Columns): Columns {
  const { bands, width } = header;
  if (!bands) return header;
  const under = rows.filter((row) => row.width === width);
  const [first] = rows;
  // A column that only the rows have, behind those of the header.
  if (under.length === 0 && first!.width > width && rows.every((row) => row.width === first!.width))
    return completeDelimited(rows, { ...header, width: first!.width });
  if (under.length < FEWEST_ROWS) return header;
  const extra = new Map<number, DocumentCell[]>();
  for (const { cells, offset } of under) {
    cells.forEach((cell, i) => {
      const at = offset + i;
      if (isBlank(cell) || bands.some(({ from, to }) => from <= at && at < to)) return;
      extra.set(at, [...(extra.get(at) ?? []), cell]);
    });
  }
  const [unnamed] = [...extra].filter(([, cells]) => cells.length >= MOST_OF * under.length);
  const isPast = unnamed && bands.some(({ from }) => from > unnamed[0]);
  const isWhole = unnamed && under.some(({ cells }) => count(cells) > header.size);
  const all: readonly Band[] =
    unnamed && isWhole ? [...bands, { from: unnamed[0], to: unnamed[0] + 1, position: EXTRA }] : bands;
  const completed = { ...header, bands: all, ...(all !== bands && { unnamed: unnamed![1][0] }) };
  const fitting = under.filter((row) => fitByBands(row, completed)).length;
  if (isPast && isWhole && fitting < MOST_OF * under.length) return header;
  return { ...completed, isTrusted: fitting >= MOST_OF * under.length };
}

/** White space has to set every figure apart under a column of its own, or the header stands elsewhere. */
function completeSpaced(rows: readonly RowReading[], header: Columns): Columns {
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const isBorneOut = (columns: Columns) => filled.every((row) => fitByBands(row, columns));
  if (isBorneOut(header)) return header;
  const shown = { ...header, bands: bandsOf(filled.filter(({ cells }) => cells.length === header.size)) };
  return isBorneOut(shown) ? shown : { ...header, bands: undefined };
}

/** Where the figures of full rows stand, one column beside the other. */
function bandsOf(full: readonly RowReading[]): readonly Band[] | undefined {
  if (full.length < 2) return undefined;
  const bands: Band[] = [];
  for (const { cells } of full) {
    for (const [position, { columns }] of cells.entries()) {
      if (!columns) return undefined;
      const known = bands[position] ?? { ...columns, position };
      const [from, to] = [Math.min(known.from, columns.from), Math.max(known.to, columns.to)];
      bands[position] = { from, to, position };
    }
  }
  return bands.every((band, i) => i === 0 || band.from >= bands[i - 1]!.to) ? bands : undefined;
}
