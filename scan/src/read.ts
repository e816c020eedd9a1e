// Reads the pages of a report: upright, ruled lines, cells, figures, and what the sums say of them.

import { type Corrected, correct, SURE } from './correct.js';
import type { Candidates } from './figure.js';
import type { Equation, Form } from './form.js';
import { withOwnLabels } from './labels.js';
import { look } from './look.js';
import { type Page, preparedPage } from './page.js';
import type { Box, Grey } from './picture.js';
import { ofOneForm, type PlacedFigure, type PlacedTable, place } from './place.js';
import type { Recogniser } from './recogniser.js';
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
  readonly picture: Grey;
}

export interface ReadTable {
  readonly form: Form;
  readonly table: PlacedTable['table'];
  readonly figures: ReadonlyMap<string, ReadFigure>;
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

/** What a person says of figures, by their ids. */
export type Answers = ReadonlyMap<string, string>;

export async function readPages(
  pictures: readonly Grey[],
  forms: readonly Form[],
  recogniser: Recogniser,
  answers: Answers = new Map(),
): Promise<Reading> {
  const pages = pictures.map(preparedPage);
  const grids = pages.flatMap((page, number) => page.grids.map((grid) => ({ page: number, grid })));
  const tables = ofOneForm(await withOwnLabels(place(grids, forms), pages, recogniser));
  const equations = tables[0]?.form.equations ?? [];
  const counts = new Set(equations.flat().map(({ id }) => id));
  const cells = tables.flatMap(({ figures }) => figures);
  const { candidates, areStrokesLost } = await look(cells, pages, counts, recogniser);
  const read = candidates.map((own, i): Candidates => {
    const text = answers.get(cells[i]!.id);
    return text === undefined ? own : [{ text, p: 1 }];
  });
  const corrected = correct(new Map(cells.map(({ id }, i) => [id, read[i]!])), equations);
  const figures = new Map(
    cells.map((cell, i): [string, ReadFigure] => {
      const figure = figureOf(cell, read[i]!, corrected, counts, pages[cell.page]!.picture);
      if (answers.has(cell.id)) return [cell.id, { ...figure, how: 'given' }];
      // A 1 that the sums take for a 4 may be printed so.
      const isGuess = areStrokesLost && figure.how === 'workedOut';
      return [cell.id, isGuess ? { ...figure, how: 'check' } : figure];
    }),
  );
  const used = new Set(tables.flatMap((table) => table.grids));
  const isRead = (page: Page) => !page.hasTangles && page.grids.every((grid) => used.has(grid));
  const hasFigures = (page: number) => cells.some((cell) => cell.page === page);
  return {
    tables: tables.map(({ form, table, figures: placed }) => ({
      form,
      table,
      figures: new Map(placed.map(({ id }) => [id, figures.get(id)!])),
    })),
    unread: [...pages.keys()].filter((number) => !hasFigures(number) || !isRead(pages[number]!)),
    head: await recogniser.texts(pages.slice(0, 1).flatMap(({ head }) => head())),
    failing: corrected.failing,
  };
}

function figureOf(
  { id, page, cell }: PlacedFigure,
  read: Candidates,
  { mended, guessed, confirmed }: Corrected,
  counts: ReadonlySet<string>,
  picture: Grey,
): ReadFigure {
  const confidence = read[0]?.p ?? 0;
  const isSure = confidence >= (counts.has(id) ? SURE : SURE_ALONE);
  const text = mended.get(id) ?? guessed.get(id) ?? read[0]?.text ?? '';
  const seen = isSure || confirmed.has(id) ? 'read' : 'check';
  const { x, y, width, height } = cell;
  return {
    id,
    text,
    how: mended.has(id) ? 'workedOut' : seen,
    confidence,
    alternatives: read.map((one) => one.text).filter((other) => other !== text),
    box: { page, x, y, width, height },
    picture,
  };
}
