// The prose of a report: everything that its text says, each part worked out when it is first asked for.

import type { Edition } from '../edition/edition.js';
import { type Claim, claimsOf, evidenceOf, type Rate } from './claims.js';
import { Context } from './context.js';
import { type Figure, figuresBetween, findFigures } from './figures.js';
import { type Grammar, grammarFor } from './grammar.js';
import { type Declared, type Office, officeName, readOffice } from './office.js';
import { type Heading, readHeadings } from './outline.js';
import { findPeriods, type Period } from './periods.js';
import { readSentence } from './reader.js';
import { splitSentences } from './sentences.js';
import { freshState } from './state.js';
import { type Flow, hasProse, isWholeText, type Paragraph, squeeze } from './text.js';
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

/** Longer ones are lists, or no prose: what they speak of is not known. */
const LONGEST_SENTENCE = 2_000;
/** Signs that a sentence without a figure may state something: denials, rates and words for all; and what is counted. */
const TELLS = /[未没无零率均都]|不存在|全部/u;
const NAMES =
  /申请|请求|复议|诉|规范性文件|规章|行政(?:许可|处罚|强制)|结转|转结|转入|无法提供|不予处理|(?:予以|不予|部分|同意)公开/u;

interface Told {
  readonly claims: readonly Claim[];
  readonly rates: readonly Rate[];
}

export class Prose {
  readonly #source: ProseSource;
  #flow: Flow | undefined;
  #figures: readonly Figure[] | undefined;
  #headings: readonly Heading[] | undefined;
  #periods: readonly Period[] | undefined;
  #office: Office | undefined;
  #told: Told | undefined;

  constructor(source: ProseSource) {
    this.#source = source;
  }

  /** Sentences, not only titles and captions. */
  get hasSentences(): boolean {
    return hasProse(this.#source.paragraphs);
  }

  /** More than a remark beside the tables: something can be missing from it. */
  get isWhole(): boolean {
    return !this.#source.partial && isWholeText(this.#source.paragraphs);
  }

  /** The text to search; places in it are those of everything else here. */
  get flow(): Flow {
    this.#flow ??= squeeze(this.#source.paragraphs);
    return this.#flow;
  }

  get text(): string {
    return this.flow.text;
  }

  get #grammar(): Grammar | undefined {
    return this.#source.edition?.memo(grammarFor);
  }

  get figures(): readonly Figure[] {
    this.#figures ??= findFigures(this.text);
    return this.#figures;
  }

  get headings(): readonly Heading[] {
    const grammar = this.#grammar;
    this.#headings ??= grammar ? readHeadings(this.flow, grammar.titles) : [];
    return this.#headings;
  }

  /** Below the title, to the next section's. */
  bodyOf({ end, until }: Heading): string {
    return this.text.slice(end, until);
  }

  /** Where the text says which time its figures are of. */
  get periods(): readonly Period[] {
    this.#periods ??= findPeriods(this.text);
    return this.#periods;
  }

  get office(): Office {
    this.#office ??= readOffice(officeName(this.#source), this.#source.declared, this.text);
    return this.#office;
  }

  get claims(): readonly Claim[] {
    return this.#tell().claims;
  }

  /** Claims that are safe as evidence of what a table should say. */
  get evidence(): readonly Claim[] {
    // Digits with white space between them may be two figures.
    return evidenceOf(this.claims.filter(({ value, figure }) => value === 0 || this.flow.isWhole(...figure)));
  }

  get rates(): readonly Rate[] {
    return this.#tell().rates;
  }

  #tell() {
    this.#told ??= this.#read();
    return this.#told;
  }

  #read(): Told {
    const grammar = this.#grammar;
    if (!grammar || !this.#source.edition?.data.claims) return { claims: [], rates: [] };
    const { name, ownArea, scope } = this.office;
    const context = new Context(this.text, { office: name, ownArea, isArea: scope === 'area' });
    let goesOn = false;
    for (const { start, end, isFirst, heading } of splitSentences(this.text)) {
      const sentence = this.text.slice(start, end);
      const figures = figuresBetween(this.figures, start, end);
      const names = NAMES.test(sentence) || grammar.nouns.some((noun) => sentence.includes(noun));
      const isOn: boolean = names || (goesOn && !isFirst);
      const isRead: boolean = figures.length > 0 ? isOn || heading.length > 0 : isOn && TELLS.test(sentence);
      goesOn = isRead && sentence.length <= LONGEST_SENTENCE;
      if (isFirst || !goesOn) context.state = freshState(heading);
      if (!goesOn) continue;
      readSentence(context, tokensOf(this.text, [start, end], figures, grammar.words, this.#source.year));
    }
    const rates = context.rates.flatMap(({ word, ...rate }) => {
      const readings = grammar.rates.get(word);
      return readings ? [{ ...rate, readings }] : [];
    });
    return { claims: claimsOf(context.statements, grammar), rates };
  }
}
