// Reads the pages of a report: upright, ruled lines, cells, figures, and what the sums say of them.

import { type Corrected, correct, SURE } from './correct.js';
import type { Candidates } from './figure.js';
import type { Equation, Form, Term } from './form.js';
import { withOwnLabels } from './labels.js';
import { inkBoxes, look } from './look.js';
import { type Page, preparedPage } from './page.js';
import { type Box, cut, type Grey } from './picture.js';
import {
  type ForeignRow,
  looseTables,
  ofOneForm,
  type PlacedFigure,
  type PlacedTable,
  place,
} from './place.js';
import type { Recogniser } from './recogniser.js';
import { withNamedRows } from './rows.js';
import type { Spelling } from './spell.js';

/** `workedOut`: from the sums, no independent proof. `check`: a person has to look. `given`: one has. */
export type How = 'read' | 'workedOut' | 'check' | 'given';

export interface ReadFigure {
  readonly id: string;
  readonly text: string;
  readonly how: How;
  /** Of what was read, from 0 to 1. */
  readonly confidence: number;
  /** What else it may be, likeliest first. */
  readonly alternatives: readonly string[];
  /** On the upright page, in shares of its width and height. */
  readonly box: Box & { readonly page: number };
  /** Of the cell, or of what is written in a wide one. */
  readonly picture: Grey;
}

/** What the cells of a report's pictures may say, before its sums are asked: plain data. */
export interface Seen extends Pick<Reading, 'unread' | 'head'> {
  /** Of those given, by its place. */
  readonly form: number;
  readonly tables: readonly (Pick<ReadTable, 'foreign'> & {
    readonly id: string;
    readonly figures: readonly SeenFigure[];
  })[];
  readonly areStrokesLost: boolean;
}

interface SeenFigure extends Pick<ReadFigure, 'id' | 'box' | 'picture'> {
  readonly candidates: Candidates;
}

export interface ReadTable {
  readonly form: Form;
  readonly table: PlacedTable['table'];
  /** A row of the form without any is not there. */
  readonly figures: ReadonlyMap<string, ReadFigure>;
  readonly foreign: readonly ForeignRow[];
}

export interface Reading {
  readonly tables: readonly ReadTable[];
  /** Pages, from 0, without a figure that was placed, or with ruled tables that are none of the form's. */
  readonly unread: readonly number[];
  /** The lines above the first table, each with how likely its least likely character is. */
  readonly head: readonly Spelling[];
  /** Sums that do not hold over what was read. */
  readonly failing: readonly Equation[];
}

/** Without a sum to bear it out a figure has to be surer. */
const SURE_ALONE = 0.95;
/** Against all of its sums surer still: else it is likelier misread than printed wrong. */
const SURE_AGAINST = 0.99;

/** What a person says of figures, by their ids. */
export type Answers = ReadonlyMap<string, string>;

export async function readPages(
  pictures: readonly Grey[],
  forms: readonly Form[],
  recogniser: Recogniser,
  answers?: Answers,
): Promise<Reading> {
  return conclude(await see(pictures, forms, recogniser), forms, answers);
}

export async function see(
  pictures: readonly Grey[],
  forms: readonly Form[],
  recogniser: Recogniser,
): Promise<Seen> {
  const pages = pictures.map(preparedPage);
  const grids = pages.flatMap((page, number) => page.grids.map((grid) => ({ page: number, grid })));
  const own = await withOwnLabels(place(grids, forms), pages, recogniser);
  const known = new Set(own.flatMap((table) => table.grids));
  const loose = looseTables(
    grids.filter(({ grid }) => !known.has(grid)),
    forms,
  );
  const tables = ofOneForm([...own, ...(await withNamedRows(loose, pages, recogniser))]);
  const [form = -1] = tables.map((table) => forms.indexOf(table.form));
  const counts = countsOf(forms[form]);
  const cells = tables.flatMap(({ figures }) => figures);
  const { candidates, areStrokesLost } = await look(cells, pages, counts, recogniser);
  const inks = inkBoxes(cells, pages);
  const seen = new Map<string, SeenFigure>(
    cells.map((one, i) => [one.id, seenFigure(one, candidates[i]!, pages, inks[i])]),
  );
  const used = new Set(tables.flatMap((table) => table.grids));
  const isRead = (page: Page) => !page.hasTangles && page.grids.every((grid) => used.has(grid));
  const hasFigures = (page: number) => cells.some((cell) => cell.page === page);
  return {
    form,
    tables: tables.map(({ table, figures, foreign }) => ({
      id: table.id,
      foreign,
      figures: figures.map(({ id }) => seen.get(id)!),
    })),
    areStrokesLost,
    unread: [...pages.keys()].filter((number) => !hasFigures(number) || !isRead(pages[number]!)),
    head: await recogniser.texts(pages.slice(0, 1).flatMap(({ head }) => head())),
  };
}

function seenFigure(
  { id, page, cell }: PlacedFigure,
  candidates: Candidates,
  pages: readonly Page[],
  ink: Box = cell,
): SeenFigure {
  const { x, y, width, height } = cell;
  // In a wide cell a person would hardly see the figure.
  const left = Math.max(x, ink.x - height);
  const right = Math.min(x + width, ink.x + ink.width + height);
  const picture = cut(pages[page]!.picture, { x: left, y, width: right - left, height });
  return { id, candidates, box: { page, x, y, width, height }, picture };
}

/** What the sums say of it, and a person; `forms` are those that it was seen with. */
export function conclude(seen: Seen, forms: readonly Form[], answers: Answers = new Map()): Reading {
  const form = forms[seen.form];
  const counts = countsOf(form);
  const all = seen.tables.flatMap(({ figures }) => figures);
  const read = new Map(
    all.map(({ id, candidates }): [string, Candidates] => {
      const text = answers.get(id);
      return [id, text === undefined ? candidates : [{ text, p: 1 }]];
    }),
  );
  const corrected = correct(read, equationsOf(seen, form));
  const figures = new Map(
    all.map((one): [string, ReadFigure] => {
      const figure = figureOf(one, read.get(one.id)!, corrected, counts);
      if (answers.has(one.id)) return [one.id, { ...figure, how: 'given' }];
      // A 1 that the sums take for a 4 may be printed so.
      const isGuess = seen.areStrokesLost && figure.how === 'workedOut';
      return [one.id, isGuess ? { ...figure, how: 'check' } : figure];
    }),
  );
  return {
    tables: seen.tables.map(({ id, figures: own, foreign }) => ({
      form: form!,
      foreign,
      table: form!.tables.find((table) => table.id === id)!,
      figures: new Map(own.map((one) => [one.id, figures.get(one.id)!])),
    })),
    unread: seen.unread,
    head: seen.head,
    failing: corrected.failing,
  };
}

/** Sums over several rows may include a row that the form does not have. */
function equationsOf({ tables }: Seen, form: Form | undefined): readonly Equation[] {
  const all = form?.equations ?? [];
  const rowOf = ({ id }: Term) => id.slice(0, id.lastIndexOf('/'));
  const isInOneRow = (equation: Equation) => new Set(equation.map(rowOf)).size === 1;
  return tables.some(({ foreign }) => foreign.length > 0) ? all.filter(isInOneRow) : all;
}

function countsOf(form: Form | undefined): ReadonlySet<string> {
  return new Set(form?.equations.flat().map(({ id }) => id));
}

function figureOf(
  { id, box, picture }: SeenFigure,
  read: Candidates,
  { mended, guessed, confirmed, refuted }: Corrected,
  counts: ReadonlySet<string>,
): ReadFigure {
  const confidence = read[0]?.p ?? 0;
  const least = counts.has(id) ? SURE : SURE_ALONE;
  const isSure = confidence >= (refuted.has(id) ? SURE_AGAINST : least);
  const text = mended.get(id) ?? guessed.get(id) ?? read[0]?.text ?? '';
  const seen = isSure || confirmed.has(id) ? 'read' : 'check';
  return {
    id,
    text,
    how: mended.has(id) ? 'workedOut' : seen,
    confidence,
    alternatives: read.map((one) => one.text).filter((other) => other !== text),
    box,
    picture,
  };
}
