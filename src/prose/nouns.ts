// Noun phrases of a sentence: composed of atoms, headed by what stands last.

import { APPLICATIONS, DISPUTES, type Names, OTHER } from './state.js';
import { is, type Token, type Tokens } from './tokens.js';

export interface Noun {
  /** What it counts; empty for 信息公开 alone, which names a matter and no thing. */
  readonly topics: Names;
  /** Characters of the text. */
  readonly start: number;
  readonly end: number;
  /** 申请 alone, that may be one of any kind. */
  readonly isBare: boolean;
  /** 依申请公开信息: an application where it was received, else an item of information. */
  readonly isWeak: boolean;
  readonly onDisclosure: boolean;
}

const isGlue = is('filler', 'glue', 'of');

export function nounsOf(words: Tokens): Noun[] {
  const nouns: Noun[] = [];
  let parts: Token[] = [];
  for (const [i, word] of words.entries()) {
    // 行政复议、行政诉讼: one phrase for both.
    const joinsAlike =
      word.value === 'join' && words[i - 1]?.kind === 'topic' && words[i + 1]?.kind === 'topic';
    if (word.kind === 'atom' || word.kind === 'topic' || word.kind === 'other') parts.push(word);
    else if (parts.length > 0 && !isGlue(word) && !joinsAlike) {
      nouns.push(nounOf(parts));
      parts = [];
    }
  }
  return parts.length > 0 ? [...nouns, nounOf(parts)] : nouns;
}

function nounOf(parts: Tokens): Noun {
  const [first, head] = [parts[0]!, parts.at(-1)!];
  const has = (value: string) => parts.some((part) => part.kind === 'atom' && part.value === value);
  const onDisclosure =
    has('both') || has('onRequest') || (has('disclosure') && (has('information') || has('request')));
  const noun = { topics: [], start: first.start, end: head.end, isBare: false, isWeak: false, onDisclosure };
  const other = { ...noun, topics: [OTHER] };
  if (head.kind === 'other') return other;
  const topics = [...new Set(parts.filter(is('topic')).map(({ value }) => value))];
  if (topics.length > 0) {
    // A review is asked for by an application; of a licence that is another matter, as are pieces of information on it.
    const behind = parts.slice(parts.findLastIndex(is('topic')) + 1);
    if (first.kind === 'other' && !DISPUTES.includes(topics[0]!)) return other;
    const isAsked = topics.every((topic) => DISPUTES.includes(topic));
    if (behind.every(({ value }) => isAsked && value === 'request')) return { ...noun, topics };
    if (!behind.some(({ value }) => value === 'both' || value === 'onRequest')) return other;
  }
  const applications = { ...noun, topics: [APPLICATIONS] };
  if (has('onRequest')) return { ...applications, isWeak: !has('request') };
  if (!has('request')) return head.value === 'information' || head.value === 'item' ? other : noun;
  if (onDisclosure || has('information')) return applications;
  return parts.some(is('other')) ? other : { ...applications, isBare: true };
}
