// The words that tell which parts of the prose are worth a look: our own and an edition's, found in one pass.

import type { StatementData } from '../edition/data.js';
import type { Edition } from '../edition/edition.js';
import type { Report } from '../report/report.js';
import { expandTemplate } from '../text/alternatives.js';
import { Latest } from '../text/latest.js';
import { createLexicon, findWords, type Lexicon, type Places } from '../text/lexicon.js';
import { type Flow, flowOf } from './flow.js';
import { type TellingWords, tellingWordsOf } from './telling-words.js';

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

/** Besides telling words: words of the form, of the law, of its documents. */
type EditionKey = keyof TellingWords | 'leftover' | 'law' | 'document';
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
  const lexicon = lexicons.get(edition) ?? createLexicon(wordsOf(edition));
  lexicons.set(edition, lexicon);
  return lexicon;
}

function* wordsOf({ data }: Edition): Generator<readonly [string, Key]> {
  for (const [key, templates] of Object.entries(OWN)) {
    for (const word of templates.flatMap(expandTemplate)) yield [word, key as keyof typeof OWN];
  }
  for (const brackets of EMPTY_BRACKETS) yield [brackets, 'blank'];
  for (const [key, words] of Object.entries(tellingWordsOf(data))) {
    for (const word of words) yield [word, key as keyof TellingWords];
  }
  const { text, sections, basis } = data;
  for (const words of text?.leftovers ?? []) yield [words, 'leftover'];
  for (const words of text?.law ?? []) yield [words, 'law'];
  for (const document of [basis.document, ...(text?.outdatedBasis ?? [])])
    yield [issuerOf(document), 'document'];
  for (const statement of sections.flatMap(({ statements = [] }) => statements)) {
    for (const words of statement.words) yield [words, statement];
  }
}

/** `国办公开办函〔2021〕30号` → `国办公开办函`: the brackets may be of any kind. */
function issuerOf(document: string): string {
  return document.replace(/〔.*$/u, '');
}
