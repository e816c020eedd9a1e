// Noun phrases of a sentence: composed of atoms, headed by what stands last.

import { APPLICATIONS, DISPUTES, OTHER } from './state.js';
import type { Token } from './tokens.js';

export interface Noun {
  /** What it counts; empty for 信息公开 alone, which names a matter and no thing. */
  readonly topics: readonly string[];
  /** Characters of the text. */
  readonly start: number;
  readonly end: number;
  /** 申请 alone, that may be one of any kind. */
  readonly isBare: boolean;
  /** 依申请公开信息: an application where it was received, else an item of information. */
  readonly isWeak: boolean;
  readonly onDisclosure: boolean;
}

export function nounsOf(words: readonly Token[]): Noun[] {
  const nouns: Noun[] = [];
  let parts: Token[] = [];
  for (const [i, word] of words.entries()) {
    if (isPart(word)) parts.push(word);
    else if (parts.length > 0 && !isGlue(word) && !joinsAlike(words, i)) {
      nouns.push(nounOf(parts));
      parts = [];
    }
  }
  if (parts.length > 0) nouns.push(nounOf(parts));
  return nouns;
}

function isPart({ kind }: Token): boolean {
  return kind === 'atom' || kind === 'topic' || kind === 'other';
}

function isGlue({ kind, value }: Token): boolean {
  return kind === 'filler' && (value === 'glue' || value === 'of');
}

/** 行政复议、行政诉讼: one phrase for both. */
function joinsAlike(words: readonly Token[], at: number): boolean {
  return words[at]!.value === 'join' && words[at - 1]?.kind === 'topic' && words[at + 1]?.kind === 'topic';
}

function nounOf(parts: readonly Token[]): Noun {
  const head = parts.at(-1)!;
  const has = (value: string) => parts.some((part) => part.kind === 'atom' && part.value === value);
  const onDisclosure =
    has('both') || has('onRequest') || (has('disclosure') && (has('information') || has('request')));
  const noun = { start: parts[0]!.start, end: head.end, isBare: false, isWeak: false, onDisclosure };
  const other = { ...noun, topics: [OTHER] };
  if (head.kind === 'other') return other;
  const last = parts.findLastIndex(({ kind }) => kind === 'topic');
  if (last >= 0) {
    // A review is asked for by an application; of a licence that is another matter, as are pieces of information on it.
    const behind = parts.slice(last + 1);
    const topics = [...new Set(parts.flatMap(({ kind, value }) => (kind === 'topic' ? [value] : [])))];
    const isOfOther = !DISPUTES.includes(topics[0]!) && parts[0]!.kind === 'other';
    if (isOfOther) return other;
    const isAsked = topics.every((topic) => DISPUTES.includes(topic));
    if (behind.length === 0 || (isAsked && behind.every(({ value }) => value === 'request')))
      return { ...noun, topics };
    if (!behind.some(({ value }) => value === 'both' || value === 'onRequest')) return other;
  }
  if (has('onRequest')) return { ...noun, topics: [APPLICATIONS], isWeak: !has('request') };
  if (!has('request'))
    return { ...noun, topics: head.value === 'information' || head.value === 'item' ? [OTHER] : [] };
  if (onDisclosure || has('information')) return { ...noun, topics: [APPLICATIONS] };
  return parts.some(({ kind }) => kind === 'other')
    ? other
    : { ...noun, topics: [APPLICATIONS], isBare: true };
}
