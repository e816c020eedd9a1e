// What a figure means: sums of measures, by what is counted and what was done, within its list.

import { isDescribing, isDone } from './acts.js';
import { CARRIED, type Carry } from './carry.js';
import { type Context, whoseOf } from './context.js';
import { isOwnDispute } from './disputes.js';
import { isResult, type Measures, measuresOf, UNSAID } from './measures.js';
import { APPLICATIONS, DECISIONS, DISPUTES, DOCUMENTS, OTHER, type Reading, type Said } from './state.js';
import { ELSE, isLink, type Token } from './tokens.js';

/** What a clause says of its figure. */
export interface Told {
  readonly topics: readonly string[];
  readonly acts: readonly string[];
  readonly carry: Carry | undefined;
  /** The clause names what is counted. */
  readonly isNamed: boolean;
  readonly words: readonly Token[];
  /** Of the figure. */
  readonly start: number;
  readonly stop: number;
}

/** Undefined where it is not known what the figure says. */
export function readingsOf(context: Context, told: Told): readonly Reading[] | undefined {
  const { topics, acts, carry, words } = told;
  const [topic] = topics;
  if (topic === OTHER) return undefined;
  if (topic === undefined) {
    const isCarried = carry === 'in' || carry === 'out';
    const isKnown = isCarried || hasCompany(context, acts);
    return isKnown ? readingsOf(context, { ...told, topics: [APPLICATIONS], isNamed: false }) : undefined;
  }
  if (topic === APPLICATIONS) {
    if (carry === 'foreign') return undefined;
    if (carry !== undefined)
      return CARRIED[carry === 'bare' && context.state.level?.isInclusion ? 'in' : carry];
    const isRemaining = words.some(({ value }) => value === 'remaining');
    if (acts.includes('open') || (isRemaining && acts.includes('handled'))) return CARRIED.out;
    if (acts.includes(ELSE) || isRemaining) return undefined;
  }
  if (DISPUTES.includes(topic) && !isOwnDispute(context, told)) return undefined;
  if (DOCUMENTS.includes(topic) || DECISIONS.includes(topic)) {
    // 更新本年制发的规范性文件: what describes the documents goes before what is done to them.
    const described = DOCUMENTS.includes(topic) ? describing(words) : undefined;
    if (described) return [topics.map((one) => ({ topic: one, measure: described }))];
    const isPublished = words.some(({ kind, value }) => kind === 'atom' && value === 'disclosure');
    if (isPublished || acts.includes(ELSE)) return undefined;
    if (DECISIONS.includes(topic) && !isDecided(context, told)) return undefined;
  }
  const measures = ofTopic(context, topic, told);
  return measures?.map((sum) => topics.flatMap((one) => sum.map((measure) => ({ topic: one, measure }))));
}

function ofTopic(context: Context, topic: string, told: Told): Measures | undefined {
  const { acts } = told;
  const { level, acts: before } = context.state;
  if (topic === APPLICATIONS) return ofApplications(context, told);
  if (!DISPUTES.includes(topic)) return measuresOf(topic, acts.length > 0 ? acts : before);
  const measures = measuresOf(topic, acts);
  return level && measures?.[0]?.[0] === 'total' ? undefined : measures;
}

function ofApplications(context: Context, { acts, isNamed, words }: Told): Measures | undefined {
  const { level, said, acts: before } = context.state;
  const own = acts.length > 0 ? acts : before;
  const includesCarried = context.words.some(isLink('include'));
  if (whoseOf(words) !== 'all' && !acts.some(isResult)) {
    if (isDone(acts)) return [['finished']];
    const whole = level ? level.parents.at(-1) : said.at(-1);
    if (!whole) return UNSAID;
    if (whole.measures.length === 0) return acts.length > 0 || !level ? UNSAID : undefined;
    return whole.measures.join() === 'received' ? UNSAID : [whole.measures];
  }
  // 公开5件,部分公开4件: granted where other results stand beside it.
  if (acts.length === 0 && !isNamed && words.some(({ value }) => value === 'disclosure')) {
    const hasResults = context.words.some(({ kind, value }) => kind === 'act' && isResult(value));
    return hasResults && (!level || mayHaveResults(level.parents)) ? [['granted']] : undefined;
  }
  if (acts.length === 0 && (level || isNamed)) return level ? undefined : UNSAID;
  if (level && !mayHaveResults(level.parents)) return undefined;
  const measures = measuresOf(APPLICATIONS, isDone(own) ? own.filter((act) => act !== 'handled') : own);
  if (own.includes('answered') && includesCarried)
    return measures && [...measures, ['received', 'carriedIn']];
  return level?.isInclusion && (acts.includes('received') || acts.includes('handled')) ? undefined : measures;
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
function hasCompany({ words }: Context, acts: readonly string[]): boolean {
  const isTaken = acts.some((act) => ['newly', 'received', 'finished'].includes(act));
  if (isTaken && words.some(({ kind, value }) => kind === 'act' && value === 'carried')) return true;
  const results = acts.filter(isResult);
  if (results.length === 0 && !isDone(acts)) return false;
  return (
    results.length > 1 ||
    (results.length > 0 && isDone(acts)) ||
    acts.some((act) => act.startsWith('other.')) ||
    words.some(
      ({ kind, value }) =>
        (kind === 'act' &&
          !acts.includes(value) &&
          (isResult(value) || value === 'answered' || value === 'finished')) ||
        (kind === 'atom' && value === 'request') ||
        (kind === 'link' && value === 'results'),
    )
  );
}

/** 制发的, 现行有效: what kind of documents they are. */
function describing(words: readonly Token[]): string | undefined {
  const at = words.findLastIndex(({ kind, value }) => kind === 'act' && value !== ELSE);
  const value = words[at]?.value;
  if (value === 'inForce') return value;
  const isSaid = value === 'issued' && isDescribing(words, at) && words[at + 2]?.kind === 'topic';
  return isSaid ? value : undefined;
}

function isDecided({ state }: Context, { acts, words }: Told): boolean {
  const own = acts.length > 0 ? acts : state.acts;
  return (
    own.includes('made') ||
    own.includes('handled') ||
    own.includes('finished') ||
    words.some(({ value }) => value === 'decision') ||
    state.said.at(-1)?.measures[0] === 'made'
  );
}
