// Whether a dispute is one that the office is party to, on disclosure; not one that it decides, or on its other work.

import type { Context } from './context.js';
import type { Told } from './readings.js';
import { APPLICATIONS, DISPUTES } from './state.js';
import { ELSE, isStrange, type Token } from './tokens.js';

/** Verbs that say who decides a dispute, not who is party to it. */
const JUDGED: readonly string[] = [ELSE, 'received', 'newly', 'handled', 'finished', 'answered', 'settled'];
const DECIDING = /机关|机构|主渠道|委员会/u;

/** By the words around a figure or a denial, which stands from `start` to `stop`. */
export function isOwnDispute(
  context: Context,
  { acts, words, start, stop }: Pick<Told, 'acts' | 'words' | 'start' | 'stop'>,
): boolean {
  const { text, state, words: sentence } = context;
  if (sentence.some((word) => word.kind === 'other' && DECIDING.test(text.slice(word.start, word.end))))
    return false;
  const nouns = context.nouns.filter(({ onDisclosure }) => onDisclosure);
  const isNamed = nouns.some((noun) => noun.start < start) || words.some(({ value }) => value === 'both');
  if (isNamed) return !acts.includes(ELSE);
  if (state.said.some(({ topics, measures }) => DISPUTES.includes(topics[0] ?? '') && measures.length === 0))
    return false;
  const later = nouns.find((noun) => noun.start >= stop);
  if (later && (later.topics[0] !== APPLICATIONS || isSingledOut(sentence, later.start))) return false;
  return state.onDisclosure ? !acts.includes(ELSE) : !acts.some((act) => JUDGED.includes(act));
}

/** 其中涉及政府信息公开: what stands before it is of all kinds. */
function isSingledOut(words: readonly Token[], start: number): boolean {
  const before = words.slice(
    0,
    words.findIndex((word) => word.start === start),
  );
  const clause = before.slice(before.findLastIndex(({ kind }) => kind === 'sign') + 1);
  const SINGLING = ['subject', 'among', 'reason', 'from'];
  return clause.some((word) => SINGLING.includes(word.value) || isStrange(word));
}
