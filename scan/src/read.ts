// Reads the pages of a report: upright, ruled lines, cells, figures, and what the sums say of them.

import { correct, SURE } from './correct.js';
import { inkBox, inkPieces, lineOf } from './crop.js';
import { type Candidates, candidatesOf } from './figure.js';
import type { Equation, Form } from './form.js';
import { gridOf } from './grid.js';
import { areHairlinesBroken, isBilevel, withLostStrokes } from './hairlines.js';
import { headLines } from './head.js';
import { type Ink, inkOf } from './ink.js';
import { type Box, type Grey, scaled, smoothed, turned } from './picture.js';
import { type PageGrid, type PlacedFigure, type PlacedTable, place } from './place.js';
import type { Recogniser } from './recogniser.js';
import { type Frame, framesOf } from './rulings.js';
import type { Spelling } from './spell.js';
import { apart, together } from './strip.js';
import { leanOf } from './upright.js';

/** `workedOut`: from the sums, no independent proof. `check`: a person has to look. `given`: one has. */
export type How = 'read' | 'workedOut' | 'check' | 'given';

export interface ReadFigure {
  readonly id: string;
  readonly text: string;
  readonly how: How;
  /** Of the text as it was read, from 0 to 1. */
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

/** What pages are brought to: 200 dpi of A4. */
const USUAL_WIDTH = 1654;
const LARGEST_WIDTH = 2200;
const SMALLEST_WIDTH = 1200;
/** What is read less surely than this is read once more. */
const AGAIN = 0.99;
/** Without a sum to bear it out a figure has to be surer. */
const SURE_ALONE = 0.95;

interface Page {
  readonly picture: Grey;
  /** Without the noise of single points. */
  readonly smooth: Grey;
  readonly weak: Ink;
  readonly strong: Ink;
  readonly frames: readonly Frame[];
  readonly isBilevel: boolean;
}

/** What a person says of figures, by their ids. */
export type Answers = ReadonlyMap<string, string>;

export async function readPages(
  pictures: readonly Grey[],
  forms: readonly Form[],
  recogniser: Recogniser,
  answers: Answers = new Map(),
): Promise<Reading> {
  const pages = pictures.map(preparedPage);
  const grids = pages.flatMap(gridsOf);
  const { tables, unknown } = place(grids, forms);
  const equations = tables[0]?.form.equations ?? [];
  const counts = new Set(equations.flat().map(({ id }) => id));
  const cells = tables.flatMap(({ figures }) => figures);
  const seen = await candidates(cells, pages, counts, recogniser);
  const areStrokesLost = hasLostStrokes(cells, seen, pages);
  const likely = areStrokesLost ? seen.map(withLostStrokes) : seen;
  const read = likely.map((own, i): Candidates => {
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
  const hasUnknown = (page: number) => unknown.some((one) => one.page === page);
  const hasFigures = (page: number) => cells.some((cell) => cell.page === page);
  return {
    tables: tables.map(({ form, table, figures: placed }) => ({
      form,
      table,
      figures: new Map(placed.map(({ id }) => [id, figures.get(id)!])),
    })),
    unread: [...pages.keys()].filter((page) => hasUnknown(page) || !hasFigures(page)),
    head: await recogniser.texts(pages.slice(0, 1).flatMap(headOf)),
    failing: corrected.failing,
  };
}

function preparedPage(original: Grey): Page {
  const sized = usualSize(original);
  const picture = turned(sized, leanOf(inkOf(sized, 0.8)));
  const strong = inkOf(picture, 0.78);
  const smooth = smoothed(picture);
  return {
    picture,
    smooth,
    weak: inkOf(smooth, 0.87),
    strong,
    frames: framesOf(strong),
    isBilevel: isBilevel(original),
  };
}

function usualSize(picture: Grey): Grey {
  const { width, height } = picture;
  if (width > LARGEST_WIDTH) return scaled(picture, USUAL_WIDTH, Math.round((height * USUAL_WIDTH) / width));
  return width < SMALLEST_WIDTH ? scaled(picture, width * 2, height * 2) : picture;
}

function headOf({ picture, strong, frames }: Page): Grey[] {
  return headLines(picture, strong, frames[0]?.y ?? picture.height);
}

function gridsOf({ strong, frames }: Page, page: number): PageGrid[] {
  return frames.flatMap((frame) => {
    const grid = gridOf(strong, frame);
    return grid ? [{ page, grid }] : [];
  });
}

/** A blank cell says '' with certainty. */
async function candidates(
  cells: readonly PlacedFigure[],
  pages: readonly Page[],
  counts: ReadonlySet<string>,
  recogniser: Recogniser,
): Promise<Candidates[]> {
  const boxes = cells.map(
    ({ page, cell }) => inkBox(pages[page]!.weak, cell) ?? inkBox(pages[page]!.strong, cell),
  );
  const usual = median(boxes.flatMap((box) => (box ? [box.height] : [])));
  const inked = [...cells.keys()].filter((i) => boxes[i] !== undefined);
  const lineFrom = (look: 'picture' | 'smooth', i: number) => {
    const page = pages[cells[i]!.page]!;
    return lineOf(page[look], page.weak, boxes[i]!, usual);
  };
  const isCount = (k: number) => counts.has(cells[inked[k]!]!.id);
  const alone = await recogniser.figures(apart(inked.map((i) => lineFrom('picture', i))));
  const first = alone.map((spellings, k) => candidatesOf([spellings], isCount(k)));
  const again = [...inked.keys()].filter((k) => (first[k]![0]?.p ?? 0) < AGAIN);
  const inCompany = await recogniser.figures(together(again.map((k) => lineFrom('smooth', inked[k]!))));
  const second = new Map(again.map((k, n) => [k, candidatesOf([alone[k]!, inCompany[n]!], isCount(k))]));
  const result = cells.map((): Candidates => [{ text: '', p: 1 }]);
  first.forEach((read, k) => {
    result[inked[k]!] = second.get(k) ?? read;
  });
  return result;
}

function hasLostStrokes(
  cells: readonly PlacedFigure[],
  read: readonly Candidates[],
  pages: readonly Page[],
): boolean {
  const zeros = cells.filter((_, i) => read[i]![0]?.text === '0');
  return (
    pages.some((page) => page.isBilevel) ||
    areHairlinesBroken(zeros.map(({ page, cell }) => inkPieces(pages[page]!.weak, cell).length))
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 20;
}

function figureOf(
  { id, page, cell }: PlacedFigure,
  read: Candidates,
  { mended, confirmed }: ReturnType<typeof correct>,
  counts: ReadonlySet<string>,
  picture: Grey,
): ReadFigure {
  const confidence = read[0]?.p ?? 0;
  const isSure = confidence >= (counts.has(id) ? SURE : SURE_ALONE);
  const text = mended.get(id) ?? read[0]?.text ?? '';
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
