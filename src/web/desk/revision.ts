// The report that comes of what a person has changed in it, and the exceptions that come of what was said about it.

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

/** Of a finding: its rule and the cells it speaks of. */
export function keyOf(code: string, cells: readonly string[]): string {
  return [code, ...new Set(cells)].join(' ');
}

/** As the configuration writes exceptions; a finding about several cells names what they have in common. */
export interface ExceptionEntry {
  readonly rule: string;
  readonly office?: string;
  readonly year?: number;
  readonly table?: string[];
  readonly row?: string[];
  readonly column?: string[];
  readonly reason: string;
}

export function exceptionsOf({ office, year }: Report, { reasons }: Revision): ExceptionEntry[] {
  return Object.entries(reasons).map(([key, reason]) => {
    const [rule = '', ...cells] = key.split(' ');
    const paths = cells.map((cell) => cell.split('/'));
    const part = (at: number) => [...new Set(paths.flatMap((path) => path[at] ?? []))];
    return {
      rule,
      ...(office !== null && { office }),
      ...(year !== null && { year }),
      ...(cells.length > 0 && { table: part(0), row: part(1), column: part(2) }),
      reason,
    };
  });
}

export function policyOf(report: Report, revision: Revision): Policy | undefined {
  const entries = exceptionsOf(report, revision);
  if (entries.length === 0) return undefined;
  const exceptions = entries.map(
    ({ rule, office, year, table, row, column, reason }, id): Exception => ({
      id,
      reason,
      rules: [rule],
      ...(office !== undefined && { offices: [office] }),
      ...(year !== undefined && { years: [year] }),
      ...(table && { tables: table }),
      ...(row && { rows: row }),
      ...(column && { columns: column }),
    }),
  );
  return { layers: [], exceptions };
}
