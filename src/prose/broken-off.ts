// Paragraphs that break off in the middle of a sentence, where that is certain: something else begins behind them.

import { codesOf } from '../text/codes.js';
import type { Found } from './found.js';
import type { Flow } from './text.js';

/** Shorter lines are titles and captions. */
const SHORTEST = 12;
const SHOWN = 20;
/** What no sentence ends with. A colon may stand before a table, a semicolon behind an item of a list. */
const OPEN = /(?:[,、]|以及|或者|并且)$/u;
const CLOSED_END = codesOf('。;:!?.…)”"');
/** A table may follow that stands elsewhere now. */
const TABLE_FOLLOWS = /下表|附表|见表|如下|以下/u;
const HEADING = /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\))/u;
const LONGEST_NUMBER = 6;

/** The ends of the paragraphs that the next heading, or the end of the text, cuts off. */
export function brokenOff({ text, lines }: Flow): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i]!;
    if (end - start < SHORTEST || CLOSED_END.has(text.charCodeAt(end - 1))) continue;
    const next = lines[i + 1];
    if (next && !beginsHeading(text, next.start)) continue;
    const more = text.slice(Math.max(start, end - LONGEST_TITLE), end);
    if (!isOpen(more)) continue;
    const words = lastWords(more);
    found.push({ words, start: end - words.length, end });
  }
  return found;
}

/** Characters of the name of a law or a document. */
const LONGEST_TITLE = 60;

/** From the beginning of a clause on, where there is one. */
function lastWords(text: string): string {
  const shown = text.slice(-SHOWN);
  const sign = shown.slice(0, -SHOWN / 2).search(/[,。;:、]/u);
  return shown.slice(sign + 1);
}

function beginsHeading(text: string, start: number): boolean {
  return HEADING.test(text.slice(start, start + LONGEST_NUMBER));
}

/** The sentence goes on, or a title is named that does not end. */
function isOpen(text: string): boolean {
  if (TABLE_FOLLOWS.test(text.slice(-SHOWN))) return false;
  return OPEN.test(text) || text.lastIndexOf('《') > text.lastIndexOf('》');
}
