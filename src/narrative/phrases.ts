// The phrases of an edition ready for search, each with the cells whose sum it states.

import type { CellSpec, Edition } from '../edition/edition.js';

export interface Phrase {
  readonly cells: readonly CellSpec[];
  /** The sentence has to hold one of these as well. */
  readonly beside: readonly string[] | undefined;
}

interface Pattern {
  readonly phrase: Phrase;
  /** A template has no repetition and no group within a group, so that matching takes a constant time a position. */
  readonly pattern: RegExp;
}

export interface Phrases {
  /** Each ends where the figure begins. */
  readonly counted: readonly Pattern[];
  /** Phrases that state zero. */
  readonly zero: readonly Pattern[];
}

interface Words {
  readonly phrase: Phrase;
  readonly start: number;
}

const FIGURE = '{n}件';
/** Characters before a figure; no phrase is longer. */
const LONGEST_WORDS = 40;

const compiled = new WeakMap<Edition, Phrases>();

export function phrasesOf(edition: Edition): Phrases {
  const phrases = compiled.get(edition) ?? compile(edition);
  compiled.set(edition, phrases);
  return phrases;
}

function compile({ data, cellById }: Edition): Phrases {
  const counted: Pattern[] = [];
  const zero: Pattern[] = [];
  for (const { cells: ids, phrases, zero: zeros = [], beside } of data.mentions ?? []) {
    const cells = ids.map((id) => {
      const cell = cellById.get(id);
      if (!cell) throw new Error(`${data.id}: a mention names no cell ${id}`);
      return cell;
    });
    const phrase: Phrase = { cells, beside };
    for (const template of phrases) {
      const words = template.slice(0, -FIGURE.length);
      counted.push({ phrase, pattern: new RegExp(`${sourceOf(words)}$`, 'u') });
    }
    for (const template of zeros) zero.push({ phrase, pattern: new RegExp(sourceOf(template), 'gu') });
  }
  return { counted, zero };
}

/** In the narrow signs of the flow. */
function sourceOf(template: string): string {
  return template
    .replaceAll('：', ':')
    .replace(/[\\^$.*+[\]/]/gu, '\\$&')
    .replaceAll('(', '(?:');
}

/** The longest words that end at `end` and ask for a figure. */
export function wordsBefore({ counted }: Phrases, text: string, end: number): Words | undefined {
  const from = Math.max(0, end - LONGEST_WORDS);
  const before = text.slice(from, end);
  let longest: Words | undefined;
  for (const { phrase, pattern } of counted) {
    const start = before.search(pattern);
    if (start >= 0 && (!longest || from + start < longest.start)) longest = { phrase, start: from + start };
  }
  return longest;
}
