// Makes of a checked report what the page shows of it.

import type { Diagnostic, ReportResult, Severity } from '../../diagnostic/diagnostic.js';
import { type Location, startOf } from '../../diagnostic/place.js';
import type { FigureCell, TableView } from '../../diagnostic/table-view.js';
import { editions } from '../../edition/editions.js';
import { reportTitle } from '../../edition/form.js';
import type { Language } from '../../i18n/language.js';
import { placeSuffix, placeWords } from '../../i18n/place-words.js';
import { say } from '../../i18n/say.js';
import { STORY } from '../../i18n/story-words.js';
import { suggestWords } from '../../i18n/suggest-words.js';
import { WORDS } from '../../i18n/words.js';
import { type Suggestion, suggestionsOf } from '../../lint/suggestions.js';
import type { Report } from '../../report/report.js';
import { type Block, blocksOf } from '../../reporters/frame/blocks.js';
import { remarksOf } from '../../reporters/frame/remarks.js';
import { marksOf, type Numbered } from '../../reporters/html/marks.js';
import { copiedFrom } from '../../text/copied.js';
import type { Revision } from '../revision.js';
import type {
  Changed,
  Counts,
  Fault,
  IdentityView,
  Line,
  Mark,
  Option,
  Previous,
  Sentence,
  View,
} from '../view.js';
import { expectedIn, freeBlanks } from './expected.js';
import { keyOf } from './revision.js';

/** Gravest first. */
const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

export interface Checkable {
  readonly id: number;
  /** As it was read. */
  readonly original: Report;
  /** As it stands now. */
  readonly report: Report;
  readonly result: ReportResult;
  readonly revision: Revision;
  readonly isForm: boolean;
}

function countsOf(result: ReportResult): Counts {
  const found = blocksOf(result);
  const ofSeverity = (wanted: Severity) => found.filter(({ severity }) => severity === wanted).length;
  return { errors: ofSeverity('error'), warnings: ofSeverity('warning'), infos: ofSeverity('info') };
}

export function lineOf(id: number, result: ReportResult): Line {
  const { path, office, year, failed, edition } = result;
  return { id, path, office, year, failed, hasTables: edition !== null, ...countsOf(result) };
}

export function viewOf(
  { id, original, report, result, revision, isForm }: Checkable,
  language: Language,
): View {
  const figures = (result.tables ?? []).flatMap(({ rows }) => rows.flat().filter(isFigureCell));
  /** Filled in here and not yet filled. */
  const blanks = new Set(
    report.cells.flatMap((cell) =>
      cell?.quantity.kind === 'blank' && (isForm || revision.added.includes(cell.spec.table.id))
        ? [cell.spec.id]
        : [],
    ),
  );
  const shown = blanks.size > 0 ? withoutBlanks(result, blanks) : result;
  const findings = inOrder(blocksOf(shown)).map((block, i): Numbered => ({ block, number: i + 1, href: '' }));
  const marked = marksOf(findings, figures, language);
  const marks: Record<string, Mark> = {};
  for (const [cell, { level, remarks, correction }] of marked) {
    const numbers = remarks.map(({ label }) => Number(label));
    marks[cell.id] = { level, numbers, ...(correction !== undefined && { correction }) };
  }
  const nameOf = namesIn(report, language);
  const expected = expectedIn(report);
  const suggestions = suggestionsOf(shown, language);
  const places = new Set(figures.flatMap(({ location }) => (location ? [placeKey(location)] : [])));
  return {
    ...lineOf(id, shown),
    format: result.format,
    edition: result.edition,
    title: titleOf(report),
    identity: identityOf(report, revision, language),
    isForm,
    tables: allTables(report, result.tables ?? [], language),
    changes: changesIn(original, revision, nameOf, language),
    added: addedIn(report, revision, language),
    marks,
    faults: findings.map(({ block, number }) => ({
      ...faultOf(block, places, language),
      number,
      place: placeIn(block.location, language),
      cells: cellsOf(block, number, marks),
      ways: block.story?.candidates.filter(({ changes }) => changes.length > 0).length ?? 0,
      options: optionsOf(block, shown, suggestions, nameOf, language),
    })),
    explained: explainedIn(shown),
    checked: checkedIn(report),
    expected,
    filling: {
      blanks: blanks.size,
      expected: Object.fromEntries(Object.entries(expected).filter(([cell]) => blanks.has(cell))),
      zeros: freeBlanks(report).filter((cell) => blanks.has(cell) && expected[cell] === undefined),
    },
    previous: previousOf(report),
    isWorkbook: result.format === 'xlsx' || result.format === 'xlsm',
  };
}

function isFigureCell(cell: { readonly kind: string }): cell is FigureCell {
  return cell.kind === 'figure';
}

/** What could not be read stands first, then by gravity; otherwise as they stand in the report. */
function inOrder(blocks: readonly Block[]): Block[] {
  const weight = ({ severity, codes }: Block) =>
    codes[0]?.startsWith('GR1') === true && severity === 'error' ? -1 : LEVELS.indexOf(severity);
  return [...blocks].sort((a, b) => weight(a) - weight(b));
}

/** What is being filled in has blanks: they are counted, not told one by one. */
function withoutBlanks(result: ReportResult, blanks: ReadonlySet<string>): ReportResult {
  const isBlank = ({ cells }: Diagnostic) =>
    cells.some(({ role }) => role === 'subject') &&
    cells.every(({ role, id }) => role !== 'subject' || blanks.has(id));
  const kept = result.diagnostics.map((found) => !(found.code.startsWith('GR2') && isBlank(found)));
  if (kept.every(Boolean)) return result;
  const at = new Map<number, number>();
  kept.forEach((isKept, i) => {
    if (isKept) at.set(i, at.size);
  });
  const diagnoses = (result.diagnoses ?? []).flatMap((story) => {
    const explains = story.explains.flatMap((i) => at.get(i) ?? []);
    return explains.length > 0 ? [{ ...story, explains }] : [];
  });
  return { ...result, diagnostics: result.diagnostics.filter((_, i) => kept[i]), diagnoses };
}

function identityOf({ edition, documents }: Report, given: Revision, language: Language): IdentityView {
  return {
    form: edition?.data.title[language],
    forms: editions.map(({ data }) => ({ id: data.id, title: data.title[language] })),
    given,
    isReadable: documents.length > 0,
  };
}

function allTables({ edition }: Report, drawn: readonly TableView[], language: Language): TableView[] {
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

function addedIn({ edition, cells }: Report, { added }: Revision, language: Language): View['added'] {
  const tables = edition?.tables.filter(({ data }) => added.includes(data.id)) ?? [];
  return tables.map(({ data }) => ({
    id: data.id,
    name: data.name[language],
    figures: cells.filter((cell) => cell?.spec.table === data && cell.quantity.kind !== 'blank').length,
  }));
}

function titleOf({ edition, office, year, path }: Report): string {
  if (!edition || office === null) return path.split('/').at(-1) ?? path;
  return year === null ? office : reportTitle(edition.data, office, year);
}

type NameOf = (cell: string) => string;

/** `表三“（一）予以公开”的“总计”`. */
function namesIn({ edition }: Report, language: Language): NameOf {
  return (id) => {
    const spec = edition?.cellById.get(id);
    if (!spec) return id;
    const cell = say({ template: WORDS.cell, data: { row: spec.row, column: spec.column } }, language);
    return spec.table.name[language] + (language === 'zh' ? '' : ' ') + cell;
  };
}

function changesIn(
  { edition, cells }: Report,
  { texts, added }: Revision,
  nameOf: NameOf,
  language: Language,
): Changed[] {
  const { blank } = suggestWords[language];
  return Object.entries(texts).flatMap(([cell, to]) => {
    const spec = edition?.cellById.get(cell);
    if (!spec || added.includes(spec.table.id)) return [];
    const original = cells[spec.index]?.source.text.trim() ?? '';
    return { cell, name: nameOf(cell), from: original || blank, to: to.trim() || blank, original };
  });
}

function placeKey(location: Location): string {
  return JSON.stringify([location.path, startOf(location)]);
}

/** With its file, where it is another than the report's own. */
function placeIn(location: Location, language: Language): string {
  const { path } = location;
  return path === undefined ? placeWords(location)[language] : path + placeSuffix(location)[language];
}

function faultOf(
  block: Block,
  places: ReadonlySet<string>,
  language: Language,
): Omit<Fault, 'number' | 'place' | 'cells' | 'ways' | 'options'> {
  const { severity, codes, message, story, excerpt, location, diagnostics } = block;
  const isInTable = places.has(placeKey(location));
  const labels = (excerpt?.marks ?? []).filter(({ label }) => label !== '');
  const [only] = diagnostics;
  const subjects = diagnostics.flatMap(({ cells }) =>
    cells.flatMap(({ id, role }) => (role === 'subject' ? [id] : [])),
  );
  return {
    severity,
    grade: story?.grade,
    codes,
    message,
    sums: isInTable && !story ? labels.map(({ label }) => label) : [],
    sentence: isInTable ? undefined : sentenceOf(block),
    remarks: remarksOf(block, language).filter(({ isCommand }) => !isCommand),
    key: severity === 'error' || !only || story ? undefined : keyOf(only.code, subjects),
  };
}

/** Characters before and behind what is marked. */
const AROUND = 60;

function sentenceOf({ excerpt }: Block): Sentence | undefined {
  const mark = excerpt?.marks.find(({ primary }) => primary) ?? excerpt?.marks[0];
  const text = excerpt?.lines.find(({ line }) => line === mark?.line)?.text;
  if (!mark || !text?.trim()) return undefined;
  const [from, to] = [mark.column - 1, Math.max(mark.endColumn - 1, mark.column - 1)];
  const start = Math.max(from - AROUND, text.lastIndexOf('。', from - 1) + 1, 0);
  const close = text.indexOf('。', to);
  const end = Math.min(to + AROUND, close < 0 ? text.length : close + 1);
  const cut = (a: number, b: number) => text.slice(a, b).replace(/\t/gu, ' ');
  return [
    { text: (start > 0 && text[start - 1] !== '。' ? '…' : '') + cut(start, from), marked: false },
    { text: cut(from, to), marked: true },
    { text: cut(to, end) + (end < text.length && text[end - 1] !== '。' ? '…' : ''), marked: false },
  ].filter(({ text: part }) => part !== '');
}

function cellsOf({ story }: Block, number: number, marks: Readonly<Record<string, Mark>>): string[] {
  const marked = Object.entries(marks).flatMap(([cell, { numbers }]) =>
    numbers.includes(number) ? [cell] : [],
  );
  const first = story?.candidates[0]?.changes[0]?.cell;
  return first !== undefined && marked.includes(first)
    ? [first, ...marked.filter((cell) => cell !== first)]
    : marked;
}

/** Of a story the proposals that the command line lists as well. */
function optionsOf(
  { story }: Block,
  result: ReportResult,
  suggestions: readonly Suggestion[],
  nameOf: NameOf,
  language: Language,
): Option[] {
  const mistake = story ? (result.diagnoses ?? []).indexOf(story) + 1 : 0;
  const options = new Map<number, Suggestion[]>();
  for (const one of suggestions)
    if (one.mistake === mistake) options.set(one.option, [...(options.get(one.option) ?? []), one]);
  return [...options.values()].map((some) => ({
    text: changesText(some, language),
    slip: [...new Set(some.map(({ slip }) => slip))].join('、'),
    changes: some.map(({ cell, from, to }) => ({
      cell,
      name: nameOf(cell),
      from: from === null ? suggestWords[language].blank : String(from),
      to: String(to),
    })),
  }));
}

/** The row is named once for changes that follow each other in it; a single change is named by the fault already. */
function changesText(changes: readonly Suggestion[], language: Language): string {
  const parts = changes.map((one, i) => {
    const { row, column, to } = one;
    const before = changes[i - 1];
    const isSameRow = before?.row === row && before.table === one.table;
    const from = one.from === null ? STORY.blank : String(one.from);
    const data = { row, column, from, to: String(to) };
    return say({ template: isSameRow ? STORY.changeInRow : STORY.change, data }, language);
  });
  return parts.join(language === 'zh' ? '、' : ', ');
}

function explainedIn({ diagnostics }: ReportResult): View['explained'] {
  return diagnostics.flatMap(({ code, message, cells, suppressed }) => {
    if (!suppressed) return [];
    const subjects = cells.flatMap(({ id, role }) => (role === 'subject' ? [id] : []));
    return [{ key: keyOf(code, subjects), code, message, reason: suppressed.reason }];
  });
}

const SENTENCE_END = /[。！？!?]/gu;

function checkedIn({ edition, tables, cells, paragraphs }: Report): View['checked'] {
  const has = ({ cell }: { readonly cell: number }) => cells[cell] !== undefined;
  const relations = edition
    ? [...edition.relations, ...edition.conditionals].filter(
        ({ left, right }) => left.every(has) && right.every(has),
      ).length
    : 0;
  const sentences = paragraphs.reduce((sum, { text }) => sum + (text.match(SENTENCE_END)?.length ?? 0), 0);
  return { tables: tables.size, figures: cells.filter(Boolean).length, relations, sentences };
}

function previousOf(report: Report): Previous | undefined {
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
    year: previous.year,
    figures,
    same: sentences.map(({ text }) => text.trim()),
    share: Math.round(share * 100),
  };
}

function textOf({ paragraphs }: Report): string {
  return paragraphs.map(({ text }) => text).join('\n');
}
