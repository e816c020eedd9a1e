// The words that tell which parts of the prose are worth a look: our own and an edition's, found in one pass.

import type { EditionData, StatementData } from '../edition/data.js';
import type { Edition } from '../edition/edition.js';
import type { Report } from '../report/report.js';
import { expandTemplate, shortest, tellingWords } from '../text/alternatives.js';
import { Latest } from '../text/latest.js';
import { createLexicon, findWords, type Lexicon, type Places } from '../text/lexicon.js';
import { type Flow, flowOf } from './flow.js';
import { type Phrase, phrasesOf } from './phrase-tree.js';

/** Templates of words, by what they are looked for. */
const OWN = {
  end: ['。', '!', '?', '\n'],
  unit: [...'件宗起条份个部例项期场次篇'],
  nought: ['为(零|0)', '零(发生|案件|诉讼|复议)'],
  denial: ['未', '没', '无', '零'],
  among: ['其中'],
  growth: ['增加', '增长', '上升', '减少', '下降', '降低'],
  share: ['占'],
  year: ['20', '二(〇|○|零)'],
  newYear: ['1月1日'],
  yearEnd: ['12月3(0|1)'],
  parts: ['部分'],
  contact: ['如(对|有|需)', '若对', '电子版', '联系'],
  blank: [
    ...['(X|x)(X|x)', '(×|✕)(×|✕)', '(○|〇)(○|〇)', '__', '【(_)?】'],
    '(共|收到|受理|办结|共计)(,)?(件|条|宗)',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
/** Brackets are no words of a template. */
const EMPTY_BRACKETS = ['()', '(\n)'];

/**
 * A word that a claim's phrase cannot do without, or that a rate has; what a claim may deny, and what is done; words of
 * the form, of the law, of its documents.
 */
type EditionKey = 'phrase' | 'rate' | 'noun' | 'done' | 'leftover' | 'law' | 'document';
export type Key = keyof typeof OWN | EditionKey | StatementData;

const lexicons = new WeakMap<Edition, Lexicon<Key>>();
const known = new Latest<Flow, Places<Key>>();

/** Where in the flow of a report, whose edition is known, the words of a key begin. */
export function placesIn(report: Report): Places<Key> {
  const { edition } = report;
  return known.get(flowOf(report), ({ text }) => (edition ? findWords(lexiconOf(edition), text) : nowhere));
}

function nowhere(): readonly number[] {
  return [];
}

function lexiconOf(edition: Edition): Lexicon<Key> {
  const lexicon = lexicons.get(edition) ?? createLexicon(wordsOf(edition.data));
  lexicons.set(edition, lexicon);
  return lexicon;
}

function* wordsOf({
  claims = [],
  rates = [],
  text,
  sections,
  basis,
}: EditionData): Generator<readonly [string, Key]> {
  for (const [key, templates] of Object.entries(OWN)) yield* spelled(templates, key as keyof typeof OWN);
  for (const brackets of EMPTY_BRACKETS) yield [brackets, 'blank'];
  for (const { phrases = [], denied = [], done = [] } of claims) {
    for (const phrase of phrases.flatMap(phrasesOf)) {
      for (const word of tellingPart(phrase)) yield [word, 'phrase'];
    }
    for (const word of denied.flatMap(tellingWords)) yield [word, 'noun'];
    yield* spelled(done, 'done');
  }
  for (const { words } of rates) yield* spelled(words, 'rate');
  for (const words of text?.leftovers ?? []) yield [words, 'leftover'];
  for (const words of text?.law ?? []) yield [words, 'law'];
  for (const document of [basis.document, ...(text?.outdatedBasis ?? [])])
    yield [issuerOf(document), 'document'];
  for (const statement of sections.flatMap(({ statements = [] }) => statements)) {
    for (const words of statement.words) yield [words, statement];
  }
}

function* spelled<K extends Key>(templates: readonly string[], key: K): Generator<readonly [string, K]> {
  for (const word of templates.flatMap(expandTemplate)) yield [word, key];
}

/** Without one of these words the phrase is not there. */
function tellingPart({ left, right }: Phrase): readonly string[] {
  const parts = [...left, ...right].map(tellingWords);
  return parts.reduce((most, part) => (shortest(part) > shortest(most) ? part : most), []);
}

/** `国办公开办函〔2021〕30号` → `国办公开办函`: the brackets may be of any kind. */
function issuerOf(document: string): string {
  return document.replace(/〔.*$/u, '');
}
