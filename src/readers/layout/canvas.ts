// What a page shows as it is drawn: where each character, each straight line and each picture comes to stand.

import type { LayoutLimits } from '../limits.js';
import { within } from '../refused.js';
import { readCharacter } from './characters.js';
import { apply, type Box, boxOf, contains, type Matrix } from './matrix.js';
import { type Segment, segmentsOf } from './paths.js';

/** Which way the text runs on the page. */
export type Direction = 'right' | 'down' | 'left' | 'up';

export interface Glyph {
  readonly text: string;
  readonly box: Box;
  readonly direction: Direction;
  /** Size of the font on the page, in points. */
  readonly size: number;
  /** Drawn without ink, as the text that recognition puts behind a scanned page. */
  readonly invisible: boolean;
}

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly segments: readonly Segment[];
  readonly pictures: readonly Box[];
}

/** Takes so many of what is limited over all pages. @throws {Refused} where they are spent */
export type Spend = (what: 'operators' | 'glyphs' | 'rulings' | 'meetings', count: number) => void;

export function createSpend(limits: LayoutLimits): Spend {
  const spent = { operators: 0, glyphs: 0, rulings: 0, meetings: 0 };
  return (what, count) => {
    spent[what] += count;
    within(what === 'meetings' ? 'rulings' : what, spent[what], limits[what]);
  };
}

/** Shares of the font's size: what a character covers above and below its line. */
export const ASCENT = 0.8;
export const DESCENT = 0.2;
/** A page that was scanned askew runs up less than a tenth of its way. */
const SLANT = 0.1;

/** A character in the space of its text. */
interface Drawn {
  /** As the font gives it. */
  readonly text: string;
  readonly box: Box;
  /** Which way the text runs. */
  readonly along: readonly [x: number, y: number];
  readonly white: boolean;
  readonly invisible: boolean;
  /** What of the page it may cover; all of it where nothing is said. */
  readonly clip?: Box | undefined;
}

export interface Canvas {
  glyph(drawn: Drawn, space: Matrix): void;
  /** `data`: as `segmentsOf` takes it. */
  path(data: ArrayLike<number>, space: Matrix, painted: { stroked: boolean; filled: boolean }): void;
  picture(box: Box): void;
  content(width: number, height: number): PageContent;
}

export function createCanvas(spend: Spend, limits: LayoutLimits): Canvas {
  const glyphs: (Glyph & Pick<Drawn, 'white' | 'clip'>)[] = [];
  const segments: Segment[] = [];
  const pictures: Box[] = [];
  const grounds: Box[] = [];
  return {
    glyph({ text: unicode, box: own, along, white, invisible, clip }, space) {
      const text = readCharacter(unicode);
      if (text === '') return;
      spend('glyphs', 1);
      if (isSlanted(space)) return;
      const box = boxOf(space, own.left, own.top, own.right, own.bottom);
      const direction = directionOf(space, along);
      const size =
        direction === 'right' || direction === 'left' ? box.bottom - box.top : box.right - box.left;
      glyphs.push({ text, box, direction, size, invisible, white, clip });
    },
    path(data, space, painted) {
      if (!painted.stroked && !painted.filled) return;
      const found = segmentsOf(data, space, painted);
      spend('rulings', found.segments.length);
      segments.push(...found.segments);
      if (grounds.length < limits.grounds) grounds.push(...found.grounds);
    },
    picture(box) {
      pictures.push(box);
    },
    content(width, height) {
      const page = { left: 0, top: 0, right: width, bottom: height };
      const seen: Glyph[] = [];
      for (const { white, clip = page, ...glyph } of glyphs) {
        const [x, y] = centre(glyph.box);
        const last = seen.at(-1);
        if (contains(page, x, y) && contains(clip, x, y)) {
          const ground = (box: Box) => contains(box, x, y);
          if (!white || grounds.some(ground) || pictures.some(ground)) seen.push(glyph);
        } else if (last && isCutOff(last, glyph)) seen.push({ ...last, text: '\ufffd' });
      }
      return { width, height, glyphs: seen, segments, pictures };
    },
  };
}

const DIGIT = /^[0-9]$/u;

/** A figure of which an edge leaves only a part: nobody may take that for the whole. */
function isCutOff(last: Glyph, glyph: Glyph): boolean {
  const sameLine = Math.abs(last.box.top - glyph.box.top) < 0.2 * glyph.size;
  const digits = DIGIT.test(glyph.text) && (DIGIT.test(last.text) || last.text === '\ufffd');
  return digits && sameLine && Math.abs(glyph.box.left - last.box.right) < glyph.size;
}

export function centre({ left, top, right, bottom }: Box): [number, number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Text that runs across the page at an angle is a watermark; slanted letters still stand on a level line. */
function isSlanted([a, b]: Matrix): boolean {
  return Math.min(Math.abs(a), Math.abs(b)) > SLANT * Math.max(Math.abs(a), Math.abs(b));
}

function directionOf([a, b, c, d]: Matrix, along: readonly [number, number]): Direction {
  const [x, y] = apply([a, b, c, d, 0, 0], ...along);
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 'right' : 'left';
  return y >= 0 ? 'down' : 'up';
}
