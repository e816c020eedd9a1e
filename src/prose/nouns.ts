// Noun phrases of a clause: composed of atoms, headed by what stands last.

import { APPLICATIONS, DISPUTES, OTHER } from './state.js';
import { isHan, type Token, WORK } from './tokens.js';

export interface Noun {
  /** What it counts; empty for 信息公开 alone, which names a matter and no thing. */
  readonly topics: readonly string[];
  /** Positions among the words; `end` is the first behind it. */
  readonly start: number;
  readonly end: number;
  /** 申请 alone, that may be one of any kind. */
  readonly isBare: boolean;
  /** 依申请公开信息: an application where it was received, else an item of information. */
  readonly isWeak: boolean;
  readonly onDisclosure: boolean;
}

/** Between the parts of one phrase. */
const GLUE = new Set([
  '的',
  '类',
  '工作',
  '方面',
  '相关',
  '有关的',
  '事项',
  '事宜',
  '业务',
  '各类',
  '案件',
  '案',
  '件',
  '等',
  '领域',
  '事务',
  '内容',
  '问题',
  '情况',
  '情形',
]);

export function nounsOf(words: readonly Token[], text: string): Noun[] {
  const nouns: Noun[] = [];
  for (let at = 0; at < words.length; ) {
    if (!isPart(words[at]!)) {
      at++;
      continue;
    }
    const start = at;
    let end = at + 1;
    for (let i = end; i < words.length; i++) {
      const word = words[i]!;
      if (isPart(word)) end = i + 1;
      else if (!isGlue(word, text) && !joinsAlike(words, i)) break;
    }
    nouns.push(nounAt(words, start, end));
    at = end;
  }
  return nouns;
}

function isPart({ kind }: Token): boolean {
  return kind === 'atom' || kind === 'topic' || kind === 'other';
}

function isGlue({ kind, start, end }: Token, text: string): boolean {
  return kind === 'filler' && GLUE.has(text.slice(start, end));
}

/** 行政复议、行政诉讼: one phrase for both. */
function joinsAlike(words: readonly Token[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  return words[at]!.value === 'join' && before?.kind === 'topic' && next?.kind === 'topic';
}

function nounAt(words: readonly Token[], start: number, end: number): Noun {
  const parts = words.slice(start, end).filter(isPart);
  const topics = [...new Set(parts.flatMap(({ kind, value }) => (kind === 'topic' ? [value] : [])))];
  const has = (value: string) => parts.some((part) => part.kind === 'atom' && part.value === value);
  const onDisclosure =
    has('both') ||
    has('onRequest') ||
    (has('disclosure') && has('information')) ||
    (has('disclosure') && has('request'));
  const head = parts.at(-1)!;
  const noun = { start, end, isBare: false, isWeak: false, onDisclosure };
  if (head.kind === 'other') return { ...noun, topics: [OTHER] };
  if (topics.length > 0) {
    // A review is asked for by an application; of a licence that is another matter, as are pieces of information on it.
    const last = parts.findLastIndex(({ kind }) => kind === 'topic');
    const behind = parts.slice(last + 1);
    const isSame =
      behind.every(({ value }) => value === 'request') &&
      (behind.length === 0 || topics.every((topic) => DISPUTES.includes(topic)));
    if (isSame) return { ...noun, topics };
    if (!behind.some(({ value }) => value === 'both' || value === 'onRequest'))
      return { ...noun, topics: [OTHER] };
  }
  if (has('onRequest')) return { ...noun, topics: [APPLICATIONS], isWeak: !has('request') };
  if (has('request') && (onDisclosure || has('disclosure') || has('information')))
    return { ...noun, topics: [APPLICATIONS] };
  const isOther = parts.some(({ kind }) => kind === 'other');
  if (has('request'))
    return isOther ? { ...noun, topics: [OTHER] } : { ...noun, topics: [APPLICATIONS], isBare: true };
  return { ...noun, topics: head.value === 'information' ? [OTHER] : [] };
}

/** Something that is not known, long enough to change what is meant. */
export function isStrange({ kind, value }: Token): boolean {
  return kind === 'unknown' && value !== WORK && isHan(value) && value.length > 1;
}
