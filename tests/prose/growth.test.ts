// What the text costs grows with its length and no faster, whatever it is made of.

import { describe, expect, it } from 'vitest';
import { rules } from '../../src/generated/rules/all.js';
import { lintReport } from '../../src/lint/lint.js';
import { withProse } from '../../src/report/report.js';
import { form, report } from '../testing/reports.js';

const SHORT = 45_000;
const TIMES_LONGER = 4;
/** A square would be sixteen times; below `ENOUGH` milliseconds of the processor nothing can be told. */
const MOST_GROWTH = 10;
const ENOUGH = 100;
const ROUNDS = 3;

const PARTS: readonly string[] = [
  '政府信息公开申请',
  '1234567890',
  '其中',
  '，',
  '申请',
  '（',
  '（1件',
  '收到申请12件，',
  '申请12件、',
  '未收到申请、',
  '行政复议、行政诉讼各2件',
  '行政复议、行政诉讼分别为3件、2件、',
  '工作工作',
  '魑魅',
  '《',
  '占5%，',
  '2023年，我局',
  '如有疑问请联系白石县水利局',
  '公开条例》国务院令第492号',
  '全年本年度收到公民法人提出的',
  '申请12件。',
  '其中1件。',
];

const plain = report(form().replace('\n', () => '\n\n一、总体情况\n\n占位。\n\n'));
const onText = rules.filter(({ category }) => category === 'text');
const [paragraph] = plain.paragraphs.filter(({ text }) => text === '占位。');

/** Everything that the rules ask of a text, in milliseconds of the processor. */
function costOf(text: string): number {
  const { row, document } = paragraph!;
  const [cell] = row.cells;
  const source = { text, row: { ...row, cells: [{ ...cell!, text }] }, document };
  const long = withProse({ ...plain, paragraphs: [source] });
  const { user } = process.cpuUsage();
  lintReport(long, { language: 'zh', rules: onText });
  return (process.cpuUsage().user - user) / 1000;
}

function leastCostOf(text: string): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => costOf(text)));
}

describe('the cost of a text', () => {
  it.each(PARTS)('of %s alone grows with its length', (part) => {
    const text = part.repeat(Math.ceil(SHORT / part.length));
    const long = leastCostOf(text.repeat(TIMES_LONGER));
    expect(long < ENOUGH || long / leastCostOf(text) < MOST_GROWTH, `${long} ms`).toBe(true);
  });
});
