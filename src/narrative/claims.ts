// What the prose says about cells of the tables: each claim with its readings, for a report's own year and office.

import type { ClaimData } from '../edition/data.js';
import type { CellSpec } from '../edition/edition.js';
import type { Report } from '../report/report.js';
import { codesOf } from '../text/codes.js';
import { ascending, firstFrom, matchesAt, type Places } from '../text/lexicon.js';
import { once } from '../text/once.js';
import { type ClaimPhrases, claimPhrasesOf } from './claim-phrases.js';
import {
  type Context,
  contextOf,
  hasOtherSubject,
  isForeign,
  isOtherWork,
  isPart,
  lastOf,
} from './context.js';
import { deniedAt } from './denials.js';
import { type Figure, type Figures, figuresBetween, figuresOf } from './figures.js';
import { type Key, placesIn } from './keys.js';
import { beforeFillers, type Match, matchesAround } from './phrase-tree.js';
import { saidFromYear } from './relative-years.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** The prose says that one of the sums of cells is from `least` to `most`. */
export interface Claim {
  readonly data: ClaimData;
  /** Sums that the words may mean, the likeliest first. */
  readonly readings: readonly (readonly CellSpec[])[];
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** `全县` and the like, where the sentence says so and is taken for the report's own scope. */
  readonly area?: string;
  /** Of the words with their figure, in the flow. */
  readonly start: number;
  readonly end: number;
}

/** What a claim may mean and from where to where its figure goes. */
type Said = Pick<Claim, 'readings' | 'least' | 'most'>;

/** In the order of the text; those that are not wanted are left out, which spares most of the work. */
export function findClaims(report: Report, isWanted: (said: Said) => boolean = () => true): Claim[] {
  const phrases = report.edition && claimPhrasesOf(report.edition);
  if (!phrases) return [];
  const places = placesIn(report);
  if (TELLING.every((key) => places(key).length === 0)) return [];
  const [text, figures] = [saidFromYear(report), figuresOf(report)];
  const walk = new Walk(phrases, text, places, figures, contextOf(report), isWanted);
  for (const sentence of sentencesOf(report)) walk.read(sentence);
  return withoutRepeats(walk.claims.sort((a, b) => a.start - b.start));
}

/** Without one of these a sentence claims nothing, unless it goes on with the claim before it. */
const TELLING = ['phrase', 'noun', 'done'] as const satisfies readonly Key[];

function withoutRepeats(claims: readonly Claim[]): Claim[] {
  return claims.filter(
    ({ data, end }, i) =>
      !claims.slice(Math.max(0, i - 4), i).some((other) => other.data === data && other.end === end),
  );
}

/** Whether a sentence has a word of some kind; sentences are asked about in their order. */
type Holds = ReturnType<typeof ascending>;

/** Walks the sentences; what a list of members belongs to is known from the claim before them. */
class Walk {
  readonly claims: Claim[] = [];
  readonly #phrases: ClaimPhrases;
  readonly #text: string;
  readonly #places: Places<Key>;
  readonly #figures: Figures;
  readonly #context: Context;
  readonly #isWanted: (said: Said) => boolean;
  readonly #holdsPhrase: Holds;
  readonly #holdsDenial: Holds;
  readonly #holdsNoun: Holds;
  readonly #holdsDone: Holds;
  /** The claim that members may belong to. */
  #owner: { readonly id: string; readonly end: number; readonly isMeant: () => boolean } | undefined;

  constructor(
    phrases: ClaimPhrases,
    text: string,
    places: Places<Key>,
    figures: Figures,
    context: Context,
    isWanted: (said: Said) => boolean,
  ) {
    this.#phrases = phrases;
    this.#text = text;
    this.#places = places;
    this.#figures = figures;
    this.#context = context;
    this.#isWanted = isWanted;
    this.#holdsPhrase = ascending(places('phrase'));
    this.#holdsDenial = ascending(places('denial'));
    this.#holdsNoun = ascending(places('noun'));
    this.#holdsDone = ascending(places('done'));
  }

  read(sentence: Sentence): void {
    const { start, end } = sentence;
    if (end - start > LONGEST_SENTENCE) return;
    if (!this.#text.startsWith('其中', start)) this.#owner = undefined;
    if (this.#holdsPhrase(start, end) || this.#owner !== undefined) {
      const counted = figuresBetween(this.#figures, start, end, NO_CASES);
      const noughts = this.#noughts(sentence);
      const figures =
        noughts.length === 0 ? counted : [...counted, ...noughts].sort((a, b) => a.start - b.start);
      for (const figure of figures) this.#figure(figure, sentence);
    }
    if (this.#holdsDenial(start, end) && this.#holdsNoun(start, end)) this.#denials(sentence);
    if (this.#holdsDone(start, end)) this.#completions(sentence);
  }

  #placesIn(key: Key, { start, end }: Sentence): readonly number[] {
    const places = this.#places(key);
    return places.length === 0 ? places : places.slice(firstFrom(places, start), firstFrom(places, end));
  }

  /** `为零` and the like are figures without a unit. */
  #noughts(sentence: Sentence): readonly Figure[] {
    const places = this.#placesIn('nought', sentence);
    if (places.length === 0) return NO_FIGURES;
    return matchesAt(NOUGHT, this.#text, places).map(({ index, 0: words }) => {
      const start = words.startsWith('为') ? index + 1 : index;
      const stop = index + words.length;
      return { start, end: start + 1, stop, value: 0, least: 0, most: 0, unit: '件' };
    });
  }

  #figure(figure: Figure, sentence: Sentence): void {
    const { tree, inner } = this.#phrases;
    let matches = matchesAround(tree, this.#text, figure.start, figure.stop);
    if (matches.length === 0 && this.#owner) {
      const members = matchesAround(inner(this.#owner.id), this.#text, figure.start, figure.stop);
      if (members.length > 0 && this.#owner.isMeant()) matches = members;
    } else if (matches.length > 0) this.#owner = undefined;
    for (const match of matches) {
      const data = match.meaning;
      if (data.units ? !data.units.includes(figure.unit) : !CASE.includes(figure.unit)) continue;
      const isWanted = this.#wants(data, figure);
      const end = Math.max(match.end, figure.stop);
      const isMeant = once(
        () => this.#isMeant(data, match.start, match.end, sentence) && endsWell(this.#text, match),
      );
      // Its members have to know of it whether it is wanted or not.
      if (data.id && matches.length === 1) this.#owner = { id: data.id, end, isMeant };
      if (!isWanted || !isMeant()) continue;
      const least = isTimely(this.#text, match.start) ? 0 : figure.least;
      const { value, most } = figure;
      this.#add(data, { value, least, most, start: match.start, end }, sentence);
    }
  }

  #denials(sentence: Sentence): void {
    for (const start of this.#placesIn('denial', sentence)) {
      for (const [data, end] of deniedAt(this.#phrases, this.#text, start)) {
        this.#addNought(data, start, end, sentence);
      }
    }
  }

  /** Words that say by themselves that a sum is 0, unless they only say that it was done in time. */
  #completions(sentence: Sentence): void {
    const text = this.#text;
    let passed = 0;
    for (const start of this.#placesIn('done', sentence)) {
      const found = this.#phrases.done().find(([words]) => text.startsWith(words, start));
      if (!found || start < passed) continue;
      const [words, data] = found;
      const end = start + words.length;
      passed = end;
      if (TIMELY.test(text.slice(Math.max(0, start - LONGEST_TIME), start))) continue;
      const before = text.slice(sentence.start, start);
      if (CARRIED.test(before) && !RECEIVED.test(before)) continue;
      this.#addNought(data, start, end, sentence);
    }
  }

  #wants(data: ClaimData, { least, most }: Pick<Claim, 'least' | 'most'>): boolean {
    return this.#isWanted({ readings: this.#phrases.readings(data), least, most });
  }

  #addNought(data: ClaimData, start: number, end: number, sentence: Sentence): void {
    if (!this.#wants(data, ZERO) || !this.#isMeant(data, start, end, sentence)) return;
    this.#add(data, { ...ZERO, start, end }, sentence);
  }

  #add(data: ClaimData, claim: Omit<Claim, 'data' | 'readings' | 'area'>, { start }: Sentence): void {
    const { ownArea: area } = this.#context;
    const saysArea = area !== '' && this.#text.slice(start, claim.start).includes(area);
    const readings = this.#phrases.readings(data);
    this.claims.push({ data, readings, ...claim, ...(saysArea && { area }) });
  }

  #isMeant(data: ClaimData, start: number, end: number, sentence: Sentence): boolean {
    const text = this.#text;
    const said = text.slice(Math.max(sentence.lineStart, sentence.start - LONGEST_HEAD), sentence.end);
    if (data.beside && !data.beside.some((word) => said.includes(word))) return false;
    if (data.unless?.some((word) => said.includes(word))) return false;
    if (data.matter && isOfMore(text, data.matter, end, sentence)) return false;
    if (isForeign(text, [sentence.start, sentence.end], [start, end], this.#context)) return false;
    const clause = text.slice(lastOf(text, LEAD_STARTS, sentence.start, start), start);
    if (data.alone && !AT_ONCE.test(text.slice(this.#owner?.end, start))) return false;
    if (hasOtherSubject(clause, this.#context)) return false;
    const before = text.slice(sentence.start, start).replace(CLOSED_BRACKETS, '');
    if (isOtherWork(data.beside ? before : clause)) return false;
    return data.whole === false || !isPart(before);
  }
}

/** Longer ones are lists, or no prose: what they speak of is not known. */
const LONGEST_SENTENCE = 2_000;
/** Characters before a sentence that may say what its paragraph is about. */
const LONGEST_HEAD = 300;
/** Characters of words on time. */
const LONGEST_TIME = 12;

const NO_FIGURES: readonly Figure[] = [];
const ZERO = { value: 0, least: 0, most: 0 } as const;
/** Units that no claim is made in. */
const NO_CASES = '期场次篇';
const CASE = '件宗起条份例个';
const NOUGHT = /为零|为0(?=[,。;、)\n]|$)|零(?:发生|案件|诉讼|复议)/uy;
/** Of what was carried in alone, all may be done while some of this year's is not. */
const CARRIED = /结转|转结/u;
const RECEIVED = /收到|接到|受理|接收|新收|新增/u;
const TIMELY = /按时|按期|如期|期限|时限|工作日|规定时间|及时/u;

/** Answered in time: not all that were answered. */
function isTimely(text: string, start: number): boolean {
  return /(?:按时|按期|如期)$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** `被申请行政复议12件,涉及信息公开的4件`: what the sentence is to be about is only a part of it. */
function isOfMore(text: string, matter: string, end: number, sentence: Sentence): boolean {
  if (text.slice(sentence.start, end).includes(matter)) return false;
  const rest = text.slice(end, sentence.end);
  const at = rest.indexOf(matter);
  if (at < 0) return false;
  return !rest.startsWith('申请', at + matter.length) || SINGLED_OUT.test(rest.slice(0, at));
}

const SINGLED_OUT = /(?:涉及|因|关于|对|不服|其中)[^,。;]{0,8}$/u;

/** Behind a count: what they say is of that one. */
const CLOSED_BRACKETS = /(?<=[件宗起条份个])\([^()]*\)/gu;
const AT_ONCE = /^[,;]?$/u;
const LEAD_STARTS = codesOf(',。;:()、!?\n');
const GOES_ON = codesOf(',。;:!?、()"”“\n均全已都且并和及与或较同比占涉主其申中');

/** The figure is not part of a longer count or word. */
function endsWell(text: string, { end }: Match<unknown>): boolean {
  return beforeFillers(text, end, end + 12).some(
    (at) => at >= text.length || GOES_ON.has(text.charCodeAt(at)),
  );
}
