// Binds the claims of a document to the cells of an edition: by label and position, never by guess.

import type { Document, DocumentCell } from '../document/document.js';
import { type Edition, isFigure, type TableSpec } from '../edition/edition.js';
import { labelKey } from '../text/label.js';
import { nearest } from '../text/similarity.js';
import { bindAcross } from './across.js';
import { align, certainStart, type Dependence, dependOn, type Starts } from './align.js';
import type { Claim, Claims } from './claim.js';
import { collectClaims } from './claims.js';
import { type Header, readHeader } from './columns.js';
import type { Note, NoteFacts } from './notes.js';
import { type Spot, sourceUnits } from './report.js';
import { fillTemplate, templatesOf } from './templates.js';

export interface Binding {
  readonly edition: Edition;
  readonly document: Document;
  /** By `CellSpec.index`. */
  readonly cells: readonly (DocumentCell | undefined)[];
  /** One of `cells`, which need not be made for it. */
  readonly cellAt: (index: number) => DocumentCell | undefined;
  /** Where it stands, if that can be told without cutting its row. */
  readonly spotOf?: (index: number) => Spot | undefined;
  /** As `Report.units`. */
  readonly units: readonly number[];
  readonly tables: ReadonlySet<TableSpec>;
  readonly decimals: ReadonlyMap<number, number>;
  readonly notes: readonly Note[];
  /** By the position of a document row, see `Claims`. */
  readonly used: Claims['used'];
  readonly sections: Claims['sections'];
}

/** The cells of a document, as the labels of an edition claim them. */
export function bindDocument(document: Document, edition: Edition): Binding {
  const templates = templatesOf(edition);
  const outline = templates?.outline(document.rows);
  const known = outline && templates?.find(outline, document);
  if (known) return fillTemplate(known, outline, document, edition);
  const bound = bindAfresh(document, edition);
  if (outline && !bound.byText) templates?.learn(outline, bound);
  return bound;
}

/** A claim whose row is known. */
interface Named extends Claim {
  readonly row: number;
}

/** A table counts as given twice where so large a share of its rows is repeated. */
const REPEATED_SHARE = 0.5;

/** The same without what other documents have taught. */
export function bindAfresh(document: Document, edition: Edition): Binding & Dependence {
  const claims = collectClaims(document.rows, edition);
  const state: State = {
    cells: new Array<DocumentCell | undefined>(edition.cells.length).fill(undefined),
    tables: new Set(),
    decimals: new Map(),
    notes: [],
    byText: claims.byText,
    same: [],
    note: (facts) => state.notes.push({ ...facts, document }),
  };
  for (const table of edition.tables) {
    if (table.data.layout === 'across')
      bindAcross(
        claims.across.filter((claim) => claim.table === table),
        state,
      );
    bindDown(
      table,
      claims.down.filter((claim) => claim.table === table),
      state,
    );
  }
  for (const heading of claims.headings) state.note({ kind: 'heading-with-figures', ...heading });
  const { note: _, ...bound } = state;
  const units = bound.cells.map((cell, i) => (isFigure(edition.cells[i]!) ? sourceUnits(cell) : Number.NaN));
  return {
    ...bound,
    cellAt: (index) => bound.cells[index],
    units,
    edition,
    document,
    used: claims.used,
    sections: claims.sections,
  };
}

/** What binding has come to so far. */
export interface State extends Dependence {
  readonly cells: (DocumentCell | undefined)[];
  readonly tables: Set<TableSpec>;
  readonly decimals: Map<number, number>;
  readonly notes: Note[];
  readonly note: (facts: NoteFacts) => void;
}

// ---- tables whose rows are lines

function bindDown(table: TableSpec, claims: readonly Claim[], state: State): void {
  const named = nameRows(table, claims, state);
  if (named.length === 0) return;
  // Nearly every table has each of its rows once, as the form orders them.
  const inOrder = isAscending(named);
  const rows = inOrder ? named : dropRepeats(table, named, state);
  const headers = readHeaders(rows);
  const starts = findStarts(rows, headers);
  const narrow = new Set<Header>();
  for (let i = 0; i < rows.length; i++) {
    const header = headers[i]!;
    if (bindRow(rows[i]!, header, starts, state) === 'narrow') narrow.add(header);
  }
  state.tables.add(table);
  noteHeaders(table, headers, narrow, state);
  // Pairs fill the width of the page as they fit.
  if (!inOrder && table.data.layout !== 'pairs') noteOrder(table, rows, state);
}

function isAscending(named: readonly Named[]): boolean {
  return named.every(({ row }, i) => i === 0 || row > named[i - 1]!.row);
}

/** The header of each row; rows under one header with the same columns share its reading. */
function readHeaders(rows: readonly Named[]): Header[] {
  const known: { readonly claim: Named; readonly header: Header }[] = [];
  return rows.map((claim) => {
    const before = known.findLast((other) => sharesHeader(other.claim, claim));
    if (before) return before.header;
    const header = readHeader(claim, claim.row);
    known.push({ claim, header });
    return header;
  });
}

function sharesHeader(a: Named, b: Named): boolean {
  return a.header === b.header && a.table.rows[a.row]!.columns === b.table.rows[b.row]!.columns;
}

function isNamed(claim: Claim): claim is Named {
  return claim.row !== undefined;
}

/** Gives claims with an unknown label the one row it can only mean; the others become notes. */
function nameRows(table: TableSpec, claims: readonly Claim[], state: State): readonly Named[] {
  if (claims.length > 2 && claims.every(isNamed)) return claims;
  const taken = new Set(claims.map((claim) => claim.row));
  const inTable = claims.some((claim) => claim.row !== undefined);
  return claims.flatMap((claim): Named[] => {
    const { label } = claim;
    if (isNamed(claim)) return isEmptyMention(claim) && claims.length < 3 ? [] : [claim];
    if (!inTable) return [];
    const figures = claim.cells.filter((cell) => cell.text.trim() !== '').length;
    if (!label) {
      const after = claim.after === undefined ? undefined : table.data.rows[claim.after];
      state.note({ kind: 'row-unlabelled', table, place: claim.place, figures, after });
      return [];
    }
    state.byText = true;
    const free = table.data.rows.filter((_, i) => !taken.has(i));
    const best = nearestRows(label.text, free);
    const only = best.length === 1 ? best[0] : undefined;
    if (only) {
      taken.add(table.data.rows.indexOf(only));
      state.note({ kind: 'row-misnamed', table, row: only, label });
      return [{ ...claim, row: table.data.rows.indexOf(only) }];
    }
    if (figures === 0 || claim.cut === 'stacked') return [];
    const any = nearestRows(label.text, table.data.rows)[0];
    state.note({ kind: 'row-unknown', table, label, nearest: any });
    return [];
  });
}

/** Rows whose label differs from the text in at most a third of its characters, or begins with it. */
function nearestRows(
  text: string,
  rows: readonly TableSpec['data']['rows'][number][],
): TableSpec['data']['rows'][number][] {
  const { core } = labelKey(text);
  if (core.length < 3) return [];
  const limit = Math.max(1, Math.floor(core.length / 3));
  const close = nearest(core, rows, (row) => coreOf(row.short ?? row.label), limit);
  if (close.length > 0) return close.map(({ item }) => item);
  if (core.length < 4) return [];
  return rows.filter((row) => {
    const full = coreOf(row.label);
    return full.startsWith(core) || core.startsWith(full);
  });
}

/** The labels of forms are few, and a report of nothing but unknown rows asks for them at each. */
const cores = new Map<string, string>();

function coreOf(label: string): string {
  const known = cores.get(label) ?? labelKey(label).core;
  cores.set(label, known);
  return known;
}

/** A label in running text, without a figure behind it. */
function isEmptyMention(claim: Claim): boolean {
  return claim.cells.length === 0 && claim.cut === 'stacked';
}

function dropRepeats(table: TableSpec, named: readonly Named[], state: State): Named[] {
  const first = new Map<number, Named>();
  const repeats: Named[] = [];
  for (const claim of named) {
    const known = first.get(claim.row);
    if (!known) first.set(claim.row, claim);
    else if (isEmptyMention(known)) {
      // Its place in the order is that of the row with figures.
      first.delete(claim.row);
      first.set(claim.row, claim);
    } else if (!isEmptyMention(claim)) repeats.push(claim);
  }
  const [repeat] = repeats;
  if (repeat && repeats.length > 1 && repeats.length >= first.size * REPEATED_SHARE) {
    state.note({ kind: 'table-repeated', table, place: repeat.place, first: first.get(repeat.row)!.place });
  } else {
    for (const { row, label, place } of repeats) {
      const known = first.get(row)!;
      const at = label ?? { text: '', place };
      state.note({ kind: 'row-repeated', table, row: table.data.rows[row]!, label: at, first: known.place });
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
function findStarts(rows: readonly Named[], headers: readonly Header[]): Starts {
  const byWidth: Vote[] = [];
  const byOffset: Vote[] = [];
  for (let i = 0; i < rows.length; i++) {
    const claim = rows[i]!;
    const header = headers[i]!;
    const start = certainStart(claim, header.order.length);
    if (start !== undefined) {
      vote(byWidth, claim.width, start, 10);
      vote(byOffset, claim.offset, start, 10);
    }
    if (header.start) vote(byWidth, header.start.width, header.start.at, 1);
  }
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

/** `narrow`: the row has figures only for the columns that its header names. */
function bindRow(claim: Named, header: Header, starts: Starts, state: State): 'full' | 'narrow' | 'misfit' {
  const { table } = claim;
  const spec = table.rows[claim.row]!;
  const full = spec.cells.length;
  const { order, fitted } = fitRow(claim, header, full, starts, state);
  for (let i = 0; i < fitted.values.length; i++) {
    const cell = fitted.values[i];
    if (cell) state.cells[spec.cells[order[i]!]!] = cell;
  }
  for (const [position, most] of header.decimals) state.decimals.set(spec.cells[position]!, most);
  if (fitted.kind === 'fit') return order.length < full ? 'narrow' : 'full';
  if (spec.data.optional && fitted.found === 0) return 'misfit';
  state.note({
    kind: 'row-length',
    table,
    row: spec.data,
    place: claim.label?.place ?? claim.place,
    found: fitted.found,
    wanted: full,
    bound: fitted.values.length > 0,
  });
  return 'misfit';
}

/** By all columns of the row, or by those that its header names; first by these where one is left out. */
function fitRow(claim: Named, header: Header, full: number, starts: Starts, state: State) {
  const fitted = align(claim, full, starts, header.above);
  dependOn(fitted, state);
  if (header.order.length === full) return { order: header.order, fitted };
  const whole = { order: Array.from({ length: full }, (_, i) => i), fitted };
  const narrow = { order: header.order, fitted: align(claim, header.order.length, starts) };
  dependOn(narrow.fitted, state);
  const [first, second] = header.missing.length === 1 ? [narrow, whole] : [whole, narrow];
  if (first.fitted.kind === 'fit') return first;
  return second.fitted.kind === 'fit' ? second : whole;
}

function noteHeaders(
  table: TableSpec,
  headers: readonly Header[],
  narrow: ReadonlySet<Header>,
  state: State,
): void {
  const odd = headers.find((header) => !header.inOrder);
  if (odd?.label) {
    const found = odd.order.flatMap((position) => odd.columns[position] ?? []);
    state.note({ kind: 'columns-out-of-order', table, place: odd.label.place, found });
  }
  const lacking = headers.find((header) => narrow.has(header));
  if (lacking?.label) {
    state.note({ kind: 'column-missing', table, columns: lacking.missing, place: lacking.label.place });
  }
  const foreign = headers.find((header) => header.unknown.length > 0);
  for (const unknown of foreign?.unknown ?? []) state.note({ kind: 'column-unknown', table, ...unknown });
}

/** Names the rows outside the longest run that keeps the form's order. */
function noteOrder(table: TableSpec, claims: readonly Named[], state: State): void {
  const rows = claims.map((claim) => claim.row);
  const kept = longestIncreasing(rows);
  claims.forEach((claim, i) => {
    if (kept.has(i) || i === 0 || !claim.label) return;
    const row = table.data.rows[claim.row]!;
    state.note({
      kind: 'rows-out-of-order',
      table,
      row,
      after: table.data.rows[rows[i - 1]!]!,
      label: claim.label,
    });
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
