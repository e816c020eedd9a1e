// Binding tables: missing, repeated, in parts, in several files, in the form of another year.

import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.js';
import { editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { readText } from '../../src/readers/text.js';
import { bindReport } from '../../src/report/assemble.js';
import type { Report } from '../../src/report/report.js';
import { edited, edition, findings, form, lint, report, row, TITLE } from '../testing/reports.js';

const FORM = form();
const SECTION = { 2: '二、主动公开', 3: '三、收到和处理', 4: '四、政府信息公开行政复议' } as const;

/** The lines of one table with its section's title. */
function part(table: 2 | 3 | 4, text = FORM): string {
  const next = { 2: SECTION[3], 3: SECTION[4], 4: '\0' }[table];
  const end = text.indexOf(next);
  return text.slice(text.indexOf(SECTION[table]), end < 0 ? text.length : end);
}

/** The table without its section's title. */
function alone(table: 2 | 3 | 4, text = FORM): string {
  return part(table, text).split('\n').slice(1).join('\n');
}

const PROSE = '一、总体情况\n全年公开信息12条。\n';

describe('a whole report', () => {
  it.each([
    ['without 表二', [3, 4], ['GR111 缺少表二（主动公开政府信息情况）']],
    ['without 表三', [2, 4], ['GR111 缺少表三（收到和处理政府信息公开申请情况）']],
    ['without 表四', [2, 3], ['GR111 缺少表四（政府信息公开行政复议、行政诉讼情况）']],
    [
      'of 表三 alone',
      [3],
      ['GR111 缺少表二（主动公开政府信息情况）', 'GR111 缺少表四（政府信息公开行政复议、行政诉讼情况）'],
    ],
    ['of no table', [], ['GR103 没有找到年度报告的统计表']],
  ] as const)('%s says so', (_, tables, expected) => {
    const text = `${TITLE}\n${PROSE}${tables.map((table) => part(table)).join('\n')}`;
    expect(findings(text)).toEqual(expected);
    expect(lint(text).partial).toBe(false);
  });

  it('whose section has lost its table says so at the title of the section', () => {
    const text = `${TITLE}\n${PROSE}${part(2)}${part(3)}四、政府信息公开行政复议、行政诉讼情况\n见附件。\n`;
    const [found, ...others] = lint(text).diagnostics;
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: 'GR111',
      location: { line: text.split('\n').length - 2, column: 1 },
    });
  });

  it('without any figure has no edition and fails', () => {
    expect(lint(`${TITLE}\n${PROSE}`)).toMatchObject({
      edition: null,
      year: 2024,
      office: '青石县水利局',
      failed: true,
    });
  });
});

describe('a part of a report', () => {
  it.each([
    ['表二', alone(2)],
    ['表三', alone(3)],
    ['表四', alone(4)],
    ['表三 with its title', part(3)],
    ['表二 and 表三', alone(2) + alone(3)],
    ['表三 under the title of the report', `${TITLE}\n${alone(3)}`],
  ])('%s misses no other table', (_, text) => {
    expect(findings(text)).toEqual([]);
    expect(lint(text).partial).toBe(true);
  });

  it('of all tables and no words is a whole report', () => {
    const result = lint(alone(2) + alone(3) + alone(4));
    expect(result).toMatchObject({ partial: false, diagnostics: [], year: null, office: null });
  });
});

describe('a table', () => {
  it.each([
    ['表二', 2],
    ['表三', 3],
    ['表四', 4],
  ] as const)('%s that stands twice is read where it stands first', (name, table) => {
    const again = alone(table).replaceAll('0', '7');
    const text = `${FORM}\n${again}`;
    const found = lint(text);
    expect(findings(text)).toEqual([`GR112 ${name}出现了不止一次，只核对第一张`]);
    expect(found.diagnostics[0]!.location).toMatchObject({ line: expect.any(Number) });
    expect((found.diagnostics[0]!.location as { line: number }).line).toBeGreaterThan(
      FORM.split('\n').length - 1,
    );
    expect(report(text).cells.every((cell) => cell?.source.text === '0')).toBe(true);
  });

  it('of reviews in its three blocks on lines of their own is one table', () => {
    const columns = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
    const blocks = ['行政复议', '未经复议直接起诉', '复议后起诉'];
    const lines = blocks.map((block, i) => `${block}\n${columns}\n${i}\t0\t0\t0\t${i}\n`);
    const text = `${TITLE}\n${PROSE}${part(2)}${part(3)}四、政府信息公开行政复议、行政诉讼情况\n${lines.join('\n')}`;
    expect(findings(text)).toEqual([]);
    const found = report(text);
    const totals = found.cells.filter((cell) => cell?.spec.id.match(/^disputes\/.*\/total$/u));
    expect(totals.map((cell) => cell?.source.text)).toEqual(['0', '1', '2']);
  });

  it('with its blocks apart, each under a header of its own, is one table', () => {
    const text = edited(FORM, [/\n(第二十条)/gu, '\n\n\n$1']);
    expect(findings(text)).toEqual([]);
  });

  it.each([
    [['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼——复议后起诉']],
    [['（一）行政复议情况', '（二）未经复议直接起诉情况', '（三）复议后起诉情况']],
  ])('printed as three tables, each under its title, is one table: %j', (titles) => {
    const columns = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
    const figures = ['2\t1\t0\t0\t3', '1\t0\t0\t0\t1', '0\t0\t1\t0\t1'];
    const tables = titles.map((title, i) => `${title}\n${columns}\n${figures[i]}\n`);
    const text = `${SECTION[4]}、行政诉讼情况\n${tables.join('\n')}`;
    expect(findings(text)).toEqual([]);
    const found = report(text);
    const rows = ['review', 'directSuit', 'suitAfterReview'].map((id) =>
      row(found, `disputes/${id}`).join(' '),
    );
    expect(rows).toEqual(['2 1 0 0 3', '1 0 0 0 1', '0 0 1 0 1']);
  });

  it('with a heading alone on its line keeps the rows below it', () => {
    const text = edited(FORM, [/(（三）不予公开)\t/u, '$1\n\t\t']);
    expect(findings(text)).toEqual([]);
  });
});

function folder(...files: readonly (readonly [path: string, text: string])[]): Report {
  const documents = files.flatMap(([path, text]): Document[] => {
    const result = readText(path, new TextEncoder().encode(text), 'tsv');
    return 'document' in result ? [result.document] : [];
  });
  return bindReport('report', documents, { editions });
}

function say(found: Report) {
  return lintReport(found, { language: 'zh' }).diagnostics.map(({ code, message, location }) => ({
    text: `${code} ${message}`,
    path: location.path,
  }));
}

describe('a folder', () => {
  it('with one table a file is one report', () => {
    const found = folder(['report/2.tsv', alone(2)], ['report/3.tsv', alone(3)], ['report/4.tsv', alone(4)]);
    expect(say(found)).toEqual([]);
    expect(found.partial).toBe(false);
    expect(found.cells.map((cell) => cell?.document.path.at(-5))).not.toContain(undefined);
  });

  it('with a table in two files says so in the second', () => {
    const found = folder(
      ['report/2.tsv', alone(2)],
      ['report/3.tsv', alone(3)],
      ['report/3b.tsv', alone(3)],
      ['report/4.tsv', alone(4)],
    );
    expect(say(found)).toEqual([{ text: 'GR112 表三出现了不止一次，只核对第一张', path: 'report/3b.tsv' }]);
  });

  it('without a table is a part of a report', () => {
    const found = folder(['report/2.tsv', alone(2)], ['report/4.tsv', alone(4)]);
    expect(say(found)).toEqual([]);
    expect(found.partial).toBe(true);
  });

  it('takes title and year from the file that has them', () => {
    const found = folder(
      ['report/0.tsv', `${TITLE}\n${PROSE}`],
      ['report/2.tsv', alone(2)],
      ['report/3.tsv', alone(3)],
      ['report/4.tsv', alone(4)],
    );
    expect(found).toMatchObject({ year: 2024, office: '青石县水利局', partial: false });
    expect(say(found)).toEqual([]);
  });

  it('of files in different forms is read by one of them', () => {
    const old = form({}, '2019');
    const found = folder(
      ['report/2.tsv', alone(2)],
      ['report/3.tsv', alone(3, old)],
      ['report/4.tsv', alone(4)],
    );
    expect(found.edition?.data.id).toBe('2021');
    expect(say(found).map(({ text }) => text)).toEqual([
      'GR124 表三的“（六）其他处理”应分 3 行填写（1.申请人无正当理由逾期不补正、2.申请人逾期未按收费通知要求缴纳费用、3.其他），这里只填了一行合计，已按合计核对',
    ]);
  });

  it('of nothing is no report', () => {
    expect(say(folder())).toEqual([{ text: 'GR103 没有找到年度报告的统计表', path: undefined }]);
  });
});

describe('files of different years', () => {
  const old = form({}, '2019');

  it('are read by one form, and none of them is lost', () => {
    const found = folder(
      ['report/2.tsv', alone(2, old)],
      ['report/3.tsv', alone(3)],
      ['report/4.tsv', alone(4)],
    );
    expect(found.tables.size).toBe(3);
    expect(say(found)).not.toEqual([]);
  });

  it('with the year in the name of the folder have it for the whole', () => {
    const files = ([2, 3, 4] as const).map((table): Document => {
      const bytes = new TextEncoder().encode(alone(table, old));
      const result = readText(`年报-2023/${table}.tsv`, bytes, 'tsv');
      if ('unreadable' in result) throw new Error(result.unreadable.kind);
      return result.document;
    });
    const found = lintReport(bindReport('年报-2023', files, { editions }), { language: 'zh' });
    expect(found.diagnostics).toHaveLength(1);
    expect(found.diagnostics[0]).toMatchObject({ code: 'GR131', location: { path: '年报-2023/2.tsv' } });
    const single = lint(old.slice(TITLE.length), '年报-2023.tsv');
    expect(single.diagnostics).toHaveLength(1);
    expect(single.diagnostics[0]).toMatchObject({ code: 'GR131', location: {} });
  });
});

describe('the edition', () => {
  const title = (year: number) => `青石县水利局${year}年政府信息公开工作年度报告`;
  const NAME = {
    '2014': '政府信息公开情况统计表（2014年版）',
    '2019': '政府信息公开工作年度报告格式（试行，2019年版）',
    '2021': '政府信息公开工作年度报告格式（2021年版）',
  };

  it.each([
    [2019, '2019', []],
    [2020, '2019', []],
    [2021, '2021', []],
    [2030, '2021', []],
    [2022, '2019', [`GR131 2022年的报告应使用${NAME['2021']}，这里用的是${NAME['2019']}`]],
    [2020, '2021', [`GR131 2020年的报告应使用${NAME['2019']}，这里用的是${NAME['2021']}`]],
    [2016, '2019', [`GR131 2016年的报告应使用${NAME['2014']}，这里用的是${NAME['2019']}`]],
    // No form of that year is known.
    [2010, '2019', []],
  ])('of a report on %i in the form of %s', (year, id, expected) => {
    const text = form({}, id, title(year));
    expect(report(text).edition?.data.id).toBe(id);
    expect(findings(text)).toEqual(expected);
  });

  it('names the form of that year in a note', () => {
    const [found] = lint(form({}, '2021', title(2020))).diagnostics;
    expect(found!.notes.join()).toContain('国办公开办函〔2019〕60号');
    expect(found!.notes.join()).not.toContain('现行');
  });

  it('of reviews alone, which are the same in all forms, goes by the year', () => {
    for (const [year, id] of [
      [2019, '2019'],
      [2024, '2021'],
    ] as const) {
      expect(report(alone(4), `表四-${year}.tsv`).edition?.data.id).toBe(id);
    }
  });

  it('of reviews alone without a year is the newest', () => {
    expect(report(alone(4)).edition).toBe(editions.at(-1));
  });

  const LOCAL = [
    '一、主动公开情况\t——\t',
    '1.政府网站公开政府信息数\t条\t12',
    '2.公开指南更新次数\t次\t1',
    '3.公开栏张贴数\t条\t3',
  ].join('\n');

  it('is not claimed where its rows are the lesser part, others beside them', () => {
    expect(findings(LOCAL)).toEqual([
      'GR103 统计表不是认得的格式：最接近的格式有 58 行，这里只有其中 1 行，没有核对',
    ]);
    expect(lint(LOCAL).edition).toBeNull();
  });

  it('is claimed where only a part of its rows is there', () => {
    const rows = form({}, '2014').split('\n').slice(0, 12).join('\n');
    expect(findings(rows).map((finding) => finding.slice(0, 5))).toContain('GR113');
    expect(lint(rows).edition).toBe('2014');
  });

  it('that is forced is used whatever the labels say', () => {
    const result = readText('a.tsv', new TextEncoder().encode(form({}, '2021')), 'tsv');
    if ('unreadable' in result) throw new Error(result.unreadable.kind);
    const forced = edition('2019');
    expect(bindReport('a.tsv', [result.document], { editions, forced }).edition).toBe(forced);
  });

  it('of requests with the rows of one form and the labels of neither goes by the rows', () => {
    const start = '一、本年新收政府信息公开申请数量';
    for (const { data, isPreview } of editions) {
      if (isPreview) continue;
      const text = form({}, data.id);
      const rows = text.slice(text.indexOf(start), text.indexOf(SECTION[4]));
      expect(report(rows).edition?.data.id).toBe(data.id);
    }
  });
});
