// What the page says of a report besides its faults: what it is, what was changed in it, checked, and compared.

import type { ReportResult } from '../../diagnostic/diagnostic.js';
import type { TableView } from '../../diagnostic/table-view.js';
import { editions } from '../../edition/editions.js';
import { reportTitle } from '../../edition/form.js';
import type { Language } from '../../i18n/language.js';
import { say } from '../../i18n/say.js';
import { suggestWords } from '../../i18n/suggest-words.js';
import { WORDS } from '../../i18n/words.js';
import type { Report } from '../../report/report.js';
import { copiedFrom } from '../../text/copied.js';
import type { Revision } from '../revision.js';
import type { CellChange, IdentityView, Previous, View } from '../view.js';
import { keyOf, subjectsOf } from './revision.js';

export function identityOf(
  { edition, documents }: Report,
  { year, edition: named }: Revision,
  language: Language,
): IdentityView {
  return {
    form: edition?.data.title[language],
    forms: editions.map(({ data }) => ({ id: data.id, title: data.title[language] })),
    given: { ...(year !== undefined && { year }), ...(named !== undefined && { edition: named }) },
    isReadable: documents.length > 0,
  };
}

export function allTables({ edition }: Report, drawn: readonly TableView[], language: Language): TableView[] {
  const tables = edition?.tables ?? [];
  return tables.map(
    ({ data: { id, name, title } }) =>
      drawn.find((table) => table.id === id) ?? {
        id,
        name: name[language],
        title: title[language],
        rows: [],
        headRows: 0,
      },
  );
}

export function addedIn({ edition, cells }: Report, { added }: Revision, language: Language): View['added'] {
  const tables = edition?.tables.filter(({ data }) => added.includes(data.id)) ?? [];
  return tables.map(({ data }) => ({
    id: data.id,
    name: data.name[language],
    figures: cells.filter((cell) => cell?.spec.table === data && cell.quantity.kind !== 'blank').length,
  }));
}

export function titleOf({ edition, office, year, path }: Report): string {
  if (!edition || office === null) return path.split('/').at(-1) ?? path;
  return year === null ? office : reportTitle(edition.data, office, year);
}

export type NameOf = (cell: string) => string;

/** `表三“（一）予以公开”的“总计”`. */
export function namesIn({ edition }: Report, language: Language): NameOf {
  return (id) => {
    const spec = edition?.cellById.get(id);
    if (!spec) return id;
    const cell = say({ template: WORDS.cell, data: { row: spec.row, column: spec.column } }, language);
    return spec.table.name[language] + (language === 'zh' ? '' : ' ') + cell;
  };
}

export function changesIn(
  { edition, cells }: Report,
  { texts, added }: Revision,
  nameOf: NameOf,
  language: Language,
): CellChange[] {
  const { blank } = suggestWords[language];
  return Object.entries(texts).flatMap(([cell, to]) => {
    const spec = edition?.cellById.get(cell);
    if (!spec || added.includes(spec.table.id)) return [];
    const from = cells[spec.index]?.source.text.trim() || blank;
    return { cell, name: nameOf(cell), from, to: to.trim() || blank };
  });
}

export function explainedIn({ diagnostics }: ReportResult): View['explained'] {
  return diagnostics.flatMap(({ code, message, cells, suppressed }) => {
    if (!suppressed) return [];
    return [{ key: keyOf(code, subjectsOf(cells)), message, reason: suppressed.reason }];
  });
}

const SENTENCE_END = /[。！？!?]/gu;

export function checkedIn({ edition, tables, cells, paragraphs }: Report): View['checked'] {
  const has = ({ cell }: { readonly cell: number }) => cells[cell] !== undefined;
  const relations = edition
    ? [...edition.relations, ...edition.conditionals].filter(
        ({ left, right }) => left.every(has) && right.every(has),
      ).length
    : 0;
  const sentences = paragraphs.reduce((sum, { text }) => sum + (text.match(SENTENCE_END)?.length ?? 0), 0);
  return { tables: tables.size, figures: cells.filter(Boolean).length, relations, sentences };
}

export function previousOf(report: Report): Previous | undefined {
  const { previous, edition } = report;
  if (!previous) return undefined;
  const figures: Record<string, string> = {};
  for (const { id } of edition?.cells ?? []) {
    const spec = previous.edition?.cellById.get(id);
    const text = spec && previous.cells[spec.index]?.source.text.trim();
    if (text) figures[id] = text;
  }
  const { sentences, share } = copiedFrom(textOf(report), textOf(previous));
  return {
    path: previous.path,
    figures,
    same: sentences.map(({ text }) => text.trim()),
    share: Math.round(share * 100),
  };
}

function textOf({ paragraphs }: Report): string {
  return paragraphs.map(({ text }) => text).join('\n');
}
