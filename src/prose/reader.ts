// Reads sentences from left to right: what each figure counts, of whom, when, where, and how much of it.

import { actsOf, carryOf } from './acts.js';
import { clausesOf } from './clauses.js';
import { type Context, whoseOf } from './context.js';
import { readCount } from './counts.js';
import { readDenial } from './denials.js';
import { nounsOf } from './nouns.js';
import { APPLICATIONS, freshState, OTHER, type State } from './state.js';
import { is, isDenial, isStrange, type Token, type Tokens } from './tokens.js';
import { isAll, readAll, readRate } from './wholes.js';

/** Words that are not known and are longer may name a matter of their own. */
const LONG = 3;
const isIdle = is('link', 'compare', 'reach', 'mostly');

export function readSentence(context: Context, tokens: Tokens): void {
  const { words, clauses } = clausesOf(tokens);
  context.words = words;
  context.nouns = nounsOf(words);
  begin(context);
  const outer: State[] = [];
  const read = new Set<Token>();
  for (const clause of clauses) {
    while (outer.length < clause.depth) {
      // In brackets: parts of the figure before them.
      const level = { parents: context.state.said.slice(-1), isInclusion: true, items: 0 };
      outer.push(context.state);
      context.state = { ...context.state, acts: [], level };
    }
    while (outer.length > clause.depth) context.state = outer.pop()!;
    if (clause.sign === ';') context.state.acts = [];
    const { left, figure, right } = clause;
    // 未收到一件申请
    const isDenied = figure?.figure?.value === 1 && left.some(isDenial);
    if (!figure || isDenied) readWords(context, [...left, ...right]);
    else if (!read.has(figure)) for (const one of readCount(context, clause)) read.add(one);
  }
  context.state = outer[0] ?? context.state;
}

/** A sentence goes on with the one before until it names something of its own. */
function begin(context: Context): void {
  const { words, nouns, state } = context;
  Object.assign(state, { isPlan: false, acts: [] });
  const first = words.find(({ kind }) => kind !== 'sign' && kind !== 'filler');
  if (is('link', 'among', 'rest')(first)) return;
  const namesTopic = nouns.some(({ topics }) => topics.length > 0 && topics[0] !== OTHER);
  const { topics, onDisclosure } = state;
  const isOwn = namesTopic || words.some(is('time'));
  context.state = isOwn ? { ...freshState(topics), onDisclosure } : { ...state, level: undefined };
  const before = words.slice(0, Math.max(0, words.findIndex(is('figure'))));
  if (namesTopic || !before.some((word) => isStrange(word) && word.value.length > LONG)) return;
  if (topics[0] !== APPLICATIONS) context.state.topics = [OTHER];
  context.state.said = [];
}

/** A clause without a figure of its own. */
function readWords(context: Context, words: Tokens): void {
  if (words.some(isIdle)) return;
  const denial = words.findIndex(isDenial);
  const carry = carryOf(words);
  context.meet(denial < 0 ? words : words.slice(0, denial), carry !== undefined);
  if (denial >= 0) {
    readDenial(context, words, denial);
    return;
  }
  const { state } = context;
  const nouns = nounsOf(words);
  const noun = nouns.findLast(({ topics }) => topics.length > 0);
  const rate = words.findIndex(is('rate'));
  if (rate >= 0) readRate(context, words, rate, noun);
  if (nouns.some(({ onDisclosure }) => onDisclosure)) state.onDisclosure = true;
  const saysAll = words.some(isAll);
  if (saysAll && context.isClean && carry === undefined) readAll(context, words, noun);
  if (noun) {
    if (noun.topics.join() !== state.topics.join()) state.isPart = false;
    if (noun.topics[0] === OTHER) state.said = [];
    state.topics = noun.topics;
  }
  const acts = actsOf(words);
  if (acts.length > 0) state.acts = acts;
  if (!saysAll && (whoseOf(words) !== 'all' || context.isPart(words, words, noun))) state.isPart = true;
}
