// The figures of a report in their canonical form: cell by cell, with their places.

import { startOf } from '../diagnostic/place.js';
import { recognitionShape } from '../diagnostic/recognition.js';
import { type Cell, type Report, rawOf } from '../report/report.js';
import { toNumber } from '../text/quantity.js';

export interface ExtractedCell {
  /** Null where the cell is empty or not a number. */
  readonly value: number | null;
  /** What stands in the source, quotes included. */
  readonly raw: string;
  /** Lines and columns count from 1; columns in UTF-16 units. */
  readonly line?: number;
  readonly column?: number;
  /** In place of line and column for a workbook. */
  readonly sheet?: string;
  readonly address?: string;
  /** In place of line and column for a file with tables; `page` where it has fixed pages. */
  readonly page?: number;
  /** In a Word file, counted from 1: the table, its row, and the cell along the row; or the paragraph. */
  readonly table?: number;
  readonly row?: number;
  readonly cell?: number;
  readonly paragraph?: number;
  /** The file, where the report came in several. */
  readonly path?: string;
  /** How it was read, where the file is a picture. */
  readonly read?: ReturnType<typeof recognitionShape>;
}

export interface ExtractedReport {
  readonly path: string;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly edition: string | null;
  readonly year: number | null;
  readonly office: string | null;
  /** By `table/row/column`, in the order of the form; a cell that the input does not have is absent. */
  readonly cells: Readonly<Record<string, ExtractedCell>>;
}

export function extractReport(report: Report): ExtractedReport {
  const { path, documents, edition, year, office, cells } = report;
  const [document] = documents;
  return {
    path,
    format: document?.format ?? null,
    encoding: document?.encoding ?? null,
    edition: edition?.data.id ?? null,
    year,
    office,
    cells: Object.fromEntries(
      cells.flatMap((cell) => (cell ? [[cell.spec.id, extractCell(cell, path)] as const] : [])),
    ),
  };
}

function extractCell(cell: Cell, path: string): ExtractedCell {
  const { document, source, quantity } = cell;
  const location = document.locate(source.place);
  return {
    value: toNumber(quantity),
    raw: rawOf(cell),
    ...startOf(location),
    ...(document.path !== path && { path: document.path }),
    ...(source.read && { read: recognitionShape(source.read) }),
  };
}
