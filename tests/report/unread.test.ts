// Nothing that stands there passes unread: tables without a readable figure, and figures that belong to no table.

import { describe, expect, it } from 'vitest';
import { render } from '../../src/index.js';
import { edited, findings, form, lint, report, row, TITLE } from '../testing/reports.js';

const FORM = form({}, '2021');
const CASES = /(?:0\t){14}0(?=\n)/u;
const cells = (text: string) => Array.from({ length: 15 }, () => text);

function unbound(what: string): string {
  return `GR125 这里有${what}，不属于任何一张认出的表格，没有核对`;
}

function structure(text: string): string[] {
  return findings(text).filter((finding) => finding.startsWith('GR1'));
}

describe('the row of 表四', () => {
  it.each([
    ['of broken formulas', cells('#REF!').join('\t')],
    ['of broken formulas, one a line', cells('#REF!').join('\n')],
    ['of words', cells('见附件').join('\t')],
  ])('%s is read in its place, and told', (_, cases) => {
    const text = edited(FORM, [CASES, cases]);
    expect(structure(text)).toEqual([]);
    expect(row(report(text), 'disputes/review')).toEqual(Array(5).fill('unreadable'));
    expect(findings(text)).toEqual(['GR203 表四有 15 个单元格不是数字，第一个是“行政复议”的“结果维持”']);
  });

  it.each([
    ['a remark', '行政复议和行政诉讼的情况见附件所列'],
    ['a few words', '见附件\t另表'],
    ['nothing', ''],
  ])('that is %s below the header leaves the table unread', (_, cases) => {
    expect(structure(edited(FORM, [CASES, cases]))).toEqual([
      'GR111 表四（政府信息公开行政复议、行政诉讼情况）有表头，下面没有认得出的数字行，没有核对',
    ]);
  });

  const withoutHeader = (cases: string) =>
    edited(FORM, [/\n行政复议\t[\s\S]*?(?=\n(?:0\t){14})/u, ''], [CASES, cases]);

  it.each([
    ['alone', '', '3', '3'],
    ['behind a label', '件数\t', '3', '3'],
    ['of broken formulas', '', '#REF!', 'unreadable'],
    ['of broken formulas behind a label', '数量（件）\t', '#VALUE!', 'unreadable'],
  ])('under the title of its section %s is known by its place', (_, label, cell, bound) => {
    const text = withoutHeader(`${label}3\t${cells(cell).slice(1).join('\t')}`);
    expect(structure(text)).toEqual([]);
    expect(row(report(text), 'disputes/review')).toEqual(['3', ...Array(4).fill(bound)]);
  });

  it.each([
    ['of the year reported on', '2023年\t', '2024年\t', '2024年', '4'],
    ['of that year, which comes first', '2024年\t', '2023年\t', '2024年', '3'],
    ['of this year', '上年数\t', '本年数\t', '本年数', '4'],
    ['of the year as a number', '2023\t', '2024\t', '2024', '4'],
    ['of the year in words', '二〇二三年度\t', '二〇二四年度\t', '二〇二四年度', '4'],
    ['of neither year', '2022年\t', '2023年\t', '2022年', '3'],
    ['of how it has changed', '2023年\t', '2024年比上年增减\t', '2023年', '3'],
    ['of another area', '市本级\t', '全市\t', '市本级', '3'],
  ])('comes once: of two the one %s is bound', (_, first, second, bound, figure) => {
    const twice = edited(FORM, [
      CASES,
      `${first}${cells('3').join('\t')}\n${second}${cells('4').join('\t')}`,
    ]);
    expect(structure(twice)).toEqual([`GR112 表四有不止一行数字，只核对“${bound}”一行`]);
    expect(row(report(twice), 'disputes/review')).toEqual(Array(5).fill(figure));
  });

  it('comes once: a second one without a label is told', () => {
    const twice = edited(FORM, [CASES, `${cells('3').join('\t')}\n${cells('4').join('\t')}`]);
    expect(structure(twice)).toEqual(['GR112 表四有不止一行数字，只核对第一行']);
    expect(row(report(twice), 'disputes/review')).toEqual(Array(5).fill('3'));
  });

  it('of the year reported on stands below the header of the row above it', () => {
    const exchanged = edited(
      FORM,
      [/结果维持\t结果纠正/u, '结果纠正\t结果维持'],
      [CASES, `2023年\t${cells('3').join('\t')}\n2024年\t5\t${cells('4').slice(1).join('\t')}`],
    );
    expect(row(report(exchanged), 'disputes/review')).toEqual(['4', '5', '4', '4', '4']);
  });

  it('is no line of words as wide', () => {
    const words = `${cells('结果').join('\t')}\n${cells('3').join('\t')}`;
    expect(structure(withoutHeader(words))).toEqual([]);
    expect(row(report(withoutHeader(words)), 'disputes/review')).toEqual(Array(5).fill('3'));
  });

  it('of too few figures under the title of its section is not guessed at', () => {
    expect(structure(withoutHeader('4\t4\t9\t4'))).toEqual([
      'GR111 缺少表四（政府信息公开行政复议、行政诉讼情况）',
      unbound('一行 4 个数字'),
    ]);
  });
});

describe('figures that belong to no table', () => {
  const WITHOUT_REQUESTS = edited(FORM, [/（本列数据[\s\S]*?(?=\n四、政府信息公开行政)/u, '']);
  const above = (text: string, lines: string) => edited(text, [TITLE, `${TITLE}\n${lines}`]);

  it.each([
    [
      'of rows with words, as many as a missing table has',
      '甲\t1\t2\t4\t8\t6\t7\t9\n乙\t1\t2\t4\t8\t6\t7\t9',
      [unbound(' 2 行数字（每行 7 个）')],
    ],
    ['in two places', '3\t9\t1\n说明\n8\t8\t2', [unbound('一行 3 个数字'), unbound('一行 3 个数字')]],
    ['of years', '2021\t2022\t2024', []],
    ['of page numbers', '1\t2\t3\t4', []],
    ['of a date', '2024\t12\t31', []],
    ['of three figures that are no date', '3024\t12\t31', [unbound('一行 3 个数字')]],
    ['of rows with words, not as many as any', '甲\t1\t2\t4', []],
  ])('%s', (_, lines, expected) => {
    const found = (text: string) => structure(text).filter((finding) => !finding.includes('缺少'));
    expect(found(above(WITHOUT_REQUESTS, lines))).toEqual(expected);
  });

  it('of rows with words are another table where none is missing', () => {
    expect(structure(above(FORM, '甲\t1\t2\t4\t8\t6\t7\t9'))).toEqual([]);
  });
});

describe('a part of a report', () => {
  const requests = /（本列数据[\s\S]*?(?=\n四、政府信息公开行政)/u.exec(FORM)![0];

  it.each([
    ['zh', '未发现问题；只有表三，其余各表不在其中'],
    ['en', 'no problems found; a part of a report: Table 3 only'],
  ] as const)('says in its summary which tables it holds (%s)', async (language, words) => {
    const result = lint(requests, 'a.tsv', language);
    expect(result).toMatchObject({ partial: true, holds: [{ id: 'requests' }], diagnostics: [] });
    expect(await render([result], 'pretty', { language })).toContain(words);
    expect(await render([result], 'json', { language })).toContain('"holds": ["requests"]');
  });

  it('says how many there are of several', async () => {
    const result = lint(requests, 'a.tsv');
    expect(await render([result, result], 'pretty')).toContain('其中 2 份只有部分表格');
  });
});

it('takes no row whose label several share where nothing tells which it is', () => {
  const rest = '（二）被依法纠错数\t8\n（三）其他情形数\t24\n六、举报投诉数量\t31\n';
  const found = report(`${rest}八、机构建设和保障经费情况\n（一）政府信息公开工作专门机构数\t3\n`);
  expect(row(found, 'statistics/reviews.corrected')).toEqual([undefined]);
});
