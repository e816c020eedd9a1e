// Reads a figure with the words of its clause, and hands on what it was of.

import { actsOf, carryOf, isDone, isResult } from './acts.js';
import { type Clause, isWeighty } from './clauses.js';
import { type Context, isAnyone, isTelling, whoseOf } from './context.js';
import type { Figure } from './figures.js';
import { type Noun, nounsOf } from './nouns.js';
import { readingsOf, type Told } from './readings.js';
import { sharedBy } from './shared.js';
import type { Measures, Names, Said } from './state.js';
import { APPLICATIONS, DECISIONS, DISPUTES, DOCUMENTS, OTHER } from './state.js';
import { ELSE, is, isDenial, isStrange, type Token, type Tokens, WORK } from './tokens.js';

const CASES = '件宗起条份例个项次';
const PAPERS = '件个份部项';
/** Kinds of organisations. */
const KINDS: Names = ['business', 'research', 'social', 'legalService'];
const isCompared = is('link', 'compare', 'reach');
const isSubject = is('part', 'subject');
const isInclusion = is('link', 'include');

/** A clause with a figure; several figures behind 各 or 分别 are read together, and returned. */
export function readCount(context: Context, clause: Clause): Tokens {
  const { figures, clauses } = sharedBy(context, clause) ?? { figures: [], clauses: [clause] };
  for (const one of clauses) count(context, one);
  return figures;
}

function count(context: Context, clause: Clause): void {
  const { state } = context;
  const figure = clause.figure!.figure!;
  const left = otherwise(context, clause.left);
  if (left.some((word) => isCompared(word) || isDenial(word)) || left.at(-1)?.value === 'change') return;
  const cut = clause.right.findIndex(isCompared);
  const right = cut < 0 ? clause.right : clause.right.slice(0, cut);
  const words = [...left, ...right];
  const carry = carryOf(words);
  context.meet(words, carry !== undefined);
  /** It follows another one in a list of one verb. */
  const isListed = clause.sign === '、';
  const told = actsOf(left, right);
  // 主动公开行政许可…件、行政处罚…件: one verb governs a list.
  const acts = isListed && state.acts.includes(ELSE) && !told.some(isResult) ? [ELSE, ...told] : told;
  const noun = countedBy(context, left, right);
  if (noun === 'strange') {
    if (!state.level) Object.assign(state, { topics: [OTHER], acts });
    context.note({ topics: state.topics, measures: [], figure, isFull: false });
    return;
  }
  const before = state.topics;
  // 行政诉讼68件,其中涉及政府信息公开3件: the part is all of those that are counted.
  const isOnDisclosure =
    DISPUTES.includes(before[0] ?? '') &&
    words.some(isSubject) &&
    nounsOf(words).some(({ onDisclosure, topics: own }) => onDisclosure && own.length === 0);
  if (isOnDisclosure || isAnew(before, noun?.topics ?? [])) state.level = undefined;
  const isInList = state.level !== undefined;
  const isPartial = context.isPart(words, left, noun);
  // 公证申请20件, 来信20件
  const isOtherKind = noun ? noun.isBare && !words.some(is('part')) : before.length === 0;
  const topics = isPartial && !isInList && isOtherKind ? [OTHER] : topicsHere(context, noun, acts, words);
  const isItem = isInList && topics[0] === OTHER;
  if (noun?.onDisclosure) state.onDisclosure = true;
  if (topics.length > 0 && !isItem) {
    if (topics.join() !== before.join()) state.isPart = false;
    state.topics = topics;
  }
  if (acts.length > 0) state.acts = acts;
  const isPart = isPartial || isItem;
  const said = { topics, acts, carry, noun, words, figure };
  // Words of a sum, and nothing else.
  const hasSum = words.some(is('link', 'sum'));
  const isSum = hasSum && !words.some((word) => isWeighty(word) || word.kind === 'cause');
  const both = isSum || (hasSum && acts.join() === 'handled') ? totalOf(state.said, isSum) : undefined;
  const measures = both ?? (isSum ? undefined : readingsOf(context, said));
  const whose = applicantsOf(words);
  const whole = state.level?.parents.at(-1);
  // 法人或其他组织5件(商业企业3件、法律服务机构2件)
  const isKind = whole?.isOfLegalPersons === true && acts.length === 0 && KINDS.includes(whose ?? '');
  const isUnknown =
    whole?.measures.length === 0 && [...DOCUMENTS, ...DISPUTES].includes(whole.topics[0] ?? '');
  const isOfAll = !isPart && (isKind || !whole || (whole.isFull && !isUnknown));
  // The year and the parts before it do not matter to a carry-over.
  const isCarried = carry === 'in' || carry === 'out';
  const isFull = isOfAll && (isCarried ? !state.isPlan && state.scope !== 'other' : context.isClean);
  context.note({
    topics,
    measures: measures?.[0] ?? [],
    figure,
    isFull: isFull && whose === 'all' && !isInList,
    isOfLegalPersons: isFull && whose === 'legalPersons' && topics[0] === APPLICATIONS,
  });
  if (isPart) state.isPart = true;
  tick(context, figure);
  const counted = topics.length > 0 ? topics : [APPLICATIONS];
  const units = DOCUMENTS.includes(counted[0]!) ? PAPERS : CASES;
  if (!measures || !isFull || whose === undefined || !units.includes(figure.unit)) return;
  // 办结上年结转申请2件、本年申请11件: parts of what the verb says.
  const isShared = isListed && !isSum && told.length === 0 && carry === undefined && whose === 'all';
  if (isShared && topics[0] === APPLICATIONS && before[0] === APPLICATIONS) return;
  const isSplit = left.some(isTelling) && right.some(isTelling);
  const isStrict = !isSplit && isEvidence(context, measures, { ...said, topics: counted });
  // From the first word that tells something, or the figure, to the last.
  const first = left.find(isTelling)?.start ?? figure.start;
  const last = first < figure.start ? 0 : (right.findLast(isTelling)?.end ?? 0);
  context.claim(counted, measures, figure, [first, Math.max(figure.stop, last)], { whose, isStrict });
}

/** 不予处理4件,其他6件: the row behind it. */
function otherwise({ state, text }: Context, left: Tokens): Tokens {
  const [word, ...more] = left;
  const isRow = is('link', 'rest')(word) && more.length === 0 && text[word!.start + 1] !== '余';
  if (!isRow || state.said.at(-1)?.measures.join() !== 'unprocessed') return left;
  return [{ ...word!, kind: 'act', value: 'otherwise' }];
}

/** 行政复议2件,其中维持1件;行政诉讼3件: another thing that is counted ends the list. */
function isAnew(before: Names, after: Names): boolean {
  const isKnown = [before[0], after[0]].every((topic) => topic !== undefined && topic !== OTHER);
  return isKnown && after.join() !== before.join();
}

/** 其中公民9件: they are what is counted. */
function applicantsOf(words: Tokens): string | undefined {
  if (!words.some(isAnyone) || words.some(isTelling)) return whoseOf(words);
  return words.some(is('who', 'citizen')) ? 'naturalPerson' : undefined;
}

/** The noun that the counting word belongs to; `strange` where it is not known. */
function countedBy(context: Context, left: Tokens, right: Tokens): Noun | 'strange' | undefined {
  const [behind] = nounsOf(right);
  const isClose = (word: Token) =>
    word.start >= behind!.start ||
    ['filler', 'who', 'scope'].includes(word.kind) ||
    ['join', 'received'].includes(word.value);
  if (behind && right.every(isClose) && (behind.topics.length > 0 || behind.onDisclosure)) return behind;
  const noun = nounsOf(left).findLast(({ topics }) => topics.length > 0);
  const strange = left.findLast((word) => word.value === WORK || (isStrange(word) && !context.isOwn(word)));
  if (strange && strange.start >= (noun?.end ?? 0)) {
    const isSaid = left.some(({ kind, value }) => kind === 'act' && (isResult(value) || value === 'carried'));
    return isSaid && strange.value !== WORK ? undefined : 'strange';
  }
  if (noun) return noun;
  const [first] = right;
  return first && isStrange(first) && !left.some(isTelling) ? 'strange' : undefined;
}

/** What the figure counts: by its noun, by what stands before, or by how it was done. */
function topicsHere(context: Context, noun: Noun | undefined, acts: Names, words: Tokens): Names {
  const { topics, level, onDisclosure } = context.state;
  if (!noun || noun.topics.length === 0) {
    const known = noun?.topics ?? topics;
    const isSaid = known.length === 0 && isDone(acts);
    return isSaid && nounsOf(words).some((one) => one.onDisclosure) ? [APPLICATIONS] : known;
  }
  if (noun.topics[0] !== APPLICATIONS) return noun.topics;
  const isTaken = acts.some((act) => act !== ELSE && act !== 'made');
  if (noun.isWeak && !isTaken && (topics[0] === OTHER || level)) return [OTHER];
  if (!noun.isBare || topics[0] === APPLICATIONS) return noun.topics;
  // 办理申请 may be of any kind.
  const isHandled = acts.length > 0 && acts.every((act) => act === 'handled' || act === ELSE);
  return (isHandled && !onDisclosure) || (topics.length > 0 && !isTaken) ? [OTHER] : noun.topics;
}

/** 新收12件,上年结转2件,共计14件, or 共办理14件, where it may also be what was finished. */
function totalOf(said: readonly Said[], isSum: boolean): Measures | undefined {
  const both = ['received', 'carriedIn'];
  const isSaid = both.every((measure) => said.slice(-2).some(({ measures }) => measures[0] === measure));
  if (!isSaid) return undefined;
  return isSum ? [both] : [both, ['finished']];
}

/** A list that adds up to its whole is at an end. */
function tick({ state }: Context, { value }: Figure): void {
  if (!state.level) return;
  const items = state.level.items + value;
  const isComplete = state.level.parents.at(-1)?.figure.value === items;
  state.level = isComplete ? undefined : { ...state.level, items };
  if (isComplete) state.isPart = false;
}

/** Safe as evidence: one thing that is named in its own clause, or a row of table three by its name. */
function isEvidence({ words }: Context, measures: Measures, { topics, acts, carry, noun }: Told): boolean {
  const [topic = '', ...others] = topics;
  if (others.length > 0 || measures.flat().length > 1) return false;
  if (topic === APPLICATIONS)
    return carry !== undefined || acts.some(isResult) || (noun !== undefined && !words.some(isInclusion));
  const isDecided = ({ kind, value }: Token) => kind === 'other' || DECISIONS.includes(value);
  return DISPUTES.includes(topic) && noun !== undefined && !words.some(isDecided);
}
