// Crops as the model gets them: by themselves, or several in one line, as it has learnt lines of text.

import { LINE_HEIGHT } from './crop.js';
import { blank, type Grey } from './picture.js';

/** From and to in points from the left. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

export interface Strip {
  readonly picture: Grey;
  readonly parts: readonly Part[];
}

const GAP = 8;
/** In points, of lines of several crops. */
const LONGEST = 420;

/** Each crop by itself: surest where it can be read well. */
export function apart(lines: readonly Grey[]): Strip[] {
  return lines.map((line) => joined([line]));
}

/** In their order, in as few lines as there may be: a lone digit, or a broken one, is read better in company. */
export function together(lines: readonly Grey[]): Strip[] {
  const groups: Grey[][] = [];
  let width = 0;
  for (const line of lines) {
    const own = line.width + GAP;
    if (groups.length === 0 || width + own > LONGEST) {
      groups.push([]);
      width = GAP;
    }
    groups.at(-1)!.push(line);
    width += own;
  }
  return groups.map(joined);
}

function joined(lines: readonly Grey[]): Strip {
  const width = lines.reduce((sum, line) => sum + line.width + GAP, GAP);
  const picture = blank(width, LINE_HEIGHT);
  let x = GAP;
  const parts = lines.map((line) => {
    for (let y = 0; y < LINE_HEIGHT; y++) {
      picture.data.set(line.data.subarray(y * line.width, (y + 1) * line.width), y * width + x);
    }
    const part = { from: x - GAP / 2, to: x + line.width + GAP / 2 };
    x += line.width + GAP;
    return part;
  });
  return { picture, parts };
}
