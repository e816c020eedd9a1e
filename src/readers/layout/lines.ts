// Characters on a page → lines of text, in whichever direction they run.

import { displayWidth } from '../../text/width.js';
import { DESCENT, type Glyph } from './canvas.js';
import type { Box } from './matrix.js';

export interface TextLine {
  /** Blanks stand for gaps, so that what stands at one place of the page stands at one column. */
  readonly text: string;
  /** The same with no more than one blank in a place. */
  readonly plain: string;
  readonly box: Box;
  /** Size of its font, in points. */
  readonly size: number;
}

/** Along the text and across it, both growing in reading order. */
interface Laid {
  readonly text: string;
  readonly glyph: Glyph;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Shares of the font's size. */
const SAME_LINE = 0.45;
/** A character drawn again to look bold stands this close to the first. */
const AGAIN = 0.15;
const SPACE_FROM = 0.35;
const COLUMN_FROM = 1;
/** The mark of a note is smaller than this, and stands so far above or below the line. */
const MARK_SIZE = 0.8;
const MARK_SHIFT = 0.1;
const BLANK = /^\s+$/u;
const DIGIT = /^[0-9\uff10-\uff19]$/u;
const BROKEN = '\ufffd';

/** `left` is where column 0 stands. */
export function readLines(glyphs: readonly Glyph[], left = 0): TextLine[] {
  return (['right', 'down', 'left', 'up'] as const).flatMap((direction) => {
    const laid = glyphs.filter((glyph) => glyph.direction === direction).map(lay);
    return laid.length === 0 ? [] : linesAmong(laid).flatMap((line) => compose(line, left));
  });
}

function lay(glyph: Glyph): Laid {
  const { text, box, direction } = glyph;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  switch (direction) {
    case 'right':
      return { text, glyph, from: box.left, to: box.right, at: y };
    case 'down':
      return { text, glyph, from: box.top, to: box.bottom, at: -x };
    case 'left':
      return { text, glyph, from: -box.right, to: -box.left, at: -y };
    case 'up':
      return { text, glyph, from: -box.bottom, to: -box.top, at: x };
  }
}

function linesAmong(laid: readonly Laid[]): Laid[][] {
  const lines: Laid[][] = [];
  let at = Number.NEGATIVE_INFINITY;
  for (const one of [...laid].sort((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    const reach = line ? SAME_LINE * Math.max(one.glyph.size, line[0]!.glyph.size) : 0;
    if (line && one.at - at <= reach) line.push(one);
    else {
      lines.push([one]);
      at = one.at;
    }
  }
  return lines.map((line) => line.sort((a, b) => a.from - b.from));
}

function compose(line: readonly Laid[], left: number): TextLine[] {
  let text = '';
  let plain = '';
  let last: Laid | undefined;
  let blank = false;
  for (const one of line) {
    if (BLANK.test(one.text)) {
      blank = true;
      continue;
    }
    const size = Math.max(one.glyph.size, last?.glyph.size ?? 0);
    if (last && isAgain(last, one, size)) continue;
    const broken = last !== undefined && isOver(last, one);
    const gap = last ? one.from - last.to : 0;
    if (last && gap > COLUMN_FROM * size) {
      const column = Math.round((one.from - left) / (size / 2));
      text += ' '.repeat(Math.max(2, Math.min(column - displayWidth(text), Math.ceil(gap / (size / 2)))));
      plain += ' ';
    } else if (last && (gap > SPACE_FROM * size || blank || isMark(last, one))) {
      text += ' ';
      plain += ' ';
    } else if (!last) text = ' '.repeat(Math.max(0, Math.round((one.from - left) / (size / 2))));
    const character = broken ? BROKEN : one.text;
    text += character;
    plain += character;
    last = one;
    blank = false;
  }
  if (!last) return [];
  return [{ text, plain, box: around(line), size: last.glyph.size }];
}

function isAgain(last: Laid, one: Laid, size: number): boolean {
  return one.text === last.text && one.from - last.from < AGAIN * size;
}

/** The mark of a note behind a figure. */
function isMark(last: Laid, one: Laid): boolean {
  if (!DIGIT.test(last.text) || !DIGIT.test(one.text)) return false;
  const { size } = last.glyph;
  return one.glyph.size < MARK_SIZE * size && Math.abs(lineOf(one) - lineOf(last)) > MARK_SHIFT * size;
}

/** Where the line is that a character stands on. */
function lineOf({ at, glyph }: Laid): number {
  return at + (0.5 - DESCENT) * glyph.size;
}

/** Two figures over each other: nobody can read them. */
function isOver(last: Laid, one: Laid): boolean {
  const width = Math.min(last.to - last.from, one.to - one.from);
  return DIGIT.test(last.text) && DIGIT.test(one.text) && one.from < last.to - width * 0.6;
}

function around(line: readonly Laid[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { glyph } of line) {
    left = Math.min(left, glyph.box.left);
    right = Math.max(right, glyph.box.right);
    top = Math.min(top, glyph.box.top);
    bottom = Math.max(bottom, glyph.box.bottom);
  }
  return { left, top, right, bottom };
}

const WORD_END = /[0-9A-Za-z\uff10-\uff19.]$/u;
const WORD_START = /^[0-9A-Za-z\uff10-\uff19.]/u;

/** Points that a further digit takes, with the margins of the cell. */
function room(size: number): number {
  return 0.6 * size + 11;
}

/**
 * The text of a cell: Chinese goes on in the next line without a blank, and so does a figure that fills its line;
 * figures that stand above each other are not one figure.
 */
export function joinLines(lines: readonly TextLine[], width: number): string {
  let joined = '';
  let before: TextLine | undefined;
  for (const line of lines) {
    const words = WORD_END.test(joined) && WORD_START.test(line.plain);
    const full = before !== undefined && width - (before.box.right - before.box.left) < room(before.size);
    joined += words && !full ? ` ${line.plain}` : line.plain;
    before = line;
  }
  return joined;
}
