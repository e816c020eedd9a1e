// Labels broken over the lines around their figures, as in text taken out of a page: which row they name.

import { describe, expect, it } from 'vitest';
import { edition, findings, form, report, row } from '../testing/reports.js';

const FIGURES = ['0', '0', '1', '0', '0', '0', '1'];
const ZEROS = FIGURES.map(() => '0').join('      ');
const SHOWN = FIGURES.join('      ');

const { rows: FORM } = edition('2021').tables[1]!.data;

/** 表三 as a page's text has it, with these lines in place of a row. */
function table(...lines: readonly string[]): string {
  const written = FORM.flatMap(({ id, label }) =>
    id === 'refused.legalProhibition' ? lines : [`${' '.repeat(17)}${label.padEnd(20)}      ${ZEROS}`],
  );
  return ['三、收到和处理政府信息公开申请情况', ...written].join('\n');
}

const read = (text: string, id: string) => row(report(text, 'a.txt'), `requests/${id}`);
const unread = (text: string) => findings(text, 'a.txt').filter((finding) => /^GR11[56]/.test(finding));

describe('a label broken over lines', () => {
  it.each([
    [
      'above and below its figures',
      [
        '                 2.其他法律行政法规禁止公',
        `                                               ${SHOWN}`,
        '                 开',
      ],
    ],
    [
      'with a piece beside its figures',
      [
        '                 2.其他法律行',
        `                 政法规禁止        ${SHOWN}`,
        '                 公开',
      ],
    ],
    [
      'the heading of its group beside its figures',
      [
        '                 2.其他法律行政法规禁止公',
        `       （三）不                                ${SHOWN}`,
        '       予公开    开',
      ],
    ],
    ['above its figures', ['2.其他法律行政法规禁止公', '开', SHOWN]],
  ])('%s', (_, rows) => {
    const text = table(...rows);
    expect(read(text, 'refused.legalProhibition')).toEqual(FIGURES);
    expect(unread(text)).toEqual([]);
  });

  it.each([
    [
      'that is not whole',
      ['                 2.其他法律', `       （三）不                                ${SHOWN}`],
    ],
    [
      'beside another name',
      [
        '     （三）不    2.其他法律行政法规禁止公',
        '     予公开      开',
        `                 某种情形           ${SHOWN}`,
      ],
    ],
    [
      'among more texts than a row has',
      [`2.其他法律行政法规禁止公${'    甲'.repeat(30)}`, `                              ${SHOWN}`, '开'],
    ],
  ])('names no row: %s', (_, rows) => {
    const text = table(...rows);
    expect(read(text, 'refused.legalProhibition')).toEqual(FIGURES.map(() => undefined));
    expect(unread(text).length).toBe(1);
  });
});

it.each(['（三）不 2.其他法律行政法规禁止公开', '三、本年 2.其他法律行政法规禁止公开'])(
  'a piece of a heading stands before the label: %s',
  (label) => {
    const text = table(`${label}      ${SHOWN}`);
    expect(read(text, 'refused.legalProhibition')).toEqual(FIGURES);
    expect(findings(text, 'a.txt').filter((finding) => finding.startsWith('GR117'))).toEqual([]);
  },
);

it('reads radicals that a PDF gives in place of characters', () => {
  const text = table(`2.其他法律⾏政法规禁⽌公开      ${SHOWN}`);
  expect(read(text, 'refused.legalProhibition')).toEqual(FIGURES);
});

it.each([
  ['beside others', '2.其他法律行政法规禁止公开0       0      1      0      0      0      1'],
  ['after a bracket', '2.其他法律行政法规禁止公开（修订）0       0      1      0      0      0      1'],
])('a figure close behind its label, %s', (about, line) => {
  const read = row(report(table(line), 'a.txt'), 'requests/refused.legalProhibition');
  expect(read).toEqual(about === 'beside others' ? FIGURES : FIGURES.map(() => undefined));
});

it('a lone figure close behind its label', () => {
  const text = form().replace('行政许可\t0', '行政许可7');
  expect(row(report(text.replaceAll('\t', '    '), 'a.txt'), 'proactive/licensing')).toEqual(['7']);
});

it.each([
  ['of a row that is not known', [`                 某种情形           ${SHOWN}`], /^GR115 .*某种情形/],
  ['that are too many for their row', [`3.危及“三安全一稳定”           ${SHOWN}   ${SHOWN}`], /^GR118/],
])('a label alone has no blank cells beside figures %s', (_, lines, told) => {
  const text = table('                 2.其他法律行政法规禁止公开', ...lines);
  expect(read(text, 'refused.legalProhibition')).toEqual(FIGURES.map(() => undefined));
  const found = findings(text, 'a.txt');
  expect(found).toContainEqual(expect.stringMatching(told));
  expect(found.filter((finding) => finding.startsWith('GR201'))).toEqual([]);
});

describe('labels cut at a width, as text copied out of a page has them', () => {
  const WIDTHS = Array.from({ length: 13 }, (_, i) => i + 4);
  const HEADER = [
    '三、收到和处理政府信息公开申请情况',
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况',
    '自然人 法人或其他组织 总计',
    '商业企业 科研机构 社会公益组织 法律服务机构 其他',
  ];
  const figuresOf = (i: number) => Array.from({ length: 7 }, (_, column) => String(100 * (i + 1) + column));
  const half = ({ length }: readonly string[]) => length >> 1;
  type Write = (pieces: readonly string[], figures: readonly string[]) => readonly string[];
  const behind =
    (at: (pieces: readonly string[]) => number, between: string): Write =>
    (pieces, figures) =>
      pieces.map((piece, i) => (i === at(pieces) ? [piece, ...figures].join(between) : piece));
  const last = ({ length }: readonly string[]) => length - 1;

  it.each<[string, Write]>([
    ['behind the last piece', behind(last, ' ')],
    ['behind the last piece, cut by tabs', behind(last, '\t')],
    ['behind the middle piece', behind(half, ' ')],
    ['below', (pieces, figures) => [...pieces, figures.join(' ')]],
    ['below, one a line', (pieces, figures) => [...pieces, ...figures]],
    [
      'alone between the pieces',
      (pieces, figures) => [
        ...pieces.slice(0, half(pieces)),
        `${pieces.length < 2 ? pieces[0] : ''}              ${figures.join('   ')}`,
        ...pieces.slice(pieces.length < 2 ? 1 : half(pieces)),
      ],
    ],
  ])('with the figures %s', (_, write) => {
    for (const width of WIDTHS) {
      const pieces = (label: string) => label.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
      const lines = FORM.flatMap(({ label }, i) => write(pieces(label), figuresOf(i)));
      const text = [...HEADER, ...lines].join('\n');
      const bound = FORM.map(({ id }) => read(text, id));
      expect(bound, `width ${width}`).toEqual(FORM.map((_, i) => figuresOf(i)));
      expect(unread(text)).toEqual([]);
    }
  });
});
