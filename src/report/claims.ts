// Walks the lines of a document and collects which cells claim to be which row of which table.

import type { DocumentCell, DocumentRow, Place } from '../document/document.js';
import type { Edition, Meaning, TableSpec } from '../edition/edition.js';
import { isPageNumber, type LabelCell, type Line, readLine } from './lines.js';

type ColumnMeaning = Extract<Meaning, { kind: 'column' }>;
type RowMeaning = Extract<Meaning, { kind: 'row' }>;

/** Header labels seen since the last figures: what the columns of the next rows are. */
export interface HeaderCell {
  readonly table: TableSpec;
  /** Position among the table's columns; undefined for a text that is no known label. */
  readonly column: number | undefined;
  readonly decimals: number | undefined;
  readonly cell: DocumentCell;
  readonly at: number;
  readonly row: DocumentRow;
}

/** A label and the cells behind it, not yet fitted to the columns. */
export interface Claim {
  readonly table: TableSpec;
  /** Row of the table; undefined where the label is not known or there is none. */
  readonly row: number | undefined;
  readonly label: DocumentCell | undefined;
  /** The row claimed before this one in the same table. */
  readonly after: number | undefined;
  readonly cells: readonly DocumentCell[];
  /** Index of `cells[0]` in its document row, and that row's length. */
  readonly offset: number;
  readonly width: number;
  /** `stacked`: one cell a line; blank lines before each cell are in `gaps`, one more for the end. */
  readonly cut: DocumentRow['cut'] | 'stacked';
  readonly gaps: readonly number[];
  readonly header: readonly HeaderCell[];
  readonly place: Place;
}

/** A line of figures that belongs to several rows standing side by side. */
export interface AcrossClaim extends Omit<Claim, 'row' | 'label' | 'after'> {
  /** The rows whose labels stood above, and at which cell of their line. */
  readonly above: readonly RowAbove[];
}

export interface RowAbove {
  readonly row: number;
  readonly at: number;
}

export interface Claims {
  readonly down: readonly Claim[];
  readonly across: readonly AcrossClaim[];
  readonly headings: readonly {
    readonly table: TableSpec;
    readonly label: DocumentCell;
    readonly figures: number;
  }[];
  /** Where each section's title stands. */
  readonly sections: ReadonlyMap<number, Place>;
  /** Document rows that are part of a table or its caption. */
  readonly used: ReadonlySet<DocumentRow>;
}

/** Unknown short texts that may be the upper lines of a label are kept up to this many. */
const MOST_CARRIED = 3;

const NO_GAPS: readonly number[] = [];

interface Pending {
  readonly table: TableSpec;
  readonly row: number | undefined;
  readonly label: DocumentCell;
  readonly after: number | undefined;
  readonly header: readonly HeaderCell[];
  readonly place: Place;
  /** Blank cells that stood behind the label itself. */
  readonly inline: Line | undefined;
  readonly cells: DocumentCell[];
  readonly gaps: number[];
}

export function collectClaims(rows: readonly DocumentRow[], edition: Edition): Claims {
  return new Walk(edition).run(rows);
}

/** The walk's state: the table it is in, the row it has just passed, and what still waits for figures. */
class Walk {
  readonly #edition: Edition;
  readonly #down: Claim[] = [];
  readonly #across: AcrossClaim[] = [];
  readonly #headings: { table: TableSpec; label: DocumentCell; figures: number }[] = [];
  readonly #sections = new Map<number, Place>();
  readonly #used = new Set<DocumentRow>();
  #table: TableSpec | undefined;
  #lastRow: number | undefined;
  #header: HeaderCell[] = [];
  /** Labels of rows that stand side by side, seen since the last figures. */
  #above: RowAbove[] | undefined;
  #pending: Pending | undefined;
  #stack: { cells: DocumentCell[]; gaps: number[]; place: Place } | undefined;
  /** An empty row below a header: perhaps the figures, all blank. */
  #blankLine: DocumentRow | undefined;
  #carried: DocumentRow[] = [];
  /** Inside a table: figures and unknown labels mean something here. */
  #active = false;

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  run(rows: readonly DocumentRow[]): Claims {
    for (const row of rows) {
      if (isPageNumber(row)) continue;
      this.#step(readLine(row, this.#edition));
    }
    this.#settle(0);
    return {
      down: this.#down,
      across: this.#across,
      headings: this.#headings,
      sections: this.#sections,
      used: this.#used,
    };
  }

  #step(line: Line): void {
    if (line.labels.length === 0 && !line.unknown && !line.prose) this.#figures(line);
    else if (line.labels.length > 0) this.#labelled(line);
    else this.#unknown(line);
  }

  // ---- lines with known labels

  #labelled(line: Line): void {
    const data = this.#rowLabel(line);
    if (data) return this.#data(line, data);
    this.#settle(line.row.gapBefore);
    this.#carried = [];
    const section = line.figures === 0 ? sectionOf(line) : undefined;
    if (section !== undefined) return this.#section(line, section);
    this.#heading(line);
  }

  #section(line: Line, section: number): void {
    if (!this.#sections.has(section)) this.#sections.set(section, line.row.place);
    const table = this.#edition.data.sections[section]?.table;
    this.#enter(this.#edition.tables.find((candidate) => candidate.data.id === table));
    this.#active = false;
  }

  #enter(table: TableSpec | undefined): void {
    if (table === this.#table) return;
    this.#table = table;
    this.#lastRow = undefined;
    this.#header = [];
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
    const here = rowAmong(meanings, this.#table);
    if (!here) return undefined;
    const hasFigures = line.firstFigure > label.to;
    if (here.table.data.layout === 'across') return hasFigures ? here : undefined;
    if (onlyRow || hasFigures) return here;
    if (ordinal !== '' && ordinal === here.ordinal) return here;
    const header = line.labels.some((other) => other !== label && other.hit.mayBeColumn);
    return here.table === this.#table && this.#isNext(here.row) && !header ? here : undefined;
  }

  /** The row after the last one, or that one again while it still waits for its figures. */
  #isNext(row: number): boolean {
    if (this.#lastRow === undefined) return false;
    return row === this.#lastRow + 1 || (row === this.#lastRow && this.#pending?.cells.length === 0);
  }

  #data(line: Line, { label, meaning }: { label: LabelCell; meaning: RowMeaning }): void {
    this.#settle(line.row.gapBefore);
    this.#carried = [];
    this.#enter(meaning.table);
    this.#above = undefined;
    this.#claimLine(line, label.cell, label.to + 1, meaning.row);
  }

  /** Claims the cells behind a label; where there are none the next lines may bring them. */
  #claimLine(line: Line, label: DocumentCell, from: number, row: number | undefined): void {
    const table = this.#table;
    if (!table) return;
    const after = this.#lastRow;
    const header = this.#header;
    const { place, cells, cut } = line.row;
    this.#active = true;
    if (row !== undefined) {
      this.#lastRow = row;
      this.#used.add(line.row);
    }
    if (line.firstFigure < from) {
      const inline = cells.length > from ? line : undefined;
      this.#pending = { table, row, label, after, header, place, inline, cells: [], gaps: [] };
      return;
    }
    this.#used.add(line.row);
    this.#down.push({
      table,
      row,
      label,
      after,
      header,
      place,
      cells: cells.slice(from),
      offset: from,
      width: cells.length,
      cut,
      gaps: NO_GAPS,
    });
  }

  #heading(line: Line): void {
    const table = this.#headingTable(line);
    if (!table) return;
    if (line.figures > 0) {
      const label = line.labels.at(-1)!;
      const { unknown } = line;
      if (unknown && unknown.at > label.to && unknown.at < line.firstFigure) {
        this.#enter(table);
        this.#claimLine(line, unknown.cell, unknown.at + 1, undefined);
      } else if (line.firstFigure > label.to) {
        this.#used.add(line.row);
        this.#headings.push({ table, label: label.cell, figures: line.figures });
      }
      return;
    }
    this.#enter(table);
    this.#used.add(line.row);
    this.#active = true;
    const across = table.data.layout === 'across';
    if (across) this.#open(line, table);
    if (across || line.labels.some(({ hit }) => hit.mayBeColumn)) this.#readHeader(line, table);
  }

  /** Of the tables that the labels may belong to, the one that most of them do. */
  #headingTable(line: Line): TableSpec | undefined {
    let best: TableSpec | undefined;
    let most = 0;
    for (const table of this.#edition.tables) {
      let count = 0;
      for (const { hit } of line.labels) if (hit.tables.includes(table)) count++;
      if (count > most || (count === most && count > 0 && table === this.#table)) best = table;
      if (count > most) most = count;
    }
    return best;
  }

  #open(line: Line, table: TableSpec): void {
    this.#above ??= [];
    for (const { hit, from } of line.labels) {
      const meaning = rowAmong(hit.meanings, table);
      if (meaning?.table !== table || this.#above.some(({ row }) => row === meaning.row)) continue;
      this.#above.push({ row: meaning.row, at: from });
    }
  }

  #readHeader(line: Line, table: TableSpec): void {
    if (
      this.#header.length > 0 &&
      this.#lastRow !== undefined &&
      this.#down.at(-1)?.header === this.#header
    ) {
      this.#header = [];
    }
    const row = line.row;
    const header = this.#header.slice();
    for (const { hit, cell, from } of line.labels) {
      const meaning = columnAmong(hit.meanings, table);
      if (!meaning) continue;
      header.push({ table, column: meaning.column, decimals: meaning.decimals, cell, at: from, row });
    }
    header.push(...unknownHeaders(line, table));
    this.#header = header;
  }

  /** The lower half of header labels that are broken over two lines: 商业 above 企业. */
  #continueHeader(row: DocumentRow): boolean {
    let continued = false;
    this.#header = this.#header.map((cell) => {
      const below = row.cells[cell.at]?.text ?? '';
      if (cell.column !== undefined || below.trim() === '') return cell;
      const hit = this.#edition.lookup(cell.cell.text + below);
      const column = hit && columnAmong(hit.meanings, cell.table);
      if (!column) return cell;
      continued = true;
      return { ...cell, column: column.column, decimals: column.decimals };
    });
    if (continued) this.#used.add(row);
    return continued;
  }

  // ---- lines of figures only

  #figures(line: Line): void {
    const row = line.row;
    if (line.figures === 0) {
      if (this.#above) this.#blankLine ??= row;
      return;
    }
    if (this.#pending) return this.#feed(this.#pending, row);
    if (this.#above && this.#table) return this.#feedAcross(row, this.#table, this.#above);
    if (this.#active && this.#carried.length > 0) {
      const label = this.#carried.at(-1)!;
      this.#carried = [];
      this.#claimLine(
        { ...readLine(label, this.#edition), firstFigure: -1 },
        label.cells[0]!,
        label.cells.length,
        undefined,
      );
      if (this.#pending) this.#feed(this.#pending, row);
      return;
    }
    if (this.#active && this.#table && line.figures >= 3 && row.cut !== 'single') {
      this.#used.add(row);
      this.#down.push({
        table: this.#table,
        row: undefined,
        label: undefined,
        after: this.#lastRow,
        header: this.#header,
        place: row.place,
        ...behind(row, 0),
        gaps: NO_GAPS,
      });
    }
  }

  #feed(pending: Pending, row: DocumentRow): void {
    this.#used.add(row);
    if (row.cut === 'single') {
      pending.cells.push(row.cells[0]!);
      pending.gaps.push(row.gapBefore);
      return;
    }
    const { inline: _, cells: __, ...base } = pending;
    this.#down.push({ ...base, ...behind(row, 0), gaps: NO_GAPS });
    this.#pending = undefined;
  }

  #feedAcross(row: DocumentRow, table: TableSpec, above: readonly RowAbove[], from = 0): void {
    this.#used.add(row);
    if (row.cut === 'single') {
      this.#stack ??= { cells: [], gaps: [], place: row.place };
      this.#stack.cells.push(row.cells[0]!);
      this.#stack.gaps.push(row.gapBefore);
      return;
    }
    this.#across.push({
      table,
      above,
      header: this.#header,
      place: row.place,
      ...behind(row, from),
      gaps: NO_GAPS,
    });
    this.#above = undefined;
    this.#blankLine = undefined;
    this.#header = [];
  }

  // ---- other lines

  #unknown(line: Line): void {
    if (line.prose) {
      this.#settle(line.row.gapBefore);
      this.#active = false;
      this.#above = undefined;
      this.#carried = [];
      return;
    }
    const { unknown, row } = line;
    if (!unknown) return;
    const whole = this.#joined(row);
    if (whole) return this.#labelled(whole);
    if (line.figures === 0 && this.#continueHeader(row)) return;
    if (this.#active && line.figures > 0 && this.#above && this.#table) {
      this.#carried = [];
      const from = isLabel(row, unknown.at, this.#table) ? unknown.at + 1 : 0;
      return this.#feedAcross(row, this.#table, this.#above, from);
    }
    if (this.#active && line.firstFigure > unknown.at) {
      this.#settle(row.gapBefore);
      this.#carried = [];
      return this.#claimLine(line, unknown.cell, unknown.at + 1, undefined);
    }
    this.#settle(row.gapBefore);
    this.#carried = row.cut === 'single' ? [...this.#carried, row].slice(-MOST_CARRIED) : [];
  }

  /** The line with its label completed by the unknown lines above: a label may be broken over lines. */
  #joined(row: DocumentRow): Line | undefined {
    const last = row.cells.findIndex((cell) => cell.text !== '');
    const cell = row.cells[last];
    if (!cell) return undefined;
    for (let count = 1; count <= this.#carried.length; count++) {
      const parts = this.#carried.slice(-count).map((part) => part.cells[0]!.text);
      const hit = this.#edition.lookup([...parts, cell.text].join(''));
      if (!hit) continue;
      const line = readLine(row, this.#edition);
      for (const part of this.#carried.slice(-count)) this.#used.add(part);
      return { ...line, unknown: undefined, labels: [{ hit, cell, from: last, to: last }] };
    }
    return undefined;
  }

  /** Under a complete header an empty row is the row of figures, all of them blank. */
  #settleBlankLine(): void {
    const row = this.#blankLine;
    this.#blankLine = undefined;
    const table = this.#table;
    if (!row || !table || !this.#above || this.#header.length < cellCount(table)) return;
    this.#feedAcross(row, table, this.#above);
  }

  /** A label ends what was waiting: the figures so far are all there are. */
  #settle(gapBefore: number): void {
    const stack = this.#stack;
    if (stack && this.#table && this.#above) {
      this.#across.push({
        table: this.#table,
        above: this.#above,
        header: this.#header,
        place: stack.place,
        cells: stack.cells,
        offset: 0,
        width: 1,
        cut: 'stacked',
        gaps: [...stack.gaps, gapBefore],
      });
      this.#above = undefined;
    }
    this.#settleBlankLine();
    this.#stack = undefined;
    const pending = this.#pending;
    this.#pending = undefined;
    if (!pending) return;
    const { inline, cells, gaps, ...base } = pending;
    if (cells.length === 0 && inline) {
      const from = inline.labels.at(-1)?.to ?? inline.unknown?.at ?? 0;
      this.#down.push({ ...base, ...behind(inline.row, from + 1), gaps: NO_GAPS });
    } else {
      this.#down.push({ ...base, cells, offset: 0, width: 1, cut: 'stacked', gaps: [...gaps, gapBefore] });
    }
  }
}

/** An unknown text before figures side by side is a label, unless it takes the place of a figure. */
function isLabel(row: DocumentRow, at: number, table: TableSpec): boolean {
  return at === 0 && row.cells.filter((cell) => cell.text.trim() !== '').length > cellCount(table);
}

function cellCount(table: TableSpec): number {
  return table.rows.reduce((sum, { cells }) => sum + cells.length, 0);
}

function sectionOf(line: Line): number | undefined {
  for (const { hit } of line.labels) {
    for (const meaning of hit.meanings) if (meaning.kind === 'section') return meaning.section;
  }
  return undefined;
}

/** The row that a label means, in this table where it may be one of its rows. */
function rowAmong(meanings: readonly Meaning[], table: TableSpec | undefined): RowMeaning | undefined {
  let first: RowMeaning | undefined;
  for (const meaning of meanings) {
    if (meaning.kind !== 'row') continue;
    if (meaning.table === table) return meaning;
    first ??= meaning;
  }
  return first;
}

function columnAmong(meanings: readonly Meaning[], table: TableSpec): ColumnMeaning | undefined {
  return meanings.find(
    (meaning): meaning is ColumnMeaning => meaning.kind === 'column' && meaning.table === table,
  );
}

function behind(row: DocumentRow, from: number): Pick<Claim, 'cells' | 'offset' | 'width' | 'cut'> {
  return { cells: row.cells.slice(from), offset: from, width: row.cells.length, cut: row.cut };
}

/** Texts in a header row that are no known label: a column under another name. */
function unknownHeaders({ row, labels, unknown }: Line, table: TableSpec): HeaderCell[] {
  const across = table.data.layout === 'across';
  if (!unknown || (labels.length < 2 && !across)) return [];
  const first = across ? 0 : labels[0]!.from;
  return row.cells.flatMap((cell, at) => {
    const known = labels.some(({ from, to }) => from <= at && at <= to);
    if (known || at < first || cell.text.trim() === '') return [];
    return [{ table, column: undefined, decimals: undefined, cell, at, row }];
  });
}
