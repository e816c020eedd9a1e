// The figures as a workbook: every cell with its place in one list, and each report in the shape of its form.

import { editionById } from '../edition/editions.js';
import type { FilledForm } from '../forms/figures.js';
import type { ExtractedReport } from './extract-report.js';
import { longForm, XLSX_HEADER } from './long-form.js';
import type { FigureWriter } from './writer.js';

type Value = string | number | null;

/** Nothing is written before the end: a workbook is made at once. */
export function createXlsxWriter(): FigureWriter {
  const rows: Value[][] = [];
  const forms: FilledForm[] = [];
  return {
    begin: () => '',
    report(report) {
      for (const row of longForm(report, XLSX_HEADER)) rows.push(row);
      const form = formOf(report);
      if (form) forms.push(form);
      return '';
    },
    async end() {
      const { writeFigures } = await import('../forms/figures.js');
      return writeFigures({ name: 'figures', header: XLSX_HEADER, rows }, forms);
    },
  };
}

function formOf({ path, office, year, edition: id, cells }: ExtractedReport): FilledForm | undefined {
  const edition = id === null ? undefined : editionById(id);
  if (!edition) return undefined;
  const named = [office, year].filter((part) => part !== null).join(' ');
  const title = named === '' ? path : `${named} ${path}`;
  const figures = Object.entries(cells).map(([cell, { value, raw }]) => [cell, value ?? raw] as const);
  return { name: named || path, title, edition, figures: new Map(figures) };
}
