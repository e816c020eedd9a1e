// Whether a dispute is one that the office is party to, on disclosure; not one that it decides, or on its other work.

import type { Context } from './context.js';
import type { Noun } from './nouns.js';
import { APPLICATIONS, DISPUTES, type Said } from './state.js';
import { ELSE, isStrange, type Token } from './tokens.js';

/** Verbs that say who decides a dispute, not who is party to it. */
const JUDGED: readonly string[] = [ELSE, 'received', 'newly', 'handled', 'finished', 'answered', 'settled'];
const DECIDING = /机关|机构|主渠道|委员会/u;

/** Of the words around a figure or a denial, which stands from `start` to `stop`. */
interface Place {
  readonly acts: readonly string[];
  readonly words: readonly Token[];
  readonly start: number;
  readonly stop: number;
}

export function isOwnDispute(context: Context, { acts, words, start, stop }: Place): boolean {
  const decides = ({ kind, start: from, end }: Token) =>
    kind === 'other' && DECIDING.test(context.text.slice(from, end));
  if (context.words.some(decides)) return false;
  const nouns = context.nouns.filter(({ onDisclosure }) => onDisclosure);
  const isNamed = nouns.some((noun) => noun.start < start) || words.some(({ value }) => value === 'both');
  if (isNamed) return !acts.includes(ELSE);
  const isForeign = ({ topics, measures }: Said) =>
    DISPUTES.includes(topics[0] ?? '') && measures.length === 0;
  if (context.state.said.some(isForeign)) return false;
  const later = nouns.find((noun) => noun.start >= stop);
  if (later && (later.topics[0] !== APPLICATIONS || isSingledOut(context.words, later))) return false;
  return context.state.onDisclosure ? !acts.includes(ELSE) : !acts.some((act) => JUDGED.includes(act));
}

/** 其中涉及政府信息公开: what stands before it is of all kinds. */
function isSingledOut(words: readonly Token[], { start }: Noun): boolean {
  for (let i = words.findIndex((word) => word.start === start) - 1; i >= 0; i--) {
    const word = words[i]!;
    if (word.kind === 'sign') return false;
    if (['subject', 'among', 'reason', 'from'].includes(word.value) || isStrange(word)) return true;
  }
  return false;
}
