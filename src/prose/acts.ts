// The verbs of a clause: what was done with the things counted, and from where or to where they were carried over.

import { type Measures, type Names, OTHER } from './state.js';
import { SEVERAL } from './times.js';
import { is, type Token, type Tokens } from './tokens.js';

/** Rows that say how an application was answered: they go before the verbs of handling. */
const RESULT = /^(?:granted|partial|refused|unavailable|unprocessed|otherwise|other\.)/u;

export function isResult(act: string): boolean {
  return RESULT.test(act);
}

/** Verbs before the figure, else those behind it; a verb that only describes (收到的) gives way to the one that follows. */
export function actsOf(left: Tokens, right: Tokens = []): Names {
  const before = verbsOf(left);
  const behind = verbsOf(right);
  if (before.some(isResult) && behind.some(isResult)) return [...new Set([...before, ...behind])];
  if (before.length === 0) return behind;
  const isOfAll = right.some(is('link', 'all', 'each'));
  return behind.length > 0 && !isOfAll && left.every((word, i) => !isVerb(word) || isDescribing(left, i))
    ? behind
    : before;
}

function verbsOf(words: Tokens): string[] {
  const verbs = words.map((word, i) => (isJoinedGrant(words, i) ? 'granted' : isVerb(word) && word.value));
  return [...new Set(verbs.filter((verb) => verb !== false))];
}

/** 公开及部分公开 */
function isJoinedGrant(words: Tokens, at: number): boolean {
  if (words[at]!.value !== 'disclosure' || words[at - 1]?.kind === 'atom') return false;
  return words[at + 1]?.value === 'join' && words[at + 2]?.value === 'partial';
}

function isVerb({ kind, value }: Token): boolean {
  return kind === 'act' && value !== 'remaining';
}

/** 收到的 */
export function isDescribing(words: Tokens, at: number): boolean {
  const next = words[at + 1];
  return next?.kind === 'filler' && next.end === words[at]!.end + 1;
}

export function isDone(acts: Names): boolean {
  return acts.includes('finished') || acts.includes('answered');
}

/** `bare` says neither from where nor to where; `foreign` is between other years. */
export type Carry = 'in' | 'out' | 'bare' | 'foreign';

/** Of applications. */
export const CARRIED: Readonly<Record<Exclude<Carry, 'foreign'>, Measures>> = {
  in: [['carriedIn']],
  out: [['carriedOut']],
  bare: [['carriedOut'], ['carriedIn']],
};

/** Undefined where nothing is carried over. */
export function carryOf(words: Tokens): Carry | undefined {
  let isCarried = false;
  let before: string | undefined;
  const after: string[] = [];
  for (const { kind, value } of words) {
    if (kind === 'act' && value === 'carried') isCarried = true;
    else if (kind === 'act' && value === 'open' && !isCarried && before === 'last') return 'in';
    else if (kind !== 'time') continue;
    else if (isCarried) after.push(value);
    else before = value;
  }
  const isForeign = (time = '') => [OTHER, SEVERAL].includes(time);
  if (!isCarried) return undefined;
  if (isForeign(before)) return 'foreign';
  if (before === 'next' || after.includes('next')) return 'out';
  if (before === 'last' || after[0] === 'last' || after[0] === 'own') return 'in';
  return isForeign(after[0]) ? 'foreign' : 'bare';
}
