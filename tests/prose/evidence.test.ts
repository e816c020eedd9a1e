// Sentences of offices of every level: those that state a figure of the tables, and those that must be left alone.

import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/prose/claims.js';
import { form, report } from '../testing/reports.js';

const TOTAL = {
  收: 'requests/received/total',
  上: 'requests/carriedIn/total',
  予: 'requests/granted/total',
  部: 'requests/partial/total',
  不: 'requests/refused.*/total',
  无: 'requests/unavailable.*/total',
  处: 'requests/unprocessed.*/total',
  他: 'requests/other.*/total',
  办: 'requests/total/total',
  转: 'requests/carriedOut/total',
  议: 'disputes/review/total',
  诉: 'disputes/*/total',
  直: 'disputes/directSuit/total',
  后: 'disputes/suitAfterReview/total',
} as const;

/** The cells in short: those of one group of rows by what they have in common. */
function shortOf({ sums }: Claim): string {
  const [first, ...others] = sums[0]!.map(({ id }) => id);
  if (others.length === 0) return first!;
  const group = /^([a-z]+\/)[^./]*(\.)?/iu.exec(first!)!;
  const head = group[2] ? first!.slice(0, first!.indexOf('.') + 1) : group[1]!;
  return `${head}*${first!.slice(first!.lastIndexOf('/'))}`;
}

/** As `收12 上2`; other cells by their ids. */
function statedIn(prose: string, id = '2021'): string {
  const names = new Map<string, string>(Object.entries(TOTAL).map(([name, cells]) => [cells, name]));
  return report(withProse(prose, id))
    .prose.evidence.map((claim) => `${names.get(shortOf(claim)) ?? `${shortOf(claim)} `}${claim.value}`)
    .join(' ');
}

function withProse(prose: string, id = '2021'): string {
  const year = id === '2021' ? 2024 : 2020;
  const title = `青石县水利局${year}年政府信息公开工作年度报告`;
  return form({}, id, title).replace('\n', () => `\n\n一、总体情况\n\n${prose}\n\n`);
}

describe('a sentence that states', () => {
  it.each([
    ['本年新收政府信息公开申请12件。', '收12'],
    ['2024年，我局共新收政府信息公开申请35件，上年结转2件。', '收35 上2'],
    ['2024年度新收到政府信息公开申请1,286件。', '收1286'],
    ['青石县水利局2024年新收申请 8 件。', '收8'],
    ['全年新收政府信息公开申请１０件，结转下年度继续办理３件。', '收10 转3'],
    ['本年度新收依申请公开申请十二件，上年度结转一件。', '收12 上1'],
    ['新收政府信息公开申请：5宗；上年结转：0宗。', '收5 上0'],
    ['我镇2024年新收政府信息公开申请共7件。', '收7'],
    ['我街道全年未收到政府信息公开申请。', '收0'],
    ['2024年，本机关没有收到政府信息公开申请，无行政复议。', '收0 议0'],
    ['本年度未收到依申请公开政府信息申请。', '收0'],
    ['本年新收政府信息公开申请20件（其中自然人18件、法人2件）。', '收20'],
    ['上年结转政府信息公开申请4件。', '上4'],
    ['上年转结3件，均已答复。', '上3'],
    ['上一年度结转政府信息公开申请二十一件。', '上21'],
    ['没有上年结转申请。', '上0'],
    ['本年新收政府信息公开申请9件（含上年结转2件）。', '上2'],
    ['全年办结政府信息公开申请103件。', '办103'],
    ['办理结果总计为17件，结转至下年度1件。', '转1'],
    ['结转下一年度继续办理0件。', '转0'],
    ['无结转下年度的政府信息公开申请。', '转0'],
    [
      '办理结果为：予以公开10件、部分公开2件、不予公开3件、无法提供4件、不予处理1件、其他处理0件。',
      '予10 部2 不3 无4 处1 他0',
    ],
    ['答复情况：予以公开一百零三件，部分公开十件。', '予103 部10'],
    ['办结13件，其中予以公开8件，无法提供5件。', '予8 无5'],
    ['年内办结申请15件，其中，不予处理的2件，其他处理的有1件。', '办15 处2 他1'],
    ['办结的申请中，予以公开：6件；部分公开：1件。', '予6 部1'],
    ['不予公开2件，不予处理0件。', '不2 处0'],
    ['按照结果分，予以公开3件和部分公开2件，无法提供1件。', '予3 部2 无1'],
    ['本年度，因政府信息公开被申请行政复议1件，行政诉讼0件。', '议1 诉0'],
    ['全年行政复议2起、行政诉讼1起。', '议2 诉1'],
    ['2024年政府信息公开行政复议案件3件。', '议3'],
    ['因政府信息公开工作引发的行政复议2宗，被提起行政诉讼4宗。', '议2 诉4'],
    ['本年度发生政府信息公开行政复议两件（其中维持一件，纠正一件）。', '议2'],
    ['行政复议共5件。行政诉讼共6件。', '议5 诉6'],
    ['行政复议1件和行政诉讼2件。', '议1 诉2'],
    ['行政复议结果维持2件，行政复议结果纠正1件。', 'disputes/review/upheld 2 disputes/review/corrected 1'],
    ['行政复议尚未审结1件。', 'disputes/review/pending 1'],
    ['行政诉讼结果维持3件。', 'disputes/*/upheld 3'],
    ['未经复议直接起诉2件，复议后起诉1件。', '直2 后1'],
    ['全年没有因政府信息公开被申请行政复议。', '议0'],
    ['我委未发生行政复议、行政诉讼。', '议0 诉0'],
    ['2024年，我单位没有因政府信息公开被申请行政复议或提起行政诉讼。', '议0 诉0'],
    ['二〇二四年新收政府信息公开申请6件，二〇二四年度行政复议1件。', '收6 议1'],
    ['2024年1月1日至2024年12月31日，行政复议0件，行政诉讼0件。', '议0 诉0'],
    ['本单位因信息公开引发行政复议0件；因信息公开提起行政诉讼1件。', '议0 诉1'],
    ['本年新收政府信息公开申请12件，同比增长20%。', '收12'],
    ['新收政府信息公开申请3件，比上年增加1件。', '收3'],
    ['行政复议2件，上年同期行政复议1件。', '议2'],
    ['行政复议、行政诉讼各1件。', '议1 诉1'],
    ['新收政府信息公开申请12件，含结转2件。', '上2'],
    ['本年度行政复议，行政诉讼3件。', '诉3'],
    ['根据《条例》和国办公开办函〔2021〕30号，本年新收政府信息公开申请2件。', '收2'],
  ])('%s', (sentence, expected) => {
    expect(statedIn(sentence)).toBe(expected);
  });

  it('is read by the edition of the report', () => {
    expect(statedIn('办结申请4件，其他处理3件，无法提供1件。')).toBe('办4 他3 无1');
    expect(statedIn('办结申请4件，其他处理3件，无法提供1件。', '2019')).toBe(
      '办4 requests/other/total 3 无1',
    );
  });
});

describe('a sentence is left alone that', () => {
  it.each([
    ['does not say whether carried in counts', '全年收到政府信息公开申请12件。'],
    ['says received', '2024年共受理政府信息公开申请12件，办理12件。'],
    ['answers some', '本年度答复12件。'],
    ['speaks of several years', '累计新收政府信息公开申请120件。'],
    ['speaks of the whole county', '全县新收政府信息公开申请120件。'],
    ['speaks of the whole city', '2024年，全市行政机关行政复议12件，行政诉讼8件。'],
    ['speaks of the whole province', '全省共新收政府信息公开申请3,502件。'],
    ['speaks of another office', '县公安局新收政府信息公开申请5件。'],
    ['speaks of another office after 共', '其中，县公安局共新收政府信息公开申请5件。'],
    ['speaks of subordinate offices', '下属单位新收政府信息公开申请3件。'],
    ['speaks of every department', '各部门共新收政府信息公开申请3件。'],
    ['speaks of last year', '去年新收政府信息公开申请12件。'],
    ['names another year', '2023年新收政府信息公开申请12件。'],
    ['names a span of years', '2022—2024年行政复议3件。'],
    ['names years in words', '二〇二三年，行政复议3件。'],
    ['speaks of recent years', '近三年行政复议3件。'],
    ['speaks of half a year', '上半年，行政复议1件。'],
    ['speaks of a quarter', '第三季度，新收政府信息公开申请4件。'],
    ['speaks of a month', '6月，新收政府信息公开申请4件。'],
    ['ends before the year does', '2024年1月1日至2024年6月30日，行政复议1件。'],
    ['speaks of a plan', '下一步目标：行政复议0件。'],
    ['is about a rough figure', '新收政府信息公开申请约12件。'],
    ['has more than a ten', '新收政府信息公开申请10余件。'],
    ['has that many or more', '新收政府信息公开申请10件以上。'],
    ['is almost that', '新收政府信息公开申请近10件。'],
    ['is about that many', '新收政府信息公开申请10件左右。'],
    ['counts two things with one figure', '行政复议、行政诉讼3件。'],
    ['counts two things together', '行政复议和行政诉讼共3件。'],
    ['adds two results', '办结申请中，予以公开和部分公开12件。'],
    ['adds two results by a sign', '答复情况：予以公开、部分公开12件。'],
    ['counts the results of some', '行政复议1件被维持。'],
    ['counts times', '行政复议3件次。'],
    ['has a range', '行政复议3-5件。'],
    ['has a range in words', '行政复议三五件。'],
    ['has decimals', '行政复议1.5件。'],
    ['has a figure in myriads', '行政许可公示1.2万件，行政复议3万件。'],
    ['has a mangled figure', '新收政府信息公开申请1,2件。'],
    ['has white space in the figure', '行政复议1 2件。'],
    ['handles reviews as its work', '依法办理行政复议120件。'],
    ['tries reviews', '全年审理行政复议35件。'],
    ['is about enforcement', '行政处罚30件，行政复议2件。'],
    ['is about proposals', '办理人大建议和政协提案答复，予以公开15件。'],
    ['is about documents', '制发规范性文件3件，答复后予以公开3件。'],
    ['discloses what is no request', '全年予以公开12件。'],
    ['speaks of one kind of applicants', '自然人申请中，予以公开3件。'],
    ['speaks of one subject', '涉及征地拆迁的申请，予以公开5件，无法提供2件。'],
    ['speaks of one channel', '通过网上平台提交的申请办结5件，予以公开5件。'],
    ['is a condition', '如未收到政府信息公开申请，应填0。'],
    ['is about some departments', '部分科室未收到政府信息公开申请。'],
    ['is an example', '例如：行政复议1件。'],
    ['goes on behind the words', '未收到政府信息公开申请费。'],
    ['has no unit', '行政复议1，行政诉讼2。'],
    ['has another unit', '行政复议1人，行政诉讼2名。'],
  ])('%s: %s', (_, sentence) => {
    expect(statedIn(sentence)).toBe('');
  });

  it('contradicts another one', () => {
    expect(statedIn('行政复议1件，行政诉讼2件。\n\n综上，行政复议3件。')).toBe('诉2');
    expect(statedIn('行政复议1件。行政复议3件。行政复议1件。')).toBe('');
    expect(statedIn('行政复议1件。\n\n行政复议一件。')).toBe('议1');
  });

  it('goes on behind the end of a line that was wrapped', () => {
    expect(statedIn('2024年全年因政府信息公开引起的行政复\n议1件，政府信息公开行政诉\n讼2件。')).toBe(
      '议1 诉2',
    );
    expect(statedIn('其中，青石县下属的县公安局\n行政复议1件。')).toBe('');
    expect(statedIn('2019年至今\n，行政复议1件。')).toBe('');
  });
});

/** Each is far more than is ever looked at: without a bound, or with backtracking, the test would not end. */
describe('five million characters', () => {
  it.each([
    ['digits and commas', '1234567,'],
    ['units', '1件'],
    ['phrases', '行政复议1件，'],
    ['beginnings of phrases', '政府信息公开'],
    ['zeros', '未发生因政府信息公开工作引发的'],
    ['numerals', '一百零三'],
    ['leads', '全年本年度'],
    ['ends of sentences', '。'],
    ['short lines', '其他\n'],
    ['white space', '　'],
  ])('of %s are read in passing', (_, part) => {
    const prose = part.repeat(Math.ceil(5_000_000 / part.length));
    expect(report(withProse(`${prose}行政复议3件。`)).prose.evidence).toEqual([]);
  });
});
