// Odd layouts line by line: labels in running text, broken labels, stacked figures, reviews under one another.

import { describe, expect, it } from 'vitest';
import { edited, figure, findings, form, report, row, TITLE } from '../testing/reports.js';

const FORM = form();

function structure(text: string, path?: string): string[] {
  return findings(text, path).filter((finding) => finding.startsWith('GR1'));
}

describe('a label in running text', () => {
  it.each([
    ['alone in a text without tables', `${TITLE}\n行政许可\n`, ['GR103 没有找到年度报告的统计表']],
    ['after the tables', `${FORM}\n五、存在的主要问题及改进情况\n行政许可\n办得慢。\n`, []],
    [
      'and another one before the tables',
      edited(FORM, ['二、主动公开政府信息情况', '二、主动公开政府信息情况\n行政许可\n行政处罚']),
      [],
    ],
    [
      'inside a sentence',
      `${TITLE}\n全年作出行政许可、行政处罚决定12件。\n`,
      ['GR103 没有找到年度报告的统计表'],
    ],
    [
      'in the title of a section with a number behind',
      edited(FORM, ['二、主动公开政府信息情况', '一、总体情况\t3\n二、主动公开政府信息情况']),
      [],
    ],
    [
      'that is a heading, a figure before it',
      edited(FORM, ['第二十条第（五）项', '3\t第二十条第（五）项']),
      [],
    ],
  ])('%s is no row', (_, text, expected) => {
    expect(structure(text)).toEqual(expected);
  });
});

describe('one cell a line, of which some are blank', () => {
  const LABEL = '（一）予以公开';
  const cells = [LABEL, '1', '', '', '4', '', '6', ''];
  const after = ['（二）部分公开', '0', '0', '0', '0', '0', '0', '0'];
  const lines = (write: (row: readonly string[]) => string) =>
    [['三、本年度办理结果'], cells, after].map(write).join('\n');
  it.each([
    ['a bar behind each', lines((row) => `${row.map((cell) => `${cell} |`).join('\n')}\n|||`)],
    ['bars between them', lines((row) => `|\n${row.join('\n|\n')}\n|`)],
  ])('%s', (_, text) => {
    const expected = cells.slice(1).map((cell) => cell || 'blank');
    expect(row(report(text, 'a.txt'), 'requests/granted')).toEqual(expected);
  });
});

describe('figures without any label', () => {
  const HEADER = '自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';

  it('are no table, whatever stands above them', () => {
    expect(structure(`${HEADER}\n1\t2\t3\t4\t5\t6\t21\n`)).toEqual(['GR103 没有找到年度报告的统计表']);
  });
});

describe('a label broken over lines', () => {
  it.each([
    ['two lines', '2.重复\n申请'],
    ['three lines', '2.\n重复\n申请'],
    ['four lines', '5.要求行政\n机关确认或\n重新出具已\n获取信息'],
  ])('%s, its figures one a line below', (_, label) => {
    const whole = label.replaceAll('\n', '');
    const id = whole.startsWith('2') ? 'unprocessed.repeat' : 'unprocessed.confirmation';
    const line = new RegExp(`\\t\\t${whole}.*`, 'u');
    const text = edited(FORM, [line, `${label}\n1\n2\n3\n4\n5\n6\n21`]);
    expect(structure(text, 'a.txt')).toEqual([]);
    expect(row(report(text, 'a.txt'), `requests/${id}`).map(Number)).toEqual([1, 2, 3, 4, 5, 6, 21]);
  });
});

describe('figures one a line', () => {
  const stacked = (...lines: string[]) => edited(FORM, [/行政许可\t0/u, ['行政许可', ...lines].join('\n')]);

  it.each([
    ['one', ['5'], '5', []],
    ['the same again and again, as of a merged cell', ['5', '5', '5'], '5', []],
    ['two different', ['5', '6'], undefined, ['GR118 表二“行政许可”有 2 个数字，应有 1 个，这一行没有核对']],
    ['none', [], undefined, ['GR118 表二“行政许可”有 0 个数字，应有 1 个，这一行没有核对']],
  ])('%s for a row of one cell', (_, lines, expected, said) => {
    const text = stacked(...lines);
    expect(figure(report(text, 'a.txt'), 'proactive/licensing/decisions')).toBe(expected);
    expect(structure(text, 'a.txt')).toEqual(said);
  });

  it.each([
    ['as many blank lines as figures lack', ['1', '', '', '4', '5', '6', '16'], '1 blank blank 4 5 6 16'],
    ['blank lines that do not add up', ['1', '', '5', '6', '16'], ''],
  ])('with %s', (_, lines, expected) => {
    const text = edited(FORM, [/\t\t2\.重复申请.*/u, ['2.重复申请', ...lines].join('\n')]);
    const found = row(report(text, 'a.txt'), 'requests/unprocessed.repeat').join(' ').trim();
    expect(found).toBe(expected);
  });
});

describe('reviews and suits', () => {
  const HEADER = '\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
  const LINES = ['行政复议\t1\t0\t0\t0\t1', '未经复议直接起诉\t0\t2\t0\t0\t2', '复议后起诉\t0\t0\t3\t0\t3'];
  const ids = ['review', 'directSuit', 'suitAfterReview'];

  it('under one another, each with its figures, are read', () => {
    const text = edited(FORM, [/行政复议\t[\s\S]*$/u, `${[HEADER, ...LINES].join('\n')}\n`]);
    expect(findings(text)).toEqual([]);
    expect(ids.map((id) => row(report(text), `disputes/${id}`).join(' '))).toEqual([
      '1 0 0 0 1',
      '0 2 0 0 2',
      '0 0 3 0 3',
    ]);
  });

  it('under labels in the middle of their blocks are read', () => {
    const figures = Array.from({ length: 15 }, (_, i) => String(i + 1));
    const text = edited(
      FORM,
      [/行政复议\t{5}行政诉讼\t+/u, '\t\t行政复议\t\t\t\t\t\t行政诉讼\t\t\t\t\t\t'],
      [/\n(?:0\t){14}0\n$/u, `\n${figures.join('\t')}\n`],
    );
    const found = ids.flatMap((id) => row(report(text), `disputes/${id}`));
    expect(found).toEqual(figures);
  });

  it('with a word before their line of figures are read', () => {
    const figures = Array.from({ length: 15 }, (_, i) => String(i + 1));
    const text = edited(FORM, [/\n(?:0\t){14}0\n$/u, `\n件数\t${figures.join('\t')}\n`]);
    const found = ids.flatMap((id) => row(report(text), `disputes/${id}`));
    expect(found).toEqual(figures);
  });
});

describe('a table without a header', () => {
  const bare = (values: string) =>
    edited(FORM, [/（本列数据.*\n/u, ''])
      .split('\n')
      .map((line) => (line.split('\t').length === 10 ? line.replace(/(?:\t0){7}$/u, values) : line))
      .join('\n');

  it('has blank cells where rows hold nothing but separators', () => {
    const found = report(bare('\t'.repeat(9)));
    expect(row(found, 'requests/received')).toEqual(Array(7).fill('blank'));
    expect(row(found, 'requests/refused.process')).toEqual(Array(7).fill('blank'));
  });

  it('does not guess the column of a lone figure between blanks', () => {
    const found = report(bare('\t\t\t5\t\t\t\t\t\t'));
    expect(row(found, 'requests/received')).toEqual(Array(7).fill(undefined));
  });
});

describe('what a program or an editor leaves in a table', () => {
  const FIGURES = ['1', '2', '3', '4', '5', '6', '21'];
  const cells = (text: string, path: string) => row(report(text, path), 'requests/unprocessed.repeat');
  const filled = edited(FORM, [/2\.重复申请.*/u, `2.重复申请\t${FIGURES.join('\t')}`]);
  const piped = filled.replace(/^.*\t.*$/gmu, (line) => `| ${line.replaceAll('\t', ' | ')} |`);

  it.each([
    ['struck through', '| 1 | 2 |', '| ~~9~~ 1 | <s>8</s> 2 |'],
    ['bold', '| 5 | 6 | 21 |', '| **5** | <b>6</b> | __21__ |'],
    ['code and blanks', '| 5 | 6 |', '| `5` | &nbsp;6 |'],
    ['bold labels', '| 2.重复申请 |', '| **2.重复申请** |'],
  ])('Markdown in cells: %s', (_, plain, marked) => {
    const text = edited(piped, [plain, marked]);
    expect(text).not.toBe(piped);
    expect(cells(text, 'a.md')).toEqual(FIGURES);
    expect(structure(text, 'a.md')).toEqual([]);
  });

  it.each([
    ['of a quotation', (line: string) => `> ${line}`],
    ['of a quotation in a quotation', (line: string) => `>> ${line}`],
    ['of a comment', (line: string) => `# ${line}`],
    ['of a list', (line: string) => `• ${line}`],
  ])('marks %s before every line', (_, marked) => {
    const text = `张科长：\n请看\n${filled.split('\n').map(marked).join('\n')}`;
    expect(cells(text, 'a.txt')).toEqual(FIGURES);
    expect(structure(text, 'a.txt')).toEqual([]);
    expect(report(text, 'a.txt').office).toBe('青石县水利局');
  });

  it('marks of a list before one cell a line', () => {
    const text = filled.replace(/[\t\n]+/gu, '\n* ');
    expect(cells(text, 'a.txt')).toEqual(FIGURES);
    expect(structure(text, 'a.txt')).toEqual([]);
  });

  it.each([
    ['a character without a width in blank cells', (cell: string) => cell || '\u200b'],
    ['characters without a width before all that stands there', (cell: string) => `\u200b${cell}`],
    ['quotes around blank cells', (cell: string) => cell || '""'],
    ['quotes that were quoted', (cell: string) => `"""${cell}"""`],
  ])('%s', (_, write) => {
    const text = filled.replace(/^.*\t.*$/gmu, (line) => line.split('\t').map(write).join('\t'));
    const { cells: found } = report(text, 'a.tsv');
    const total = found.find((cell) => cell?.spec.id === 'requests/unprocessed.repeat/total');
    expect(total?.quantity).toMatchObject({ kind: 'number', units: 21 });
    expect(structure(text, 'a.tsv')).toEqual([]);
  });

  it.each(['│', '┃', '║'])('cells between %s', (bar) => {
    expect(cells(piped.replaceAll('|', bar), 'a.txt')).toEqual(FIGURES);
    expect(structure(piped.replaceAll('|', bar), 'a.txt')).toEqual([]);
  });

  it('a mark behind each row, which the header has no column for', () => {
    const text = filled.replace(/^(?!\d).*(?:\t\d+){7}$/gmu, (line) => `${line}\t√`);
    expect(cells(text, 'a.tsv')).toEqual(FIGURES);
    expect(structure(text)).toEqual(['GR122 表三有一列没有列名，这一列没有核对']);
  });

  it('numbers of lines in front of text that white space cuts', () => {
    const spaced = filled.replace(/\t+/gu, '  ').split('\n');
    const text = spaced.map((line, i) => `${String(i + 1).padStart(4)}  ${line}`).join('\n');
    expect(cells(text, 'a.txt')).toEqual(FIGURES);
    expect(structure(text, 'a.txt')).toEqual(['GR122 表格前面多了一列序号，已略去']);
  });
});
