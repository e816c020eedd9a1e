// Which files of a folder are one report together, and which are reports of their own.

import { expect, test } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { readText } from '../../src/readers/text.js';
import { MOST_PARTS, partOf, reportsOf } from '../../src/report/parts.js';
import type { Report } from '../../src/report/report.js';
import { form } from '../testing/reports.js';

const WHOLE = form();
const [TITLED = '', SECOND = '', THIRD = '', FOURTH = ''] = WHOLE.split(
  /^(?=二、主动公开政府信息|三、收到|四、政府信息公开行政)/mu,
);
const PROSE = `${TITLED}\n一、总体情况\n本机关坚持以公开为常态。\n`;
const TABLES = { '表二.tsv': SECOND, '表三.tsv': THIRD, '表四.tsv': FOURTH };
const UNREADABLE = '';

/** For each report its path, its tables and its files. */
async function reportsIn(files: Readonly<Record<string, string>>, read = readPart): Promise<string[]> {
  const told: string[] = [];
  const options = { editions };
  for await (const one of reportsOf('年报', Object.entries(files), read, options)) {
    told.push(`${one.report.path}: ${tablesOf(one.report)} (${one.files.map(([name]) => name).join(' ')})`);
  }
  return told;
}

async function readPart([name, text]: readonly [string, string]) {
  return partOf(`年报/${name}`, readText(name, new TextEncoder().encode(text), 'tsv'), { editions });
}

function tablesOf({ tables }: Report): string {
  return [...tables].map(({ data }) => data.name.zh).join('') || '无表';
}

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['three tables in three files', TABLES, ['年报: 表二表三表四 (表二.tsv 表三.tsv 表四.tsv)']],
  [
    'a text without a table belongs to them',
    { '正文.tsv': PROSE, ...TABLES },
    ['年报: 表二表三表四 (正文.tsv 表二.tsv 表三.tsv 表四.tsv)'],
  ],
  [
    'a file that cannot be read stands beside them',
    { ...TABLES, '附件.tsv': UNREADABLE },
    ['年报: 表二表三表四 (表二.tsv 表三.tsv 表四.tsv 附件.tsv)', '年报/附件.tsv: 无表 (附件.tsv)'],
  ],
  [
    'a table twice',
    { '表三.tsv': THIRD, '表三改.tsv': THIRD },
    ['年报/表三.tsv: 表三 (表三.tsv)', '年报/表三改.tsv: 表三 (表三改.tsv)'],
  ],
  [
    'offices that differ',
    {
      '甲-表三.tsv': `甲县水利局2024年政府信息公开工作年度报告\n${THIRD}`,
      '乙-表四.tsv': `乙县水利局2024年政府信息公开工作年度报告\n${FOURTH}`,
    },
    ['年报/甲-表三.tsv: 表三 (甲-表三.tsv)', '年报/乙-表四.tsv: 表四 (乙-表四.tsv)'],
  ],
  [
    'a whole report among them',
    { '表二.tsv': SECOND, '全文.tsv': WHOLE, '表四.tsv': FOURTH },
    [
      '年报/表二.tsv: 表二 (表二.tsv)',
      '年报/全文.tsv: 表二表三表四 (全文.tsv)',
      '年报/表四.tsv: 表四 (表四.tsv)',
    ],
  ],
  ['a single file', { '表三.tsv': THIRD }, ['年报/表三.tsv: 表三 (表三.tsv)']],
])('%s', async (_, files, wanted) => {
  expect(await reportsIn(files)).toEqual(wanted);
});

test('more files than a report has are reports of their own', async () => {
  const many = Object.fromEntries(Array.from({ length: MOST_PARTS }, (_, i) => [`附件${i}.tsv`, PROSE]));
  expect(await reportsIn({ ...TABLES, ...many })).toHaveLength(MOST_PARTS + 3);
});

test('a failure over the whole is told for the folder', async () => {
  const broken = async (file: readonly [string, string]) => {
    const part = await readPart(file);
    const bindings = part.bindings?.map((binding) => ({ ...binding, problems: null as never }));
    return { ...part, bindings };
  };
  expect(await reportsIn(TABLES, broken)).toEqual(['年报: 无表 (表二.tsv 表三.tsv 表四.tsv)']);
});
