// 没有、未、无、零 deny the head of their object; what stands before 引起 and the like is none of it.

import { actsOf, CARRIED, carryOf, isResult } from './acts.js';
import { type Context, ZERO } from './context.js';
import { type Noun, nounsOf } from './nouns.js';
import { isOwnDispute, measuresOf } from './readings.js';
import { divided } from './shared.js';
import type { Extent, Names } from './state.js';
import { APPLICATIONS, DECISIONS, DISPUTES, DOCUMENTS, OTHER } from './state.js';
import { ELSE, is, isDenial, isHan, isStrange, type Token, type Tokens } from './tokens.js';

/** What is denied, and by which word. */
interface Denial {
  readonly sign: Token;
  readonly subject: Tokens;
  readonly object: Tokens;
  /** All of the report's own cases. */
  readonly isClean: boolean;
}

const isGround = is('filler', 'reason', 'from');
const isCause = is('cause');

/** A clause without a figure that denies something: the first time at `at`. */
export function readDenial(context: Context, words: Tokens, at: number): void {
  const next = words.findIndex((word, i) => i > at && isDenial(word));
  const clause = next < 0 ? words : words.slice(0, next);
  const [subject, object] = [clause.slice(0, at), clause.slice(at + 1)];
  const denial = { sign: clause[at]!, subject, object, isClean: context.isClean && !context.state.level };
  if (nounsOf(subject).some(({ onDisclosure }) => onDisclosure)) context.state.onDisclosure = true;
  // 提起诉讼并败诉的案件: the last of several verbs says which ones.
  const isBoth = ({ value, start, end }: Token) =>
    value === 'join' && /[并且]/u.test(context.text.slice(start, end));
  if (object.some(isBoth) && nounsOf(object).at(-1)?.topics[0] === OTHER) return;
  const isSaid = itemsOf(object).map((item) => deny(context, item, denial));
  if (!isSaid.includes(true) && denial.isClean) denySubject(context, denial);
  if (next >= 0) readDenial(context, words, next);
}

/** Things that are joined; verbs alone belong to the thing behind them: 制发、废止规范性文件. */
function itemsOf(object: Tokens): Token[][] {
  const items: Token[][] = [];
  let verbs: Token[] = [];
  for (const item of divided(object)) {
    verbs = [...verbs, ...item];
    if (item.every(({ kind }) => kind === 'act' || kind === 'filler')) continue;
    items.push(verbs);
    verbs = [];
  }
  return verbs.length > 0 ? [...items, verbs] : items;
}

/** True where the item says what is denied. */
function deny(context: Context, item: Tokens, { sign, object, isClean }: Denial): boolean {
  const { state } = context;
  const nouns = nounsOf(item);
  const noun = nouns.at(-1);
  const carry = carryOf(item);
  const extent = [sign.start, item.at(-1)!.end] as const;
  if (nouns.some(({ onDisclosure }) => onDisclosure)) state.onDisclosure = true;
  const isOtherwise = item.some(
    (word) =>
      is('link', 'timely', 'due', 'compare', 'reach')(word) ||
      (word.kind === 'unknown' && word.start >= (noun?.end ?? 0) && isHan(word.value)),
  );
  const [topic] = noun?.topics ?? [];
  if (carry !== undefined && carry !== 'foreign') {
    if (isClean && !isOtherwise && (topic === undefined || topic === APPLICATIONS))
      context.claim([APPLICATIONS], CARRIED[carry], ZERO, extent, { isStrict: carry !== 'bare' });
    return true;
  }
  if (!noun || topic === undefined) return false;
  const own = behindGround(item, noun);
  const acts = actsOf(own);
  const told = acts.length > 0 ? acts : actsOf(object);
  const isOther =
    isOtherwise ||
    own.some((word) => word.end <= noun.start && isStrange(word)) ||
    item.some(({ kind, start }) => start >= noun.end && (kind === 'act' || kind === 'who')) ||
    acts.some((act) => act === ELSE || isResult(act)) ||
    isOnOtherGround(object, noun) ||
    context.isPart(own, []);
  const isOfAnyKind = topic === APPLICATIONS && noun.isBare;
  const isHandedOn = isOfAnyKind && told.length === 0 && state.topics[0] === OTHER;
  if (!isClean || isOther || isHandedOn || !isDeniable(topic, DISPUTES.includes(topic) ? acts : told))
    return true;
  if (DISPUTES.includes(topic)) {
    if (object.some(is('who')) && !state.onDisclosure) return true;
    // None of any kind is none on disclosure, whatever is named behind.
    if (!isOwnDispute(context, [], object, [sign.start, Number.POSITIVE_INFINITY])) return true;
  }
  for (const one of noun.topics) claimNothing(context, one, told, extent, !isOfAnyKind);
  state.topics = noun.topics;
  return true;
}

/** What stands before 引起, or behind 因, is said of another thing. */
function behindGround(item: Tokens, { start }: Noun): Tokens {
  if (item.some((word) => isGround(word) && word.end <= start))
    return item.filter((word) => word.start >= start);
  return item.slice(item.findLastIndex(isCause) + 1);
}

/** 因行政处罚引发, 因土地征收引起: not by disclosure. */
function isOnOtherGround(object: Tokens, { start }: Noun): boolean {
  const cause = object.findLastIndex((word) => isCause(word) && word.end <= start);
  const ground = object.slice(0, Math.max(0, cause));
  const isOurs = ({ kind, value }: Token) => kind === 'atom' || (kind === 'act' && value !== ELSE);
  const isOther = (word: Token) => isStrange(word) || word.kind === 'topic' || word.kind === 'other';
  return !ground.some(isOurs) && ground.some(isOther);
}

/** Whether it is the table's things that are denied: documents and decisions made, disputes as such. */
function isDeniable(topic: string, acts: Names): boolean {
  if (DOCUMENTS.includes(topic)) return acts.includes('issued') || acts.includes('repealed');
  if (DECISIONS.includes(topic)) return acts.includes('made');
  if (DISPUTES.includes(topic)) return acts.every((act) => act === 'received' || act === 'newly');
  return topic !== OTHER;
}

/** 行政复议、行政诉讼均未发生; 无不予公开、无法提供情况 */
function denySubject(context: Context, { subject: before, object, sign }: Denial): void {
  const isGroup = ({ kind, value }: Token) => kind === 'act' && isResult(value) && !value.includes('.');
  const results = [...new Set(object.filter(isGroup).map(({ value }) => value))];
  const isVerb = is('act', 'received', ...(results.length > 0 ? ['made', ...results] : []));
  const isLight = (word: Token) => word.kind === 'filler' || word.value === 'join' || isCause(word);
  if (!object.every((word) => isLight(word) || isVerb(word))) return;
  const subject = nounsOf(before).findLast(({ topics }) => topics.length > 0);
  const topics = subject?.topics ?? context.state.topics;
  const extent = [subject?.start ?? sign.start, object.at(-1)?.end ?? sign.end] as const;
  const ofApplications = topics[0] === APPLICATIONS;
  if (results.length > 0) {
    if (ofApplications && !context.isPart(before, [])) context.claim(topics, [results], ZERO, extent);
  } else if (subject || (ofApplications && object.some(is('act'))))
    for (const topic of topics) if (topic !== OTHER) claimNothing(context, topic, [], extent, false);
}

function claimNothing(context: Context, topic: string, acts: Names, extent: Extent, isStrict: boolean): void {
  const measures = topic === APPLICATIONS ? [['received']] : measuresOf(topic, acts);
  if (measures) context.claim([topic], measures, ZERO, extent, { isStrict });
}
