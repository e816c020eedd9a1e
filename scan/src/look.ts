// What the cells for figures may say: each is read by itself, under a stamp without it too, and in doubt twice beside others, smoothed.

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
/** What is taller, in heights of a digit, holds more than a line of figures: a stamp, perhaps. */
const TALL = 1.25;
/** Around dark ink, in heights of a digit: the edges of figures are paler. */
const AROUND = 0.2;
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
  const strict = cells.map(({ page, cell }, i) => {
    const isTall = (boxes[i]?.height ?? 0) > usual * TALL;
    return isTall ? darkBox(pages[page]!, cell, boxes[i]!, Math.round(usual * AROUND)) : undefined;
  });
  const lineFrom = (picture: 'picture' | 'smooth' | 'smoother', i: number, box: Box) => {
    const page = pages[cells[i]!.page]!;
    return lineOf(page[picture], page.weak, box, usual);
  };
  const isCount = (i: number) => counts.has(cells[i]!.id);
  const stamped = inked.filter((i) => strict[i] !== undefined);
  const alone = await recogniser.figures(
    apart([
      ...inked.map((i) => lineFrom('picture', i, boxes[i]!)),
      ...stamped.map((i) => lineFrom('picture', i, strict[i]!)),
    ]),
  );
  const readings = new Map(inked.map((i, k) => [i, [alone[k]!]]));
  for (const [k, i] of stamped.entries()) readings.get(i)!.push(alone[inked.length + k]!);
  // Where no sum bears a figure out it is always read again.
  const again = inked.filter((i) => !isCount(i) || (candidatesOf(readings.get(i)!, true)[0]?.p ?? 0) < AGAIN);
  for (const picture of ['smooth', 'smoother'] as const) {
    const lines = again.map((i) => lineFrom(picture, i, strict[i] ?? boxes[i]!));
    const read = await recogniser.figures(together(lines));
    for (const [k, i] of again.entries()) readings.get(i)!.push(read[k]!);
  }
  const candidates = cells.map(
    (_, i): Candidates =>
      readings.has(i) ? candidatesOf(readings.get(i)!, isCount(i)) : [{ text: '', p: 1 }],
  );
  const areStrokesLost = hasLostStrokes(cells, candidates, pages);
  return { candidates: areStrokesLost ? candidates.map(withLostStrokes) : candidates, areStrokesLost };
}

/** Of what is dark in a cell, where it takes less room than all that is written there. */
function darkBox({ dark }: Page, cell: Box, all: Box, around: number): Box | undefined {
  const box = inkBox(dark, cell);
  if (!box) return undefined;
  const x = Math.max(all.x, box.x - around);
  const y = Math.max(all.y, box.y - around);
  const width = Math.min(all.x + all.width, box.x + box.width + around) - x;
  const height = Math.min(all.y + all.height, box.y + box.height + around) - y;
  return width < all.width || height < all.height ? { x, y, width, height } : undefined;
}

/** Of what is written in each cell, if anything is. */
export function inkBoxes(
  cells: readonly Omit<PlacedFigure, 'id'>[],
  pages: readonly Page[],
): (Box | undefined)[] {
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
