// Walks the lines of a document and collects what they say of which row of which table: by its label or by its place.

import type { DocumentCell, DocumentRow, Place } from '../document/document.js';
import type { Edition, TableSpec } from '../edition/edition.js';
import { labelKey } from '../text/label.js';
import { looksLikeFigure } from '../text/quantity.js';
import { count, isBlank } from './blank.js';
import { completeHeader, headerCells } from './header.js';
import { type Progress, type RowMeaning, rowAmong, scopeOf, sectionOf, tableAmong } from './meanings.js';
import {
  cellsFrom,
  extentIn,
  type HeaderCell,
  type HeadingReading,
  type Opening,
  type ReadCells,
  type RowAbove,
  type RowReading,
  stackedCells,
} from './reading.js';
import { isPageNumber, type LabelCell, type Line, readLine } from './rows.js';

export interface Walked {
  readonly readings: readonly RowReading[];
  readonly headings: readonly HeadingReading[];
  /** Position of the document row that holds the section's title. */
  readonly sections: ReadonlyMap<number, number>;
  /** Where the header of a table stands first. */
  readonly headers: ReadonlyMap<TableSpec, Place>;
  /** By the position of a document row: it is part of a table or its caption. */
  readonly used: readonly boolean[];
  /** Lines of several figures that none of these has. */
  readonly rest: readonly Line[];
}

/** Unknown short texts that may be the upper lines of a label are kept up to this many. */
const MOST_CARRIED = 10;
/** No header has more cells, however many lines it is written in: what is longer begins anew. */
const MOST_HEADER_CELLS = 256;
/** So many figures side by side are a row of some table. */
const FEWEST_FIGURES = 3;
/** What stands alone in a line where a figure belongs is no longer. */
const LONGEST_VALUE = 12;
const YEAR = /^\s*20\d\d\s*$/u;
const NO_HEADER: readonly HeaderCell[] = [];
const NO_ROWS: readonly number[] = [];
const NO_LINES: readonly Line[] = [];

/** A label that waits for its figures. */
interface Pending extends Opening {
  /** The cells behind the label in its own line, where there are any: all blank. */
  readonly inline: ReadCells | undefined;
  readonly cells: DocumentCell[];
  readonly gaps: number[];
}

export function walk(rows: readonly DocumentRow[], edition: Edition): Walked {
  return new Walk(edition).run(rows);
}

/** The walk's state: the table it is in, the row it has just passed, and what still waits for figures. */
class Walk {
  readonly #edition: Edition;
  readonly #readings: RowReading[] = [];
  readonly #headings: HeadingReading[] = [];
  readonly #sections = new Map<number, number>();
  readonly #headers = new Map<TableSpec, Place>();
  readonly #used: boolean[] = [];
  readonly #full: Line[] = [];
  #table: TableSpec | undefined;
  #lastRow: number | undefined;
  #scope: readonly number[] = NO_ROWS;
  #isFresh = false;
  #header: readonly HeaderCell[] = NO_HEADER;
  /** The header has been read with a row: another line of labels begins a new one. */
  #isHeaderUsed = false;
  /** Labels of rows that stand side by side, seen since the last figures. */
  #above: RowAbove[] | undefined;
  #pending: Pending | undefined;
  #stack: { cells: DocumentCell[]; gaps: number[]; first: Line } | undefined;
  /** An empty row below a header: perhaps the figures, all blank. */
  #blankLine: Line | undefined;
  #carried: readonly Line[] = NO_LINES;
  /** Inside a table: figures and unknown labels mean something here. */
  #active = false;

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  run(rows: readonly DocumentRow[]): Walked {
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index]!;
      this.#used.push(false);
      if (isPageNumber(row)) continue;
      const line = readLine(row, this.#edition, index);
      if (line.figures >= FEWEST_FIGURES) this.#full.push(line);
      this.#step(line);
    }
    this.#settle(0);
    return {
      readings: this.#readings,
      headings: this.#headings,
      sections: this.#sections,
      headers: this.#headers,
      used: this.#used,
      rest: this.#full.filter(({ index }) => !this.#used[index]),
    };
  }

  #step(line: Line): void {
    const rest = this.#pending && restOf(this.#pending, line);
    if (this.#pending && rest) this.#goOn(this.#pending, line, rest);
    else if (line.prose) this.#prose(line);
    else if (line.labels.length > 0) this.#labelled(line);
    else if (line.unknown) this.#unknown(line, line.unknown);
    else this.#figures(line);
  }

  #use({ index }: Line): void {
    this.#used[index] = true;
  }

  #read(opening: Opening, cells: ReadCells, above?: readonly RowAbove[]): void {
    const { table, row, label, after, header, place, index } = opening;
    this.#readings.push({ table, row, label, after, header, place, index, ...cells, above });
    if (header === this.#header) this.#isHeaderUsed = true;
  }

  // ---- lines with known labels

  #labelled(line: Line): void {
    if (this.#edition.isIrregular) {
      const table = tableAmong(line, this.#edition.tables, this.#table);
      if (table?.data.layout === 'pairs') return this.#pairs(line, table);
      if (table) this.#narrow(line, table);
    }
    const data = this.#rowLabel(line);
    if (data) return this.#data(line, data);
    this.#settle(line.row.gapBefore);
    this.#carried = NO_LINES;
    const section = line.figures === 0 ? sectionOf(line) : undefined;
    if (section !== undefined) return this.#section(line, section);
    this.#heading(line);
  }

  #section(line: Line, section: number): void {
    if (!this.#sections.has(section)) this.#sections.set(section, line.index);
    const table = this.#edition.data.sections[section]?.table;
    this.#enter(this.#edition.tables.find((candidate) => candidate.data.id === table));
    this.#active = false;
  }

  #enter(table: TableSpec | undefined): void {
    if (table === this.#table) return;
    this.#table = table;
    this.#lastRow = undefined;
    this.#scope = NO_ROWS;
    this.#header = NO_HEADER;
    this.#isHeaderUsed = false;
    this.#above = undefined;
  }

  /** The label that names the row of a line, if the line is a row of a table. */
  #rowLabel(line: Line): { readonly label: LabelCell; readonly meaning: RowMeaning } | undefined {
    for (let i = line.labels.length - 1; i >= 0; i--) {
      const label = line.labels[i]!;
      const meaning = this.#rowMeaning(label, line);
      if (meaning) return { label, meaning };
    }
    return undefined;
  }

  #rowMeaning(label: LabelCell, line: Line): RowMeaning | undefined {
    const { meanings, ordinal, onlyRow } = label.hit;
    const here = rowAmong(meanings, this.#table, this.#progress());
    if (!here) return undefined;
    const hasFigures = line.firstFigure > label.to;
    if (here.table.data.layout === 'across') return hasFigures ? here : undefined;
    if (onlyRow || hasFigures) return here;
    if (ordinal !== '' && ordinal === here.ordinal) return here;
    const header = line.labels.some((other) => other !== label && other.hit.mayBeColumn);
    return here.table === this.#table && this.#isNext(here.row) && !header ? here : undefined;
  }

  #progress(): Progress {
    return { row: this.#lastRow, scope: this.#scope, isFresh: this.#isFresh };
  }

  /** The headings of a line say which rows may follow. */
  #narrow(line: Line, table: TableSpec): void {
    for (const { hit } of line.labels) {
      const scope = scopeOf(hit.meanings, table);
      if (scope) this.#setScope(scope);
    }
  }

  #setScope(rows: readonly number[]): void {
    this.#scope = rows;
    this.#isFresh = true;
  }

  /** A row has been read: its parts may follow. */
  #pass(table: TableSpec, row: number): void {
    this.#lastRow = row;
    this.#isFresh = false;
    const { parts } = table.rows[row]!;
    if (parts.length > 0) this.#setScope(parts);
  }

  /** The row after the last one, or that one again while it still waits for its figures. */
  #isNext(row: number): boolean {
    if (this.#lastRow === undefined) return false;
    return row === this.#lastRow + 1 || (row === this.#lastRow && this.#pending?.cells.length === 0);
  }

  #data(line: Line, { label, meaning }: { label: LabelCell; meaning: RowMeaning }): void {
    this.#settle(line.row.gapBefore);
    this.#carried = NO_LINES;
    this.#enter(meaning.table);
    this.#above = undefined;
    this.#readRow(meaning.table, line, label.cell, label.to + 1, meaning.row);
  }

  /** What is known of a reading at this point of the walk. */
  #opening(
    table: TableSpec,
    row: Opening['row'],
    label: Opening['label'],
    { row: { place }, index }: Line,
  ): Opening {
    return { table, row, label, after: this.#lastRow, header: this.#header, place, index };
  }

  /** Reads the cells behind a label; where there are none the next lines may bring them. */
  #readRow(table: TableSpec, line: Line, label: DocumentCell, behind: number, row: number | undefined): void {
    const opening = this.#opening(table, row, label, line);
    const from = table.units ? behindUnit(line.row, behind, table.units) : behind;
    this.#active = true;
    if (row !== undefined) this.#pass(table, row);
    if (line.firstFigure < from) {
      if (row !== undefined) this.#use(line);
      const inline = line.row.cells.length > from ? cellsFrom(line.row, from) : undefined;
      this.#pending = { ...opening, inline, cells: [], gaps: [] };
      return;
    }
    this.#use(line);
    this.#read(opening, cellsFrom(line.row, from));
  }

  // ---- lines of labels, each with its value

  #pairs(line: Line, table: TableSpec): void {
    const { row, labels } = line;
    this.#settle(row.gapBefore);
    this.#carried = NO_LINES;
    this.#enter(table);
    this.#active = true;
    this.#use(line);
    labels.forEach(({ hit, cell, to }, i) => {
      // A merged label that an export wrote into each of its parts.
      if (labels[i + 1]?.hit.core === hit.core) return;
      const scope = scopeOf(hit.meanings, table);
      if (scope) this.#setScope(scope);
      const meaning = rowAmong(hit.meanings, table, this.#progress());
      if (meaning?.table !== table) return;
      const opening = this.#opening(table, meaning.row, cell, line);
      this.#pass(table, meaning.row);
      const values = row.cells.slice(to + 1, labels[i + 1]?.from);
      const filled = values.filter((cell) => !isBlank(cell));
      const own = filled.length > 0 ? filled : values.slice(0, 1);
      if (own.length > 0) this.#read(opening, { ...cellsFrom(row, to + 1), cells: own });
      else this.#pending = { ...opening, inline: undefined, cells: [], gaps: [] };
    });
  }

  /** A line of words is the value of the label that stood alone before it. */
  #isValue({ row }: Line): boolean {
    const pending = this.#pending;
    return pending?.table.data.layout === 'pairs' && pending.cells.length === 0 && row.cells.length === 1;
  }

  #value(line: Line): void {
    this.#use(line);
    this.#pending?.cells.push(line.row.cells[0]!);
    this.#settle(0);
  }

  // ---- headings and headers

  #heading(line: Line): void {
    const table = tableAmong(line, this.#edition.tables, this.#table);
    if (!table || isForeign(line)) return;
    if (line.figures > 0 && !(table.units && isDashed(line))) return this.#headingWithFigures(line, table);
    this.#enter(table);
    this.#use(line);
    this.#active = true;
    if (table.data.layout === 'across') this.#open(line, table);
    this.#readHeader(line, table);
  }

  /** An unknown row label behind a heading, or figures where none belong. */
  #headingWithFigures(line: Line, table: TableSpec): void {
    const label = line.labels.at(-1)!;
    const { unknown } = line;
    if (unknown && unknown.at > label.to && unknown.at < line.firstFigure) {
      this.#enter(table);
      this.#readRow(table, line, unknown.cell, unknown.at + 1, undefined);
    } else if (line.firstFigure > label.to) {
      this.#use(line);
      this.#headings.push({
        ...this.#opening(table, undefined, label.cell, line),
        ...cellsFrom(line.row, label.to + 1),
        label: label.cell,
        figures: line.figures,
        rows: scopeOf(label.hit.meanings, table) ?? NO_ROWS,
      });
    }
  }

  #open(line: Line, table: TableSpec): void {
    this.#above ??= [];
    for (const { hit, from } of line.labels) {
      const meaning = rowAmong(hit.meanings, table);
      if (meaning?.table !== table || this.#above.some(({ row }) => row === meaning.row)) continue;
      this.#above.push({ row: meaning.row, from: extentIn(line.row, from)?.from ?? from });
    }
  }

  #readHeader(line: Line, table: TableSpec): void {
    const found = headerCells(line, table);
    if (found.length === 0) return;
    const isFull = this.#header.length + found.length > MOST_HEADER_CELLS;
    this.#header = this.#isHeaderUsed || isFull ? found : [...this.#header, ...found];
    this.#isHeaderUsed = false;
    if (found.length > 1 && !this.#headers.has(table)) this.#headers.set(table, line.row.place);
  }

  #continueHeader({ row }: Line): boolean {
    const completed = completeHeader(this.#header, row, this.#edition);
    if (completed) this.#header = completed;
    return completed !== undefined;
  }

  /** Every column of the rows above is named: what follows are their figures, whatever stands there. */
  #isHeaderWhole(table: TableSpec): boolean {
    const rows = this.#above?.length || table.rows.length;
    return this.#header.length >= rows * table.data.columns.length;
  }

  // ---- lines of figures only

  #figures(line: Line): void {
    const { row } = line;
    if (line.figures === 0) {
      if (this.#above) this.#blankLine ??= line;
      return;
    }
    if (this.#pending && mayFollow(this.#pending, line)) return this.#feed(this.#pending, line);
    if (this.#pending) this.#settle(row.gapBefore);
    const table = this.#table;
    if (!table) return;
    if (this.#above) return this.#feedAcross(line, table, this.#above, isLabel(row, -1, table) ? 1 : 0);
    if (this.#place(line, table) || !this.#active) return;
    const label = this.#carried.at(-1);
    if (label) {
      const opening = this.#opening(table, undefined, label.row.cells[0], label);
      this.#carried = NO_LINES;
      this.#pending = { ...opening, inline: undefined, cells: [], gaps: [] };
      return this.#feed(this.#pending, line);
    }
    if (line.figures >= FEWEST_FIGURES && row.cut !== 'single') {
      this.#use(line);
      this.#read(this.#opening(table, undefined, undefined, line), cellsFrom(row, 0));
    }
  }

  /** Under the title of its section, without a header: as many figures as the rows side by side have cells, some broken. */
  #place(line: Line, table: TableSpec): boolean {
    if (this.#active || table.data.layout !== 'across') return false;
    const from = isLabel(line.row, line.unknown?.at ?? -1, table) ? 1 : 0;
    const cells = line.row.cells.slice(from);
    const isWhole =
      cells.length === table.cells.length && 2 * cells.filter(isFigureOrError).length > cells.length;
    if (!isWhole && line.figures !== table.cells.length) return false;
    this.#feedAcross(line, table, [], from);
    return true;
  }

  #feed(pending: Pending, line: Line): void {
    const { row } = line;
    this.#use(line);
    if (row.cut === 'single') {
      pending.cells.push(row.cells[0]!);
      pending.gaps.push(row.gapBefore);
      return;
    }
    this.#read(pending, cellsFrom(row, 0));
    this.#pending = undefined;
  }

  #feedAcross(line: Line, table: TableSpec, above: readonly RowAbove[], from = 0): void {
    const { row } = line;
    this.#use(line);
    if (row.cut === 'single') {
      this.#stack ??= { cells: [], gaps: [], first: line };
      this.#stack.cells.push(row.cells[0]!);
      this.#stack.gaps.push(row.gapBefore);
      return;
    }
    const label = row.cells[from - 1];
    this.#readLine(this.#opening(table, undefined, label, line), cellsFrom(row, from), above);
  }

  #readLine(opening: Opening, cells: ReadCells, above: readonly RowAbove[]): void {
    this.#read(opening, cells, above);
    this.#above = undefined;
    this.#stack = undefined;
    this.#blankLine = undefined;
    this.#header = NO_HEADER;
    this.#active = false;
  }

  // ---- other lines

  #prose(line: Line): void {
    if (this.#isValue(line)) return this.#value(line);
    this.#settle(line.row.gapBefore);
    this.#active = false;
    this.#above = undefined;
    this.#carried = NO_LINES;
  }

  #unknown(line: Line, unknown: NonNullable<Line['unknown']>): void {
    const { row } = line;
    if (this.#isValue(line)) return this.#value(line);
    if (this.#pending?.table.units?.has(unitIn(unknown.cell)) && row.cells.length === 1)
      return this.#use(line);
    const whole = this.#joined(line);
    if (whole) return this.#labelled(whole);
    if (line.figures === 0 && this.#continueHeader(line)) return this.#use(line);
    const table = this.#active ? this.#table : undefined;
    if (table && this.#above && (line.figures > 0 || this.#isInPlace(line, table))) {
      this.#carried = NO_LINES;
      const from = isLabel(row, unknown.at, table) ? unknown.at + 1 : 0;
      return this.#feedAcross(line, table, this.#above, from);
    }
    this.#settle(row.gapBefore);
    if (this.#table && this.#place(line, this.#table)) return;
    if (table && line.firstFigure > unknown.at) {
      this.#carried = NO_LINES;
      return this.#readRow(table, line, unknown.cell, unknown.at + 1, undefined);
    }
    if (row.cut === 'single') this.#carried = [...this.#carried, line].slice(-MOST_CARRIED);
    else this.#carried = NO_LINES;
  }

  /** The rest of the label that waits for its figures, which may follow in the same line. */
  #goOn(pending: Pending, line: Line, { cell, at }: NonNullable<Line['unknown']>): void {
    this.#use(line);
    const whole = { ...pending, label: { ...pending.label!, text: pending.label!.text + cell.text } };
    this.#pending = line.figures > 0 ? undefined : whole;
    if (line.figures > 0) this.#read(whole, cellsFrom(line.row, at + 1));
  }

  /** Cells below a whole header are its figures, even if none looks like one. */
  #isInPlace({ row }: Line, table: TableSpec): boolean {
    if (!this.#isHeaderWhole(table)) return false;
    const [only] = row.cells;
    if (row.cut === 'single') {
      const isFull = (this.#stack?.cells.length ?? 0) >= table.cells.length;
      return !isFull && only!.text.trim().length <= LONGEST_VALUE;
    }
    return 2 * count(row.cells) >= table.cells.length;
  }

  /** The line with its label completed by the unknown lines above: a label may be broken over lines. */
  #joined(line: Line): Line | undefined {
    if (this.#carried.length === 0) return undefined;
    const { cells } = line.row;
    const at = cells.findIndex((cell) => !isBlank(cell));
    const cell = cells[at]!;
    for (let count = 1; count <= this.#carried.length; count++) {
      const parts = this.#carried.slice(-count);
      const text = [...parts.map(({ row }) => row.cells[0]!.text), cell.text].join('');
      const hit = this.#edition.lookup(text);
      if (!hit) continue;
      for (const part of parts) this.#use(part);
      return { ...line, unknown: undefined, labels: [{ hit, cell: { ...cell, text }, from: at, to: at }] };
    }
    return undefined;
  }

  /** A label ends what was waiting: the figures so far are all there are. */
  #settle(gapBefore: number): void {
    if (this.#above && this.#table) this.#settleAcross(gapBefore, this.#table, this.#above);
    this.#stack = undefined;
    this.#blankLine = undefined;
    const pending = this.#pending;
    if (!pending) return;
    this.#pending = undefined;
    const { inline, cells, gaps } = pending;
    if (cells.length === 0 && inline) this.#read(pending, inline);
    else this.#read(pending, stackedCells(cells, [...gaps, gapBefore]));
  }

  /** Figures one a line; else, under a whole header, an empty row: all the figures are blank. */
  #settleAcross(gapBefore: number, table: TableSpec, above: readonly RowAbove[]): void {
    if (this.#stack) {
      const { cells, gaps, first } = this.#stack;
      const opening = this.#opening(table, undefined, undefined, first);
      this.#readLine(opening, stackedCells(cells, [...gaps, gapBefore]), above);
    } else if (this.#blankLine && this.#isHeaderWhole(table)) {
      this.#feedAcross(this.#blankLine, table, above);
    }
  }
}

/**
 * The text of a line that goes on with a label: the two together are how the label of that row begins, or it is no more
 * than a bracket. A piece may be a label of its own (其他).
 */
function restOf({ table, row, label, inline, cells }: Pending, line: Line): Line['unknown'] {
  const [piece, ...others] = line.labels;
  const text = piece ? { cell: piece.cell, at: piece.from } : line.unknown;
  if (!text || others.length > 0 || row === undefined || !label || inline || cells.length > 0)
    return undefined;
  if (line.figures > 0 && line.firstFigure < text.at) return undefined;
  const whole = labelKey(table.data.rows[row]!.label);
  const { core, ordinal } = labelKey(label.text + text.cell.text);
  return (ordinal === '' || ordinal === whole.ordinal) && whole.core.startsWith(core) ? text : undefined;
}

/** The header of another table: few of its texts are columns of the form, as 其他 and 合计 are of many. */
function isForeign({ row, labels }: Line): boolean {
  return 2 * labels.length < count(row.cells) && labels.every(({ hit }) => hit.mayBeColumn);
}

/** Below a label with blank cells of its own no row begins with a figure: that is another table. */
function mayFollow({ inline }: Pending, { firstFigure, row }: Line): boolean {
  return !inline || row.cut !== 'delimited' || firstFigure > 0;
}

/** A year or an unknown text before figures side by side is a label, unless it takes the place of a figure. */
function isLabel({ cells }: DocumentRow, at: number, table: TableSpec): boolean {
  return (at === 0 || YEAR.test(cells[0]!.text)) && count(cells) > table.cells.length;
}

/** Spreadsheets write `#REF!` and the like. */
function isFigureOrError(cell: DocumentCell): boolean {
  const { text } = cell;
  return text.startsWith('#') || (!isBlank(cell) && looksLikeFigure(text));
}

/** The unit that a cell holds, in brackets or not. */
function unitIn({ text }: DocumentCell): string {
  return text.normalize('NFKC').replace(/[\s()]/gu, '');
}

/** Where the figures begin: behind the cell of the row's unit. */
function behindUnit({ cells }: DocumentRow, from: number, units: ReadonlySet<string>): number {
  let at = from;
  while (at < cells.length && isBlank(cells[at]!)) at++;
  return at < cells.length && units.has(unitIn(cells[at]!)) ? at + 1 : from;
}

const DASHES = /^[\s\-—–―/]*$/u;

/** A heading has neither unit nor figure, and dashes say so. */
function isDashed({ row, labels }: Line): boolean {
  return row.cells.slice(labels.at(-1)!.to + 1).every(({ text }) => DASHES.test(text));
}
