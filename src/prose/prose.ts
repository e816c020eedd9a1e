// The prose of a report: everything that its text says, each part worked out when it is first asked for.

import type { Edition } from '../edition/edition.js';
import { type WrongNumber, wrongNumbers } from './basis.js';
import { brokenOff } from './broken-off.js';
import { type Claim, claimsOf, evidenceOf, type Rate } from './claims.js';
import { type Figure, figuresBetween, findFigures } from './figures.js';
import { type Grammar, grammarFor } from './grammar.js';
import { findGrowth, type Growth } from './growth.js';
import { blanksOf, doubledWords, type Found, leftoversOf } from './leftovers.js';
import { findLists, findShares, type PartList, type Share } from './lists.js';
import { misspelt, otherCompiled, otherPlaces } from './names.js';
import { type Declared, type Office, officeName, readOffice } from './office.js';
import { type Heading, readHeadings } from './outline.js';
import {
  findEnds,
  findPeriods,
  type NamedYear,
  otherYearsOf,
  type Period,
  type StaleYears,
  staleYears,
  strayYears,
  type Years,
} from './periods.js';
import { Reader } from './reader.js';
import { splitSentences } from './sentences.js';
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
/** Signs that a sentence may state something: figures, denials and rates, words for all, and what is counted. */
const COUNTS = /[0-9零〇一二两三四五六七八九十百千万余多][件宗起条份个部例项期场次篇]/u;
const TELLS = /[未没无零率]|不存在|为0/u;
const SAYS_ALL = /[均都]|全部/u;
const NAMES =
  /申请|请求|复议|诉|规范性文件|规章|行政(?:许可|处罚|强制)|结转|转结|无法提供|不予处理|(?:予以|不予|部分|同意)公开/u;

interface Told {
  readonly claims: readonly Claim[];
  readonly rates: readonly Rate[];
}

export class Prose {
  readonly #source: ProseSource;
  #flow: Flow | undefined;
  #figures: readonly Figure[] | undefined;
  #headings: readonly Heading[] | undefined;
  #office: Office | undefined;
  #periods: readonly Period[] | undefined;
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

  get office(): Office {
    this.#office ??= readOffice(officeName(this.#source), this.#source.declared, this.text);
    return this.#office;
  }

  get periods(): readonly Period[] {
    this.#periods ??= findPeriods(this.text);
    return this.#periods;
  }

  get #years(): Years {
    const { text, lines } = this.flow;
    return { text, lines, year: this.#source.year };
  }

  /** Years other than its own by which the text calls this report, its title left out. */
  get otherYears(): readonly NamedYear[] {
    return otherYearsOf(this.#years);
  }

  get strayYears(): readonly NamedYear[] {
    return strayYears(this.#years);
  }

  /** Years one before the report's in sentences on what was done. */
  get staleYears(): StaleYears {
    return staleYears(this.#years);
  }

  /** Days on which the figures are said to end. */
  get ends(): ReturnType<typeof findEnds> {
    return findEnds(this.text);
  }

  get lists(): readonly PartList[] {
    return findLists(this.text, this.figures);
  }

  get shares(): readonly Share[] {
    return findShares(this.text, this.figures);
  }

  get growth(): readonly Growth[] {
    return findGrowth(this.text, this.figures);
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

  get blanks(): readonly Found[] {
    return blanksOf(this.text);
  }

  get leftovers(): readonly Found[] {
    return leftoversOf(this.text, this.#source.edition?.data.text?.leftovers ?? []);
  }

  /** Places in the sentence on whom to ask, of the kind that the office has in its own name. */
  get otherPlaces(): readonly Found[] {
    return otherPlaces(this.text, officeName(this.#source));
  }

  /** Another office that the report is said to be on. */
  get otherCompiled(): readonly Found[] {
    return otherCompiled(this.flow, officeName(this.#source));
  }

  /** The office's name where it signs, with a character wrong. */
  get misspelt(): readonly Found[] {
    return misspelt(this.flow, officeName(this.#source));
  }

  get doubled(): readonly Found[] {
    return doubledWords(this.text);
  }

  /** Numbers of the law or of the form's notice that are not theirs. */
  get wrongNumbers(): readonly WrongNumber[] {
    const { edition } = this.#source;
    return edition ? wrongNumbers(this.text, edition.data) : [];
  }

  get brokenOff(): readonly Found[] {
    return brokenOff(this.flow);
  }

  #tell() {
    this.#told ??= this.#read();
    return this.#told;
  }

  #read(): Told {
    const grammar = this.#grammar;
    if (!grammar || !this.#source.edition?.data.claims) return { claims: [], rates: [] };
    const { name, ownArea, scope } = this.office;
    const reader = new Reader(this.text, { office: name, ownArea, isArea: scope === 'area' });
    let goesOn = false;
    for (const { start, end, isFirst, heading } of splitSentences(this.text)) {
      const sentence = this.text.slice(start, end);
      const names = NAMES.test(sentence) || grammar.nouns.some((noun) => sentence.includes(noun));
      const isOn: boolean = names || (goesOn && !isFirst);
      const isRead: boolean =
        (COUNTS.test(sentence) && (isOn || heading.length > 0)) ||
        (isOn && (TELLS.test(sentence) || SAYS_ALL.test(sentence)));
      goesOn = isRead && sentence.length <= LONGEST_SENTENCE;
      if (isFirst || !goesOn) reader.start(heading);
      if (!goesOn) continue;
      const figures = figuresBetween(this.figures, start, end);
      reader.read(tokensOf(this.text, [start, end], figures, grammar.words, this.#source.year));
    }
    const rates = reader.rates.flatMap(({ word, ...rate }) => {
      const readings = grammar.rates.get(word);
      return readings ? [{ ...rate, readings }] : [];
    });
    return { claims: claimsOf(reader.statements, grammar), rates };
  }
}
