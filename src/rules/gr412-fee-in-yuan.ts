// An amount is about ten thousand times last year's, or the other way round: one of them may be in yuan.

import { cellOfLastYear } from '../report/previous.js';
import type { Exact } from '../text/quantity.js';
import { placeOfCell } from './kit/across-years.js';
import { defineRule } from './kit/rule.js';
import { exactOf } from './kit/sums.js';

/** Yuan in the unit of the form, as a power of ten, and how far amounts may move besides. */
const MYRIAD_SCALE = 4;
const MOVE = 3;
/** Of an amount in yuan: jiao and fen. */
const MOST_DECIMALS = 2;

export default defineRule({
  code: 'GR412',
  name: 'fee-in-yuan',
  category: 'years',
  severity: 'warning',
  title: { zh: '金额可能按元填写', en: 'Amount may be in yuan' },
  messages: {
    now: {
      zh: '{table}“{row}”的“{column}”填写 {actual}，上年为 {previous}，相差约一万倍，可能是按元填写的（折合 {converted} 万元）',
      en: '{table} "{row}", {column} is {actual}, last year {previous}: about ten thousand times as much, so it may be in yuan ({converted} in units of 10,000 yuan)',
    },
    before: {
      zh: '{table}“{row}”的“{column}”填写 {actual}，上年为 {previous}，相差约一万倍，上年可能是按元填写的（折合 {converted} 万元）',
      en: '{table} "{row}", {column} is {actual}, last year {previous}: about a ten-thousandth, so last year’s may be in yuan ({converted} in units of 10,000 yuan)',
    },
    where: { zh: '上年报告 {place}', en: 'last year’s report, {place}' },
  },
  help: {
    zh: '核对台账，换算成万元再填。',
    en: 'Check the records and give the amount in units of 10,000 yuan.',
  },
  docs: {
    what: {
      zh: '金额与上年同一格相差约一万倍（三千多倍至三万倍），较大的一个至多两位小数。',
      en: 'An amount differs from the same cell of last year by a factor near 10,000 (3,333 to 30,000), and the larger one has at most two decimals.',
    },
    why: {
      zh: '表头的单位是万元，按元填写正好相差一万倍。金额确实可能变化很大，所以只作警告。',
      en: 'The form counts in units of 10,000 yuan. Amounts may truly change that much, hence a warning.',
    },
    mend: { zh: '按元填写的，除以 10000。', en: 'Divide an amount in yuan by 10,000.' },
  },
  examples: [
    {
      cells: { 'proactive/fees/amount': '12000' },
      previous: { 'proactive/fees/amount': '0.8' },
      fires: [
        '表二“行政事业性收费”的“本年收费金额”填写 12000，上年为 0.8，相差约一万倍，可能是按元填写的（折合 1.2 万元）',
      ],
    },
    {
      cells: { 'proactive/fees/amount': '1.5' },
      previous: { 'proactive/fees/amount': '8000' },
      fires: [
        '表二“行政事业性收费”的“本年收费金额”填写 1.5，上年为 8000，相差约一万倍，上年可能是按元填写的（折合 0.8 万元）',
      ],
    },
    {
      cells: { 'proactive/fees/amount': '1600' },
      previous: { 'proactive/fees/amount': '0.8' },
      fires: [],
    },
    { cells: { 'proactive/fees/amount': '12000' }, previous: {}, fires: [] },
  ],
  *check(report, say) {
    for (const spec of report.edition?.cells ?? []) {
      const cell = report.cells[spec.index];
      const last = spec.kind === 'money' ? cellOfLastYear(report, spec.id) : undefined;
      const actual = exactOf(cell);
      const previous = exactOf(last);
      if (!cell || !last || !actual || !previous) continue;
      const isNow = isInYuan(actual, previous);
      if (!isNow && !isInYuan(previous, actual)) continue;
      const { table, row, column } = spec;
      yield {
        message: say(isNow ? 'now' : 'before', {
          table,
          row,
          column,
          actual,
          previous,
          converted: amountOf(isNow ? actual : previous) / 10 ** MYRIAD_SCALE,
        }),
        notes: [say('where', { place: placeOfCell(last) })],
        subject: cell,
        operands: [last],
        highlights: [{ cells: [cell], primary: true }],
        actual,
      };
    }
  },
});

function isInYuan(one: Exact, other: Exact): boolean {
  const ratio = amountOf(one) / amountOf(other) / 10 ** MYRIAD_SCALE;
  return one.scale <= MOST_DECIMALS && ratio >= 1 / MOVE && ratio <= MOVE;
}

function amountOf({ units, scale }: Exact): number {
  return units / 10 ** scale;
}
