// What is remembered of earlier reports changes nothing: a report is judged as by a program that has seen no other.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileEdition } from '../../src/edition/compile.js';
import type { Edition } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { readText } from '../../src/readers/text.js';
import { bindReport } from '../../src/report/assemble.js';
import { carryOvers } from '../prose/sentences/carry-overs.js';
import { comparisons } from '../prose/sentences/comparisons.js';
import { BUSY } from '../prose/sentences/tables.js';
import { form } from '../testing/reports.js';

/** What is remembered hangs on the edition: this one has met nothing. */
const unused = () =>
  editions.map(({ data, validate }) => compileEdition(structuredClone(data), validate && (() => validate)));

function judge(text: string, known: readonly Edition[]) {
  const read = readText('report.tsv', new TextEncoder().encode(text), 'tsv');
  if (!('document' in read)) throw new Error(JSON.stringify(read.unreadable));
  const { diagnostics, diagnoses } = lintReport(
    bindReport('report.tsv', [read.document], { editions: known }),
    {
      language: 'zh',
    },
  );
  return { diagnostics, diagnoses };
}

const SENTENCES = [...carryOvers.busy, ...comparisons.busy].map(([text]) => text);
/** Near titles share their beginnings and their signs, which is what a memory might confuse. */
const TITLES = [
  '五、存在的主要问题及改进情况',
  '五、存在的主要问题和改进措施',
  '五、存在的主要问题及改进情况：',
  '五、政府信息公开工作存在的主要问题及改进情况',
  '第五部分 存在的主要问题及改进情况',
  '存在的主要问题及改进情况',
  '（五）存在的主要问题及改进情况',
];
const textArbitrary = fc
  .record({
    id: fc.constantFrom('2019', '2021'),
    isBusy: fc.boolean(),
    year: fc.constantFrom('2020', '2024'),
    sentences: fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }),
    title: fc.constantFrom(...TITLES),
  })
  .map(({ id, isBusy, year, sentences, title }) =>
    form(isBusy ? BUSY : {}, id, `某某局${year}年政府信息公开工作年度报告`)
      .replace('\n', () => `\n\n一、总体情况\n\n${sentences.join('')}\n\n`)
      .concat(`\n\n${title}\n\n一是公开不够及时。\n\n六、其他需要报告的事项\n\n无。\n`),
  );

it('of reports in any order', () => {
  fc.assert(
    fc.property(fc.array(textArbitrary, { minLength: 1, maxLength: 4 }), (texts) => {
      for (const text of texts) expect(judge(text, editions)).toEqual(judge(text, unused()));
    }),
    { numRuns: 15 },
  );
});
