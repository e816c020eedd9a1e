// The report that comes of what a person has changed in it, and the exceptions that come of what was said about it.

import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import type { Document, Place } from '../../document/document.js';
import { type CellSpec, columnsOf, type Edition, type TableSpec } from '../../edition/edition.js';
import { editionById, editions } from '../../edition/editions.js';
import type { Language } from '../../i18n/language.js';
import { webWords } from '../../i18n/web-words.js';
import type { Exception, Policy } from '../../lint/policy.js';
import { bindReport, reportOn } from '../../report/assemble.js';
import { changeFigures, createCell } from '../../report/cells.js';
import type { Problem } from '../../report/problems.js';
import { type Report, withFacts } from '../../report/report.js';
import type { Revision } from '../revision.js';

/** Without texts that say what the file says; `report` is identified already. */
export function effective(revision: Revision, { edition, cells }: Report): Revision {
  const texts = Object.entries(revision.texts).filter(([id, text]) => {
    const spec = edition?.cellById.get(id);
    const isOfFile = spec && !revision.added.includes(spec.table.id);
    return !isOfFile || text.trim() !== (cells[spec.index]?.source.text.trim() ?? '');
  });
  return { ...revision, texts: Object.fromEntries(texts) };
}

/** `report` is identified already. */
export function revised(report: Report, revision: Revision, language: Language): Report {
  const { edition } = report;
  if (!edition) return report;
  const texts = new Map<number, string>();
  for (const { id, index, table } of edition.cells) {
    const text = revision.texts[id] ?? (revision.added.includes(table.id) ? '' : undefined);
    if (text !== undefined) texts.set(index, text);
  }
  return texts.size === 0 ? report : changeFigures(completed(report, edition, texts, language), texts);
}

export function isScan({ documents }: Report): boolean {
  return documents.some(({ format }) => format === 'scan');
}

/** As a scan is read where its figures are what a person has typed: that is what stands in the original. */
export function answered(report: Report, { texts }: Revision): Report {
  const answers = new Map(Object.entries(texts));
  const documents = report.documents.map((document) => document.answered?.(answers) ?? document);
  return bindReport(report.path, documents, { editions });
}

/** What was typed of figures of a scan; `rest`: what else was typed. */
export function answersIn(given: Revision, { texts: rest }: Revision): Revision {
  const texts = Object.entries(given.texts).filter(([id]) => rest[id] === undefined);
  return { ...given, texts: Object.fromEntries(texts) };
}

/** Read by the form, and of the year, that a person has named. */
export function identified(report: Report, { edition, year }: Revision): Report {
  const forced = edition === undefined ? undefined : editionById(edition);
  const bound = forced ? bindReport(report.path, report.documents, { editions, forced }) : report;
  return year === undefined ? bound : reportOn(year, bound, editions);
}

/** With the cells that the file lacks and a person has filled in; they stand on the page and in no file. */
function completed(
  report: Report,
  edition: Edition,
  texts: ReadonlyMap<number, string>,
  language: Language,
): Report {
  if ([...texts.keys()].every((index) => report.cells[index])) return report;
  const { filledIn: path } = webWords[language].files;
  const cells = edition.cells.map((spec) => {
    const text = texts.get(spec.index);
    if (report.cells[spec.index] || text === undefined) return report.cells[spec.index];
    return createCell(spec, { text, place: placeOf(spec, edition) }, onPage(path, text));
  });
  const isGiven = ({ index }: CellSpec) => cells[index] !== undefined;
  const lacks = (table: TableSpec, isMeant: (cell: CellSpec) => boolean = () => true) =>
    !edition.cells.filter((cell) => cell.table === table.data && isMeant(cell)).every(isGiven);
  return withFacts(report, {
    cells,
    tables: new Set([...report.tables, ...edition.tables.filter((table) => !lacks(table))]),
    problems: report.problems.flatMap((problem) => stillMissing(problem, lacks)),
  });
}

function placeOf({ table, row, column }: CellSpec, { data }: Edition) {
  return {
    table: data.tables.indexOf(table) + 1,
    row: table.rows.indexOf(row) + 1,
    cell: columnsOf(table, row).indexOf(column) + 1,
  };
}

/** What holds a cell that no file has. */
function onPage(path: string, text: string): Document {
  const locate = (place: Place) => ('table' in place ? place : {});
  return {
    path,
    format: '',
    encoding: null,
    rows: [],
    damage: [],
    raw: () => text,
    lineText: () => '',
    locate,
  };
}

/** What is left of a problem once cells were filled in. */
function stillMissing(
  problem: Problem,
  lacks: (table: TableSpec, isMeant?: (cell: CellSpec) => boolean) => boolean,
): Problem[] {
  switch (problem.kind) {
    case 'table-missing':
    case 'table-unread':
      return lacks(problem.table) ? [problem] : [];
    case 'pictures': {
      if (problem.tables === 'all') return [problem];
      const tables = problem.tables.filter((table) => lacks(table));
      return tables.length > 0 ? [{ ...problem, tables }] : [];
    }
    case 'rows-missing': {
      const rows = problem.rows.filter((row) => lacks(problem.table, (cell) => cell.row.id === row.id));
      return rows.length > 0 ? [{ ...problem, rows }] : [];
    }
    case 'column-missing': {
      const columns = problem.columns.filter((column) =>
        lacks(problem.table, (cell) => cell.column.id === column.id),
      );
      return columns.length > 0 ? [{ ...problem, columns }] : [];
    }
    default:
      return [problem];
  }
}

/** The cells that a finding speaks of. */
export function subjectsOf(cells: Diagnostic['cells']): string[] {
  return cells.flatMap(({ id, role }) => (role === 'subject' ? [id] : []));
}

/** Of a finding: its rule and the cells it speaks of. */
export function keyOf(code: string, cells: readonly string[]): string {
  return [code, ...new Set(cells)].join(' ');
}

/** The rule of a finding, and what its cells have in common. */
function selectorOf(key: string) {
  const [rule = '', ...cells] = key.split(' ');
  const part = (at: number) => [...new Set(cells.flatMap((cell) => cell.split('/')[at] ?? []))];
  const selected = cells.length > 0 && { tables: part(0), rows: part(1), columns: part(2) };
  return { rule, ...selected };
}

/** As the configuration writes exceptions. */
export function exceptionsOf({ office, year }: Report, { reasons }: Revision): object[] {
  return Object.entries(reasons).map(([key, reason]) => {
    const { rule, tables: table, rows: row, columns: column } = selectorOf(key);
    const about = { rule, office: office ?? undefined, year: year ?? undefined };
    return { ...about, table, row, column, reason };
  });
}

export function policyOf({ reasons }: Revision): Policy | undefined {
  const exceptions = Object.entries(reasons).map(([key, reason], id): Exception => {
    const { rule, ...selected } = selectorOf(key);
    return { id, reason, rules: [rule], ...selected };
  });
  return exceptions.length > 0 ? { layers: [], exceptions } : undefined;
}
