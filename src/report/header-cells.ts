// Reads the labels of a header, line by line, as long as no figures follow.

import type { DocumentRow } from '../document/document.js';
import type { Edition, TableSpec } from '../edition/edition.js';
import type { HeaderCell } from './claim.js';
import type { Line } from './lines.js';
import { columnAmong } from './meanings.js';

/** The column labels of a line, and texts among them that are no known label. */
export function headerCells(line: Line, table: TableSpec): HeaderCell[] {
  const { row } = line;
  const found: HeaderCell[] = [];
  for (const { hit, cell, from } of line.labels) {
    const meaning = columnAmong(hit.meanings, table);
    if (!meaning) continue;
    found.push({ table, column: meaning.column, decimals: meaning.decimals, cell, at: from, row });
  }
  return line.unknown ? [...found, ...unknownHeaders(line, table)] : found;
}

/** A column under another name. */
function unknownHeaders({ row, labels }: Line, table: TableSpec): HeaderCell[] {
  const across = table.data.layout === 'across';
  if (labels.length < 2 && !across) return [];
  const first = across ? 0 : labels[0]!.from;
  return row.cells.flatMap((cell, at) => {
    const known = labels.some(({ from, to }) => from <= at && at <= to);
    if (known || at < first || cell.text.trim() === '') return [];
    return [{ table, column: undefined, decimals: undefined, cell, at, row }];
  });
}

/**
 * The header with the lower half of its labels, which were broken over two lines: 商业 above 企业. Undefined where the
 * row completes none.
 */
export function completeHeader(
  header: readonly HeaderCell[],
  row: DocumentRow,
  edition: Edition,
): HeaderCell[] | undefined {
  let completed: HeaderCell[] | undefined;
  header.forEach((cell, i) => {
    const below = row.cells[cell.at]?.text ?? '';
    if (cell.column !== undefined || below.trim() === '') return;
    const hit = edition.lookup(cell.cell.text + below);
    const column = hit && columnAmong(hit.meanings, cell.table);
    if (!column) return;
    completed ??= [...header];
    completed[i] = { ...cell, column: column.column, decimals: column.decimals };
  });
  return completed;
}
