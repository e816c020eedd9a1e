// The prose of a report: everything that its text says, each part worked out when it is first asked for.

import type { Paragraph } from '../document/document.js';
import type { Edition } from '../edition/edition.js';
import { type Claim, claimsOf, evidenceOf, grammarFor, type Rate } from './claims.js';
import { splitSentences } from './clauses.js';
import { Context } from './context.js';
import { type Figure, figuresBetween, findFigures } from './figures.js';
import { type Declared, type Office, officeName, readOffice } from './office.js';
import { type Heading, readHeadings } from './outline.js';
import { findPeriods, type Period } from './periods.js';
import { readSentence } from './reader.js';
import { freshState } from './state.js';
import { type Flow, sentenceLength, squeeze } from './text.js';
import { tokensOf } from './tokens.js';

/** What the prose has to know of its report. */
export interface ProseSource {
  readonly paragraphs: readonly Paragraph[];
  readonly office: string | null;
  readonly year: number | null;
  /** Null where no table was found: then the text says nothing about one. */
  readonly edition: Edition | null;
  readonly declared?: Declared;
  readonly partial: boolean;
}

/** Characters of sentences from which on a text is a whole one: something can be missing from it. */
const WHOLE_TEXT = 100;
/** Longer ones are lists, or no prose: what they speak of is not known. */
const LONGEST_SENTENCE = 2_000;
/** Signs that a sentence without a figure may state something: denials, rates and words for all; and what is counted. */
const TELLS = /[未没无零率均都]|不存在|全部/u;
const NAMES =
  /申请|请求|复议|诉|规范性文件|规章|行政(?:许可|处罚|强制)|结转|转结|转入|无法提供|不予处理|(?:予以|不予|部分|同意)公开/u;

export class Prose {
  readonly #source: ProseSource;
  readonly #made = new Map<string, unknown>();

  constructor(source: ProseSource) {
    this.#source = source;
  }

  #once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as T;
  }

  /** Sentences, not only titles and captions. */
  get hasSentences(): boolean {
    return sentenceLength(this.#source.paragraphs) > 0;
  }

  /** More than a remark beside the tables: something can be missing from it. */
  get isWhole(): boolean {
    return !this.#source.partial && sentenceLength(this.#source.paragraphs) >= WHOLE_TEXT;
  }

  /** The text to search; places in it are those of everything else here. */
  get flow(): Flow {
    return this.#once('flow', () => squeeze(this.#source.paragraphs));
  }

  get text(): string {
    return this.flow.text;
  }

  get figures(): readonly Figure[] {
    return this.#once('figures', () => findFigures(this.text));
  }

  get headings(): readonly Heading[] {
    const grammar = this.#source.edition?.memo(grammarFor);
    return this.#once('headings', () => (grammar ? readHeadings(this.flow, grammar.titles) : []));
  }

  /** Below the title, to the next section's. */
  bodyOf({ end, until }: Heading): string {
    return this.text.slice(end, until);
  }

  /** Where the text says which time its figures are of. */
  get periods(): readonly Period[] {
    return this.#once('periods', () => findPeriods(this.text));
  }

  get office(): Office {
    const { declared } = this.#source;
    return this.#once('office', () => readOffice(officeName(this.#source), declared, this.text));
  }

  get claims(): readonly Claim[] {
    return this.#told.claims;
  }

  /** Claims that are safe as evidence of what a table should say. */
  get evidence(): readonly Claim[] {
    // Digits with white space between them may be two figures.
    return evidenceOf(this.claims.filter(({ value, figure }) => value === 0 || this.flow.isWhole(...figure)));
  }

  get rates(): readonly Rate[] {
    return this.#told.rates;
  }

  get #told() {
    return this.#once('told', () => this.#read());
  }

  #read(): { readonly claims: readonly Claim[]; readonly rates: readonly Rate[] } {
    const { edition, year } = this.#source;
    if (!edition?.data.claims) return { claims: [], rates: [] };
    const grammar = edition.memo(grammarFor);
    const context = new Context(this.text, this.office);
    let goesOn = false;
    for (const { start, end, isFirst, heading } of splitSentences(this.text)) {
      const sentence = this.text.slice(start, end);
      const figures = figuresBetween(this.figures, start, end);
      const names = NAMES.test(sentence) || grammar.nouns.some((noun) => sentence.includes(noun));
      const isOn: boolean = names || (goesOn && !isFirst);
      const isRead: boolean = figures.length > 0 ? isOn || heading.length > 0 : isOn && TELLS.test(sentence);
      goesOn = isRead && sentence.length <= LONGEST_SENTENCE;
      if (isFirst || !goesOn) context.state = freshState(heading);
      if (goesOn) readSentence(context, tokensOf(this.text, [start, end], figures, grammar.words, year));
    }
    const rates = context.rates.map((rate) => ({ ...rate, readings: grammar.rates.get(rate.word) ?? [] }));
    return { claims: claimsOf(context.statements, grammar), rates };
  }
}
