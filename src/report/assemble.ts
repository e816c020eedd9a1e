// Makes one report of the documents that it came in.

import type { Document, DocumentCell, Place, Unreadable } from '../document/document.js';
import { type RowData, seriesOf } from '../edition/data.js';
import { detectEditions } from '../edition/detect.js';
import type { Edition, TableSpec } from '../edition/edition.js';
import { withMergedRows } from '../edition/merged-rows.js';
import { type Binding, bindDocument } from './bind.js';
import { createCell, factsOf } from './cells.js';
import { identify, paragraphsOf } from './identity.js';
import { rowsOfSection } from './own-section.js';
import type { ConfigProblem, Problem } from './problems.js';
import { type Cell, type Identity, type Report, withFacts, withProse } from './report.js';
import { withoutNumbers } from './row-numbers.js';

export interface BindOptions {
  /** All editions known, oldest first. */
  readonly editions: readonly Edition[];
  /** The edition to read by, whatever the labels say. */
  readonly forced?: Edition | undefined;
}

/** One file, read and bound by itself: the first half of `bindReport`. */
export function bindFile(file: Document, { editions, forced }: BindOptions): readonly Binding[] {
  const document = withoutNumbers(file);
  const candidates = forced ? [forced] : detectEditions(document.rows, editions);
  return candidates.map((edition) => bindDocument(document, edition));
}

/** `path` names the report: the file's own, or the folder's where it came in several files. */
export function bindReport(path: string, documents: readonly Document[], options: BindOptions): Report {
  const files = documents.map((document) => bindFile(document, options));
  return mergeFiles(path, files, options);
}

/** `files` holds for each file its bindings to the editions that its labels allow. */
export function mergeFiles(
  path: string,
  files: readonly (readonly Binding[])[],
  options: BindOptions,
): Report {
  const documents: Document[] = [];
  for (const [binding] of files) if (binding) documents.push(binding.document);
  const bindings = mergedRows(chooseEdition(files, options));
  const paragraphs = bindings.flatMap(paragraphsOf);
  const edition = bindings[0]?.edition;
  const identity = identify(paragraphs, path, edition?.data.titles);
  const tables = new Set(bindings.flatMap((binding) => [...binding.tables]));
  const isProse = paragraphs.some(({ text }) => text.includes('。'));
  const found = edition !== undefined && tables.size > 0;
  const unknown = found && !options.forced ? unknownForm(edition, tables, bindings) : undefined;
  if (!found || unknown) {
    const problems = [...readingProblems(documents), unknown ?? noTable(documents, bindings)];
    return withProse({ ...identity, ...emptyReport(documents), path, paragraphs, problems });
  }
  const partial =
    tables.size < edition.tables.length && !isProse && !hasEmptySection(edition, tables, bindings);
  const cells = cellsOf(edition, bindings);
  return withProse({
    ...identity,
    ...factsOf(edition, tables, cells),
    path,
    documents,
    paragraphs,
    edition,
    tables,
    decimals: new Map(bindings.flatMap(({ decimals }) => [...decimals])),
    partial,
    problems: [
      ...readingProblems(documents),
      ...mergeProblems(bindings),
      ...missingTables(edition, tables, bindings, partial),
      ...(cells.every(Boolean) ? [] : missingRows(edition, tables, bindings)),
      ...wrongEdition(edition, identity, documents[0], options.editions),
    ],
  });
}

/** A report of which no input could be read. */
export function unreadableReport(path: string, unreadable: Unreadable): Report {
  return reportWithout(path, [{ kind: 'unreadable', document: undefined, unreadable }]);
}

/** A configuration, or the definition of a form, with what is wrong in it: no report, but told like one. */
export function configurationReport(
  path: string,
  document: Document | undefined,
  faults: readonly { readonly problem: ConfigProblem; readonly place?: Place | undefined }[],
  kind: 'configuration' | 'definition' = 'configuration',
): Report {
  return reportWithout(
    path,
    faults.map(({ problem, place }) => ({ kind, document, problem, place })),
  );
}

/** Without anything that was read. */
function reportWithout(path: string, problems: readonly Problem[]): Report {
  return withProse({ path, office: null, year: null, yearPlace: undefined, ...emptyReport([]), problems });
}

function emptyReport(
  documents: readonly Document[],
): Omit<Report, keyof Identity | 'path' | 'problems' | 'prose'> {
  return {
    documents,
    edition: null,
    cells: [],
    plainFigures: [],
    dressed: [],
    tables: new Set(),
    decimals: new Map(),
    paragraphs: [],
    partial: false,
    violations: [],
  };
}

/** So many rows of which none fits are those of another form. */
const FEWEST_ROWS = 3;

/**
 * Of another form only rows are found that both have, beside its own or without a figure that fits: it says so, not what it
 * lacks.
 */
function unknownForm(
  edition: Edition,
  tables: ReadonlySet<TableSpec>,
  bindings: readonly Binding[],
): Problem | undefined {
  const isOther = bindings.some(({ problems }) => problems.some(({ kind }) => kind === 'row-unknown'));
  const rows = edition.tables.filter((table) => tables.has(table)).flatMap((table) => table.rows);
  const isFound = ({ data, cells }: (typeof rows)[number]) =>
    bindings.some(
      (binding) =>
        cells.some((index) => binding.cells[index]) ||
        binding.problems.some((problem) => problem.kind === 'row-length' && problem.row === data),
    );
  const found = rows.filter(isFound).length;
  const isUnread = found >= FEWEST_ROWS && !bindings.some(({ cells }) => cells.some(Boolean));
  return 2 * found >= rows.length || !(isOther || isUnread)
    ? undefined
    : { kind: 'form-unknown', document: undefined, found, wanted: rows.length };
}

function noTable(documents: readonly Document[], bindings: readonly Binding[]): Problem {
  const pictured = picturesIn(documents) ?? shownIn(bindings[0]?.edition.tables ?? [], bindings)[0];
  return pictured
    ? { kind: 'pictures', ...pictured, tables: 'all' }
    : { kind: 'no-table', document: undefined };
}

/** Of the first document with any that were not read: pages, and how many stand in a text without pages. */
function picturesIn(documents: readonly Document[]) {
  for (const document of documents) {
    const pages = document.pictures?.unread ?? [];
    const embedded = document.pictures?.embedded?.().length ?? 0;
    if (pages.length > 0 || embedded > 0) return { document, pages, embedded };
  }
  return undefined;
}

function readingProblems(documents: readonly Document[]): Problem[] {
  return documents.flatMap((document): Problem[] => {
    const pages = document.pictures?.recognised ?? [];
    return [
      ...document.damage.map((damage): Problem => ({ kind: 'damaged', document, damage })),
      ...(document.hidden ?? []).map((hidden): Problem => ({ kind: 'hidden', document, hidden })),
      ...(document.numbered ? [{ kind: 'rows-numbered' as const, document, place: document.numbered }] : []),
      ...(pages.length > 0 ? [{ kind: 'recognised-text' as const, document, pages }] : []),
    ];
  });
}

/** Where one file gives a sum in place of several rows, all are read by a form that has it as a row. */
function mergedRows(bindings: readonly Binding[]): readonly Binding[] {
  const given = bindings.find(({ sum }) => sum);
  if (!given?.sum) return bindings;
  const edition = withMergedRows(given.edition, given.sum.table.data, given.sum.rows);
  return bindings.map(({ document, problems }) => {
    const bound = bindDocument(document, edition);
    const headings = problems.filter((problem) => problem.kind === 'heading-with-figures' && problem.sumOf);
    return { ...bound, problems: [...headings, ...bound.problems] };
  });
}

/** A finding about the structure weighs as much as so many cells. */
const PER_PROBLEM = 20;

/** One edition for all files: what the labels say, then what binds best, then what the year asks for. */
function chooseEdition(
  files: readonly (readonly Binding[])[],
  { editions }: BindOptions,
): readonly Binding[] {
  const [only, ...more] = files;
  if (only?.length === 1 && more.length === 0) return only;
  const candidates = [...editions].reverse();
  const allowed = candidates.filter((edition) =>
    files.every((bindings) => bindings.some((binding) => binding.edition === edition)),
  );
  const [first = candidates[0], ...others] = allowed.length > 0 ? allowed : [mostNamed(files)];
  const of = (edition: Edition | undefined) =>
    edition ? files.flatMap((file) => boundTo(file, edition)) : [];
  if (others.length === 0) return of(first);
  const { year } = identify(of(first).flatMap(paragraphsOf), files[0]?.[0]?.document.path ?? '');
  const scored = allowed.map((edition) => {
    const bindings = of(edition);
    return {
      bindings,
      whole: Number(hasWholeTable(bindings, edition)),
      score: scoreOf(bindings, edition),
      inForce: Number(isInForce(edition, year)),
    };
  });
  scored.sort((a, b) => b.whole - a.whole || b.score - a.score || b.inForce - a.inForce);
  return scored[0]!.bindings;
}

/** The file's binding to an edition, made now where its own labels spoke for another. */
function boundTo(bindings: readonly Binding[], edition: Edition): readonly Binding[] {
  const [first] = bindings;
  const known = bindings.find((binding) => binding.edition === edition);
  if (known) return [known];
  return first ? [bindDocument(first.document, edition)] : [];
}

/** Files that disagree: the edition of the file that names the fewest others. */
function mostNamed(files: readonly (readonly Binding[])[]): Edition | undefined {
  const fewest = [...files].sort((a, b) => a.length - b.length)[0];
  return fewest?.[0]?.edition;
}

/** Nothing is missing in it, whatever else did not bind: a header that is split may say nothing. */
function hasWholeTable(bindings: readonly Binding[], { tables }: Edition): boolean {
  const isFilled = (index: number) => bindings.some(({ cells }) => cells[index]);
  return tables.some(({ rows }) => rows.every(({ cells }) => cells.every(isFilled)));
}

/** How well an edition fits: figures, less empty cells of the rows that have any, less what did not bind. */
function scoreOf(bindings: readonly Binding[], edition: Edition): number {
  return bindings.reduce((sum, { cells, tables, problems }) => {
    const rows = edition.tables.filter((table) => tables.has(table)).flatMap((table) => table.rows);
    const found = rows.filter((row) => row.cells.some((index) => cells[index]));
    const wanted = found.reduce((n, row) => n + row.cells.length, 0);
    const filled = cells.filter((cell) => cell && cell.text.trim() !== '').length;
    return sum + filled - (wanted - filled) - PER_PROBLEM * problems.length;
  }, 0);
}

function isInForce({ data: { years } }: Edition, year: number | null): boolean {
  return year !== null && year >= years.from && (years.to === undefined || year <= years.to);
}

/** The cells of the files together: of a cell that several hold, the first one counts. */
function cellsOf(edition: Edition, bindings: readonly Binding[]): (Cell | undefined)[] {
  return edition.cells.map((spec) => {
    for (const { cells, document } of bindings) {
      const source = cells[spec.index];
      if (source) return createCell(spec, source, document);
    }
    return undefined;
  });
}

/** What binding each file met, and one problem for each table that two files hold. */
function mergeProblems(bindings: readonly Binding[]): readonly Problem[] {
  if (bindings.length === 1) return bindings[0]!.problems;
  const problems = bindings.flatMap((binding) => binding.problems);
  const first = new Map<TableSpec, Binding>();
  for (const { tables, document } of bindings) {
    for (const table of tables) {
      const known = first.get(table);
      if (known) {
        const [place, before] = [document.rows[0]!.place, known.document.rows[0]!.place];
        problems.push({ kind: 'table-repeated', document, table, place, first: before, label: undefined });
      } else first.set(table, bindings.find((binding) => binding.document === document)!);
    }
  }
  return problems;
}

function missingTables(
  edition: Edition,
  tables: ReadonlySet<TableSpec>,
  bindings: readonly Binding[],
  partial: boolean,
): Problem[] {
  const isUnread = (table: TableSpec) =>
    bindings.some(({ problems }) =>
      problems.some((problem) => problem.kind === 'table-unread' && problem.table === table),
    );
  const missing = edition.tables.filter((table) => !tables.has(table) && !isUnread(table));
  if (missing.length === 0) return [];
  const pictured = picturesIn(bindings.map(({ document }) => document));
  if (pictured) return [{ kind: 'pictures', ...pictured, tables: missing }];
  const shown = shownIn(missing, bindings);
  if (partial) return shown;
  const absent = missing.filter((table) => !shown.some(({ tables }) => tables.includes(table)));
  return [
    ...shown,
    ...absent.map((table): Problem => {
      const [titled] = titlesOf(table, bindings);
      const title = titled?.document.rows[titled.title];
      return { kind: 'table-missing', document: titled?.document, table, place: title?.place };
    }),
  ];
}

/** Tables in whose section something stands that is no text. */
function shownIn(tables: readonly TableSpec[], bindings: readonly Binding[]) {
  const found = tables.flatMap((table) =>
    titlesOf(table, bindings).flatMap(({ document, title, end }) => {
      const objects = document.pictures?.below?.().filter((row) => row >= title && row < end) ?? [];
      return objects.length > 0 ? [{ table, document, objects: objects.length }] : [];
    }),
  );
  const [first] = found;
  if (!first) return [];
  const embedded = found.reduce((sum, { objects }) => sum + objects, 0);
  const { document } = first;
  return [
    { kind: 'pictures' as const, document, pages: [], embedded, tables: found.map(({ table }) => table) },
  ];
}

function titlesOf(table: TableSpec, bindings: readonly Binding[]) {
  return bindings.flatMap(({ document, sections, edition }) => {
    const rows = rowsOfSection(table, sections, edition);
    return rows ? [{ document, ...rows }] : [];
  });
}

function missingRows(
  edition: Edition,
  tables: ReadonlySet<TableSpec>,
  bindings: readonly Binding[],
): Problem[] {
  return edition.tables
    .filter((table) => tables.has(table))
    .flatMap((table): Problem[] => {
      const binding = bindings.find((candidate) => candidate.tables.has(table))!;
      const noted = new Set(
        binding.problems.flatMap((problem) =>
          problem.kind === 'row-length' && problem.row ? [problem.row] : [],
        ),
      );
      if (isLineLost(table, binding)) return [];
      const rows = table.rows
        .filter(({ data, cells }) => {
          return !data.optional && !noted.has(data) && cells.every((index) => !binding.cells[index]);
        })
        .map(({ data }) => data);
      if (rows.length === 0) return [];
      const anchor = neighbourOf(table, rows[0]!, binding);
      const place = anchor?.place ?? binding.document.rows[0]!.place;
      return [{ kind: 'rows-missing', document: binding.document, table, rows, place }];
    });
}

/** The title of a table's section stands there, and no table below it. */
function hasEmptySection(
  edition: Edition,
  tables: ReadonlySet<TableSpec>,
  bindings: readonly Binding[],
): boolean {
  const titled = bindings.flatMap(({ sections }) => [...sections.keys()]);
  return titled.some((index) => {
    const { table } = edition.data.sections[index]!;
    return table !== undefined && ![...tables].some(({ data }) => data.id === table);
  });
}

/** The line that holds all rows of a table did not bind: a finding of its own. */
function isLineLost(table: TableSpec, { problems }: Binding): boolean {
  return problems.some((problem) => problem.kind === 'row-length' && problem.table === table && !problem.row);
}

/** A cell of the last row before a missing one, or of the first row of the table. */
function neighbourOf(table: TableSpec, missing: RowData, binding: Binding): DocumentCell | undefined {
  const at = table.rows.findIndex(({ data }) => data === missing);
  const nearestFirst = [...table.rows.slice(0, at).reverse(), ...table.rows.slice(at)];
  return nearestFirst
    .flatMap(({ cells }) => cells)
    .map((index) => binding.cells[index])
    .find(Boolean);
}

/** The report as one on the year that somebody names, whatever its file says. */
export function reportOn(year: number, report: Report, editions: readonly Edition[]): Report {
  const { edition, documents } = report;
  const identity = { year, yearPlace: undefined };
  const wrong = edition ? wrongEdition(edition, identity, documents[0], editions) : [];
  const others = report.problems.filter(({ kind }) => kind !== 'edition-mismatch');
  return withFacts(report, { ...identity, problems: [...others, ...wrong] });
}

function wrongEdition(
  found: Edition,
  { year, yearPlace }: Pick<Identity, 'year' | 'yearPlace'>,
  document: Document | undefined,
  editions: readonly Edition[],
): Problem[] {
  if (year === null || isInForce(found, year)) return [];
  const wanted = editions.find(
    (edition) => seriesOf(edition.data) === seriesOf(found.data) && isInForce(edition, year),
  );
  if (!wanted) return [];
  return [{ kind: 'edition-mismatch', document, found, wanted, year, place: yearPlace }];
}
