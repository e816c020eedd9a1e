// Where the reader stands: the circumstances of a clause, what they make of its figures, and what has been stated.

import { carryOf } from './carry.js';
import type { Figure } from './figures.js';
import { type Noun, nounsOf } from './nouns.js';
import { isActor, isOwnName } from './own-name.js';
import {
  APPLICATIONS,
  freshState,
  OTHER,
  type Reading,
  type Said,
  type State,
  type Statement,
} from './state.js';
import { isLink, isStrange, type Token } from './tokens.js';

/** What tells whose report it is. */
export interface Owner {
  readonly office: string;
  /** 全县 and the like speak of the report itself. */
  readonly ownArea: string;
  /** The figures are those of a whole area, of which the office itself is a part. */
  readonly isArea: boolean;
}

/** A percentage of the applications, by the word that says of which. */
export interface Percentage {
  readonly word: string;
  readonly percent: string;
  readonly start: number;
  readonly end: number;
}

export const ZERO = { value: 0, least: 0, most: 0 } as const;
const OFFICE_ITSELF = /本级|本机关|本单位|本部门|[我本][局委办厅院]|机关/u;
const MOST_SAID = 8;

export class Context {
  readonly text: string;
  readonly owner: Owner;
  readonly statements: Statement[] = [];
  readonly rates: Percentage[] = [];
  state: State = freshState();
  /** Of the sentence. */
  words: readonly Token[] = [];
  nouns: readonly Noun[] = [];

  constructor(text: string, owner: Owner) {
    this.text = text;
    this.owner = owner;
  }

  /** Nouns of the sentence among these words, which stand together. */
  nounsIn(words: readonly Token[]): readonly Noun[] {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return [];
    const nouns = this.nouns.filter(({ start, end }) => start < last.end && end > first.start);
    const areWhole = nouns.every(({ start, end }) => start >= first.start && end <= last.end);
    return areWhole ? nouns : nounsOf(words);
  }

  /** The report's own year and office, and all of the cases. */
  get isClean(): boolean {
    const { isPlan, isPart, time, scope } = this.state;
    return !isPlan && !isPart && time === 'own' && scope !== 'other';
  }

  /** Times, scopes and plans, in the order of the words; those of a carry-over say nothing of the rest. */
  meet(words: readonly Token[], isCarry: boolean): void {
    const { state } = this;
    for (const word of words) {
      const { kind, value } = word;
      if (kind === 'link') this.#link(value);
      else if (kind === 'scope') state.scope = this.#scopeOf(word);
      else if (kind === 'time' && !isCarry) this.#time(word);
      else if (isStrange(word)) this.#subject(word);
      else if (value === 'applicant' && state.topics.length === 0) state.topics = [APPLICATIONS];
    }
  }

  #link(value: string): void {
    const { state } = this;
    if (value === 'plan') state.isPlan = true;
    const isInclusion = value === 'include';
    if (value === 'among' || (isInclusion && !state.level))
      state.level = { parents: state.said.slice(-2), isInclusion, items: 0 };
  }

  #scopeOf({ value, start, end }: Token): State['scope'] {
    const words = this.text.slice(start, end);
    const { isArea, ownArea } = this.owner;
    if (value === 'own') return isArea && OFFICE_ITSELF.test(words) ? 'other' : 'own';
    return value === 'area' && words === ownArea ? 'area' : 'other';
  }

  /** 累计 without a year of its own is of several. */
  #time({ value, start }: Token): void {
    const isOwn = (word: Token) => word.kind === 'time' && word.value === 'own' && word.start < start;
    if (value !== 'total') this.state.time = value;
    else if (!this.words.some(isOwn)) this.state.time = OTHER;
  }

  /** Somebody before the verb: the office by its own name, or another. */
  #subject({ value, end }: Token): void {
    const name = value.replace(/^(?:截至|截止|由|经|对|向|与|和)/u, '');
    if (isOwnName(name, this.owner.office)) this.state.scope = 'own';
    else if (isActor(name)) {
      const next = this.words.find(({ kind, start }) => start >= end && kind !== 'time' && kind !== 'filler');
      if (next && ['act', 'link', 'atom', 'topic'].includes(next.kind)) this.state.scope = 'other';
    }
  }

  note(said: Said): void {
    this.state.said = [...this.state.said.slice(1 - MOST_SAID), said];
  }

  claim(
    readings: readonly Reading[],
    whose: string,
    figure: typeof ZERO | Figure,
    [start, end]: readonly [start: number, end: number],
    isStrict: boolean,
  ): void {
    const { value, least, most } = figure;
    const [reading = []] = readings;
    // Nothing at all of several things is nothing of each.
    if (most === 0 && readings.length === 1 && reading.length > 1) {
      for (const one of reading) this.claim([[one]], whose, figure, [start, end], isStrict);
      return;
    }
    this.statements.push({
      readings,
      whose,
      value,
      least,
      most,
      start,
      end,
      isStrict: isStrict && least === most,
      figure: 'start' in figure ? [figure.start, figure.end] : [start, end],
      saysArea: this.state.scope === 'area',
    });
  }

  /** Some of the cases only: one way, one subject, words that are not known before the noun. */
  isPart(words: readonly Token[], left: readonly Token[], counted: Noun | undefined): boolean {
    if (isOneWay(words, this.state.level !== undefined)) return true;
    if (words.some((word, i) => word.value === 'subject' && !isMatter(words.slice(i + 1)))) return true;
    if (words.some(isLink('rest')) && carryOf(words) === undefined) return true;
    if (!counted || left.length === 0) {
      const strange = words.findIndex((word, i) => i >= left.length && isStrange(word));
      return strange >= 0 && words.slice(strange).some(({ kind }) => kind === 'atom');
    }
    const before = left.filter(({ end }) => end <= counted.start);
    const verb = before.findLastIndex(({ kind }) => kind === 'act' || kind === 'cause');
    return before
      .slice(verb + 1)
      .some(
        (word) =>
          isStrange(word) && !isOwnName(word.value, this.owner.office) && (verb >= 0 || !isActor(word.value)),
      );
  }
}

/** A way, and not several ways of the whole. */
function isOneWay(words: readonly Token[], isInList: boolean): boolean {
  let ways = 0;
  let isWay = false;
  for (const [i, { kind, value }] of words.entries()) {
    if (kind !== 'part') continue;
    if (value === 'ways' && !isInList) return false;
    if (value === 'way' && words[i + 1]?.value !== 'way') ways++;
    isWay ||= value === 'way' || value === 'wayNoun';
  }
  return isWay && (isInList || ways < 2);
}

/** What follows 涉及 is disclosure itself, or the office: no part. */
function isMatter(words: readonly Token[]): boolean {
  const next = words.find(({ kind }) => kind !== 'filler' && kind !== 'scope');
  return next?.kind === 'atom' || next?.kind === 'topic';
}

/** What a statement is told by. */
export function isTelling({ kind, value }: Token): boolean {
  return (
    (kind === 'act' && value !== 'remaining') ||
    kind === 'atom' ||
    kind === 'topic' ||
    (kind === 'who' && !ANYBODY.includes(value))
  );
}

/** Who narrows nothing. */
const ANYBODY: readonly string[] = ['citizen', 'anyone', 'applicant'];

/** 公民、法人和其他组织 are everybody; one kind alone is a column. Undefined where several kinds are meant. */
export function whoseOf(words: readonly Token[]): string | undefined {
  const kinds = new Set<string>();
  for (const [i, { kind, value }] of words.entries()) {
    if (kind === 'who' && !ANYBODY.includes(value)) kinds.add(value);
    // 公民、法人, 单位和个人: joined to those who may be anyone.
    if (value === 'join' && [words[i - 1], words[i + 1]].some(isAnyone)) return 'all';
  }
  if (kinds.size < 2) return [...kinds][0] ?? 'all';
  return kinds.has('naturalPerson') && kinds.has('legalPersons') ? 'all' : undefined;
}

export function isAnyone(word: Token | undefined): boolean {
  return word?.kind === 'who' && (word.value === 'citizen' || word.value === 'anyone');
}
