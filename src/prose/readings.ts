// What a figure means: sums of measures, by what is counted and what was done, within its list.

import { CARRIED, type Carry, isDescribing, isDone, isResult } from './acts.js';
import { type Context, whoseOf } from './context.js';
import type { Figure } from './figures.js';
import type { Noun } from './nouns.js';
import type { Extent, Measures, Names, Said } from './state.js';
import { APPLICATIONS, DECISIONS, DISPUTES, DOCUMENTS, OTHER } from './state.js';
import { ELSE, is, isStrange, type Token, type Tokens } from './tokens.js';

const ANSWERED: Names = ['granted', 'partial', 'refused', 'unavailable'];
/** What verbs of applications may mean, besides the row of their own name. */
const MEANINGS: Readonly<Record<string, Measures>> = {
  newly: [['received']],
  received: [['received'], ['received', 'carriedIn']],
  handled: [['received'], ['received', 'carriedIn'], ['finished']],
  finished: [['finished']],
  answered: [['finished'], ANSWERED, [...ANSWERED, 'unprocessed']],
};
/** What a figure of applications without a verb may be: 申请12件. */
const UNSAID: Measures = MEANINGS['handled']!;
const DISPUTE_RESULTS: Names = ['upheld', 'corrected', 'otherResult', 'pending'];
const DOCUMENT_ACTS: Names = ['issued', 'repealed', 'inForce'];

/** What a clause says of its figure. */
export interface Told {
  readonly topics: Names;
  readonly acts: Names;
  readonly carry: Carry | undefined;
  /** What is counted, where the clause names it. */
  readonly noun: Noun | undefined;
  readonly words: Tokens;
  readonly figure: Figure;
}

/** Of applications where no topic is known; undefined where it is not known what the figure says. */
export function readingsOf(context: Context, told: Told): Measures | undefined {
  const { topics, acts, carry, words, figure } = told;
  const { level, acts: before, said } = context.state;
  const [topic] = topics;
  const own = acts.length > 0 ? acts : before;
  if (topic === OTHER) return undefined;
  if (topic === APPLICATIONS) return ofApplications(context, told);
  if (topic === undefined) {
    const isKnown = carry === 'in' || carry === 'out' || hasCompany(context, acts);
    return isKnown ? ofApplications(context, { ...told, noun: undefined }) : undefined;
  }
  if (DISPUTES.includes(topic)) {
    const isOwn = isOwnDispute(context, acts, words, [figure.start, figure.stop]);
    const measures = isOwn ? measuresOf(topic, acts) : undefined;
    return level && measures?.[0]?.[0] === 'total' ? undefined : measures;
  }
  const isDecision = DECISIONS.includes(topic);
  if (!isDecision && !DOCUMENTS.includes(topic)) return measuresOf(topic, own);
  // 更新本年制发的规范性文件: what describes the documents goes before what is done to them.
  const described = isDecision ? undefined : describing(words);
  if (described) return [[described]];
  const isMade =
    own.some((act) => ['made', 'handled', 'finished'].includes(act)) ||
    words.some(({ value }) => value === 'decision') ||
    said.at(-1)?.measures[0] === 'made';
  if (words.some(is('atom', 'disclosure')) || acts.includes(ELSE) || (isDecision && !isMade))
    return undefined;
  return measuresOf(topic, own);
}

/** What verbs mean of anything but applications; undefined where it is nothing that a table counts. */
export function measuresOf(topic: string, acts: Names): Measures | undefined {
  if (DISPUTES.includes(topic)) {
    const results = acts.filter((act) => DISPUTE_RESULTS.includes(act));
    return [results.length > 0 ? results : ['total']];
  }
  if (DOCUMENTS.includes(topic)) {
    const known = acts.filter((act) => DOCUMENT_ACTS.includes(act));
    if (known.includes('inForce')) return [['inForce']];
    return known.length > 0 ? [known] : undefined;
  }
  if (DECISIONS.includes(topic)) return [['made']];
  const own = acts.filter((act) => act !== 'open');
  return own.length > 0 ? own.map((act) => [act]) : [['total']];
}

function ofApplications(context: Context, { acts, carry, noun, words }: Told): Measures | undefined {
  const { level, said, acts: before } = context.state;
  if (carry === 'foreign') return undefined;
  if (carry !== undefined) return CARRIED[carry === 'bare' && level?.isInclusion ? 'in' : carry];
  const isRemaining = words.some(is('act', 'remaining'));
  if (acts.includes('open') || (isRemaining && acts.includes('handled'))) return CARRIED.out;
  if (acts.includes(ELSE) || isRemaining) return undefined;
  const own = acts.length > 0 ? acts : before;
  if (whoseOf(words) !== 'all' && !acts.some(isResult)) {
    if (isDone(acts)) return [['finished']];
    const whole = level ? level.parents.at(-1) : said.at(-1);
    if (!whole) return UNSAID;
    if (whole.measures.length === 0) return acts.length > 0 || !level ? UNSAID : undefined;
    return ofWhole(whole);
  }
  const isWhole = !level || mayHaveResults(level.parents);
  // 公开5件,部分公开4件: granted where other results stand beside it.
  if (acts.length === 0 && !noun && words.some(({ value }) => value === 'disclosure'))
    return isWhole && context.words.some(isResultWord) ? [['granted']] : undefined;
  if (acts.length === 0 && (level || noun)) return level ? undefined : UNSAID;
  if (!isWhole) return undefined;
  const measures = ofVerbs(isDone(own) ? own.filter((act) => act !== 'handled') : own);
  if (own.includes('answered') && context.words.some(is('link', 'include')))
    return measures && [...measures, ['received', 'carriedIn']];
  return level?.isInclusion && (acts.includes('received') || acts.includes('handled')) ? undefined : measures;
}

/** What those of one kind may be of the figure that they are a part of. */
export function ofWhole({ measures }: Said): Measures {
  return measures.join() === 'received' ? UNSAID : [measures];
}

/** A row names its group too: 因重复申请不予处理. Rows and groups of their own are added up. */
function ofVerbs(acts: Names): Measures | undefined {
  const rows = new Set(acts.filter((act) => isResult(act) && act.includes('.')));
  const groups = [...new Set(acts.filter((act) => isResult(act) && !act.includes('.')))];
  if (rows.size > 0) {
    const isWithin = (group: string) =>
      [...rows].some((row) => row.startsWith(`${group === 'otherwise' ? 'other' : group}.`));
    return rows.size === 1 && groups.every(isWithin) ? [[...rows]] : undefined;
  }
  if (groups.length > 0) return [groups];
  const meant = acts.includes('newly') ? MEANINGS['newly']! : acts.flatMap((act) => MEANINGS[act] ?? []);
  return meant.length > 0 ? meant : undefined;
}

/** Results are parts of applications that came in or were finished. */
function mayHaveResults(parents: readonly Said[]): boolean {
  const last = parents.at(-1);
  if (!last) return true;
  const { isFull, measures } = last;
  if (!isFull || measures.includes('received') || measures.includes('finished')) return isFull;
  return parents.length > 1 && measures.join() === 'carriedIn' && parents[0]!.measures.includes('received');
}

/** Verbs without any noun: a result, a carry-over or words of applications in the sentence say what they are of. */
function hasCompany({ words }: Context, acts: Names): boolean {
  const isTaken = acts.some((act) => ['newly', 'received', 'finished'].includes(act));
  if (isTaken && words.some(is('act', 'carried'))) return true;
  const results = acts.filter(isResult);
  if (results.length === 0) {
    if (!isDone(acts)) return false;
  } else if (results.length > 1 || isDone(acts)) return true;
  const isCompany = (word: Token) =>
    !acts.includes(word.value) && (isResultWord(word) || is('act', 'answered', 'finished')(word));
  const isOurs = (word: Token) => is('atom', 'request')(word) || is('link', 'results')(word);
  return (
    acts.some((act) => act.startsWith('other.')) || words.some((word) => isCompany(word) || isOurs(word))
  );
}

function isResultWord({ kind, value }: Token): boolean {
  return kind === 'act' && isResult(value);
}

/** 制发的, 现行有效: what kind of documents they are. */
function describing(words: Tokens): string | undefined {
  const at = words.findLastIndex(({ kind, value }) => kind === 'act' && value !== ELSE);
  const value = words[at]?.value;
  if (value === 'inForce') return value;
  const isSaid = value === 'issued' && isDescribing(words, at) && words[at + 2]?.kind === 'topic';
  return isSaid ? value : undefined;
}

/** Verbs that say who decides a dispute, not who is party to it. */
const JUDGED: Names = [ELSE, 'received', 'newly', 'handled', 'finished', 'answered', 'settled'];
const SINGLING: Names = ['subject', 'among', 'reason', 'from'];
const DECIDING = /机关|机构|主渠道|委员会/u;

/** By the words around a figure or a denial, which stands from `start` to `stop`. */
export function isOwnDispute(context: Context, acts: Names, words: Tokens, [start, stop]: Extent): boolean {
  const { text, state, words: sentence } = context;
  if (sentence.some((word) => word.kind === 'other' && DECIDING.test(text.slice(word.start, word.end))))
    return false;
  const nouns = context.nouns.filter(({ onDisclosure }) => onDisclosure);
  const isNamed = nouns.some((noun) => noun.start < start) || words.some(({ value }) => value === 'both');
  if (isNamed) return !acts.includes(ELSE);
  if (state.said.some(({ topics, measures }) => DISPUTES.includes(topics[0] ?? '') && measures.length === 0))
    return false;
  const later = nouns.find((noun) => noun.start >= stop);
  // 其中涉及政府信息公开: what stands before it is of all kinds.
  const before = sentence.filter((word) => later && word.start < later.start);
  const clause = before.slice(before.findLastIndex(is('sign')) + 1);
  const isSingledOut = clause.some((word) => SINGLING.includes(word.value) || isStrange(word));
  if (later && (later.topics[0] !== APPLICATIONS || isSingledOut)) return false;
  return state.onDisclosure ? !acts.includes(ELSE) : !acts.some((act) => JUDGED.includes(act));
}
