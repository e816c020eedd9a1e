// Makes one report of the documents that it came in.

import type { Document, DocumentCell, DocumentRow, Place, Unreadable } from '../document/document.js';
import { type RowData, seriesOf } from '../edition/data.js';
import { detectEditions } from '../edition/detect.js';
import type { Edition, TableSpec } from '../edition/edition.js';
import { type Binding, bindDocument } from './bind.js';
import { LazyCells, tellCells } from './bound-cells.js';
import { identify } from './identity.js';
import type { ConfigProblem, Note } from './notes.js';
import { quantityIn } from './quantity-in.js';
import { type Identity, type Paragraph, type Report, withCells, withProse } from './report.js';

export interface BindOptions {
  /** All editions known, oldest first. */
  readonly editions: readonly Edition[];
  /** The edition to read by, whatever the labels say. */
  readonly forced?: Edition | undefined;
}

/** One file, read and bound by itself: the first half of `bindReport`. */
export function bindFile(document: Document, { editions, forced }: BindOptions): readonly Binding[] {
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
  const bindings = chooseEdition(files, options);
  const paragraphs: Paragraph[] = [];
  for (const binding of bindings) addParagraphs(binding, paragraphs);
  const edition = bindings[0]?.edition;
  const identity = identify(paragraphs, path, edition?.data.titles);
  const tables = tablesOf(bindings);
  const isProse = paragraphs.some(({ text }) => text.includes('。'));
  const found = edition !== undefined && tables.size > 0;
  if (!found) {
    const notes = [...readingNotes(documents), noTable(documents)];
    return withProse({ ...identity, ...emptyReport(documents), path, paragraphs, notes });
  }
  const partial =
    tables.size < edition.tables.length && !isProse && !hasEmptySection(edition, tables, bindings);
  const [units, cells] = [unitsOf(edition, bindings), cellsOf(edition, bindings)];
  const isComplete = edition.cells.every(({ index }) => units[index]! >= 0 || cells.at(index));
  // Fields by name, as copying objects whole takes longer than all the rest here.
  const { office, year, yearPlace } = identity;
  const { dressed, violations } = tellCells(edition, tables, units, cells);
  return withCells(cells, {
    path,
    office,
    year,
    yearPlace,
    documents,
    paragraphs,
    units,
    dressed,
    violations,
    edition,
    tables,
    decimals: decimalsOf(bindings),
    partial,
    notes: [
      ...readingNotes(documents),
      ...mergeNotes(bindings),
      ...(isComplete ? [] : missingParts(edition, tables, bindings, partial)),
      ...wrongEdition(edition, identity, documents[0], options.editions),
    ],
  });
}

/** A report of which no input could be read. */
export function unreadableReport(path: string, unreadable: Unreadable): Report {
  const notes: Note[] = [{ kind: 'unreadable', document: undefined, unreadable }];
  return withProse({ path, office: null, year: null, yearPlace: undefined, ...emptyReport([]), notes });
}

/** A configuration, or the definition of a form, with what is wrong in it: no report, but told like one. */
export function configurationReport(
  path: string,
  document: Document | undefined,
  problems: readonly { readonly problem: ConfigProblem; readonly place?: Place | undefined }[],
  kind: 'configuration' | 'definition' = 'configuration',
): Report {
  const notes = problems.map(({ problem, place }): Note => ({ kind, document, problem, place }));
  return withProse({ path, office: null, year: null, yearPlace: undefined, ...emptyReport([]), notes });
}

function emptyReport(
  documents: readonly Document[],
): Omit<Report, keyof Identity | 'path' | 'notes' | 'prose'> {
  return {
    documents,
    edition: null,
    cells: [],
    units: [],
    dressed: [],
    tables: new Set(),
    decimals: new Map(),
    paragraphs: [],
    partial: false,
    violations: [],
  };
}

function noTable(documents: readonly Document[]): Note {
  const pictured = documents.find(hasPictures);
  if (!pictured) return { kind: 'no-table', document: undefined };
  return { kind: 'pictures', document: pictured, pages: pictured.pictures!.unread, tables: 'all' };
}

function hasPictures({ pictures }: Document): boolean {
  return pictures !== undefined && pictures.unread.length > 0;
}

function readingNotes(documents: readonly Document[]): Note[] {
  return documents.flatMap((document): Note[] => {
    const pages = document.pictures?.recognised ?? [];
    return [
      ...document.damage.map((damage): Note => ({ kind: 'damaged', document, damage })),
      ...(document.hidden ?? []).map((hidden): Note => ({ kind: 'hidden', document, hidden })),
      ...(pages.length > 0 ? [{ kind: 'recognised-text' as const, document, pages }] : []),
    ];
  });
}

/** A finding about the structure weighs as much as so many cells. */
const PER_NOTE = 20;

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
  const paragraphs: Paragraph[] = [];
  for (const binding of of(first)) addParagraphs(binding, paragraphs);
  const { year } = identify(paragraphs, files[0]?.[0]?.document.path ?? '');
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
  return bindings.reduce((sum, { cells, tables, notes }) => {
    const rows = edition.tables.filter((table) => tables.has(table)).flatMap((table) => table.rows);
    const found = rows.filter((row) => row.cells.some((index) => cells[index]));
    const wanted = found.reduce((n, row) => n + row.cells.length, 0);
    const filled = cells.filter((cell) => cell && cell.text.trim() !== '').length;
    return sum + filled - (wanted - filled) - PER_NOTE * notes.length;
  }, 0);
}

function isInForce({ data: { years } }: Edition, year: number | null): boolean {
  return year !== null && year >= years.from && (years.to === undefined || year <= years.to);
}

function addParagraphs({ document, used }: Binding, paragraphs: Paragraph[]): void {
  const { rows } = document;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (!used[i]) paragraphs.push({ text: textOf(row), row, document });
  }
}

function textOf(row: DocumentRow): string {
  const words = row.pattern?.words;
  if (words !== undefined) return words;
  const { cells } = row;
  return cells.length === 1 ? cells[0]!.text : cells.map((cell) => cell.text).join('');
}

/** The cells of the files together: of a cell that several hold, the first one counts. */
function cellsOf(edition: Edition, bindings: readonly Binding[]): LazyCells {
  const spotOf = bindings.length === 1 ? bindings[0]!.spotOf : undefined;
  const make = (index: number) => {
    for (const { cellAt, document } of bindings) {
      const source = cellAt(index);
      if (source)
        return {
          spec: edition.cells[index]!,
          quantity: quantityIn(source.text, edition.cells[index]!),
          source,
          document,
        };
    }
    return undefined;
  };
  return new LazyCells(edition, make, spotOf);
}

function unitsOf(edition: Edition, bindings: readonly Binding[]): Report['units'] {
  const [first, ...others] = bindings;
  if (first && others.length === 0) return first.units;
  return edition.cells.map(({ index }) => unitsAt(bindings, index));
}

function unitsAt(bindings: readonly Binding[], index: number): number {
  return bindings.find(({ cellAt }) => cellAt(index))?.units[index] ?? Number.NaN;
}

function tablesOf(bindings: readonly Binding[]): Report['tables'] {
  const [first, ...others] = bindings;
  if (first && others.length === 0) return first.tables;
  return new Set(bindings.flatMap(({ tables }) => [...tables]));
}

function decimalsOf(bindings: readonly Binding[]): Report['decimals'] {
  const [first, ...others] = bindings;
  if (first && others.length === 0) return first.decimals;
  return new Map(bindings.flatMap(({ decimals }) => [...decimals]));
}

/** The notes of every file, and one for each table that two files hold. */
function mergeNotes(bindings: readonly Binding[]): readonly Note[] {
  if (bindings.length === 1) return bindings[0]!.notes;
  const notes = bindings.flatMap((binding) => binding.notes);
  const first = new Map<TableSpec, Binding>();
  for (const binding of bindings) {
    for (const table of binding.tables) {
      const known = first.get(table);
      if (known) {
        const place = binding.document.rows[0]!.place;
        notes.push({
          kind: 'table-repeated',
          document: binding.document,
          table,
          place,
          first: known.document.rows[0]!.place,
        });
      } else first.set(table, binding);
    }
  }
  return notes;
}

function missingParts(
  edition: Edition,
  tables: ReadonlySet<TableSpec>,
  bindings: readonly Binding[],
  partial: boolean,
): Note[] {
  const missing = missingTables(edition, tables, bindings, partial);
  return [...missing, ...missingRows(edition, tables, bindings)];
}

function missingTables(
  edition: Edition,
  tables: ReadonlySet<TableSpec>,
  bindings: readonly Binding[],
  partial: boolean,
): Note[] {
  const missing = edition.tables.filter((table) => !tables.has(table));
  const pictured = bindings.find(({ document }) => hasPictures(document))?.document;
  if (pictured && missing.length > 0) {
    return [{ kind: 'pictures', document: pictured, pages: pictured.pictures!.unread, tables: missing }];
  }
  if (partial) return [];
  return missing.map((table): Note => {
    const section = edition.data.sections.findIndex((candidate) => candidate.table === table.data.id);
    const binding = bindings.find(({ sections }) => sections.has(section));
    const title = binding?.document.rows[binding.sections.get(section)!];
    return { kind: 'table-missing', document: binding?.document, table, place: title?.place };
  });
}

function missingRows(edition: Edition, tables: ReadonlySet<TableSpec>, bindings: readonly Binding[]): Note[] {
  return edition.tables
    .filter((table) => tables.has(table))
    .flatMap((table): Note[] => {
      const binding = bindings.find((candidate) => candidate.tables.has(table))!;
      const noted = new Set(
        binding.notes.flatMap((note) =>
          note.kind === 'row-length' && !note.bound && note.row ? [note.row] : [],
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
function isLineLost(table: TableSpec, { notes }: Binding): boolean {
  return notes.some((note) => note.kind === 'row-length' && note.table === table && !note.row && !note.bound);
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

function wrongEdition(
  found: Edition,
  { year, yearPlace }: Identity,
  document: Document | undefined,
  editions: readonly Edition[],
): Note[] {
  if (year === null || isInForce(found, year)) return [];
  const wanted = editions.find(
    (edition) => seriesOf(edition.data) === seriesOf(found.data) && isInForce(edition, year),
  );
  if (!wanted) return [];
  return [{ kind: 'edition-mismatch', document, found, wanted, year, place: yearPlace }];
}
