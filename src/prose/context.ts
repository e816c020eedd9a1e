// Where the reader stands: the circumstances of a clause, what they make of its figures, and what has been stated.

import { carryOf } from './acts.js';
import type { Figure } from './figures.js';
import type { Noun } from './nouns.js';
import { isActor, isOwnName, type Office } from './office.js';
import type { Extent, Measures, Names, Percentage, Said, State, Statement } from './state.js';
import { APPLICATIONS, freshState, OTHER } from './state.js';
import { is, isStrange, type Token, type Tokens } from './tokens.js';

export const ZERO = { value: 0, least: 0, most: 0 } as const;
const OFFICE_ITSELF = /本级|本机关|本单位|本部门|[我本][局委办厅院]|机关/u;
const MOST_SAID = 8;

export class Context {
  readonly text: string;
  readonly #office: Office;
  readonly statements: Statement[] = [];
  readonly rates: Percentage[] = [];
  state: State = freshState();
  /** Of the sentence. */
  words: Tokens = [];
  nouns: readonly Noun[] = [];

  constructor(text: string, office: Office) {
    this.text = text;
    this.#office = office;
  }

  /** The report's own year and office, and all of the cases. */
  get isClean(): boolean {
    const { isPlan, isPart, time, scope } = this.state;
    return !isPlan && !isPart && time === 'own' && scope !== 'other';
  }

  isOwn({ value }: Token): boolean {
    return isOwnName(value, this.#office.name);
  }

  /** Times, scopes and plans, in the order of the words; those of a carry-over say nothing of the rest. */
  meet(words: Tokens, isCarry: boolean): void {
    const { state } = this;
    for (const word of words) {
      const { kind, value } = word;
      if (kind === 'link') this.#link(value);
      else if (kind === 'scope') state.scope = this.#scopeOf(word);
      else if (kind === 'time' && !isCarry) state.time = this.#timeOf(word);
      else if (isStrange(word)) this.#subject(word);
      else if (value === 'applicant' && state.topics.length === 0) state.topics = [APPLICATIONS];
    }
  }

  #link(value: string): void {
    const { state } = this;
    const isInclusion = value === 'include';
    if (value === 'plan') state.isPlan = true;
    if (value === 'among' || (isInclusion && !state.level))
      state.level = { parents: state.said.slice(-2), isInclusion, items: 0 };
  }

  #scopeOf({ value, start, end }: Token): State['scope'] {
    const words = this.text.slice(start, end);
    const { scope, ownArea } = this.#office;
    // The figures of a whole area: the office itself is a part of it.
    if (value === 'own') return scope === 'area' && OFFICE_ITSELF.test(words) ? 'other' : 'own';
    return value === 'area' && words === ownArea ? 'area' : 'other';
  }

  /** 累计 without a year of its own is of several. */
  #timeOf({ value, start }: Token): string {
    if (value !== 'total') return value;
    const isOwn = this.words.some((word) => is('time', 'own')(word) && word.start < start);
    return isOwn ? this.state.time : OTHER;
  }

  /** Somebody before the verb: the office by its own name, or another. */
  #subject({ value, end }: Token): void {
    const name = value.replace(/^(?:截至|截止|由|经|对|向|与|和)/u, '');
    if (isOwnName(name, this.#office.name)) this.state.scope = 'own';
    else if (isActor(name)) {
      const next = this.words.find(({ kind, start }) => start >= end && kind !== 'time' && kind !== 'filler');
      if (next && ['act', 'link', 'atom', 'topic'].includes(next.kind)) this.state.scope = 'other';
    }
  }

  note(said: Said): void {
    this.state.said = [...this.state.said.slice(1 - MOST_SAID), said];
  }

  /** Of all applicants where nothing else is said. */
  claim(
    topics: Names,
    measures: Measures,
    figure: typeof ZERO | Figure,
    extent: Extent,
    { whose = 'all', isStrict = false } = {},
  ): void {
    const { value, least, most } = figure;
    const [start, end] = extent;
    const told = {
      ...{ whose, value, least, most, start, end },
      isStrict: isStrict && least === most,
      figure: 'start' in figure ? ([figure.start, figure.end] as const) : extent,
      saysArea: this.state.scope === 'area',
    };
    // Nothing at all of several things is nothing of each.
    if (most === 0 && measures.length === 1)
      for (const topic of topics)
        for (const measure of measures[0]!)
          this.statements.push({ ...told, topics: [topic], measures: [[measure]] });
    else this.statements.push({ ...told, topics, measures });
  }

  /** Some of the cases only: one way, one subject, words that are not known before the noun. */
  isPart(words: Tokens, left: Tokens, counted?: Noun): boolean {
    if (isOneWay(words, this.state.level !== undefined)) return true;
    if (words.some((word, i) => word.value === 'subject' && !isMatter(words.slice(i + 1)))) return true;
    if (words.some(is('link', 'rest')) && carryOf(words) === undefined) return true;
    if (!counted || left.length === 0) {
      const strange = words.findIndex((word, i) => i >= left.length && isStrange(word));
      return strange >= 0 && words.slice(strange).some(is('atom'));
    }
    const before = left.filter(({ end }) => end <= counted.start);
    const verb = before.findLastIndex(({ kind }) => kind === 'act' || kind === 'cause');
    const isOther = (word: Token) => isStrange(word) && !this.isOwn(word);
    return before.slice(verb + 1).some((word) => isOther(word) && (verb >= 0 || !isActor(word.value)));
  }
}

/** A way, and not several ways of the whole. */
function isOneWay(words: Tokens, isInList: boolean): boolean {
  const parts = words.filter(is('part', 'way', 'wayNoun'));
  if (parts.length === 0 || (!isInList && words.some(is('part', 'ways')))) return false;
  const ways = words.filter((word, i) => is('part', 'way')(word) && words[i + 1]?.value !== 'way');
  return isInList || ways.length < 2;
}

/** What follows 涉及 is disclosure itself, or the office: no part. */
function isMatter(words: Tokens): boolean {
  const next = words.find(({ kind }) => kind !== 'filler' && kind !== 'scope');
  return next?.kind === 'atom' || next?.kind === 'topic';
}

/** Who narrows nothing. */
const ANYBODY: Names = ['citizen', 'anyone', 'applicant'];

/** One kind of applicants. */
function isSome({ kind, value }: Token): boolean {
  return kind === 'who' && !ANYBODY.includes(value);
}

/** What a statement is told by. */
export function isTelling(word: Token): boolean {
  const { kind, value } = word;
  return (kind === 'act' && value !== 'remaining') || kind === 'atom' || kind === 'topic' || isSome(word);
}

/** 公民、法人和其他组织 are everybody; one kind alone is a column. Undefined where several kinds are meant. */
export function whoseOf(words: Tokens): string | undefined {
  const kinds = new Set(words.filter(isSome).map(({ value }) => value));
  // 公民、法人, 单位和个人: joined to those who may be anyone.
  const isJoined = (word: Token, i: number) =>
    word.value === 'join' && (isAnyone(words[i - 1]) || isAnyone(words[i + 1]));
  if (kinds.size === 0 || words.some(isJoined)) return 'all';
  if (kinds.size === 1) return [...kinds][0];
  return kinds.has('naturalPerson') && kinds.has('legalPersons') ? 'all' : undefined;
}

export const isAnyone = is('who', 'citizen', 'anyone');
