// What an editor says of a cell: what its row and column mean, and its relations with their figures.

import type { Relation } from '../edition/edition.js';
import { EDITOR } from '../i18n/editor-words.js';
import type { Language } from '../i18n/language.js';
import { type Message, say } from '../i18n/say.js';
import { lastYear } from '../report/previous.js';
import { type Cell, type Report, rawOf } from '../report/report.js';
import { evaluate, sumOf } from '../rules/kit/sums.js';

/** Markdown; undefined where no figure of the report stands at the offset. */
export function hoverAt(
  offset: number,
  report: Report,
  language: Language,
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  for (const cell of report.cells) {
    const place = cell?.source.place;
    if (!place || !('start' in place) || offset < place.start || offset > place.end) continue;
    return { text: textOf(cell, report, language), start: place.start, end: place.end };
  }
  return undefined;
}

function textOf({ spec }: Cell, report: Report, language: Language): string {
  const { table, row, column } = spec;
  const title = say({ template: EDITOR.cell, data: { table, row, column } }, language);
  const own = (report.edition?.relations ?? []).filter(({ left, right }) =>
    [...left, ...right].some(({ cell }) => cell === spec.index),
  );
  const lines = own.map((relation) => say(stateOf(relation, report), language));
  return [`**${title}**`, ...lines.map((line) => `- ${line}`), ...lastYearOf(spec.id, report, language)].join(
    '\n',
  );
}

function stateOf({ name, ...relation }: Relation, { cells }: Report): Message {
  const found = evaluate({ name, ...relation }, cells);
  if (!found) return { template: EDITOR.unknown, data: { name } };
  const left = sumOf(relation.left, cells, found.left);
  const right = sumOf(relation.right, cells, found.right);
  return { template: found.holds ? EDITOR.holds : EDITOR.fails, data: { name, left, right } };
}

/** The same cell of last year's report, where it has one. */
function lastYearOf(id: string, report: Report, language: Language): string[] {
  const last = lastYear(report);
  const index = last?.edition?.cellById.get(id)?.index;
  const cell = index === undefined ? undefined : last?.cells[index];
  return cell
    ? [`- ${say({ template: EDITOR.lastYear, data: { figure: rawOf(cell).trim() } }, language)}`]
    : [];
}
