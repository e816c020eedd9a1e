// Where the sentences of the prose begin and end; a line that was wrapped does not end one.

import type { Report } from '../report/report.js';
import { codesOf } from '../text/codes.js';
import { Latest } from '../text/latest.js';
import { type Flow, flowOf } from './flow.js';
import { placesIn } from './keys.js';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Where the paragraph of the sentence begins. */
  readonly lineStart: number;
}

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十0-9]{1,3}\)|[0-9]{1,2}[、.](?![0-9]))/u;
const HEADING = 40;
const LINE_END = 10;
const CLOSED = codesOf('。;:!?');

const known = new Latest<Flow, readonly Sentence[]>();

export function sentencesOf(report: Report): readonly Sentence[] {
  return known.get(flowOf(report), ({ text }) => split(text, placesIn(report)('end')));
}

/** `ends` are the places of `。`, `!`, `?` and line ends. */
function split(text: string, ends: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let lineStart = 0;
  let passed = 0;
  const close = (end: number) => {
    if (end > start) sentences.push({ start, end, lineStart });
    start = end;
  };
  for (const place of ends) {
    if (place < passed) continue;
    passed = place + 1;
    if (text.charCodeAt(place) !== LINE_END) {
      close(passed);
      continue;
    }
    while (text.charCodeAt(passed) === LINE_END) passed++;
    if (passed - place > 1 || endsParagraph(text, lineStart, place, passed)) {
      close(place);
      start = passed;
      lineStart = passed;
    }
  }
  close(text.length);
  return sentences;
}

/** The line before is closed or a heading, or the next one has a number of its own. */
function endsParagraph(text: string, lineStart: number, end: number, next: number): boolean {
  if (end === 0 || CLOSED.has(text.charCodeAt(end - 1))) return true;
  if (NUMBERED.test(text.slice(next, next + 6))) return true;
  return end - lineStart < HEADING && NUMBERED.test(text.slice(lineStart, lineStart + 6));
}
