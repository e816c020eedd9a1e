// Reads a figure with the words of its clause, and hands on what it was of.

import { actsOf, isDone } from './acts.js';
import { carryOf } from './carry.js';
import { type Clause, isWeighty } from './clauses.js';
import { type Context, isAnyone, isTelling, whoseOf } from './context.js';
import type { Figure } from './figures.js';
import { isResult } from './measures.js';
import type { Noun } from './nouns.js';
import { isOwnName } from './own-name.js';
import { readingsOf, type Told } from './readings.js';
import {
  APPLICATIONS,
  DECISIONS,
  DISPUTES,
  DOCUMENTS,
  type Level,
  OTHER,
  type Reading,
  type Said,
} from './state.js';
import { SEVERAL } from './times.js';
import { ELSE, isDenial, isLink, isStrange, type Token, WORK } from './tokens.js';

const CASES = '件宗起条份例个项次';
const PAPERS = '件个份部项';
/** Kinds of organisations. */
const KINDS: readonly string[] = ['business', 'research', 'social', 'legalService'];
const OTHERWISE = { kind: 'act', value: 'otherwise' } as const;
const isCompared = ({ kind, value }: Token) => kind === 'link' && (value === 'compare' || value === 'reach');

/** A clause with a figure; several figures behind 各 or 分别 are read together, and returned. */
export function readCount(context: Context, clause: Clause): readonly Token[] {
  const { figures, clauses } = sharedBy(context, clause) ?? { figures: [], clauses: [clause] };
  for (const one of clauses) count(context, one);
  return figures;
}

function count(context: Context, { left: before_, right: behind, figure: token, sign }: Clause): void {
  const figure = token!.figure!;
  const left = isOtherwise(context, before_) ? before_.map((word) => ({ ...word, ...OTHERWISE })) : before_;
  /** It follows another one in a list of one verb. */
  const isListed = sign === '、';
  if (left.some((word) => isCompared(word) || isDenial(word)) || left.at(-1)?.value === 'change') return;
  const cut = behind.findIndex(isCompared);
  const right = cut < 0 ? behind : behind.slice(0, cut);
  const words = [...left, ...right];
  const carry = carryOf(words);
  context.meet(words, carry !== undefined);
  const { state } = context;
  const told = actsOf(left, right);
  // 主动公开行政许可…件、行政处罚…件: one verb governs a list.
  const acts = isListed && state.acts.includes(ELSE) && !told.some(isResult) ? [ELSE, ...told] : told;
  const noun = countedBy(context, left, right);
  if (isOnDisclosure(context, words) || isAnew(context, noun, words)) state.level = undefined;
  const isInList = state.level !== undefined;
  if (noun === 'strange') {
    if (!isInList) Object.assign(state, { topics: [OTHER], acts });
    context.note({ topics: isInList ? state.topics : [OTHER], measures: [], figure, isFull: false });
    return;
  }
  const before = state.topics;
  const isPartial = context.isPart(words, left, noun);
  // 公证申请20件, 来信20件
  const isOtherKind = noun ? noun.isBare && !words.some(({ kind }) => kind === 'part') : before.length === 0;
  const topics = isPartial && !isInList && isOtherKind ? [OTHER] : topicsHere(context, noun, acts, words);
  if (noun?.onDisclosure) state.onDisclosure = true;
  if (topics.length > 0 && !(isInList && topics[0] === OTHER)) {
    if (topics.join() !== before.join()) state.isPart = false;
    state.topics = topics;
  }
  if (acts.length > 0) state.acts = acts;
  const isPart = isPartial || (isInList && topics[0] === OTHER);
  const isNamed = noun !== undefined && !(isListed && isDone(state.acts));
  const sentence: Told = { topics, acts, carry, isNamed, words, start: figure.start, stop: figure.stop };
  const isSum = isTotal(words);
  const isOfBoth = isSum || (words.some(isLink('sum')) && acts.join() === 'handled');
  const both = isOfBoth ? totalOf(state.said, isSum) : undefined;
  const readings = both ?? (isSum ? undefined : readingsOf(context, sentence));
  const whose = applicantsOf(words);
  const whole = state.level?.parents.at(-1);
  // 法人或其他组织5件(商业企业3件、法律服务机构2件)
  const isKind = whole?.isOfLegalPersons === true && acts.length === 0 && KINDS.includes(whose ?? '');
  const isOfAll = !isPart && (isKind || !isOfPart(whole));
  // The year and the parts before it do not matter to a carry-over.
  const isCarried = carry === 'in' || carry === 'out';
  const isFull = isOfAll && (isCarried ? !state.isPlan && state.scope !== 'other' : context.isClean);
  context.note({
    topics,
    measures: readings?.[0]?.map(({ measure }) => measure) ?? [],
    figure,
    isFull: isFull && whose === 'all' && !isInList,
    isOfLegalPersons: isFull && whose === 'legalPersons' && topics[0] === APPLICATIONS,
  });
  if (isPart) state.isPart = true;
  if (state.level) tick(context, state.level, figure);
  if (!readings || !isFull || whose === undefined || !fitsUnit(topics, figure)) return;
  if (whose !== 'all' && !isKind && (acts.includes(ELSE) || !mayNameWhose(context, acts))) return;
  // 办结上年结转申请2件、本年申请11件: parts of what the verb says.
  const isShared =
    isListed && !isSum && told.length === 0 && topics[0] === APPLICATIONS && before[0] === APPLICATIONS;
  if (isShared && carry === undefined && whose === 'all') return;
  const isSplit = left.some(isTelling) && right.some(isTelling);
  const isStrict = !isSplit && isEvidence(context, readings, sentence, noun !== undefined);
  context.claim(readings, whose, figure, extentOf(left, right, figure), isStrict);
}

/** 行政诉讼68件,其中涉及政府信息公开3件: the part is all of those that are counted. */
function isOnDisclosure(context: Context, words: readonly Token[]): boolean {
  return (
    DISPUTES.includes(context.state.topics[0] ?? '') &&
    words.some(({ value }) => value === 'subject') &&
    context.nounsIn(words).some(({ onDisclosure, topics }) => onDisclosure && topics.length === 0)
  );
}

/** 行政复议2件,其中维持1件;行政诉讼3件: another thing that is counted ends the list. */
function isAnew({ state }: Context, noun: Noun | 'strange' | undefined, words: readonly Token[]): boolean {
  const [before] = state.topics;
  if (!noun || noun === 'strange' || words.some(({ value }) => value === 'subject')) return false;
  const [topic] = noun.topics;
  const isKnown = ![before, topic].some((one) => one === undefined || one === OTHER);
  return isKnown && noun.topics.join() !== state.topics.join();
}

/** From the first word that tells something, or the figure, to the last. */
function extentOf(
  left: readonly Token[],
  right: readonly Token[],
  figure: Figure,
): readonly [number, number] {
  const first = left.find(isTelling);
  if (first) return [first.start, figure.stop];
  const last = right.findLast(isTelling);
  return [figure.start, Math.max(figure.stop, last?.end ?? 0)];
}

/** 其中公民9件: they are what is counted. */
function applicantsOf(words: readonly Token[]): string | undefined {
  if (!words.some(isAnyone) || words.some(isTelling)) return whoseOf(words);
  return words.some(({ value }) => value === 'citizen') ? 'naturalPerson' : undefined;
}

/** The noun that the counting word belongs to; `strange` where it is not known. */
function countedBy(
  context: Context,
  left: readonly Token[],
  right: readonly Token[],
): Noun | 'strange' | undefined {
  const [behind] = context.nounsIn(right);
  const isClose = (word: Token) => word.start >= behind!.start || isLinking(word);
  if (behind && right.every(isClose) && (behind.topics.length > 0 || behind.onDisclosure)) return behind;
  const noun = context.nounsIn(left).findLast(({ topics }) => topics.length > 0);
  const isOwn = (word: Token) => isOwnName(word.value, context.owner.office);
  const isUnknown = (word: Token) => word.value === WORK || (isStrange(word) && !isOwn(word));
  const strange = left.findLast(isUnknown);
  if (strange && strange.start >= (noun?.end ?? 0)) {
    const isSaid = left.some(({ kind, value }) => kind === 'act' && (isResult(value) || value === 'carried'));
    return isSaid && strange.value !== WORK ? undefined : 'strange';
  }
  if (noun) return noun;
  const [first] = right;
  return first && isStrange(first) && !left.some(isTelling) ? 'strange' : undefined;
}

/** Nothing between a figure and the noun behind it. */
function isLinking({ kind, value }: Token): boolean {
  return ['filler', 'who', 'scope'].includes(kind) || value === 'join' || value === 'received';
}

/** What the figure counts: by its noun, by what stands before, or by how it was done. */
function topicsHere(
  context: Context,
  noun: Noun | undefined,
  acts: readonly string[],
  words: readonly Token[],
): readonly string[] {
  const { topics, level, onDisclosure } = context.state;
  if (!noun || noun.topics.length === 0) {
    const known = noun?.topics ?? topics;
    const isSaid = known.length === 0 && isDone(acts);
    return isSaid && context.nounsIn(words).some((one) => one.onDisclosure) ? [APPLICATIONS] : known;
  }
  if (noun.topics[0] !== APPLICATIONS) return noun.topics;
  const isTaken = acts.some((act) => act !== ELSE && act !== 'made');
  if (noun.isWeak && !isTaken && (topics[0] === OTHER || level)) return [OTHER];
  if (!noun.isBare || topics[0] === APPLICATIONS) return noun.topics;
  // 办理申请 may be of any kind.
  const isHandled = acts.length > 0 && acts.every((act) => act === 'handled' || act === ELSE);
  return (isHandled && !onDisclosure) || (topics.length > 0 && !isTaken) ? [OTHER] : noun.topics;
}

function fitsUnit(topics: readonly string[], { unit }: Figure): boolean {
  return (DOCUMENTS.includes(topics[0] ?? '') ? PAPERS : CASES).includes(unit);
}

/** Words of a sum, and nothing else. */
function isTotal(words: readonly Token[]): boolean {
  return words.some(isLink('sum')) && !words.some((word) => isWeighty(word) || word.kind === 'cause');
}

/** 新收12件,上年结转2件,共计14件, or 共办理14件, where it may also be what was finished. */
function totalOf(said: readonly Said[], isSum: boolean): readonly Reading[] | undefined {
  const measures = said.slice(-2).map((one) => one.measures[0] ?? '');
  if (!measures.includes('received') || !measures.includes('carriedIn')) return undefined;
  const sums = [['received', 'carriedIn'], ...(isSum ? [] : [['finished']])];
  return sums.map((sum) => sum.map((measure) => ({ topic: APPLICATIONS, measure })));
}

/** 不予处理4件,其他6件: the row behind it. */
function isOtherwise({ state, text }: Context, [word, ...more]: readonly Token[]): boolean {
  if (!word || more.length > 0 || state.said.at(-1)?.measures.join() !== 'unprocessed') return false;
  return isLink('rest')(word) && text[word.start + 1] !== '余';
}

/** A whole of which it is not known what it is, or which is itself a part. */
function isOfPart(whole: Said | undefined): boolean {
  if (!whole) return false;
  const isCounted = [...DOCUMENTS, ...DISPUTES].includes(whole.topics[0] ?? '');
  return !whole.isFull || (whole.measures.length === 0 && isCounted);
}

/** A list that adds up to its whole is at an end. */
function tick(context: Context, level: Level, { value }: Figure): void {
  const items = level.items + value;
  const isComplete = level.parents.at(-1)?.figure.value === items;
  context.state.level = isComplete ? undefined : { ...level, items };
  if (isComplete) context.state.isPart = false;
}

/** The applicants of a figure are those of the whole that it is a part of. */
function mayNameWhose({ state }: Context, acts: readonly string[]): boolean {
  if (state.topics[0] !== APPLICATIONS) return false;
  if (!state.level) return true;
  const whole = state.level.parents.at(-1);
  return !acts.some(isResult) && (!whole || (whole.isFull && whole.measures.length > 0));
}

/** Safe as evidence: one thing that is named in its own clause, or a row of table three by its name. */
function isEvidence(
  { words }: Context,
  readings: readonly Reading[],
  { acts, carry }: Told,
  isNamed: boolean,
): boolean {
  const [term, ...more] = readings.flat();
  if (!term || more.length > 0) return false;
  if (term.topic === APPLICATIONS)
    return carry !== undefined || acts.some(isResult) || (isNamed && !words.some(isLink('include')));
  return (
    DISPUTES.includes(term.topic) &&
    isNamed &&
    !words.some(({ kind, value }) => kind === 'other' || DECISIONS.includes(value))
  );
}

/** `行政复议、行政诉讼各2件`, `予以公开、部分公开分别为5件、3件`: what each of several things counts. */
function sharedBy(
  context: Context,
  { left, figure, right, depth }: Clause,
): { readonly figures: readonly Token[]; readonly clauses: readonly Clause[] } | undefined {
  const at = left.findLastIndex(
    ({ kind, value }) => kind === 'link' && ['each', 'all', 'respectively'].includes(value),
  );
  if (at < 0) return undefined;
  const isRespective = left[at]!.value === 'respectively';
  const items = divided(left.slice(0, at)).filter((item) => item.some(isTelling));
  const figures = figuresFrom(context.words, figure!);
  // What they belong to one by one is not known, but of years.
  if (items.length < 2) {
    if (!isRespective || figures.length < 2) return undefined;
    const isLast = figures.length === yearsIn(context.text, left);
    const own = left.filter(({ kind }) => kind !== 'time');
    const last = { left: own, figure: figures.at(-1), right: [], depth, sign: '' };
    return { figures, clauses: isLast ? [last] : [] };
  }
  const isOne = figures.length === 1 && !isRespective;
  if (!isOne && figures.length !== items.length) return undefined;
  // 行政许可、行政处罚决定各2件
  const last = items.at(-1)!;
  const shared = last.slice(last.findLastIndex(isTelling) + 1);
  const clauses = items.map((item, i) => ({
    left: item,
    right: item === last ? right : [...shared, ...right],
    figure: figures[isOne ? 0 : i],
    depth,
    sign: '',
  }));
  return { figures, clauses };
}

/** How many years are named, up to the report's own: 近三年, 2023年、2024年. */
function yearsIn(text: string, words: readonly Token[]): number | undefined {
  const times = words.filter(({ kind }) => kind === 'time');
  const { value, start, end } = times.at(-1) ?? {};
  if (value === 'own') return times.length;
  if (value !== SEVERAL) return undefined;
  const [first, last] = text.slice(start, end).match(/20[0-9]{2}/gu) ?? [];
  return last
    ? Number(last) - Number(first) + 1
    : '一二三四五'.indexOf(text[start! + 1]!.replace('两', '二')) + 1;
}

/** Figures that follow each other with nothing between. */
function figuresFrom(words: readonly Token[], first: Token): Token[] {
  const more = words.slice(words.indexOf(first) + 1);
  const isBetween = ({ figure, value }: Token) =>
    figure || value === '、' || value === ',' || value === 'join';
  const end = more.findIndex((word) => !isBetween(word));
  return [first, ...more.slice(0, end < 0 ? undefined : end).filter((word) => word.figure)];
}

/** Things that are joined. */
export function divided(words: readonly Token[]): Token[][] {
  const items: Token[][] = [[]];
  for (const word of words) {
    if (word.value === 'join') items.push([]);
    else items.at(-1)!.push(word);
  }
  return items.filter((item) => item.length > 0);
}
