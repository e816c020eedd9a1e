// 没有、未、无、零 deny the head of their object; what stands before 引起 and the like is none of it.

import { actsOf } from './acts.js';
import { CARRIED, carryOf } from './carry.js';
import { type Context, ZERO } from './context.js';
import { divided } from './counts.js';
import { isOwnDispute } from './disputes.js';
import { isResult, measuresOf } from './measures.js';
import type { Noun } from './nouns.js';
import { APPLICATIONS, DECISIONS, DISPUTES, DOCUMENTS, OTHER } from './state.js';
import { ELSE, isDenial, isHan, isStrange, type Token } from './tokens.js';

/** A clause without a figure that denies something: the first time at `at`. */
export function readDenial(context: Context, words: readonly Token[], at: number): void {
  const next = words.findIndex((word, i) => i > at && isDenial(word));
  const clause = next < 0 ? words : words.slice(0, next);
  const subject = clause.slice(0, at);
  const object = clause.slice(at + 1);
  const isClean = context.isClean && !context.state.level;
  if (context.nounsIn(subject).some(({ onDisclosure }) => onDisclosure)) context.state.onDisclosure = true;
  const sign = clause[at]!;
  if (isNarrowed(context, object)) return;
  const isSaid = itemsOf(object).map((item) => deny(context, item, object, sign, isClean));
  if (!isSaid.includes(true) && isClean) denySubject(context, subject, object, sign);
  if (next >= 0) readDenial(context, words, next);
}

/** 提起诉讼并败诉的案件: the last of several verbs says which ones. */
function isNarrowed(context: Context, object: readonly Token[]): boolean {
  const isBoth = ({ value, start, end }: Token) =>
    value === 'join' && /[并且]/u.test(context.text.slice(start, end));
  return object.some(isBoth) && context.nounsIn(object).at(-1)?.topics[0] === OTHER;
}

/** Things that are joined; verbs alone belong to the thing behind them: 制发、废止规范性文件. */
function itemsOf(object: readonly Token[]): Token[][] {
  const items: Token[][] = [];
  let verbs: Token[] = [];
  for (const item of divided(object)) {
    if (item.every(({ kind }) => kind === 'act' || kind === 'filler')) verbs = [...verbs, ...item];
    else {
      items.push([...verbs, ...item]);
      verbs = [];
    }
  }
  return verbs.length > 0 ? [...items, verbs] : items;
}

/** True where the item says what is denied. */
function deny(
  context: Context,
  item: readonly Token[],
  object: readonly Token[],
  sign: Token,
  isClean: boolean,
): boolean {
  const { state } = context;
  const nouns = context.nounsIn(item);
  const noun = nouns.at(-1);
  const carry = carryOf(item);
  const extent = [sign.start, item.at(-1)!.end] as const;
  if (nouns.some(({ onDisclosure }) => onDisclosure)) state.onDisclosure = true;
  const isStrangeObject = item.some(
    ({ kind, value, start }) =>
      (kind === 'unknown' && start >= (noun?.end ?? 0) && isHan(value)) ||
      (kind === 'link' && ['timely', 'due', 'compare'].includes(value)),
  );
  const [topic] = noun?.topics ?? [];
  if (carry !== undefined && carry !== 'foreign') {
    if (isClean && !isStrangeObject && (topic === undefined || topic === APPLICATIONS))
      context.claim(CARRIED[carry], 'all', ZERO, extent, carry !== 'bare');
    return true;
  }
  if (!noun || topic === undefined) return false;
  const own = behindGround(item, noun);
  const acts = actsOf(own, []);
  const isOther =
    isStrangeObject ||
    own.some((word) => word.end <= noun.start && isStrange(word)) ||
    item.some(({ kind, start }) => start >= noun.end && (kind === 'act' || kind === 'who')) ||
    acts.some((act) => act === ELSE || isResult(act)) ||
    isOnOtherGround(object, noun) ||
    context.isPart(own, [], undefined);
  const told = acts.length > 0 ? acts : actsOf(object, []);
  if (
    !isClean ||
    isOther ||
    !isDeniable(context, topic, DISPUTES.includes(topic) ? acts : told, object, sign.start)
  )
    return true;
  if (topic === APPLICATIONS && noun.isBare && told.length === 0 && state.topics[0] === OTHER) return true;
  nothingOf(context, noun.topics, told, extent, topic !== APPLICATIONS || !noun.isBare);
  state.topics = noun.topics;
  return true;
}

/** What stands before 引起, or behind 因, is said of another thing. */
function behindGround(item: readonly Token[], { start }: Noun): readonly Token[] {
  if (
    item.some(
      ({ kind, value, end }) => kind === 'filler' && (value === 'reason' || value === 'from') && end <= start,
    )
  )
    return item.filter((word) => word.start >= start);
  return item.slice(item.findLastIndex(({ kind }) => kind === 'cause') + 1);
}

/** 因行政处罚引发, 因土地征收引起: not by disclosure. */
function isOnOtherGround(object: readonly Token[], { start }: Noun): boolean {
  const cause = object.findLastIndex(({ kind, end }) => kind === 'cause' && end <= start);
  const ground = object.slice(0, Math.max(0, cause));
  const isOurs = ({ kind, value }: Token) => kind === 'atom' || (kind === 'act' && value !== ELSE);
  const isOther = (word: Token) => isStrange(word) || word.kind === 'topic' || word.kind === 'other';
  return !ground.some(isOurs) && ground.some(isOther);
}

/** Whether it is the table's things that are denied: disputes of one's own, documents and decisions made. */
function isDeniable(
  context: Context,
  topic: string,
  acts: readonly string[],
  object: readonly Token[],
  start: number,
): boolean {
  if (topic === OTHER) return false;
  if (DOCUMENTS.includes(topic)) return acts.includes('issued') || acts.includes('repealed');
  if (DECISIONS.includes(topic)) return acts.includes('made');
  if (!DISPUTES.includes(topic)) return true;
  const isAsked = object.some(({ kind }) => kind === 'who') && !context.state.onDisclosure;
  return (
    !isAsked &&
    acts.every((act) => act === 'received' || act === 'newly') &&
    // None of any kind is none on disclosure, whatever is named behind.
    isOwnDispute(context, { acts: [], words: object, start, stop: Number.POSITIVE_INFINITY })
  );
}

/** 行政复议、行政诉讼均未发生 */
function denySubject(
  context: Context,
  before: readonly Token[],
  object: readonly Token[],
  sign: Token,
): void {
  const results = resultsIn(object);
  const verbs = results.length > 0 ? ['received', 'made', ...results] : ['received'];
  const isVerb = ({ kind, value }: Token) => kind === 'cause' || (kind === 'act' && verbs.includes(value));
  if (!object.every((word) => word.kind === 'filler' || word.value === 'join' || isVerb(word))) return;
  const subject = context.nounsIn(before).findLast(({ topics }) => topics.length > 0);
  const { topics } = context.state;
  const isHandedOn = topics[0] === APPLICATIONS && object.some(({ kind }) => kind === 'act');
  const handedOn = isHandedOn ? topics : [];
  const extent = [subject?.start ?? sign.start, object.at(-1)?.end ?? sign.end] as const;
  if (results.length === 0) nothingOf(context, subject?.topics ?? handedOn, [], extent, false);
  else if ((subject?.topics ?? topics)[0] === APPLICATIONS && !context.isPart(before, [], undefined))
    context.claim([results.map((measure) => ({ topic: APPLICATIONS, measure }))], 'all', ZERO, extent, false);
}

/** 无不予公开、无法提供情况 */
function resultsIn(object: readonly Token[]): string[] {
  const isGroup = ({ kind, value }: Token) => kind === 'act' && isResult(value) && !value.includes('.');
  return [...new Set(object.filter(isGroup).map(({ value }) => value))];
}

function nothingOf(
  context: Context,
  topics: readonly string[],
  acts: readonly string[],
  extent: readonly [number, number],
  isStrict: boolean,
): void {
  for (const topic of topics) {
    if (topic === OTHER) continue;
    const measures = topic === APPLICATIONS ? [['received']] : measuresOf(topic, acts);
    const readings = measures?.map((sum) => sum.map((measure) => ({ topic, measure })));
    if (readings) context.claim(readings, 'all', ZERO, extent, isStrict);
  }
}
