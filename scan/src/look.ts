// What the cells for figures may say: each is read by itself, and where that leaves a doubt twice beside others, without the noise of points.

import { inkBox, inkPieces, lineOf } from './crop.js';
import { type Candidates, candidatesOf } from './figure.js';
import { areHairlinesBroken, withLostStrokes } from './hairlines.js';
import type { Page } from './page.js';
import type { Box } from './picture.js';
import type { PlacedFigure } from './place.js';
import type { Recogniser } from './recogniser.js';
import { apart, together } from './strip.js';

/** What is read less surely than this is read again. */
const AGAIN = 0.99;
/** The height of a digit where nothing is written. */
const USUAL_HEIGHT = 20;

export interface Seen {
  /** Of each cell; a blank one says '' with certainty. */
  readonly candidates: readonly Candidates[];
  /** Thin strokes are not to be trusted. */
  readonly areStrokesLost: boolean;
}

/** `counts`: figures that have neither sign nor decimals. */
export async function look(
  cells: readonly PlacedFigure[],
  pages: readonly Page[],
  counts: ReadonlySet<string>,
  recogniser: Recogniser,
): Promise<Seen> {
  const boxes = inkBoxes(cells, pages);
  const usual = usualHeight(boxes);
  const inked = [...cells.keys()].filter((i) => boxes[i] !== undefined);
  const lineFrom = (picture: 'picture' | 'smooth' | 'smoother', i: number) => {
    const page = pages[cells[i]!.page]!;
    return lineOf(page[picture], page.weak, boxes[i]!, usual);
  };
  const isCount = (k: number) => counts.has(cells[inked[k]!]!.id);
  const alone = await recogniser.figures(apart(inked.map((i) => lineFrom('picture', i))));
  const first = alone.map((spellings, k) => candidatesOf([spellings], isCount(k)));
  // Where no sum bears a figure out it is always read again.
  const again = [...inked.keys()].filter((k) => !isCount(k) || (first[k]![0]?.p ?? 0) < AGAIN);
  const inCompany = (picture: 'smooth' | 'smoother') =>
    recogniser.figures(together(again.map((k) => lineFrom(picture, inked[k]!))));
  const [smooth, smoother] = [await inCompany('smooth'), await inCompany('smoother')];
  const second = new Map(
    again.map((k, n) => [k, candidatesOf([alone[k]!, smooth[n]!, smoother[n]!], isCount(k))]),
  );
  const candidates = cells.map((): Candidates => [{ text: '', p: 1 }]);
  first.forEach((read, k) => {
    candidates[inked[k]!] = second.get(k) ?? read;
  });
  const areStrokesLost = hasLostStrokes(cells, candidates, pages);
  return { candidates: areStrokesLost ? candidates.map(withLostStrokes) : candidates, areStrokesLost };
}

/** Of what is written in each cell, if anything is. */
export function inkBoxes(cells: readonly PlacedFigure[], pages: readonly Page[]): (Box | undefined)[] {
  return cells.map(({ page, cell }) => inkBox(pages[page]!.weak, cell) ?? inkBox(pages[page]!.strong, cell));
}

export function usualHeight(boxes: readonly (Box | undefined)[]): number {
  const heights = boxes.flatMap((box) => box?.height ?? []).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? USUAL_HEIGHT;
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
