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

/** Characters of the name of a law or a document. */
const LONGEST_TITLE = 60;

/** The ends of the paragraphs that the next heading, or the end of the text, cuts off. */
export function brokenOff({ text, lines }: Flow): Found[] {
  return lines.flatMap(({ start, end }, i) => {
    const next = lines[i + 1];
    if (end - start < SHORTEST || CLOSED_END.has(text.charCodeAt(end - 1))) return [];
    if (next && !HEADING.test(text.slice(next.start, next.start + LONGEST_NUMBER))) return [];
    const last = text.slice(Math.max(start, end - LONGEST_TITLE), end);
    const shown = last.slice(-SHOWN);
    // The sentence goes on, or a title is named that does not end.
    const isOpen = OPEN.test(last) || last.lastIndexOf('《') > last.lastIndexOf('》');
    if (!isOpen || TABLE_FOLLOWS.test(shown)) return [];
    // From the beginning of a clause on, where there is one.
    const words = shown.slice(shown.slice(0, -SHOWN / 2).search(/[,。;:、]/u) + 1);
    return [{ words, start: end - words.length, end }];
  });
}
