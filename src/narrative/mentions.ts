// Finds the figures that the prose repeats: only where the words can mean nothing else, as silence is better than a guess.

import type { Document, Place } from '../document/document.js';
import type { CellSpec } from '../edition/edition.js';
import type { Report } from '../report/report.js';
import { isCountCharacter, LONGEST_COUNT, readCount } from '../text/numerals.js';
import { type Exact, readQuantity } from '../text/quantity.js';
import { endsClause, isZeroStatement, startsClause } from './bounds.js';
import { type Flow, flowOf } from './flow.js';
import { type Phrase, type Phrases, phrasesOf, wordsBefore } from './phrases.js';
import { createSentences, type Sentence } from './scope.js';

/** The prose says that these cells add up to `value`. */
export interface Mention {
  readonly cells: readonly CellSpec[];
  readonly value: Exact;
  /** The words with the figure, white space left out: `行政复议1件`. */
  readonly words: string;
  readonly document: Document;
  /** Of the figure; of the words where they state zero without one. */
  readonly place: Place;
  /** Without white space, cut where it is very long. */
  readonly sentence: string;
}

const UNIT = /[件宗起条]/gu;
const LONGEST_SENTENCE = 500;
/** Figures with a unit that are looked at; the prose of a report has less than a tenth. */
const MOST_FIGURES = 2_000;

/** In the order of the text; where the prose gives two figures for one sum, neither. */
export function findMentions(report: Report): Mention[] {
  const { edition, year } = report;
  if (!edition?.data.mentions || report.paragraphs.length === 0) return [];
  const flow = flowOf(report);
  const phrases = phrasesOf(edition);
  const office = report.office?.replace(/\s+/gu, '') ?? null;
  const hits = [...counted(flow, phrases, office), ...zeros(flow, phrases)].sort((a, b) => a.start - b.start);
  const sentenceAt = createSentences(flow.text, year);
  const meant = hits.filter((hit) => isMeant(hit, sentenceAt(hit.start)));
  const sentenceOf = createSentences(flow.text, year);
  return undisputed(meant).map((hit) => mentionOf(hit, sentenceOf(hit.start), flow));
}

interface Hit {
  readonly phrase: Phrase;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Where the figure begins and ends; the words themselves where they have none. */
  readonly figure: readonly [start: number, end: number];
}

/** Each unit of cases with a figure before it, and known words before that. */
function* counted({ text, isWhole }: Flow, phrases: Phrases, office: string | null): Generator<Hit> {
  let seen = 0;
  for (const { index } of text.matchAll(UNIT)) {
    const from = countBefore(text, index);
    if (from === index) continue;
    if (++seen > MOST_FIGURES) return;
    const words = wordsBefore(phrases, text, from);
    if (words === undefined) continue;
    const value = readCount(text.slice(from, index));
    if (value === undefined || !isWhole(from, index)) continue;
    const { phrase, start } = words;
    const end = index + 1;
    if (!startsClause(text, start, office, phrases) || !endsClause(text, end)) continue;
    yield { phrase, value, start, end, figure: [from, index] };
  }
}

/** Where the count that ends at `end` begins; `end` itself where there is none. */
function countBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= LONGEST_COUNT && isCountCharacter(text[start - 1]!)) start--;
  return start;
}

function* zeros({ text }: Flow, { zero }: Phrases): Generator<Hit> {
  for (const { phrase, pattern } of zero) {
    for (const { index: start, 0: words } of text.matchAll(pattern)) {
      const end = start + words.length;
      if (isZeroStatement(text, start, end)) yield { phrase, value: 0, start, end, figure: [start, end] };
    }
  }
}

function isMeant({ phrase: { beside }, start, end }: Hit, sentence: Sentence): boolean {
  if (sentence.isForeign || end > sentence.end) return false;
  if (sentence.narrowedFrom < start) return false;
  return !beside || beside.some((word) => sentence.text.includes(word));
}

function mentionOf({ phrase, value, start, end, figure }: Hit, sentence: Sentence, flow: Flow): Mention {
  const { document, place } = flow.spanOf(...figure);
  return {
    cells: phrase.cells,
    value: readQuantity(String(value)) as Exact,
    words: flow.text.slice(start, end),
    document,
    place,
    sentence: sentence.text.slice(0, LONGEST_SENTENCE),
  };
}

function undisputed(hits: readonly Hit[]): Hit[] {
  const stated = new Map<string, Hit | undefined>();
  for (const hit of hits) {
    const key = hit.phrase.cells.map(({ id }) => id).join();
    const known = stated.get(key);
    if (!stated.has(key)) stated.set(key, hit);
    else if (known?.value !== hit.value) stated.set(key, undefined);
  }
  return [...stated.values()].filter((hit) => hit !== undefined);
}
