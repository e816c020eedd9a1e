// Binding rows: missing, repeated, misnamed, unknown, unlabelled, too long or short, out of order, headings.

import { describe, expect, it } from 'vitest';
import { edited, findings, form, lint, report, row } from '../testing/reports.js';

const COUNTS = [3, 1, 0, 2, 0, 4, 10];

/** Seven different figures in the row and its total in no other: only binding is looked at. */
function withRow(id: string): string {
  const columns = ['naturalPerson', 'business', 'research', 'social', 'legalService', 'other', 'total'];
  return form(
    Object.fromEntries(columns.map((column, i) => [`requests/${id}/${column}`, String(COUNTS[i])])),
  );
}

/** What is said about the structure of the report. */
function structure(text: string): string[] {
  return findings(text).filter((finding) => finding.startsWith('GR1'));
}

function edit(...edits: Parameters<typeof edited> extends [string, ...infer E] ? E : never): string {
  return edited(form(), ...edits);
}

const ZEROS = '\t0\t0\t0\t0\t0\t0\t0';

describe('a row', () => {
  it.each([
    [
      'of the middle is missing',
      edit([/.*3\.补正后申请内容仍不明确.*\n/u, '']),
      ['GR113 表三缺少“3.补正后申请内容仍不明确”一行'],
    ],
    [
      'that is the first is missing',
      edit([/一、本年新收.*\n/u, '']),
      ['GR113 表三缺少“一、本年新收政府信息公开申请数量”一行'],
    ],
    [
      'that is the last is missing',
      edit([/四、结转下年度.*\n/u, '']),
      ['GR113 表三缺少“四、结转下年度继续办理”一行'],
    ],
    [
      'and its neighbours are missing',
      edit([/规章[\s\S]*?(?=第二十条第（八）项)/u, '']),
      ['GR113 表二缺少 5 行：规章、行政规范性文件、行政许可、行政处罚、行政强制'],
    ],
    [
      'stands twice',
      edit([/(行政强制.*\n)/u, '$1$1']),
      ['GR114 表二的“行政强制”出现了不止一次，只核对第一次'],
    ],
    [
      'stands three times',
      edit([/(行政强制.*\n)/u, '$1$1$1']),
      [
        'GR114 表二的“行政强制”出现了不止一次，只核对第一次',
        'GR114 表二的“行政强制”出现了不止一次，只核对第一次',
      ],
    ],
    [
      'that the form does not have bears the name of a later one, and a number of its own',
      edit([/(.*8\.属于行政查询事项.*\n)/u, `$1\t\t9.其他${ZEROS}\n`]),
      ['GR115 表三里的“9.其他”不是规定的行名，最接近的是“3.其他”，这一行没有核对'],
    ],
    [
      'that the form does not have bears the name of an earlier one, and a number of its own',
      edit([/(.*3\.其他.*\n)/u, `$1\t\t4.其他${ZEROS}\n`]),
      ['GR115 表三里的“4.其他”不是规定的行名，最接近的是“3.其他”，这一行没有核对'],
    ],
    [
      'of sums stands below each group, and bears the name of the total',
      edit([/(.*(?:8\.属于行政查询|3\.补正后|5\.要求行政|3\.其他).*\n)/gu, `$1\t\t合计${ZEROS}\n`]),
      ['GR115 表三里有 4 行的行名不是规定的，第一个是“合计”，这些行没有核对'],
    ],
    [
      'of sums stands below each group, where the total has no number',
      edit(
        [/(.*(?:8\.属于行政查询|3\.补正后|5\.要求行政|3\.其他).*\n)/gu, `$1\t\t合计${ZEROS}\n`],
        ['（七）总计', '合计'],
      ),
      ['GR115 表三里有 4 行的行名不是规定的，第一个是“合计”，这些行没有核对'],
    ],
    [
      'of sums stands below the last group',
      edit([/(.*3\.其他.*\n)/u, `$1\t\t合计${ZEROS}\n`]),
      ['GR115 表三里的“合计”不是规定的行名，最接近的是“（七）总计”，这一行没有核对'],
    ],
    [
      'has its label in English, too, as the header has its own',
      edit(
        [
          /(\t\t|^)([123一二四][.、][^\t\n]{2,}|（一）予以公开)(?=\t{1,2}0)/gmu,
          '$1$2 Requests (received), etc.',
        ],
        [/(自然人|总计|商业企业|其他|现行有效件数|行政复议|复议后起诉)(?=\t|\n)/gu, '$1/In force'],
      ),
      [],
    ],
    ['says what it counts', edit([/(\t\t|^)([123一二四][.、][^\t\n]{2,})(?=\t0)/gmu, '$1$2（件）']), []],
    [
      'has a remark behind its label',
      edit(['3.其他\t', '3.其他（条例第三十六条）\t']),
      ['GR117 表三里的“3.其他（条例第三十六条）”应为“3.其他”，已按“3.其他”核对'],
    ],
    [
      'has a character too many',
      edit(['行政许可\t', '行政政许可\t']),
      ['GR117 表二里的“行政政许可”应为“行政许可”，已按“行政许可”核对'],
    ],
    [
      'has a character too few',
      edit(['2.重复申请', '2.复申请']),
      ['GR117 表三里的“2.复申请”应为“2.重复申请”，已按“2.重复申请”核对'],
    ],
    [
      'has a wrong character beside its heading',
      edit(['1.属于国家秘密', '1.属于国家密秘']),
      ['GR117 表三里的“1.属于国家密秘”应为“1.属于国家秘密”，已按“1.属于国家秘密”核对'],
    ],
    [
      'is cut off beside its heading',
      edit(['逾期不补正、行政机关不再处理其政府信息公开申请', '逾期不补正、行政机关不再处理']),
      [
        'GR117 表三里的“1.申请人无正当理由逾期不补正、行政机关不再处理”应为“1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请”，已按“1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请”核对',
      ],
    ],
    [
      'is cut off',
      edit([
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关',
      ]),
      [
        'GR117 表三里的“2.申请人逾期未按收费通知要求缴纳费用、行政机关”应为“2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请”，已按“2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请”核对',
      ],
    ],
    [
      'with the label of the next one in the same cell',
      edit([/行政处罚(.*)\n行政强制.*/u, '行政处罚行政强制$1']),
      [
        'GR113 表二缺少 2 行：行政处罚、行政强制',
        'GR115 表二里的“行政处罚行政强制”不是规定的行名，最接近的是“行政处罚”，这一行没有核对',
      ],
    ],
    [
      'that the form does not have, near to one that is there',
      edit([/(.*2\.重复申请)/u, `\t\t重复的申请${ZEROS}\n$1`]),
      ['GR115 表三里的“重复的申请”不是规定的行名，最接近的是“2.重复申请”，这一行没有核对'],
    ],
    [
      'that the form does not have, near to none',
      edit([/(.*2\.重复申请)/u, `\t\t疑难事项${ZEROS}\n$1`]),
      ['GR115 表三里的“疑难事项”不是规定的行名，这一行没有核对'],
    ],
    [
      'of three characters is near to none',
      edit([/(.*2\.重复申请)/u, `\t\t疑难案${ZEROS}\n$1`]),
      ['GR115 表三里的“疑难案”不是规定的行名，这一行没有核对'],
    ],
    [
      'of two characters is near to none',
      edit([/(.*2\.重复申请)/u, `\t\t重复${ZEROS}\n$1`]),
      ['GR115 表三里的“重复”不是规定的行名，这一行没有核对'],
    ],
    ['that the form does not have, without figures', edit([/(.*2\.重复申请)/u, '\t\t疑难事项\n$1']), []],
    [
      'without its label',
      edit(['2.重复申请', '']),
      [
        'GR113 表三缺少“2.重复申请”一行',
        'GR116 表三“1.信访举报投诉类申请”之后有一行 7 个数字没有行名，没有核对',
      ],
    ],
    [
      'before all others, without a label',
      edit([/(一、本年新收政府信息公开申请数量)/u, `\t\t${ZEROS}\n$1`]),
      ['GR116 表三里有一行 7 个数字没有行名，没有核对'],
    ],
    [
      'of another table',
      edit(['2.重复申请', '行政许可']),
      ['GR113 表三缺少“2.重复申请”一行', 'GR114 表二的“行政许可”出现了不止一次，只核对第一次'],
    ],
    [
      'stands after the next one',
      edit([/(.*行政处罚.*\n)(.*行政强制.*\n)/u, '$2$1']),
      ['GR119 表二的“行政处罚”排在“行政强制”之后，与规定的顺序不同'],
    ],
    [
      'of three the order is turned round',
      edit([/(.*2\.重复申请.*\n)(.*3\.要求提供公开出版物.*\n)(.*4\.无正当理由大量反复申请.*\n)/u, '$3$2$1']),
      [
        'GR119 表三的“3.要求提供公开出版物”排在“4.无正当理由大量反复申请”之后，与规定的顺序不同',
        'GR119 表三的“2.重复申请”排在“3.要求提供公开出版物”之后，与规定的顺序不同',
      ],
    ],
    [
      'has blank cells, and its label goes on beside the figures of another',
      edit([
        /（二）部分公开（区分处理的，只计这一情形，不计其他情形）(.*)/u,
        '（二）部分公开\t\t\t\t\t\t\t\t\n\t（区分处理的，只计这一情形，不计其他情形）$1',
      ]),
      ['GR115 表三里的“（区分处理的，只计这一情形，不计其他情形）”不是规定的行名，这一行没有核对'],
    ],
    [
      'that is a heading has figures',
      edit([/（三）不予公开\t1\.属于国家秘密/u, `（三）不予公开\t${ZEROS}\n\t\t1.属于国家秘密`]),
      ['GR124 表三的“（三）不予公开”是标题行，不填数字，这里有 7 个'],
    ],
    [
      'that is the outermost heading has figures',
      edit([/三、本年度办理结果\t（一）予以公开/u, `三、本年度办理结果\t\t${ZEROS}\n\t（一）予以公开`]),
      ['GR124 表三的“三、本年度办理结果”是标题行，不填数字，这里有 7 个'],
    ],
  ])('%s', (_, text, expected) => {
    expect(structure(text)).toEqual(expected);
  });

  it.each(['填表人：张三', '单位负责人（签字）：', '联系电话', '填报日期'])(
    'of the foot of a table is none of the form: %s',
    (label) => {
      const foot = `$1${label}\t审核人：李四\t\t87212345\t\t日期\t2024.1.12\n`;
      expect(structure(edit([/(四、结转下年度.*\n)/u, foot]))).toEqual([]);
    },
  );

  it.each([
    [
      '8 figures',
      /(\t\t2\.重复申请)/u,
      '$1\t9',
      'GR118 表三“2.重复申请”有 8 个数字，应有 7 个，这一行没有核对',
    ],
    [
      'no figure',
      /(\t\t2\.重复申请).*/u,
      '$1',
      'GR118 表三“2.重复申请”有 0 个数字，应有 7 个，这一行没有核对',
    ],
    [
      '6 figures',
      /(\t\t2\.重复申请.*)\t10\n/u,
      '$1\n',
      'GR118 表三“2.重复申请”有 6 个数字，应有 7 个，这一行没有核对',
    ],
    [
      '1 figure',
      /(\t\t2\.重复申请).*\n/u,
      '$1\t5\n',
      'GR118 表三“2.重复申请”有 1 个数字，应有 7 个，这一行没有核对',
    ],
  ])('with %s says so', (_, from, to, expected) => {
    const text = edited(withRow('unprocessed.repeat'), [from, to]);
    expect(structure(text)).toEqual([expected]);
    expect(row(report(text), 'requests/unprocessed.repeat').join(' ')).toBe('      ');
  });

  it('that is all there is of its table, and cannot be read, leaves the others missing', () => {
    const text = '一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\t2\n';
    const codes = structure(text).map((finding) => finding.slice(0, 5));
    expect(codes.sort()).toEqual(['GR113', 'GR118']);
  });

  it('out of its order is read all the same', () => {
    const text = edited(withRow('unprocessed.repeat'), [
      /(.*2\.重复申请.*\n)(.*3\.要求提供公开出版物.*\n)/u,
      '$2$1',
    ]);
    expect(row(report(text), 'requests/unprocessed.repeat').map(Number)).toEqual(COUNTS);
  });

  it('that is misnamed is read by its right name', () => {
    const text = edited(withRow('unprocessed.repeat'), ['2.重复申请', '2.重复的申请']);
    expect(row(report(text), 'requests/unprocessed.repeat').map(Number)).toEqual(COUNTS);
  });

  it.each(['', ' ', '-', ' / ', '——'])('has its headings before its label, with %j between', (sign) => {
    const above = ['', '', ''];
    const text = withRow('unprocessed.repeat')
      .split('\n')
      .map((line) => {
        const cells = line.split('\t');
        if (cells.length !== 10 || !/^\d+$/u.test(cells[9]!)) return line;
        const level = cells.slice(0, 3).findIndex((cell) => cell !== '');
        above.splice(level, 3 - level, ...cells.slice(level, 3));
        return [above.filter((label) => label !== '').join(sign), ...cells.slice(3)].join('\t');
      })
      .join('\n')
      .replace(/\t\t(?=申请人情况|自然人|\t商业企业)/gu, '');
    expect(text).toContain(['三、本年度办理结果', '（五）不予处理', '2.重复申请\t3'].join(sign));
    expect(row(report(text), 'requests/unprocessed.repeat').map(Number)).toEqual(COUNTS);
    expect(structure(text)).toEqual([]);
  });

  it('that stands twice is read where it stands first', () => {
    const text = edited(withRow('unprocessed.repeat'), [
      /(.*2\.重复申请.*\n)/u,
      `$1\t\t2.重复申请${ZEROS}\n`,
    ]);
    expect(row(report(text), 'requests/unprocessed.repeat').map(Number)).toEqual(COUNTS);
  });

  it('with blank cells keeps their places', () => {
    const text = edited(withRow('unprocessed.repeat'), [
      '2.重复申请\t3\t1\t0\t2\t0\t4\t10',
      '2.重复申请\t3\t\t\t2\t\t4\t10',
    ]);
    expect(row(report(text), 'requests/unprocessed.repeat')).toEqual([
      '3',
      'blank',
      'blank',
      '2',
      'blank',
      '4',
      '10',
    ]);
    expect(structure(text)).toEqual([]);
  });

  it.each([
    ['（七）总计', 'requests/total'],
    ['3.其他', 'requests/other.misc'],
  ])('%s is told from the column of that name', (_, id) => {
    expect(row(report(withRow(id.slice('requests/'.length))), id).map(Number)).toEqual(COUNTS);
  });

  it.each([
    ['（七）总计', '合计', 'requests/total'],
    ['3.其他', '其他', 'requests/other.misc'],
    ['（七）总计', '总计', 'requests/total'],
  ])('%s is known as %s, by its place', (from, to, id) => {
    const text = edited(withRow(id.slice('requests/'.length)), [from, to]);
    expect(row(report(text), id).map(Number)).toEqual(COUNTS);
    expect(structure(text)).toEqual([]);
  });
});

it('with the name of a column among its figures is one figure of several: none is guessed', () => {
  const lines = ['自然人\t3', '商业企业\t1', '总计\t4'].map((line) => `2.重复申请\t${line}`);
  const text = edit([
    /三、收到和处理政府信息公开申请情况[\s\S]*?(?=四、政府信息公开)/u,
    `三、收到和处理政府信息公开申请情况\n${lines.join('\n')}\n`,
  ]);
  expect(row(report(text), 'requests/unprocessed.repeat')).toEqual(Array(7).fill(undefined));
  expect(structure(text).join()).toContain('GR118 表三“2.重复申请”');
});

describe('a finding about a row stands at its label', () => {
  it.each([
    ['GR114', edit([/(行政强制.*\n)/u, '$1$1']), '行政强制'],
    ['GR115', edit([/(.*2\.重复申请)/u, `\t\t疑难事项${ZEROS}\n$1`]), '疑难事项'],
    ['GR117', edit(['行政许可\t', '行政政许可\t']), '行政政许可'],
    ['GR118', edit([/(\t\t2\.重复申请)/u, '$1\t9']), '2.重复申请'],
    ['GR119', edit([/(.*行政处罚.*\n)(.*行政强制.*\n)/u, '$2$1']), '行政处罚'],
    [
      'GR124',
      edit([/（三）不予公开\t1\.属于国家秘密/u, `（三）不予公开\t${ZEROS}\n\t\t1.属于国家秘密`]),
      '（三）不予公开',
    ],
  ])('%s', (code, text, label) => {
    const [found] = lint(text).diagnostics.filter((diagnostic) => diagnostic.code === code);
    const { line = 0, column = 0, endColumn = 0 } = (found?.location ?? {}) as Record<string, number>;
    expect(text.split('\n')[line - 1]?.slice(column - 1, endColumn - 1)).toBe(label);
  });
});

it('a sentence behind the figures of a row leaves it the row that it is', () => {
  const text = edited(form({ 'proactive/licensing/decisions': '5' }), [/(行政许可.*)\n/u, '$1\t含延续。\n']);
  expect(structure(text)).toEqual(['GR118 表二“行政许可”有 2 个数字，应有 1 个，这一行没有核对']);
});

it.each([
  ['before its unit', '\t条\t7'],
  ['between its unit and its figure', '条\t\t7'],
])('a blank cell %s is no figure of a row', (_, cells) => {
  const text = edited(form({}, '2014'), [/(主动公开规范性文件数\t)条\t0/u, `$1${cells}`]);
  expect(row(report(text), 'statistics/disclosed.normative')).toEqual(['7']);
});
