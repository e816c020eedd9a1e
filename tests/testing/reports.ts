// Reports made of text for tests about binding and linting: a filled form, edited as a case asks.

import type { ReportResult } from '../../src/diagnostic/diagnostic.js';
import type { Edition } from '../../src/edition/edition.js';
import { editionById, editions } from '../../src/edition/editions.js';
import { writeForm } from '../../src/edition/form.js';
import type { Language } from '../../src/i18n/language.js';
import { lintReport } from '../../src/lint/lint.js';
import { readText } from '../../src/readers/text.js';
import { bindReport, unreadableReport } from '../../src/report/assemble.js';
import type { Report } from '../../src/report/report.js';
import { formatExact } from '../../src/text/quantity.js';

export const TITLE = '青石县水利局2024年政府信息公开工作年度报告';

/** The edition of this id, which the caller knows to exist. */
export function edition(id: string): Edition {
  const found = editionById(id);
  if (!found) throw new Error(`no edition ${id}`);
  return found;
}

/** The form as tab-separated text; cells are zero where the case says nothing. */
export function form(cells: Readonly<Record<string, string>> = {}, id = '2021', title = TITLE): string {
  return writeForm(edition(id), title, (cell) => cells[cell] ?? '0');
}

/** `text` with each of the pairs replaced; a pair that is not there is a mistake of the test. */
export function edited(
  text: string,
  ...edits: readonly (readonly [from: string | RegExp, to: string])[]
): string {
  return edits.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to replace: ${from}`);
    return after;
  }, text);
}

export function report(text: string, path = 'report.tsv'): Report {
  const result = readText(path, new TextEncoder().encode(text), path.split('.').at(-1));
  return 'document' in result
    ? bindReport(path, [result.document], { editions })
    : unreadableReport(path, result.unreadable);
}

export function lint(text: string, path?: string, language: Language = 'zh'): ReportResult {
  return lintReport(report(text, path), { language });
}

/** Code and headline of each diagnostic. */
export function findings(text: string, path?: string): string[] {
  return lint(text, path).diagnostics.map(({ code, message }) => `${code} ${message}`);
}

/** What a cell holds: its number, or the kind of what is no number; nothing where the input has no such cell. */
export function figure({ edition, cells }: Report, id: string): string | undefined {
  const spec = edition?.cellById.get(id);
  const quantity = spec && cells[spec.index]?.quantity;
  return quantity?.kind === 'number' ? formatExact(quantity) : quantity?.kind;
}

/** The figures of a row, column by column. */
export function row(found: Report, id: string): (string | undefined)[] {
  const cells = found.edition?.cells.filter((cell) => cell.id.startsWith(`${id}/`)) ?? [];
  return cells.map((cell) => figure(found, cell.id));
}
