// What a clause without a figure says of all cases: 均为自然人, 全部维持, 均已办结; and rates of them.

import { actsOf, CARRIED } from './acts.js';
import { type Context, isTelling, whoseOf, ZERO } from './context.js';
import type { Noun } from './nouns.js';
import { ofWhole } from './readings.js';
import { fits } from './shares.js';
import { APPLICATIONS, DISPUTES, type Names, OTHER } from './state.js';
import { ELSE, is, isStrange, type Token, type Tokens } from './tokens.js';

/** Behind a rate. */
const PERCENT = /^(?:为|是|达到|达|:)?([0-9]{1,3}(?:\.[0-9]{1,3})?)%(?!以上|以下|左右|多|的)/u;
const LONGEST_PERCENT = 16;
/** All of those that were due, as the words are often meant. */
const FULL = 100;
const RESULTS: Names = ['upheld', 'corrected', 'otherResult', 'pending', 'settled'];
const isUntimely = is('link', 'timely', 'due');

export const isAll = is('link', 'all', 'each');

/** Of the figure before it, where nothing is carried over. */
export function readAll(context: Context, words: Tokens, noun: Noun | undefined): void {
  const isOther = (word: Token, i: number) => isStrange(word) && words[i - 1]?.value !== 'manner';
  if (words.some((word, i) => word.kind === 'part' || isOther(word, i))) return;
  const last = context.state.said.at(-1);
  const acts = actsOf(words);
  const whose = whoseOf(words);
  const extent = [words.find(isAll)!.start, words.findLast(isTelling)?.end ?? words.at(-1)!.end] as const;
  const isExact = last?.isFull === true && last.figure.least === last.figure.most;
  const topic = isExact && last.topics.length === 1 ? last.topics[0]! : '';
  if (last && whose !== 'all' && whose !== undefined && acts.every((act) => act === 'received')) {
    if (topic === APPLICATIONS && last.measures.length > 0)
      context.claim([topic], ofWhole(last), last.figure, extent, { whose });
    return;
  }
  if (whose !== 'all' || noun?.topics[0] === OTHER) return;
  if (last && DISPUTES.includes(topic)) {
    const [measure, ...more] = acts.filter((act) => RESULTS.includes(act));
    if (measure === undefined || more.length > 0) return;
    if (measure === 'settled') context.claim([topic], [['pending']], ZERO, extent);
    else context.claim([topic], [[measure]], last.figure, extent);
    return;
  }
  if (!acts.includes('finished') || words.some(isUntimely)) return;
  const isNamed = noun?.topics[0] === APPLICATIONS;
  const isReceived = topic === APPLICATIONS && last!.measures.includes('received');
  if (isReceived || (isNamed && !last))
    context.claim([APPLICATIONS], CARRIED.out, ZERO, [isNamed ? noun.start : extent[0], extent[1]]);
}

/** A percentage of the applications, all of them, that no figures of its own sentence give. */
export function readRate(context: Context, words: Tokens, at: number, noun: Noun | undefined): void {
  const { value: word, start, end } = words[at]!;
  const before = words.slice(0, at);
  const [topic] = noun?.topics ?? context.state.topics;
  const [said = '', percent] = PERCENT.exec(context.text.slice(end, end + LONGEST_PERCENT)) ?? [];
  if (percent === undefined || Number(percent) === FULL) return;
  if (topic !== APPLICATIONS || !context.isClean || context.isPart(before, [])) return;
  if (before.some((one) => isStrange(one) || isUntimely(one) || is('act', ELSE)(one))) return;
  const values = context.words.flatMap(({ figure }) => figure?.value ?? []);
  if (values.some((part) => values.some((whole) => whole > 0 && fits(part, whole, percent)))) return;
  context.rates.push({ word, percent, start, end: end + said.length });
}
