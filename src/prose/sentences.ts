// Where the sentences of the prose begin and end, and under which heading.

import { APPLICATIONS } from './state.js';
import type { Flow } from './text.js';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Where the paragraph of the sentence begins. */
  readonly lineStart: number;
  /** What the heading above says that is counted. */
  readonly heading: readonly string[];
}

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十0-9]{1,3}\)|[0-9]{1,2}[、.](?![0-9])|[一二三四五六七八九十]是)/u;
/** A line of its own that ends no sentence. */
const SHORT = 30;
const LINE_END = 10;
const ON_REQUEST = /依(?:法)?申请|处理政府信息公开申请|申请公开/u;

/** `ends` are the places of `。`, `!`, `?` and line ends. */
export function splitSentences({ text }: Pick<Flow, 'text'>, ends: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let lineStart = 0;
  let passed = 0;
  let heading: readonly string[] = [];
  const close = (end: number) => {
    if (end > start) {
      const line = text.slice(start, Math.min(end, start + SHORT));
      if (isHeading(line, start === lineStart, end - start))
        heading = ON_REQUEST.test(line) ? [APPLICATIONS] : [];
      sentences.push({ start, end, lineStart, heading });
    }
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
    close(place);
    start = passed;
    lineStart = passed;
  }
  close(text.length);
  return sentences;
}

/** A short line that says what the next ones are about, or the first words of a numbered paragraph. */
function isHeading(line: string, isFirst: boolean, length: number): boolean {
  if (!isFirst) return false;
  return NUMBERED.test(line) || (length <= SHORT && !/[,。;]|[0-9][件条份宗起]/u.test(line));
}
