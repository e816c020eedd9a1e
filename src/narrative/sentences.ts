// Where the sentences of the prose begin and end; a line that was wrapped does not end one.

import type { Flow } from './flow.js';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Where the paragraph of the sentence begins. */
  readonly lineStart: number;
}

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十0-9]{1,3}\)|[0-9]{1,2}[、.](?![0-9]))/u;
const HEADING = 40;

const known = new WeakMap<Flow, readonly Sentence[]>();

export function sentencesOf(flow: Flow): readonly Sentence[] {
  const found = known.get(flow) ?? split(flow);
  known.set(flow, found);
  return found;
}

function split({ text }: Flow): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let lineStart = 0;
  const close = (end: number) => {
    if (end > start) sentences.push({ start, end, lineStart });
    start = end;
  };
  const END = /[。!?]|\n+/gu;
  for (let sign = END.exec(text); sign; sign = END.exec(text)) {
    const { index, 0: found } = sign;
    const after = index + found.length;
    if (!found.startsWith('\n')) close(after);
    else if (found.length > 1 || endsParagraph(text, lineStart, index, after)) {
      close(index);
      start = after;
      lineStart = after;
    }
  }
  close(text.length);
  return sentences;
}

/** The line before is closed or a heading, or the next one has a number of its own. */
function endsParagraph(text: string, lineStart: number, end: number, next: number): boolean {
  if (end === 0 || /[。;:!?]/u.test(text[end - 1]!)) return true;
  if (NUMBERED.test(text.slice(next, next + 6))) return true;
  return end - lineStart < HEADING && NUMBERED.test(text.slice(lineStart, lineStart + 6));
}
