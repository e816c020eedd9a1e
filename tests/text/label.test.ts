// Label keys: every spelling of a label that reports use comes down to the same key.

import { describe, expect, it } from 'vitest';
import { labelKey } from '../../src/text/label.js';

const SAME: readonly (readonly [canonical: string, ...variants: string[]])[] = [
  [
    '（一）予以公开',
    '(一)予以公开',
    '(一) 予以公开',
    '㈠予以公开',
    '（一） 予以公开',
    '（一）\u00a0予以公开',
    '（ 一 ）予以公开',
    '\u202d（一\u200b）\u2060予以\u00ad公开\u202c',
  ],
  [
    '1.属于国家秘密',
    '1、属于国家秘密',
    '1．属于国家秘密',
    '（1）属于国家秘密',
    '①属于国家秘密',
    '① 、属于国家秘密',
    '⑴属于国家秘密',
    '１.属于国家秘密',
    '1. 属于国家秘密',
    '"1.属于国家秘密"',
    '\u200b1.属于国家秘密',
  ],
  [
    '一、本年新收政府信息公开申请数量',
    '一、 本年新收政府信息公开申请数量',
    '一.本年新收\n政府信息公开申请数量',
  ],
  ['商业企业', '商业\n企业', '商业\r\n企业', '商业 企业', '商　业　企　业'],
  ['总计', '总 计', '总　计', '总\u00a0计'],
  [
    '3.危及“三安全一稳定”',
    '3.危及"三安全一稳定"',
    '3.危及「三安全一稳定」',
    '3.危及‘三安全一稳定’',
    '3.危及三安全一稳定',
  ],
  [
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    '(二)部分公开(区分处理的,只计这一情形,不计其他情形)',
    '（二）部分公开（区分处理的， 只计这一情形， 不计其他情形）',
  ],
  ['第二十条第（一）项', '第二十条 第（一）项', '第二十条第(一)项', '第二十条第㈠项'],
  [
    '本年收费金额（单位：万元）',
    '本年收费金额(单位:万元)',
    '本年收费金额 （单位：万元）',
    '本年收费金额\n（单位：万元）',
  ],
  ['本年增/减', '本年增／减', '本年增 / 减'],
  [
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)',
    '（本列）数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
  ],
];

describe.each(SAME.map(([canonical, ...variants]) => [canonical, variants] as const))(
  '%s',
  (canonical, variants) => {
    it.each(variants.map((variant) => [variant]))('is also written %j', (variant) => {
      expect(labelKey(variant)).toEqual(labelKey(canonical));
    });
  },
);

describe('the number before a label', () => {
  it.each([
    ['（七）总计', '总计', '七'],
    ['三、本年度办理结果', '本年度办理结果', '三'],
    ['十二、其他', '其他', '十二'],
    ['8.属于行政查询事项', '属于行政查询事项', '8'],
    ['（10）其他', '其他', '10'],
    ['总计', '总计', ''],
    ['其他', '其他', ''],
    ['第二十条第（五）项', '第二十条第五项', ''],
    ['三安全一稳定', '三安全一稳定', ''],
    ['2022年', '2022年', ''],
    ['', '', ''],
    ['——', '', ''],
  ])('of %j leaves %j, number %j', (text, core, ordinal) => {
    expect(labelKey(text)).toEqual({ core, ordinal });
  });

  it.each([
    ['其他', '3.其他'],
    ['总计', '（七）总计'],
  ])('alone tells the column %s from the row %s', (column, row) => {
    expect(labelKey(column).core).toBe(labelKey(row).core);
    expect(labelKey(column).ordinal).not.toBe(labelKey(row).ordinal);
  });
});

it('a number with a zero in front needs no sign behind it, a figure is none', () => {
  expect(labelKey('01 总体情况')).toEqual({ core: '总体情况', ordinal: '01' });
  expect(labelKey('01总体情况')).toEqual({ core: '总体情况', ordinal: '01' });
  expect(labelKey('010总体情况').ordinal).toBe('');
  expect(labelKey('12总体情况').ordinal).toBe('');
});
