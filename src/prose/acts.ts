// The verbs of a clause: which of them say what was done with the things counted.

import { isResult } from './measures.js';
import type { Token } from './tokens.js';

/** Verbs before the figure, else those behind it; a verb that only describes (收到的) gives way to the one that follows. */
export function actsOf(left: readonly Token[], right: readonly Token[]): readonly string[] {
  const before = verbsOf(left);
  const behind = verbsOf(right);
  if (before.some(isResult) && behind.some(isResult)) return [...new Set([...before, ...behind])];
  if (before.length === 0) return behind;
  const isAll = right.some(({ kind, value }) => kind === 'link' && (value === 'all' || value === 'each'));
  return behind.length > 0 && !isAll && left.every((word, i) => !isVerb(word) || isDescribing(left, i))
    ? behind
    : before;
}

function verbsOf(words: readonly Token[]): string[] {
  const verbs: string[] = [];
  for (const [i, word] of words.entries()) {
    const verb = isJoinedGrant(words, i) ? 'granted' : word.value;
    if ((isVerb(word) || verb === 'granted') && !verbs.includes(verb)) verbs.push(verb);
  }
  return verbs;
}

/** 公开及部分公开 */
function isJoinedGrant(words: readonly Token[], at: number): boolean {
  const [before, word, joint, next] = [words[at - 1], words[at]!, words[at + 1], words[at + 2]];
  return (
    word.value === 'disclosure' &&
    before?.kind !== 'atom' &&
    joint?.value === 'join' &&
    next?.value === 'partial'
  );
}

function isVerb({ kind, value }: Token): boolean {
  return kind === 'act' && value !== 'remaining';
}

/** 收到的 */
export function isDescribing(words: readonly Token[], at: number): boolean {
  const next = words[at + 1];
  return next?.kind === 'filler' && next.end === words[at]!.end + 1;
}

export function isDone(acts: readonly string[]): boolean {
  return acts.includes('finished') || acts.includes('answered');
}
