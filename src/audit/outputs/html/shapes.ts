// The tables of an edition without figures, for a page that draws them for any report.

import type { TableView } from '../../../diagnostic/table-view.js';
import type { Edition } from '../../../edition/edition.js';
import type { Language } from '../../../i18n/language.js';
import { tableViews } from '../../../lint/table-views.js';

/** The id of a figure's cell is its position in the edition. */
export function shapesOf(edition: Edition, language: Language): TableView[] {
  const empty = {
    path: '',
    office: null,
    year: null,
    yearPlace: undefined,
    documents: [],
    edition,
    cells: [],
    plainFigures: [],
    dressed: [],
    tables: new Set(edition.tables),
    decimals: new Map(),
    paragraphs: [],
    partial: false,
    problems: [],
    violations: [],
  };
  return tableViews(empty, language).map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell) =>
        cell.kind === 'figure' ? { ...cell, id: String(edition.cellById.get(cell.id)?.index ?? '') } : cell,
      ),
    ),
  }));
}
