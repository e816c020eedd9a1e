// A line of the source as the terminal will show it, and which columns a span of it takes there.

import { visible } from '../../text/visible.js';
import { characterWidth, displayWidth } from '../../text/width.js';

/** What is drawn as one: a character with its combining marks, a symbol for an unseen one, or a gap. */
export interface Glyph {
  readonly text: string;
  readonly width: number;
  /** The part of the line it stands for: from 0, in UTF-16 units, the end excluded. */
  readonly from: number;
  readonly to: number;
  /** `symbol`: drawn for a character that has no shape of its own. `gap`: stands for a part left out. */
  readonly kind: 'plain' | 'symbol' | 'gap';
}

/** Display columns from 0, the end excluded; never empty. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Has the same width in every terminal, unlike an arrow; the blank keeps empty cells of a TSV apart. */
const TAB = '» ';

export function gap(from: number, to: number): Glyph {
  return { text: '…', width: 1, from, to, kind: 'gap' };
}

/** The part of the line from `from` to `to`. */
export function glyphsOf(line: string, from = 0, to = line.length): Glyph[] {
  const glyphs: Glyph[] = [];
  let at = from;
  for (const character of line.slice(from, to)) {
    const glyph = glyphOf(character, at);
    const before = glyphs.at(-1);
    at = glyph.to;
    if (glyph.width === 0 && before?.kind === 'plain') {
      glyphs[glyphs.length - 1] = { ...before, text: before.text + glyph.text, to: at };
    } else glyphs.push(glyph);
  }
  return glyphs;
}

function glyphOf(character: string, from: number): Glyph {
  const to = from + character.length;
  if (character === '\t') return { text: TAB, width: displayWidth(TAB), from, to, kind: 'symbol' };
  const text = visible(character);
  if (text !== character) return { text, width: displayWidth(text), from, to, kind: 'symbol' };
  const width = characterWidth(character);
  // A combining mark without a base gets one, or it would join the frame.
  if (width === 0 && from === 0) return { text: `\u25cc${character}`, width: 1, from, to, kind: 'symbol' };
  return { text, width, from, to, kind: 'plain' };
}

export function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { width }) => sum + width, 0);
}

/**
 * The columns that the part from `from` to `to` of the line takes. An empty part, such as an empty cell, takes the
 * column where it would begin: the blank of a tab before it, or else the one after the last character.
 */
export function spanOf(glyphs: readonly Glyph[], from: number, to: number): Span {
  let start = 0;
  let within = 0;
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.to <= from) {
      start += glyph.width;
      before = glyph;
    } else if (glyph.from < to) within += glyph.width;
  }
  if (from < to) return { start, end: start + Math.max(within, 1) };
  if (before?.kind === 'symbol' && before.text === TAB) start--;
  return { start, end: start + 1 };
}
