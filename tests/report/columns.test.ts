// Binding columns: headers that lack a column, have a foreign one, or another order.

import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/width.js';
import { edited, findings, form, report, row } from '../testing/reports.js';

const RECEIVED = [3, 1, 0, 2, 0, 4, 10];
const IDS = ['naturalPerson', 'business', 'research', 'social', 'legalService', 'other', 'total'];

/** Different figures in the first row and in one deep in the table. */
const FILLED = form(
  Object.fromEntries(
    IDS.flatMap((id, i) => [
      [`requests/received/${id}`, String(RECEIVED[i])],
      [`requests/granted/${id}`, String(RECEIVED[i])],
      [`requests/refused.process/${id}`, String(RECEIVED[i])],
    ]),
  ),
);

function structure(text: string): string[] {
  return findings(text).filter((finding) => finding.startsWith('GR1'));
}

/** Rewrites the seven cells at the end of the header and of each row of 表三. */
function withColumns(text: string, change: (cells: readonly string[]) => readonly string[]): string {
  return text
    .split('\n')
    .map((line) => {
      const cells = line.split('\t');
      if (cells.length !== 10) return line;
      return [...cells.slice(0, 3), ...change(cells.slice(3))].join('\t');
    })
    .join('\n');
}

/** The cells from `from` to `to` taken out and put back before `at`. */
function moved(cells: readonly string[], from: number, at: number): string[] {
  const rest = cells.filter((_, i) => i !== from);
  return [...rest.slice(0, at), cells[from]!, ...rest.slice(at)];
}

describe('a column', () => {
  it.each(IDS.map((id, i) => [id, i] as const))(
    '%s that is left out is missed, and shifts no other',
    (id, index) => {
      const text = withColumns(FILLED, (cells) => cells.filter((_, i) => i !== index));
      const label = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'][
        index
      ]!;
      expect(structure(text)).toEqual([`GR121 表三的表头缺少“${label}”`]);
      const found = report(text);
      const expected = RECEIVED.map((value, i) => (i === index ? undefined : String(value)));
      for (const rowId of ['received', 'granted', 'refused.process']) {
        expect(row(found, `requests/${rowId}`)).toEqual(expected);
      }
      expect(row(found, 'requests/received')[IDS.indexOf(id)]).toBeUndefined();
    },
  );

  it.each(IDS.map((id, i) => [id, i] as const))(
    '%s that is left out under a header of three lines is missed, and shifts no other',
    (_, index) => {
      const header = [
        [
          '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
          '',
          '',
          '申请人情况',
          '',
          '',
          '',
          '',
          '',
          '',
        ],
        ['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计'],
        ['', '', '', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''],
      ];
      const lines = header.map((cells) => cells.join('\t')).join('\n');
      const text = withColumns(edited(FILLED, [/（本列数据.*/u, lines]), (cells) =>
        cells.filter((_, i) => i !== index),
      );
      const label = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'][
        index
      ]!;
      expect(structure(text)).toEqual([`GR121 表三的表头缺少“${label}”`]);
      const expected = RECEIVED.map((value, i) => (i === index ? undefined : String(value)));
      for (const rowId of ['received', 'granted', 'refused.process']) {
        expect(row(report(text), `requests/${rowId}`)).toEqual(expected);
      }
    },
  );

  it('of a block of 表二 that is left out is missed', () => {
    const text = edited(
      form({ 'proactive/normativeDocuments/issued': '2', 'proactive/normativeDocuments/inForce': '9' }),
      ['本年废止件数\t', ''],
      ['规章\t0', '规章'],
      ['行政规范性文件\t2\t0', '行政规范性文件\t2'],
    );
    expect(structure(text)).toEqual(['GR121 表二的表头缺少“本年废止件数”']);
    expect(row(report(text), 'proactive/normativeDocuments')).toEqual(['2', undefined, '9']);
  });

  it.each([
    ['信息内容', '项目名称'],
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t', '指标名称\t'],
  ])('over the labels of the rows is none: %s called %s', (from, to) => {
    const text = edited(FILLED, [from, to]);
    expect(structure(text)).toEqual([]);
    expect(row(report(text), 'requests/received').map(Number)).toEqual(RECEIVED);
  });

  it.each([
    ['社会公益组织', '公益性社会团体', 'GR122 表三表头里的“公益性社会团体”不是规定的列名'],
    ['法律服务机构', '法律服务机沟', 'GR122 表三表头里的“法律服务机沟”应为“法律服务机构”'],
    ['科研机构', '科研院所', 'GR122 表三表头里的“科研院所”应为“科研机构”'],
  ])('%s under the name %s is not known, its figures are', (from, to, expected) => {
    const text = edited(FILLED, [from, to]);
    expect(structure(text)).toEqual([expected]);
    expect(row(report(text), 'requests/received').map(Number)).toEqual(RECEIVED);
  });

  it('that the form does not have is not known, and shifts no other', () => {
    const text = withColumns(FILLED, (cells) => [
      ...cells.slice(0, 3),
      cells[0] === '自然人' ? '中介组织' : '5',
      ...cells.slice(3),
    ]);
    expect(structure(text)).toEqual(['GR122 表三表头里的“中介组织”不是规定的列名']);
    expect(row(report(text), 'requests/received').map(Number)).toEqual(RECEIVED);
    expect(row(report(text), 'requests/refused.process').map(Number)).toEqual(RECEIVED);
  });

  it('lost among two that are foreign leaves no figure in a wrong place', () => {
    const text = withColumns(FILLED, (cells) => [
      ...cells.slice(0, 5),
      ...(cells[0] === '自然人' ? ['甲类', '乙类'] : ['5', '6']),
      ...cells.slice(6),
    ]);
    expect(structure(text).length).toBeGreaterThan(0);
    const found = row(report(text), 'requests/received');
    found.forEach((figure, i) => {
      expect([undefined, String(RECEIVED[i])]).toContain(i === 5 ? undefined : figure);
    });
    expect(found[5]).toBeUndefined();
  });

  it('whose label alone is lost keeps its figures, by their number', () => {
    const text = edited(FILLED, ['科研机构', '']);
    expect(row(report(text), 'requests/received').map(Number)).toEqual(RECEIVED);
    const longer = edited(text, ['\t3\t1\t0\t2', '\t3\t1\t0\t0\t2']);
    expect(row(report(longer), 'requests/received')).toEqual(Array(7).fill(undefined));
    expect(structure(longer)).toContain(
      'GR118 表三“一、本年新收政府信息公开申请数量”有 8 个数字，应有 7 个，这一行没有核对',
    );
  });

  it('that stands twice is read where both say the same, and not where they differ', () => {
    const text = withColumns(FILLED, (cells) => [...cells, cells.at(-1)!]);
    expect(structure(text)).toEqual([]);
    expect(row(report(text), 'requests/received').map(Number)).toEqual(RECEIVED);
    const differing = edited(text, ['\t10\t10\n', '\t10\t11\n']);
    expect(structure(differing)).toEqual([
      'GR118 表三“一、本年新收政府信息公开申请数量”有 8 个数字，应有 7 个，这一行没有核对',
    ]);
  });

  it.each([
    ['社会公益组织', '社会组织'],
    ['总计', '合计'],
    ['商业企业', '商业 企业'],
    ['法律服务机构', '"法律服务\n机构"'],
  ])('%s may be called %s', (from, to) => {
    const text = edited(FILLED, [from, to]);
    expect(structure(text)).toEqual([]);
    expect(row(report(text), 'requests/received').map(Number)).toEqual(RECEIVED);
  });
});

describe('columns in another order', () => {
  it.each([
    ['the total first', 6, 0, '总计、自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他'],
    ['the first two exchanged', 1, 0, '商业企业、自然人、科研机构、社会公益组织、法律服务机构、其他、总计'],
    ['the last two exchanged', 6, 5, '自然人、商业企业、科研机构、社会公益组织、法律服务机构、总计、其他'],
  ])('%s: are read by their header, and named in full', (_, from, at, named) => {
    const text = withColumns(FILLED, (cells) => moved(cells, from, at));
    expect(structure(text)).toEqual([`GR123 表三的列顺序与规定不同，已按表头读取：${named}`]);
    for (const id of ['received', 'granted', 'refused.process']) {
      expect(row(report(text), `requests/${id}`).map(Number)).toEqual(RECEIVED);
    }
  });
});

it('a header in another order holds behind a heading that has a line of its own', () => {
  const lone = edited(FILLED, ['三、本年度办理结果\t（一）予以公开', '三、本年度办理结果\n\t（一）予以公开']);
  const text = withColumns(lone, (cells) => moved(cells, 6, 0));
  for (const id of ['received', 'granted', 'refused.process'])
    expect(row(report(text), `requests/${id}`).map(Number)).toEqual(RECEIVED);
});

it('a label in the place of a figure leaves the others without a column', () => {
  const text = edited(FILLED, [/(一、本年新收[^\t]*)\t\t\t3\t/u, '\t\t\t$1\t']);
  expect(row(report(text), 'requests/received')).toEqual(Array(7).fill(undefined));
  expect(structure(text)).toEqual([
    'GR118 表三“一、本年新收政府信息公开申请数量”有 6 个数字，应有 7 个，这一行没有核对',
  ]);
});

describe('the header of 表四', () => {
  const CASES = '1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t10\t11\t12\t42';
  const disputes = edited(form(), [/\n(?:0\t){14}0\n$/u, `\n${CASES}\n`]);
  const rows = (text: string) =>
    ['review', 'directSuit', 'suitAfterReview'].map((id) => row(report(text), `disputes/${id}`).join(' '));
  const FORM = ['1 2 3 4 10', '5 6 7 8 26', '9 10 11 12 42'];

  it('in the order of the form', () => {
    expect(rows(disputes)).toEqual(FORM);
    expect(structure(disputes)).toEqual([]);
  });

  it('with its blocks exchanged is followed', () => {
    const text = edited(
      disputes,
      ['未经复议直接起诉', '先'],
      ['复议后起诉', '未经复议直接起诉'],
      ['先', '复议后起诉'],
    );
    expect(rows(text)).toEqual([FORM[0], FORM[2], FORM[1]]);
    expect(structure(text)).toHaveLength(1);
    expect(structure(text)[0]).toMatch(/^GR123 表四的列顺序与规定不同/u);
  });

  it('with two labels exchanged over figures that add up without it only is not followed', () => {
    const text = disputes.replaceAll('尚未审结\t总计', '总计\t尚未审结');
    expect(rows(text)).toEqual(FORM);
    expect(structure(text)).toEqual([
      'GR123 表四表头的列顺序与规定不同，各行数字却按规定的顺序才加得起来，已按规定的顺序读取',
    ]);
  });

  it('with two results exchanged in each block is followed', () => {
    const text = disputes.replaceAll('结果维持\t结果纠正', '结果纠正\t结果维持');
    expect(rows(text)).toEqual(['2 1 3 4 10', '6 5 7 8 26', '10 9 11 12 42']);
    expect(structure(text)).toHaveLength(1);
    expect(structure(text)[0]).toMatch(/^GR123 表四的列顺序与规定不同/u);
  });

  it.each([
    [
      '未经复议直接起诉',
      '未经复议直接启诉',
      'GR117 表四里的“未经复议直接启诉”应为“未经复议直接起诉”，已按“未经复议直接起诉”核对',
    ],
    ['结果纠正', '结果纠证', 'GR122 表四表头里的“结果纠证”应为“结果纠正”'],
  ])('with %s misspelt as %s is named, its figures are read', (from, to, expected) => {
    const text = edited(disputes, [from, to]);
    expect(rows(text)).toEqual(FORM);
    expect(structure(text)).toEqual([expected]);
  });

  it.each(['若干', '约3', '第3页'])('with %s in one cell keeps the others', (word) => {
    const cells = CASES.split('\t');
    for (const [i, figure] of cells.entries()) {
      const text = edited(disputes, [CASES, cells.with(i, word).join('\t')]);
      expect(rows(text).join(' ')).toBe(FORM.join(' ').split(' ').with(i, 'unreadable').join(' '));
      expect(structure(text), `${word} in place of ${figure}`).toEqual([]);
    }
  });

  it('without one of its columns is missed, and shifts no other', () => {
    const text = edited(
      disputes,
      [/(结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t)尚未审结\t/u, '$1'],
      ['\n行政复议\t\t\t\t\t行政诉讼\t', '\n行政复议\t\t\t\t\t行政诉讼'],
      ['未经复议直接起诉\t', '未经复议直接起诉'],
      ['\t7\t8\t26', '\t7\t26'],
    );
    expect(rows(text)).toEqual([FORM[0], '5 6 7  26', FORM[2]]);
    expect(structure(text)).toEqual(['GR121 表四的表头缺少“尚未审结”']);
  });

  it.each([
    ['14', CASES.replace('\t42', ''), '没有核对', ['    ', '    ', '    ']],
    ['16', `${CASES}\t7`, '没有核对', ['    ', '    ', '    ']],
  ])('with %s figures below it says so', (count, cases, how, expected) => {
    const text = edited(disputes, [CASES, cases]);
    expect(rows(text)).toEqual(expected);
    expect(structure(text)).toEqual([`GR118 表四的数字行有 ${count} 个数字，应有 15 个，${how}`]);
  });
});

describe('a header that limits the decimals', () => {
  const fee = 'proactive/fees/amount';

  it.each([
    ['（单位：万元）', '12.123456', []],
    [
      '（单位：万元）',
      '12.1234567',
      ['GR209 表二“行政事业性收费”的“本年收费金额”为 12.1234567，小数不应超过 6 位'],
    ],
    ['（单位：万元，保留4位小数）', '12.1234', []],
    [
      '（单位：万元，保留4位小数）',
      '12.12345',
      ['GR209 表二“行政事业性收费”的“本年收费金额”为 12.12345，小数不应超过 4 位'],
    ],
  ])('%s with %s', (unit, amount, expected) => {
    expect(findings(form({ [fee]: amount }).replace('（单位：万元）', unit))).toEqual(expected);
  });
});

describe('a row that has lost a cell', () => {
  const given = { 'requests/received/naturalPerson': '5', 'requests/received/business': '6' };

  it('is not read, as nothing tells which one, and says so', () => {
    const text = edited(form(given), [
      /(一、本年新收政府信息公开申请数量\t\t\t5\t6\t0\t0\t0\t0)\t0\n/u,
      '$1\n',
    ]);
    expect(row(report(text), 'requests/received')).toEqual(Array(7).fill(undefined));
    expect(structure(text)).toEqual([
      'GR118 表三“一、本年新收政府信息公开申请数量”有 6 个数字，应有 7 个，这一行没有核对',
    ]);
  });

  it('of which the figure beside it is one half says so', () => {
    const figures = { ...given, 'requests/received/business': '12', 'requests/received/total': '17' };
    const text = edited(form(figures), ['\t5\t12\t', '\t5\t1\t2\t']);
    expect(structure(text)).toEqual([
      'GR118 表三“一、本年新收政府信息公开申请数量”有 8 个数字，应有 7 个，这一行没有核对；“1”和“2”可能是一个数 12 被拆成两格',
    ]);
  });
});

describe('a header of text that white space cuts, which stands elsewhere than its columns', () => {
  const HEADER = '   自然人   商业企业   科研机构   社会公益组织   法律服务机构   其他   总计';
  const LABELS = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '1.属于国家秘密'];
  const line = (label: string, figures: readonly string[]) =>
    label + ' '.repeat(36 - displayWidth(label)) + figures.map((one) => one.padStart(9)).join('');

  it.each(IDS.map((id, i) => [id, i] as const))(
    'has the blank of a row at %s by the rows that are full',
    (_, at) => {
      const figures = RECEIVED.map(String);
      const full = LABELS.map((label) => line(label, figures));
      const text = [HEADER, ...full, line('2.其他法律行政法规禁止公开', figures.with(at, ''))].join('\n');
      const found = report(text, 'a.txt');
      expect(row(found, 'requests/received')).toEqual(figures);
      expect(row(found, 'requests/refused.legalProhibition')).toEqual(figures.with(at, 'blank'));
    },
  );
});

describe('an extra column', () => {
  const TEXTS = ['无', '√', '√', '9'];

  it.each([0, 1, 2, 3, 4, 5, 6, 7])('at place %i of 表三 is named once, and shifts no other', (at) => {
    for (const text of TEXTS) {
      const wider = withColumns(FILLED, (cells) =>
        cells.toSpliced(at, 0, cells[0] === '自然人' ? '备注' : text),
      );
      expect(structure(wider)).toEqual(['GR122 表三表头里的“备注”不是规定的列名']);
      for (const id of ['received', 'granted', 'refused.process'])
        expect(row(report(wider), `requests/${id}`).map(Number)).toEqual(RECEIVED);
    }
  });

  it('leaves blank cells in their columns', () => {
    const wider = withColumns(FILLED, (cells) => [...cells, cells[0] === '自然人' ? '备注' : '无']);
    const text = edited(wider, ['\t3\t1\t0\t2', '\t\t1\t0\t2']);
    const [first, ...others] = row(report(text), 'requests/received');
    expect([first, ...others.map(Number)]).toEqual(['blank', ...RECEIVED.slice(1)]);
  });

  it('without a label is named once, and shifts no other', () => {
    const wider = withColumns(FILLED, (cells) => [...cells, cells[0] === '自然人' ? '' : '√']);
    expect(structure(wider)).toEqual(['GR122 表三有一列没有列名，这一列没有核对']);
    expect(row(report(wider), 'requests/received').map(Number)).toEqual(RECEIVED);
  });

  it.each([
    ['row', /\t/u],
    ['line', /^/u],
  ])('of numbers before every %s is told once, and passed over', (_, which) => {
    const numbered = FILLED.split('\n').map((line, i) => (which.test(line) ? `${i + 1}\t${line}` : line));
    expect(structure(numbered.join('\n'))).toEqual(['GR122 表格前面多了一列序号，已略去']);
    expect(report(numbered.join('\n')).year).toBe(2024);
    expect(row(report(numbered.join('\n')), 'requests/received').map(Number)).toEqual(RECEIVED);
  });

  it.each([
    ['12: ', (n: number) => `${n}: `],
    ['12. ', (n: number) => `${n}. `],
    ['[12] ', (n: number) => `[${n}] `],
    ['blanks before it', (n: number) => `${String(n).padStart(5)}  `],
  ])('of numbers as %s before every line is told once, and passed over', (_, numberOf) => {
    for (const text of [FILLED, FILLED.replaceAll('\t', ' | ')]) {
      const numbered = text.split('\n').map((line, i) => numberOf(i + 1) + line);
      expect(structure(numbered.join('\n'))).toEqual(['GR122 表格前面多了一列序号，已略去']);
      expect(report(numbered.join('\n')).office).toBe('青石县水利局');
      expect(row(report(numbered.join('\n')), 'requests/received').map(Number)).toEqual(RECEIVED);
    }
  });
});

describe('a row of column numbers below a header', () => {
  const DISPUTES = Array.from({ length: 15 }, (_, i) => String(i + 20));
  const TEXT = edited(FILLED, [/\n0(?:\t0){14}\n$/u, `\n${DISPUTES.join('\t')}\n`]);
  const disputes = (text: string) =>
    ['review', 'directSuit', 'suitAfterReview'].flatMap((id) => row(report(text), `disputes/${id}`));

  it.each([
    ['with a letter', '甲\t\t\t', (n: number) => String(n)],
    ['with several letters', '甲\t乙\t丙\t', (n: number) => String(n)],
    ['with a word', '栏次\t\t\t', (n: number) => String(n)],
    ['without a label', '\t\t\t', (n: number) => `（${n}）`],
    ['in circles', '\t\t\t', (n: number) => String.fromCodePoint(0x2460 + n - 1)],
    ['with how the last is worked out', '栏次\t\t\t', (n: number) => (n === 7 ? '7=1+2+3+4+5+6' : String(n))],
  ])('%s is no row of 表三', (_, label, numberOf) => {
    const numbers = IDS.map((_, i) => numberOf(i + 1)).join('\t');
    const text = edited(TEXT, ['\n一、本年新收', `\n${label}${numbers}\n一、本年新收`]);
    expect(structure(text)).toEqual([]);
    expect(row(report(text), 'requests/received').map(Number)).toEqual(RECEIVED);
  });

  it.each(['', '栏次\t'])('%j is no row of 表四', (label) => {
    const numbers = label + DISPUTES.map((_, i) => i + 1).join('\t');
    const text = edited(TEXT, [/\n(?=20\t)/u, `\n${numbers}\n${label && '\t'}`]);
    expect(structure(text)).toEqual([]);
    expect(disputes(text)).toEqual(DISPUTES);
  });

  it('is a row of figures where no other follows, and where it has a label of the form', () => {
    const only = edited(TEXT, [DISPUTES.join('\t'), DISPUTES.map((_, i) => i + 1).join('\t')]);
    expect(disputes(only).map(Number)).toEqual(DISPUTES.map((_, i) => i + 1));
    const named = edited(TEXT, [/规章.*/u, '规章\t1\t2\t3']);
    expect(row(report(named), 'proactive/regulations')).toEqual(['1', '2', '3']);
  });
});
