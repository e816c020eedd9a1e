// Where the sentences of the prose begin and end, and under which heading.

import { APPLICATIONS } from './state.js';
import { NUMBERED } from './text.js';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Of its paragraph. */
  readonly isFirst: boolean;
  /** What the heading above says that is counted. */
  readonly heading: readonly string[];
}

const POINT = /^[一二三四五六七八九十]是/u;
/** A line of its own that ends no sentence. */
const SHORT = 30;
const ON_REQUEST = /依(?:法)?申请|处理政府信息公开申请|申请公开/u;

export function splitSentences(text: string): Sentence[] {
  let heading: readonly string[] = [];
  let isPoint = false;
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ index: lineStart, 0: line }) =>
    [...line.matchAll(/[^。!?]+[。!?]?|[。!?]/gu)].map(({ index, 0: words }) => {
      // 二是…。三是…: each point of a paragraph says what it is about.
      if (index === 0) isPoint = POINT.test(words);
      if (index === 0 ? isHeading(words) : isPoint && POINT.test(words))
        heading = ON_REQUEST.test(words.slice(0, SHORT)) ? [APPLICATIONS] : [];
      const start = lineStart + index;
      return { start, end: start + words.length, isFirst: index === 0, heading };
    }),
  );
}

/** A short line that says what the next ones are about, or the first words of a numbered paragraph. */
function isHeading(words: string): boolean {
  return NUMBERED.test(words) || (words.length <= SHORT && !/[,。;]|[0-9][件条份宗起]/u.test(words));
}
