// Remembers how lines were cut: a line that differs from a known one only in plain figures need not be cut again.

import type { DocumentCell, DocumentRow, RowPattern } from '../document/document.js';
import { copyOf } from '../text/copy.js';
import { isPlainFigure } from '../text/quantity.js';

/** A known line, found again in a text. */
export interface LineMatch {
  readonly pattern: LinePattern;
  readonly figures: readonly number[];
  /** Where the line ends. */
  readonly end: number;
}

export interface LinePattern extends RowPattern {
  readonly cut: DocumentRow['cut'];
  /** What stands before each figure and behind the last one. */
  readonly parts: readonly string[];
  /** The part's character where it is a single one, else -1. */
  readonly codes: readonly number[];
  /** The pattern that was met behind this one last: most likely it follows again. */
  next: LinePattern | undefined;
}

export interface LinePatterns {
  readonly match: (text: string, start: number) => LineMatch | undefined;
  /** `cells` are those of the one row that the line from `start` to `end` was cut to, whatever stands around it. */
  readonly learn: (text: string, start: number, end: number, row: Pick<DocumentRow, 'cells' | 'cut'>) => void;
}

const MOST_PATTERNS = 4000;
const LONGEST_LINE = 1000;
/** One cell without figures is worth remembering where it may be a label or a title, and a row of them as a header. */
const LONGEST_WORDS = 80;
const MOST_DIGITS = 14;
/** So many characters of a line choose the patterns that it is held against. */
const HASHED = 16;
/** Patterns with the same beginning that are tried. */
const MOST_ALIKE = 32;

const NO_FIGURES: number[] = [];

const LF = 10;
const CR = 13;
const ZERO = 48;
const NINE = 57;
const SENTENCE = /[。！？]/u;
/** A cell in quotes that ends where its last character does, whatever follows. */
const CLOSED = /^"(?:[^"]|"")*"$/u;

const bySeparators = new Map<string, LinePatterns>();
const MOST_SEPARATORS = 64;

/** The memory for texts with these separators: lines of others are cut in another way. */
export function patternsFor(separators: readonly string[]): LinePatterns {
  const key = separators.join('');
  const known = bySeparators.get(key);
  if (known) return known;
  if (bySeparators.size >= MOST_SEPARATORS) bySeparators.clear();
  const created = createPatterns();
  bySeparators.set(key, created);
  return created;
}

function createPatterns(): LinePatterns {
  const byHash = new Map<number, LinePattern[]>();
  let count = 0;
  let last: LinePattern | undefined;

  const search = (text: string, start: number): LineMatch | undefined => {
    const alike = byHash.get(hashAt(text, start));
    if (!alike) return undefined;
    for (const pattern of alike) {
      const match = matchAt(pattern, text, start);
      if (match) return match;
    }
    return undefined;
  };

  return {
    match(text, start) {
      const next = last?.next;
      const match = (next && matchAt(next, text, start)) ?? search(text, start);
      if (!match) return undefined;
      if (last && match.pattern !== next) last.next = match.pattern;
      last = match.pattern;
      return match;
    },
    learn(text, start, end, row) {
      if (end - start > LONGEST_LINE) return;
      const pattern = patternOf(text, start, end, row);
      if (!pattern) return;
      if (count >= MOST_PATTERNS) {
        byHash.clear();
        count = 0;
        last = undefined;
      }
      const hash = hashAt(text, start);
      const alike = byHash.get(hash);
      if (!alike) byHash.set(hash, [pattern]);
      else if (alike.length < MOST_ALIKE) alike.push(pattern);
      count++;
    },
  };
}

/** Of the first characters of a line, runs of digits counted as one. */
function hashAt(text: string, start: number): number {
  let hash = 0;
  let seen = 0;
  let inDigits = false;
  for (let i = start; i < text.length && seen < HASHED; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR) break;
    const isDigit = code >= ZERO && code <= NINE;
    if (isDigit && inDigits) continue;
    inDigits = isDigit;
    hash = (Math.imul(hash, 31) + (isDigit ? ZERO : code)) | 0;
    seen++;
  }
  return hash;
}

function matchAt(pattern: LinePattern, text: string, start: number): LineMatch | undefined {
  const { parts, codes } = pattern;
  const last = parts.length - 1;
  const figures = last === 0 ? NO_FIGURES : new Array<number>(last);
  let at = start;
  for (let i = 0; ; i++) {
    const code = codes[i]!;
    if (code < 0) {
      if (!text.startsWith(parts[i]!, at)) return undefined;
      at += parts[i]!.length;
    } else if (text.charCodeAt(at++) !== code) return undefined;
    if (i === last) break;
    const from = at;
    let units = 0;
    for (; at - from <= MOST_DIGITS; at++) {
      const digit = text.charCodeAt(at) - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      units = units * 10 + digit;
    }
    const digits = at - from;
    if (digits === 0 || digits > MOST_DIGITS) return undefined;
    figures[i] = digits > 1 && text.charCodeAt(from) === ZERO ? Number.NaN : units;
  }
  const code = text.charCodeAt(at);
  return at >= text.length || code === LF || code === CR ? { pattern, figures, end: at } : undefined;
}

let patterns = 0;

/** Undefined for a line that does not recur, and where what follows it has a say in how it is cut. */
function patternOf(
  text: string,
  start: number,
  end: number,
  { cells, cut }: Pick<DocumentRow, 'cells' | 'cut'>,
): LinePattern | undefined {
  if (cells.length === 1 && end - start > LONGEST_WORDS) return undefined;
  const parts: string[] = [];
  const slots: number[] = [];
  let from = start;
  for (const cell of cells) {
    const at = figureStart(text, cell);
    slots.push(at < 0 ? -1 : parts.length);
    if (at >= 0) {
      parts.push(copyOf(text, from, at));
      from = at + cell.text.length;
    } else if (!isSettled(text, cell)) return undefined;
  }
  if (parts.length === 0 && SENTENCE.test(text.slice(start, end))) return undefined;
  parts.push(copyOf(text, from, end));
  const codes = parts.map((part) => (part.length === 1 ? part.charCodeAt(0) : -1));
  const [only, ...others] = cells;
  const words = only && others.length === 0 && slots[0]! < 0 ? copyOf(only.text) : undefined;
  return { number: ++patterns, cut, slots, words, parts, codes, next: undefined };
}

/** By cell: how far behind the start of its line it begins, where it holds one of the figures; NaN where that takes a cut. */
export function offsetsIn({ slots, parts }: LinePattern, figures: readonly number[]): number[] {
  const offsets = new Array<number>(slots.length).fill(Number.NaN);
  let at = 0;
  for (let cell = 0; cell < slots.length; cell++) {
    const slot = slots[cell]!;
    if (slot < 0) continue;
    const before = parts[slot]!;
    at += before.length;
    if (!before.endsWith('"')) offsets[cell] = at;
    at += digitsOf(figures[slot]!);
  }
  return offsets;
}

/** NaN for a figure with leading zeros. */
function digitsOf(figure: number): number {
  if (figure < 10) return 1;
  if (figure < 100) return 2;
  if (figure < 1000) return 3;
  return Number.isNaN(figure) ? figure : String(figure).length;
}

/** The offset of a plain figure, with quotes around it or without; -1 for anything else. */
function figureStart(text: string, { text: content, place }: DocumentCell): number {
  if (!isPlainFigure(content) || !('start' in place)) return -1;
  const { start, end } = place;
  if (end - start === content.length) return start;
  return text.slice(start, end) === `"${content}"` ? start + 1 : -1;
}

function isSettled(text: string, { place }: DocumentCell): boolean {
  if (!('start' in place)) return false;
  return text.charAt(place.start) !== '"' || CLOSED.test(text.slice(place.start, place.end));
}
