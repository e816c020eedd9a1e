// The words that tell which parts of the prose are worth a look: our own and an edition's, found in one pass.

import type { EditionData, StatementData } from '../edition/data.js';
import { expandTemplate } from '../text/alternatives.js';

/** Templates of words, by what they are looked for. */
const OWN = {
  end: ['。', '!', '?', '\n'],
  unit: [...'件宗起条份个部例项期场次篇'],
  denial: ['未', '没', '无', '零', '不存在'],
  nought: ['为(零|0)'],
  all: ['均', '全部', '都'],
  thing: [
    ...[
      '申请',
      '复议',
      '诉',
      '规范性文件',
      '规章',
      '行政许可',
      '行政处罚',
      '行政强制',
      '结转',
      '转结',
      '请求',
      '无法提供',
      '不予处理',
    ],
    '(予以|不予|部分|同意)公开',
  ],
  rate: ['率'],
  among: ['其中', '包括', '条:', '件:', '条(', '件('],
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
    '(信息|文件|文章|申请|稿件|公告|微博)(条|件|篇)',
  ],
  decree: ['国务院令', '国令'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
/** Brackets are no words of a template. */
const EMPTY_BRACKETS = ['()', '(\n)'];

/** Besides our own: words of the form, of the law, of its documents, and of what a section has to say. */
export type Key = keyof typeof OWN | 'leftover' | 'law' | 'document' | StatementData;

export function* keyWords({
  text,
  sections,
  basis,
  claims = {},
}: EditionData): Generator<readonly [string, Key]> {
  for (const [key, templates] of Object.entries(OWN)) {
    for (const word of templates.flatMap(expandTemplate)) yield [word, key as keyof typeof OWN];
  }
  for (const [topic, { words = [topic] }] of Object.entries(claims)) {
    for (const word of words) yield [word, 'thing'];
  }
  for (const brackets of EMPTY_BRACKETS) yield [brackets, 'blank'];
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
