// A page made ready: upright, as large as others, with its ink and the tables that its lines make.

import { type Grid, gridOf, lineInkOf } from './grid.js';
import { isBilevel } from './hairlines.js';
import { headLines } from './head.js';
import { type Ink, inkOf } from './ink.js';
import { type Grey, scaled, smoothed, turned } from './picture.js';
import { framesOf } from './rulings.js';
import { leanOf } from './upright.js';

export interface Page {
  readonly picture: Grey;
  /** Without the noise of single points. */
  readonly smooth: Grey;
  /** Strokes that are broken by a point hang together. */
  readonly smoother: Grey;
  readonly weak: Ink;
  readonly strong: Ink;
  /** Without what is left of a stamp. */
  readonly dark: Ink;
  readonly grids: readonly Grid[];
  /** Ruled lines that make no grid. */
  readonly hasTangles: boolean;
  /** Lines of text above the first table, as the model wants them. */
  readonly head: () => readonly Grey[];
  readonly isBilevel: boolean;
}

/** What pages are brought to: 200 dpi of A4. */
const USUAL_WIDTH = 1654;
const LARGEST_WIDTH = 2200;
const SMALLEST_WIDTH = 1200;

export function preparedPage(original: Grey): Page {
  const sized = usualSize(original);
  const picture = turned(sized, leanOf(inkOf(sized, 0.8)));
  const strong = inkOf(picture, 0.78);
  const smooth = smoothed(picture);
  const frames = framesOf(strong);
  const lines = lineInkOf(picture);
  const grids = frames.flatMap((frame) => gridOf(lines, frame) ?? []);
  return {
    picture,
    smooth,
    smoother: smoothed(smooth),
    weak: inkOf(smooth, 0.87),
    strong,
    dark: inkOf(smooth, 0.72),
    grids,
    hasTangles: grids.length < frames.length,
    head: () => headLines(picture, strong, frames[0]?.y ?? picture.height),
    isBilevel: isBilevel(original),
  };
}

function usualSize(picture: Grey): Grey {
  const { width, height } = picture;
  if (width > LARGEST_WIDTH) return scaled(picture, USUAL_WIDTH, Math.round((height * USUAL_WIDTH) / width));
  return width < SMALLEST_WIDTH ? scaled(picture, width * 2, height * 2) : picture;
}
