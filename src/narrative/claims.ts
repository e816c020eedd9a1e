// What the prose says about cells of the tables: each claim with its readings, for a report's own year and office.

import type { ClaimData } from '../edition/data.js';
import type { CellSpec, Edition } from '../edition/edition.js';
import type { Report } from '../report/report.js';
import { expandTemplate } from '../text/alternatives.js';
import { type Context, hasOtherSubject, isForeign, isOtherWork, isPart } from './context.js';
import { type Figure, figuresOf } from './figures.js';
import { type Flow, flowOf } from './flow.js';
import { officeName, ownArea } from './office.js';
import {
  beforeFillers,
  growTree,
  type Match,
  matchesAround,
  type PhraseTree,
  zeroFillerAt,
} from './phrase-tree.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** The prose says that one of the sums of cells is from `least` to `most`. */
export interface Claim {
  readonly data: ClaimData;
  /** Sums that the words may mean, the likeliest first. */
  readonly readings: readonly (readonly CellSpec[])[];
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Of the words with their figure, in the flow. */
  readonly start: number;
  readonly end: number;
}

interface Phrases {
  readonly tree: PhraseTree<ClaimData>;
  /** Phrases that mean something only behind the claim of this id. */
  readonly inner: ReadonlyMap<string, PhraseTree<ClaimData>>;
  /** What may be denied, by its first character, the longest first. */
  readonly nouns: ReadonlyMap<string, readonly (readonly [noun: string, claim: ClaimData])[]>;
  /** Words that say that a sum is 0. */
  readonly done: readonly (readonly [pattern: RegExp, claim: ClaimData])[];
  readonly readings: ReadonlyMap<ClaimData, readonly (readonly CellSpec[])[]>;
}

const compiled = new WeakMap<Edition, Phrases>();

function phrasesOf(edition: Edition): Phrases | undefined {
  const { claims } = edition.data;
  if (!claims) return undefined;
  const known = compiled.get(edition);
  if (known) return known;
  const phrases = compile(claims, edition);
  compiled.set(edition, phrases);
  return phrases;
}

function compile(claims: readonly ClaimData[], edition: Edition): Phrases {
  const inner = new Map<string, PhraseTree<ClaimData>>();
  for (const id of new Set(claims.flatMap(({ within }) => within ?? []))) {
    const members = claims.filter(({ within }) => within === id);
    inner.set(
      id,
      growTree(members.flatMap((claim) => (claim.inner ?? []).map((text) => [text, claim] as const))),
    );
  }
  const nouns = new Map<string, (readonly [string, ClaimData])[]>();
  for (const claim of claims) {
    for (const noun of (claim.denied ?? []).flatMap(expandTemplate)) {
      nouns.set(noun[0]!, [...(nouns.get(noun[0]!) ?? []), [noun, claim]]);
    }
  }
  for (const list of nouns.values()) list.sort(([a], [b]) => b.length - a.length);
  return {
    tree: growTree(claims.flatMap((claim) => (claim.phrases ?? []).map((text) => [text, claim] as const))),
    inner,
    nouns,
    done: claims.flatMap((claim) =>
      claim.done ? [[new RegExp(claim.done.flatMap(expandTemplate).join('|'), 'gu'), claim] as const] : [],
    ),
    readings: new Map(
      claims.map((claim) => [claim, [claim.cells, ...(claim.or ?? [])].map((ids) => cellsOf(ids, edition))]),
    ),
  };
}

function cellsOf(ids: readonly string[], { cellById, data }: Edition): CellSpec[] {
  return ids.map((id) => {
    const cell = cellById.get(id);
    if (!cell) throw new Error(`${data.id}: a claim names no cell ${id}`);
    return cell;
  });
}

/** In the order of the text. */
export function findClaims(report: Report): Claim[] {
  const phrases = report.edition && phrasesOf(report.edition);
  if (!phrases) return [];
  const flow = flowOf(report);
  const office = officeName(report);
  const context: Context = { year: report.year, office, ownArea: ownArea(office) };
  const walk = new Walk(phrases, flow, context);
  return walk.run();
}

const NOUGHT = /为零|为0(?=[,。;、)\n]|$)|零(?:发生|案件|诉讼|复议)/gu;

/** Walks the sentences; what a list of members belongs to is known from the claim before them. */
class Walk {
  readonly #phrases: Phrases;
  readonly #text: string;
  readonly #flow: Flow;
  readonly #context: Context;
  readonly #claims: Claim[] = [];
  /** The claim that members may belong to. */
  #owner: string | undefined;

  constructor(phrases: Phrases, flow: Flow, context: Context) {
    this.#phrases = phrases;
    this.#flow = flow;
    this.#text = flow.text;
    this.#context = context;
  }

  run(): Claim[] {
    const figures = [...figuresOf(this.#flow), ...this.#noughts()].sort((a, b) => a.start - b.start);
    const denials = this.#denials();
    const completions = this.#completions();
    if (figures.length + denials.length + completions.length === 0) return [];
    let next = 0;
    let denial = 0;
    let done = 0;
    for (const sentence of sentencesOf(this.#flow)) {
      if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      if (!this.#text.startsWith('其中', sentence.start)) this.#owner = undefined;
      while (next < figures.length && figures[next]!.start < sentence.start) next++;
      for (; next < figures.length && figures[next]!.start < sentence.end; next++) {
        this.#figure(figures[next]!, sentence);
      }
      while (denial < denials.length && denials[denial]! < sentence.start) denial++;
      for (; denial < denials.length && denials[denial]! < sentence.end; denial++) {
        this.#denial(denials[denial]!, sentence);
      }
      for (; done < completions.length && completions[done]!.start < sentence.end; done++) {
        const { data, start, end } = completions[done]!;
        if (start >= sentence.start && this.#isMeant(data, start, end, sentence)) {
          this.#add(data, { ...ZERO, start, end });
        }
      }
    }
    this.#claims.sort((a, b) => a.start - b.start);
    return this.#claims.filter(
      ({ data, end }, i) =>
        !this.#claims.slice(Math.max(0, i - 4), i).some((other) => other.data === data && other.end === end),
    );
  }

  /** `为零` and the like are figures without a unit. */
  #noughts(): Figure[] {
    return [...this.#text.matchAll(NOUGHT)].map(({ index, 0: words }) => {
      const start = words.startsWith('为') ? index + 1 : index;
      const stop = index + words.length;
      return { start, end: start + 1, stop, value: 0, least: 0, most: 0, unit: '件' };
    });
  }

  #figure(figure: Figure, sentence: Sentence): void {
    if (NO_CASES.includes(figure.unit)) return;
    const { tree, inner } = this.#phrases;
    let matches = matchesAround(tree, this.#text, figure.start, figure.stop);
    if (matches.length === 0 && this.#owner) {
      const members = inner.get(this.#owner);
      matches = members ? matchesAround(members, this.#text, figure.start, figure.stop) : [];
    } else if (matches.length > 0) this.#owner = undefined;
    for (const match of matches) {
      const data = match.meaning;
      if (data.units ? !data.units.includes(figure.unit) : !CASE.includes(figure.unit)) continue;
      if (!this.#isMeant(data, match.start, match.end, sentence) || !endsWell(this.#text, match)) continue;
      if (data.id && matches.length === 1) this.#owner = data.id;
      const least = isTimely(this.#text, match.start) ? 0 : figure.least;
      const { value, most } = figure;
      this.#add(data, { value, least, most, start: match.start, end: Math.max(match.end, figure.stop) });
    }
  }

  #add(data: ClaimData, claim: Omit<Claim, 'data' | 'readings'>): void {
    this.#claims.push({ data, readings: this.#phrases.readings.get(data)!, ...claim });
  }

  #isMeant(data: ClaimData, start: number, end: number, sentence: Sentence): boolean {
    const text = this.#text;
    const said = text.slice(Math.max(sentence.lineStart, sentence.start - LONGEST_HEAD), sentence.end);
    if (data.beside && !data.beside.some((word) => said.includes(word))) return false;
    if (data.unless?.some((word) => said.includes(word))) return false;
    if (isForeign(text, [sentence.start, sentence.end], [start, end], this.#context)) return false;
    const clause = leadOf(text, sentence.start, start);
    if (hasOtherSubject(clause, this.#context)) return false;
    if (isOtherWork(data.beside ? text.slice(sentence.start, start) : clause)) return false;
    return data.whole === false || !isPart(text, sentence.start, start);
  }

  #denials(): number[] {
    return [...this.#text.matchAll(DENIAL)].map(({ index }) => index);
  }

  /** `未发生行政复议和行政诉讼`: every noun of the list is 0, if nothing else stands in it. */
  #denial(start: number, sentence: Sentence): void {
    const text = this.#text;
    if (CONDITION.test(text[start - 1] ?? '')) return;
    const denied: (readonly [ClaimData, number])[] = [];
    if (text[start] === '没' && text[start + 1] !== '有') return;
    let at = start + (text.startsWith('没有', start) || text.startsWith('未曾', start) ? 2 : 1);
    let open = true;
    const most = Math.min(text.length, start + LONGEST_DENIAL);
    while (at < most) {
      const noun = this.#phrases.nouns.get(text[at]!)?.find(([word]) => text.startsWith(word, at));
      const filler = zeroFillerAt(text, at);
      if (noun && (open || noun[0].length > filler) && noun[0].length >= filler) {
        at += noun[0].length;
        if (open) denied.push([noun[1], at]);
        open = false;
      } else if (filler > 0) at += filler;
      else {
        const joined = JOINED.exec(text.slice(at, at + 4));
        if (!joined) break;
        at += joined[0].length;
        open = true;
      }
    }
    if (denied.length === 0 || !(at >= text.length || CLAUSE_END.test(text[at]!))) return;
    for (const [data, end] of denied) {
      if (this.#isMeant(data, start, end, sentence)) this.#add(data, { ...ZERO, start, end });
    }
  }

  /** Words that say by themselves that a sum is 0, unless they only say that it was done in time. */
  #completions(): { readonly data: ClaimData; readonly start: number; readonly end: number }[] {
    const found = this.#phrases.done.flatMap(([pattern, data]) =>
      [...this.#text.matchAll(pattern)].map(({ index, 0: words }) => ({
        data,
        start: index,
        end: index + words.length,
      })),
    );
    return found
      .filter(({ start }) => !TIMELY.test(this.#text.slice(Math.max(0, start - 12), start)))
      .sort((a, b) => a.start - b.start);
  }
}

/** Longer ones are lists, or no prose: what they speak of is not known. */
const LONGEST_SENTENCE = 2_000;
/** Characters before a sentence that may say what its paragraph is about. */
const LONGEST_HEAD = 300;

const ZERO = { value: 0, least: 0, most: 0 } as const;
/** Units that no claim is made in. */
const NO_CASES = '期场次篇';
const CASE = '件宗起条份例个';
const DENIAL = /[未没无零]/g;
const CONDITION = /[如若凡对当除向非并暂尚毫]/u;
const JOINED = /^(?:、|和|或者|或|及|以及|与|,?也(?:没有|未|无)|,?(?:未|无|没有)(?=因|发生|被|行政))/u;
const CLAUSE_END = /[,。;:!?、)"”」\n]/u;
const LONGEST_DENIAL = 80;
const TIMELY = /按时|按期|如期|期限|时限|工作日|规定时间|及时/u;

/** Answered in time: not all that were answered. */
function isTimely(text: string, start: number): boolean {
  return /(?:按时|按期|如期)$/u.test(text.slice(Math.max(0, start - 4), start));
}

function leadOf(text: string, from: number, start: number): string {
  let at = start;
  while (at > from && !/[,。;:()、!?\n]/u.test(text[at - 1]!)) at--;
  return text.slice(at, start);
}

const GOES_ON = /[,。;:!?、()"”“\n均全已都且并和及与或较同比占涉主其申中]/u;

/** The figure is not part of a longer count or word. */
function endsWell(text: string, { end }: Match<unknown>): boolean {
  return beforeFillers(text, end, end + 12).some((at) => at >= text.length || GOES_ON.test(text[at]!));
}
