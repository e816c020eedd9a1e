// Binds what a document says to the cells of an edition: by label and position, never by guess.

import type { Document, DocumentCell, DocumentRow } from '../document/document.js';
import { type Edition, isFigure, type TableSpec } from '../edition/edition.js';
import { LONGEST_LABEL, labelKey } from '../text/label.js';
import { readQuantity } from '../text/quantity.js';
import { nearest } from '../text/similarity.js';
import { blankBeside, certainStart, fitReading, NO_STARTS, type Starts } from './align.js';
import { count, isBlank } from './blank.js';
import { brokenLabel } from './broken-label.js';
import { type Columns, columnsOfLine, columnsOfRow, inFormOrder } from './header.js';
import { identify, paragraphsOf, yearOfRow } from './identity.js';
import { ofOwnSection, sectionOfTable } from './own-section.js';
import type { Problem, ProblemFacts } from './problems.js';
import type { HeadingReading, RowReading } from './reading.js';
import { shownColumns } from './shown-columns.js';
import { unboundFigures } from './unbound.js';
import { type Walked, walk } from './walk.js';
import { joinWrappedFigures } from './wrapped-figures.js';

export interface Binding extends Pick<Walked, 'sections' | 'used'> {
  readonly edition: Edition;
  readonly document: Document;
  /** By `CellSpec.index`. */
  readonly cells: readonly (DocumentCell | undefined)[];
  readonly tables: ReadonlySet<TableSpec>;
  readonly decimals: ReadonlyMap<number, number>;
  readonly problems: readonly Problem[];
  /** Figures stand beside a heading in place of those of the rows under it. */
  readonly sum: Pick<HeadingReading, 'table' | 'rows'> | undefined;
}

/** A reading whose row is known. */
interface Named extends RowReading {
  readonly row: number;
}

/** A table counts as given twice where so large a share of its rows is repeated. */
const REPEATED_SHARE = 0.5;

/** Behind a label, in brackets. */
const REMARK = /[(（][^()（）]{1,60}[)）]\s*$/u;

/** The foot of a table says who has filled it in, and when. */
const FOOT =
  /^\s*(?:(?:填[表报]|制表|审[核批]|复核|统计|经办|单位|部门)?(?:负责)?人|填[表报](?:单位|日期|时间)|报出日期|联系方式|(?:联系)?电话|联系人)(?:[(（]签[字章名][)）])?\s*(?:$|[:：])/u;

/** What binding has come to so far. */
interface State {
  readonly edition: Edition;
  readonly document: Document;
  readonly lines: readonly DocumentRow[];
  /** As of the walk, and lines of labels that were found since. */
  readonly used: boolean[];
  readonly cells: (DocumentCell | undefined)[];
  readonly tables: Set<TableSpec>;
  readonly decimals: Map<number, number>;
  sum: Binding['sum'];
  readonly tell: (facts: ProblemFacts) => void;
}

/** The cells of a document, as the labels of an edition claim them. */
export function bindDocument(document: Document, edition: Edition): Binding {
  const lines = joinWrappedFigures(document.rows, edition);
  const walked = walk(lines, edition);
  const { sections } = walked;
  const problems: Problem[] = [];
  const state: State = {
    edition,
    document,
    lines,
    used: [...walked.used],
    cells: new Array<DocumentCell | undefined>(edition.cells.length).fill(undefined),
    tables: new Set(),
    decimals: new Map(),
    sum: undefined,
    tell: (facts) => problems.push({ ...facts, document }),
  };
  for (const table of edition.tables) {
    const own = ofOwnSection(table, walked.readings, sectionOfTable(table, sections, edition));
    const lines = own.filter(({ above }) => above);
    const rows = own.filter(({ above }) => !above);
    bindLines(table, lines, state);
    bindRows(table, rows, state);
    tellUnread(table, own, walked, state);
    if (state.tables.has(table)) tellUnits(table, state);
    for (const { label } of document.foreign?.filter((one) => one.table === table.data.id) ?? [])
      state.tell({ kind: 'row-unknown', table, label, nearest: undefined });
  }
  for (const heading of walked.headings) {
    const isOther =
      state.tables.has(heading.table) && !sectionOfTable(heading.table, sections, edition)(heading);
    if (!isOther) bindHeading(heading, state);
  }
  for (const facts of unboundFigures(walked.rest, edition, state.tables)) state.tell(facts);
  const { cells, tables, decimals, sum, used } = state;
  return { edition, document, cells, tables, decimals, problems, sum, used, sections };
}

/** Its header stands there, or rows without a label that is known: the table is one that was not understood. */
function tellUnread(table: TableSpec, own: readonly RowReading[], { headers }: Walked, state: State): void {
  if (state.tables.has(table)) return;
  const place = headers.get(table) ?? own.find(({ cells }) => count(cells) > 0)?.place;
  if (place) state.tell({ kind: 'table-unread', table, place });
}

/** Amounts below a header with another unit are wrong by a factor. */
function tellUnits(table: TableSpec, { lines, tell }: State): void {
  for (const column of table.data.columns) {
    const { unit } = column;
    if (!unit?.endsWith('元')) continue;
    const coreOf = (text: string) => labelKey(text).core.replace('单位', '');
    const wanted = coreOf(column.label);
    const isOther = ({ text }: DocumentCell) => {
      if (text.length > LONGEST_LABEL || !text.includes('元')) return false;
      const core = coreOf(text);
      return core !== wanted && core.replace(/[十百千万亿]{0,2}元$/u, unit) === wanted;
    };
    const label = lines.flatMap((line) => line.cells).find(isOther);
    if (label) tell({ kind: 'column-unknown', table, label, place: label.place, nearest: column });
  }
}

// ---- tables whose rows are lines

function bindRows(table: TableSpec, readings: readonly RowReading[], state: State): void {
  const named = nameRows(table, readings, state);
  if (named.length === 0) return;
  // Nearly every table has each of its rows once, as the form orders them.
  const isSorted = named.every(({ row }, i) => i === 0 || row > named[i - 1]!.row);
  const rows = isSorted ? named : withoutRepeats(table, named, state);
  const columns = orderedBySums(rows, shownColumns(rows, readColumns(rows)), state.edition);
  const starts = findStarts(rows, columns);
  const isSpaced = rows.some(({ cut }) => cut === 'spaced') && !hasStrays(readings, rows);
  const narrow = new Set<Columns>();
  rows.forEach((reading, i) => {
    if (bindRow(reading, columns[i]!, starts, isSpaced, state)) narrow.add(columns[i]!);
  });
  state.tables.add(table);
  tellHeaders(table, columns, narrow, state);
  // Pairs fill the width of the page as they fit.
  if (!isSorted && table.data.layout !== 'pairs') tellOrder(table, rows, state);
}

/** Figures that may belong to a label that stands alone: of a row that is not known, or more than their row has. */
function hasStrays(readings: readonly RowReading[], rows: readonly Named[]): boolean {
  const named = new Map(rows.map(({ index, row }) => [index, row]));
  return readings.some(({ index, table, cells }) => {
    const row = named.get(index);
    return count(cells) > (row === undefined ? 0 : table.rows[row]!.cells.length);
  });
}

/** The columns of each row; rows under one header with the same columns share their reading. */
function readColumns(rows: readonly Named[]): Columns[] {
  const known: { readonly reading: Named; readonly columns: Columns }[] = [];
  return rows.map((reading) => {
    const before = known.findLast((other) => sharesHeader(other.reading, reading));
    if (before) return before.columns;
    const columns = columnsOfRow(reading, reading.row);
    known.push({ reading, columns });
    return columns;
  });
}

function sharesHeader(a: Named, b: Named): boolean {
  return a.header === b.header && a.table.rows[a.row]!.columns === b.table.rows[b.row]!.columns;
}

function isNamed(reading: RowReading): reading is Named {
  return reading.row !== undefined;
}

/** Gives readings with an unknown label the one row it can only mean; the others become problems. */
function nameRows(table: TableSpec, given: readonly RowReading[], state: State): readonly Named[] {
  if (given.length > 2 && given.every(isNamed)) return given;
  const inTable = given.some(isNamed) || state.tables.has(table);
  const readings = inTable ? completeLabels(table, given, state) : given;
  const taken = new Set(readings.map((reading) => reading.row));
  return readings.flatMap((reading): Named[] => {
    const { label } = reading;
    if (isNamed(reading)) return isEmptyMention(reading) && readings.length < 3 ? [] : [reading];
    if (!inTable) return [];
    const figures = count(reading.cells);
    if (!label) {
      const after = reading.after === undefined ? undefined : table.data.rows[reading.after];
      state.tell({ kind: 'row-unlabelled', table, place: reading.place, figures, after });
      return [];
    }
    const free = table.data.rows.filter((_, i) => !taken.has(i));
    const best = areRunTogether(label.text, table.data.rows) ? [] : nearestRows(label.text, free);
    const only = best.length === 1 ? best[0] : undefined;
    if (only) {
      taken.add(table.data.rows.indexOf(only));
      state.tell({ kind: 'row-misnamed', table, row: only, label });
      return [{ ...reading, row: table.data.rows.indexOf(only) }];
    }
    if (figures === 0 || reading.cut === 'stacked' || FOOT.test(label.text)) return [];
    const any = nearestRows(label.text, table.data.rows)[0];
    state.tell({ kind: 'row-unknown', table, label, nearest: any });
    return [];
  });
}

/** Readings whose label is broken over the lines around them are given their rows. */
function completeLabels(table: TableSpec, readings: readonly RowReading[], state: State): RowReading[] {
  const { rows } = table.data;
  const taken = new Set(readings.map((reading) => reading.row));
  return readings.map((reading, i) => {
    if (isNamed(reading)) return reading;
    const around = {
      after: readings[i - 1]?.index ?? -1,
      at: reading.index,
      before: readings[i + 1]?.index ?? state.lines.length,
    };
    const found = brokenLabel(
      state.lines,
      around,
      rows.filter((_, row) => !taken.has(row)),
    );
    if (!found) return reading;
    for (const line of found.lines) state.used[line] = true;
    const row = rows.indexOf(found.row);
    taken.add(row);
    return { ...reading, row };
  });
}

/** Rows whose label the text is but for a remark, or differs from in at most a third of its characters, or begins with. */
function nearestRows(
  text: string,
  rows: readonly TableSpec['data']['rows'][number][],
): TableSpec['data']['rows'][number][] {
  const bare = labelKey(text.replace(REMARK, ''));
  const same = rows.filter(({ label }) => {
    const { core, ordinal } = labelKey(label);
    return core === bare.core && ordinal === bare.ordinal;
  });
  if (same.length > 0) return same;
  const { core } = labelKey(text);
  if (core.length < 3) return [];
  const limit = Math.max(1, Math.floor(core.length / 3));
  const close = nearest(core, rows, (row) => labelKey(row.short ?? row.label).core, limit);
  if (close.length > 0) return close.map(({ item }) => item);
  if (core.length < 4) return [];
  return rows.filter((row) => {
    const full = labelKey(row.label).core;
    return full.startsWith(core) || (full.length >= 4 && core.startsWith(full));
  });
}

/** Labels of several rows in one: the figures may be those of any of them. */
function areRunTogether(text: string, rows: readonly TableSpec['data']['rows'][number][]): boolean {
  const { core } = labelKey(text);
  const held = rows
    .map((row) => labelKey(row.short ?? row.label).core)
    .filter((own) => own.length > 3 && core.includes(own));
  return held.some((one) => held.some((other) => !one.includes(other) && !other.includes(one)));
}

/** A label in running text, without a figure behind it. */
function isEmptyMention(reading: RowReading): boolean {
  return reading.cells.length === 0 && reading.cut === 'stacked';
}

/** A label that is no more than a column's, nothing behind it: the header of a table that goes on. */
function isHeaderAgain({ cells, label }: RowReading): boolean {
  return label !== undefined && count(cells) === 0 && labelKey(label.text).ordinal === '';
}

/** 9.其他, where the form has 3.其他. */
function isNumberedOtherwise({ table, row, label }: Named): boolean {
  const { ordinal } = labelKey(label?.text ?? '');
  return ordinal !== '' && ordinal !== labelKey(table.data.rows[row]!.label).ordinal;
}

/**
 * Rows in a place that is not theirs, as 合计 below the rows of each group is not （七）总计: they lack the form's number,
 * and the row stands once more with it, or, where rows that the form has before them come for the first time behind them,
 * without.
 */
function misplacedAmong(named: readonly Named[]): ReadonlySet<Named> {
  const firsts = new Map<number, number>();
  named.forEach(({ row }, i) => {
    if (!firsts.has(row)) firsts.set(row, i);
  });
  const misplaced = new Set<Named>();
  const repeats = named.length - firsts.size;
  if (repeats === 0 || repeats >= firsts.size * REPEATED_SHARE) return misplaced;
  const isAhead = (row: number, i: number) => [...firsts].some(([other, at]) => other < row && at > i);
  for (const row of firsts.keys()) {
    const all = named.filter((one) => one.row === row && !isEmptyMention(one));
    const inPlace = all.filter((one) => !isAhead(row, named.indexOf(one)));
    const own = all.find(hasOwnNumber) ?? (inPlace.length < all.length ? inPlace.at(-1) : undefined);
    for (const one of all) if (own && one !== own && !hasOwnNumber(one)) misplaced.add(one);
  }
  return misplaced;
}

function hasOwnNumber({ table, row, label }: Named): boolean {
  const { ordinal } = labelKey(label?.text ?? '');
  return ordinal !== '' && ordinal === labelKey(table.data.rows[row]!.label).ordinal;
}

function withoutRepeats(table: TableSpec, named: readonly Named[], state: State): Named[] {
  const first = new Map<number, Named>();
  const repeats: Named[] = [];
  const misplaced = misplacedAmong(named);
  for (const { row, label } of misplaced) {
    if (label) state.tell({ kind: 'row-unknown', table, label, nearest: table.data.rows[row] });
  }
  for (const reading of named) {
    if (misplaced.has(reading)) continue;
    const known = first.get(reading.row);
    if (!known) first.set(reading.row, reading);
    else if (
      isEmptyMention(known) ||
      isHeaderAgain(known) ||
      (isNumberedOtherwise(known) && !isNumberedOtherwise(reading))
    ) {
      if (count(known.cells) > 0) repeats.push(known);
      // Its place in the order is that of the row with figures.
      first.delete(reading.row);
      first.set(reading.row, reading);
    } else if (!isEmptyMention(reading) && !isHeaderAgain(reading)) repeats.push(reading);
  }
  const [repeat] = repeats;
  if (repeat && repeats.length > 1 && repeats.length >= first.size * REPEATED_SHARE) {
    const known = first.get(repeat.row)!;
    state.tell({
      kind: 'table-repeated',
      table,
      place: repeat.place,
      first: known.place,
      label: undefined,
    });
  } else {
    for (const other of repeats) {
      const known = first.get(other.row)!;
      const row = table.data.rows[other.row]!;
      const label = other.label ?? { text: '', place: other.place };
      if (isNumberedOtherwise(other) && !isNumberedOtherwise(known))
        state.tell({ kind: 'row-unknown', table, label, nearest: row });
      else state.tell({ kind: 'row-repeated', table, row, label, first: known.place });
    }
  }
  return [...first.values()];
}

interface Vote {
  /** A row's width, or the place of its label. */
  readonly key: number;
  readonly start: number;
  weight: number;
}

/** The place of the first column: most certain rows decide, else the header. */
function findStarts(rows: readonly Named[], columns: readonly Columns[]): Starts {
  const byWidth: Vote[] = [];
  const byOffset: Vote[] = [];
  rows.forEach((reading, i) => {
    const { order, bands, width } = columns[i]!;
    const start = certainStart(reading, order.length);
    if (start !== undefined) {
      vote(byWidth, reading.width, start, 10);
      vote(byOffset, reading.offset, start, 10);
    }
    const [leftmost] = bands ?? [];
    // Of a header that leaves its first columns out the leftmost label says nothing of where these stand.
    if (leftmost?.position === 0 && reading.cut === 'delimited') vote(byWidth, width, leftmost.from, 1);
  });
  return { byWidth: winners(byWidth), byOffset: winners(byOffset) };
}

function vote(votes: Vote[], key: number, start: number, weight: number): void {
  const known = votes.find((other) => other.key === key && other.start === start);
  if (known) known.weight += weight;
  else votes.push({ key, start, weight });
}

function winners(votes: Vote[]): Map<number, number> {
  if (votes.length > 1) votes.sort((a, b) => b.weight - a.weight);
  const starts = new Map<number, number>();
  for (const { key, start } of votes) if (!starts.has(key)) starts.set(key, start);
  return starts;
}

/** True where the row has figures only for the columns that its header names. */
function bindRow(reading: Named, columns: Columns, starts: Starts, isSpaced: boolean, state: State): boolean {
  const { table } = reading;
  const { data, cells } = table.rows[reading.row]!;
  for (const [position, most] of columns.decimals) state.decimals.set(cells[position]!, most);
  // Among rows with their figures beside them a label alone has blank ones.
  if (isSpaced && isEmptyMention(reading)) {
    for (const index of cells) state.cells[index] = blankBeside(reading.label);
    return false;
  }
  const fitted = fitReading(reading, columns, starts);
  // A column's name among the figures says that each of these has a line of its own.
  const { edition } = state;
  const isHeaded = (cell: DocumentCell | undefined, position: number) =>
    cell && isFigure(edition.cells[cells[position]!]!) && edition.lookup(cell.text)?.mayBeColumn;
  if (fitted.kind === 'fit' && !fitted.values.some(isHeaded)) {
    fitted.values.forEach((cell, position) => {
      if (cell) state.cells[cells[position]!] = cell;
    });
    return columns.missing.some((position) => !fitted.values[position]);
  }
  const found = fitted.kind === 'fit' ? count(reading.cells) : fitted.found;
  if (data.optional && found === 0) return false;
  state.tell({
    kind: 'row-length',
    table,
    row: data,
    place: reading.label?.place ?? reading.place,
    found,
    wanted: cells.length,
    split: splitIn(reading, cells, state.edition),
  });
  return false;
}

/** Two neighbours that are one figure together: the only ones that make the sums of the row right. */
function splitIn({ cells }: RowReading, wanted: readonly number[], edition: Edition) {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length !== wanted.length + 1) return undefined;
  const texts = filled.map(({ text }) => text.trim());
  const found = wanted.flatMap((_, i) => {
    const joined = [...texts.slice(0, i), texts[i]! + texts[i + 1]!, ...texts.slice(i + 2)];
    return addsUp(joined, wanted, edition) ? [[filled[i]!, filled[i + 1]!] as const] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The columns of each reading, in the order of the form where more of them add up so than in that of their header: its
 * merged cells have lost their extent.
 */
function orderedBySums(
  readings: readonly RowReading[],
  columns: readonly Columns[],
  edition: Edition,
): readonly Columns[] {
  const inOrder = new Map<Columns, Columns>();
  for (const headed of new Set(columns)) {
    if (headed.isInOrder || headed.order.length < headed.size) continue;
    const own = readings.filter((_, i) => columns[i] === headed);
    const right = (by: Columns) => own.filter((reading) => addsUpBy(by, reading, edition)).length;
    const formed = inFormOrder(headed);
    if (right(formed) > right(headed)) inOrder.set(headed, formed);
  }
  return columns.map((headed) => inOrder.get(headed) ?? headed);
}

function addsUpBy(columns: Columns, reading: RowReading, edition: Edition): boolean {
  const { row, table } = reading;
  const fitted = fitReading(reading, columns, NO_STARTS);
  if (fitted.kind === 'misfit') return false;
  const texts = fitted.values.map((cell) => cell?.text ?? '');
  return addsUp(texts, row === undefined ? table.cells : table.rows[row]!.cells, edition);
}

function addsUp(texts: readonly string[], wanted: readonly number[], { relations }: Edition): boolean {
  const inside = relations.filter(
    ({ operator, left, right }) =>
      operator === '=' && [...left, ...right].every(({ cell }) => wanted.includes(cell)),
  );
  const figureAt = (cell: number) => {
    const quantity = readQuantity(texts[wanted.indexOf(cell)]!);
    return quantity.kind === 'number' && quantity.scale === 0 ? quantity.units : Number.NaN;
  };
  const totalOf = (terms: (typeof relations)[number]['left']) =>
    terms.reduce((total, { cell, sign }) => total + sign * figureAt(cell), 0);
  return inside.length > 0 && inside.every(({ left, right }) => totalOf(left) === totalOf(right));
}

function tellHeaders(
  table: TableSpec,
  headers: readonly Columns[],
  narrow: ReadonlySet<Columns>,
  state: State,
): void {
  const odd = headers.find(({ isInOrder }) => !isInOrder);
  if (odd?.label) {
    const found = odd.order.map(odd.columnAt);
    state.tell({ kind: 'columns-out-of-order', table, place: odd.label.place, found });
  }
  const contrary = headers.find(({ isBySums }) => isBySums);
  if (contrary?.label) state.tell({ kind: 'columns-contrary', table, place: contrary.label.place });
  const lacking = headers.find((header) => narrow.has(header));
  if (lacking?.label) {
    const columns = lacking.missing.map(lacking.columnAt);
    state.tell({ kind: 'column-missing', table, columns, place: lacking.label.place });
  }
  const names = new Set<string>();
  for (const { unknown, unnamed } of new Set(headers)) {
    for (const { label, nearest } of unknown) {
      if (names.has(label.text)) continue;
      names.add(label.text);
      state.tell({ kind: 'column-unknown', table, label, place: label.place, nearest });
    }
    if (!unnamed || names.has('')) continue;
    names.add('');
    state.tell({ kind: 'column-unknown', table, label: undefined, place: unnamed.place, nearest: undefined });
  }
}

/** Names the rows outside the longest run that keeps the form's order. */
function tellOrder(table: TableSpec, readings: readonly Named[], state: State): void {
  const rows = readings.map((reading) => reading.row);
  const kept = longestIncreasing(rows);
  readings.forEach((reading, i) => {
    if (kept.has(i) || i === 0 || !reading.label) return;
    const row = table.data.rows[reading.row]!;
    const after = table.data.rows[rows[i - 1]!]!;
    state.tell({ kind: 'rows-out-of-order', table, row, after, label: reading.label });
  });
}

/** Indexes of a longest increasing run, not necessarily adjacent. */
function longestIncreasing(values: readonly number[]): Set<number> {
  const best: { length: number; previous: number }[] = [];
  let last = -1;
  values.forEach((value, i) => {
    let mine = { length: 1, previous: -1 };
    for (let k = 0; k < i; k++) {
      if (values[k]! < value && best[k]!.length >= mine.length)
        mine = { length: best[k]!.length + 1, previous: k };
    }
    best.push(mine);
    if (last < 0 || mine.length > best[last]!.length) last = i;
  });
  const kept = new Set<number>();
  for (let i = last; i >= 0; i = best[i]!.previous) kept.add(i);
  return kept;
}

// ---- tables whose rows stand side by side in a line

function bindLines(table: TableSpec, readings: readonly RowReading[], state: State): void {
  const size = table.data.columns.length;
  const seen = new Map<number, RowReading>();
  let isRepeated = false;
  const year = yearIn(readings, state);
  for (const reading of ownYearFirst(readings, year)) {
    const shown = shownColumns([reading], [columnsOfLine(reading)]);
    const [columns] = orderedBySums([reading], shown, state.edition) as [Columns];
    const rows = [...new Set(columns.order.map((position) => Math.floor(position / size)))];
    const known = rows.map((row) => seen.get(row)).find(Boolean);
    if (known) {
      if (!isRepeated)
        state.tell({
          kind: 'table-repeated',
          table,
          place: reading.place,
          first: known.place,
          label: known.label?.text === reading.label?.text ? undefined : known.label,
          isRow: reading.header === known.header || reading.header.length === 0,
        });
      isRepeated = true;
      continue;
    }
    const fitted = fitReading(reading, columns, NO_STARTS);
    state.tables.add(table);
    if (fitted.kind === 'misfit') {
      state.tell({
        kind: 'row-length',
        table,
        row: undefined,
        place: reading.place,
        found: fitted.found,
        wanted: columns.order.length,
        split: splitIn(reading, table.cells, state.edition),
      });
      for (const row of rows) seen.set(row, reading);
      continue;
    }
    fitted.values.forEach((cell, position) => {
      if (!cell) return;
      state.cells[table.cells[position]!] = cell;
      seen.set(Math.floor(position / size), reading);
    });
    tellLine(table, reading, columns, fitted.values, state);
    const { label } = reading;
    const isAlone = readings.length === 1;
    if (label && isAlone && (yearOfRow(label.text, year) ?? year) !== year && year !== null)
      state.tell({ kind: 'row-of-other-year', table, label, year });
  }
}

/** Rows of several years stand below one header: what is of the report's year comes first, each under that header. */
function ownYearFirst(readings: readonly RowReading[], year: number | null): readonly RowReading[] {
  if (readings.length < 2 || !readings.some(({ label }) => label)) return readings;
  let headed = readings[0]!;
  const rows = readings.map((reading) => {
    if (reading.above?.length) headed = reading;
    return { ...reading, header: headed.header, above: headed.above };
  });
  const isOwn = ({ label }: RowReading) => label !== undefined && yearOfRow(label.text, year) === year;
  return [...rows.filter(isOwn), ...rows.filter((row) => !isOwn(row))];
}

/** The year that is reported on; asked only where a row has a label of its own. */
function yearIn(readings: readonly RowReading[], { document, edition, used }: State): number | null {
  if (!readings.some(({ label }) => label)) return null;
  return identify(paragraphsOf({ document, used }), document.path, edition.data.titles).year;
}

function tellLine(
  table: TableSpec,
  { above = [] }: RowReading,
  columns: Columns,
  values: readonly (DocumentCell | undefined)[],
  state: State,
): void {
  const size = table.data.columns.length;
  if (columns.isBySums && columns.label)
    state.tell({ kind: 'columns-contrary', table, place: columns.label.place });
  if (!columns.isInOrder && columns.label) {
    const within = columns.order.slice(0, size).map((position) => position % size);
    const found = within.some((column, i) => column !== i)
      ? within.map((column) => table.data.columns[column]!)
      : [...new Set(columns.order.map((position) => Math.floor(position / size)))].map(
          (row) => table.data.rows[row]!,
        );
    state.tell({ kind: 'columns-out-of-order', table, place: columns.label.place, found });
  }
  const lost = columns.missing.filter((position) => !values[position]);
  if (lost.length > 0 && columns.label) {
    state.tell({
      kind: 'column-missing',
      table,
      columns: lost.map(columns.columnAt),
      place: columns.label.place,
    });
  }
  // A text in the header is a row under another name, or a column.
  const missing = table.data.rows.filter((_, i) => !above.some(({ row }) => row === i));
  for (const { label, nearest: column } of columns.unknown) {
    const row = column ? undefined : nearestRows(label.text, missing)[0];
    if (row) state.tell({ kind: 'row-misnamed', table, row, label });
    else state.tell({ kind: 'column-unknown', table, label, place: label.place, nearest: column });
  }
}

// ---- figures beside a heading

/** They are taken for the sums of the rows under it where none of these is there, and all columns are. */
function bindHeading(heading: HeadingReading, state: State): void {
  const { table, label, figures, rows } = heading;
  const indexes = rows.flatMap((row) => table.rows[row]!.cells);
  const isFree =
    indexes.length > 0 &&
    indexes.every((index) => !state.cells[index] && isFigure(state.edition.cells[index]!));
  // The title of a block is no heading with parts.
  const isDivided = rows.every((row) => table.data.rows[row]!.groups?.length);
  const fitted =
    isFree && isDivided && rows.length > 1
      ? fitReading(heading, columnsOfRow(heading, rows[0]!), NO_STARTS)
      : undefined;
  const isSum = fitted?.kind === 'fit' && fitted.values.every(Boolean);
  if (isSum) state.sum ??= { table, rows };
  const sumOf = isSum ? rows.map((row) => table.data.rows[row]!) : undefined;
  state.tell({ kind: 'heading-with-figures', table, label, figures, sumOf });
}
