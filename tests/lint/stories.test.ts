// The words of a diagnosis: each doubt is told once, and figures stand in them as they were written.

import { expect, test } from 'vitest';
import { lintReport } from '../../src/lint/lint.js';
import { withFacts } from '../../src/report/report.js';
import { form, lint, report, TITLE } from '../testing/reports.js';

const both = (row: string, count: string) => ({
  [`requests/${row}/naturalPerson`]: count,
  [`requests/${row}/total`]: count,
});

test('one relation to last year that fails in two columns is doubted once, in both languages', () => {
  const lastYear = form({ ...both('received', '36'), ...both('carriedOut', '36') }, '2021');
  const previous = report(lastYear.replace(TITLE, TITLE.replace('2024', '2023')));
  const cells = { ...both('carriedIn', '63'), ...both('granted', '63'), ...both('total', '63') };
  const now = withFacts(report(form({ ...cells, 'requests/carriedIn/total': '36' })), { previous });
  const [story, ...others] = lintReport(now, { language: 'zh' }).diagnoses!;
  expect(others).toEqual([]);
  expect(story!.candidates[0]!.message).toContain('36→63（两位数字颠倒）');
  expect(story!.notes.filter((note) => note.includes('不适用'))).toEqual([
    '也可能是“上年结转”在这里不适用，请核实',
  ]);
  const [told] = lintReport(now, { language: 'en' }).diagnoses!;
  expect(told!.notes.filter((note) => note.includes('does not apply here'))).toHaveLength(1);
});

test('what cannot be told names its table, and a lone correction without a sign of a slip is no certain one', () => {
  const random = Object.fromEntries(
    ['received', 'granted', 'partial', 'total', 'carriedOut'].flatMap((row, i) =>
      ['naturalPerson', 'business', 'research', 'social', 'total'].map(
        (column, k) =>
          [`requests/${row}/${column}`, String(17 + 13 * i + ((31 * k * (i + 2)) % 19))] as const,
      ),
    ),
  );
  const [open] = lint(form(random)).diagnoses!;
  expect(open).toMatchObject({ grade: 'open', candidates: [] });
  expect(open!.message).toBe('表三的数字互相对不上，至少有 5 个数字有误，无法逐一推断');
  const [lone, ...others] = lint(form({ 'disputes/review/upheld': '7', 'disputes/review/total': '40' }))
    .diagnoses!;
  expect(others).toEqual([]);
  expect(lone!.grade).toBe('tie');
});

test.each<[written: string, total: string, words: string]>([
  ['20.5', '12', '“（一）予以公开”的“自然人”填写 20.5，应为 12'],
  ['1.5', '2.5', '“（一）予以公开”的“自然人”填写 1.5，应为 2.5'],
  ['1.25', '1.5', '“（一）予以公开”的“自然人”填写 1.25，应为 1.5'],
])('a figure %s among sums of %s is told without decimals that say nothing', (written, total, words) => {
  const cells = { ...both('received', total), ...both('granted', total), ...both('total', total) };
  const { diagnoses } = lint(form({ ...cells, 'requests/granted/naturalPerson': written }));
  expect(diagnoses).toHaveLength(1);
  expect(diagnoses![0]!.message).toContain(words);
});

test.each<[name: string, cells: Record<string, string>, grade: string]>([
  ['stands in three sums', { 'requests/granted/total': '4', 'requests/total/total': '7' }, 'likely'],
  ['crosses in each figure', { 'requests/total/naturalPerson': '7', 'requests/total/total': '7' }, 'certain'],
])('one amount in two figures that %s', (_, wrong, grade) => {
  const cells = { ...both('received', '10'), ...both('granted', '7'), ...both('other.misc', '3') };
  const { diagnoses } = lint(form({ ...cells, ...both('total', '10'), ...wrong }));
  expect(diagnoses).toMatchObject([{ grade, candidates: [{ changes: [{}, {}] }] }]);
  expect(diagnoses![0]!.message).toContain('整笔登记有误');
});

test.each<[name: string, received: string, grade: string]>([
  ['whose balances hold', '16', 'certain'],
  ['whose totals were booked wrongly', '15', 'likely'],
])('a figure where sums cross, %s', (_, received, grade) => {
  const research = (row: string, count: string) => ({
    [`requests/${row}/research`]: count,
    [`requests/${row}/total`]: count,
  });
  const cells = {
    ...research('received', received),
    ...research('granted', '15'),
    ...research('total', '16'),
  };
  const { diagnoses } = lint(form({ ...cells, 'requests/refused.process/total': '1' }));
  const story = diagnoses!.find(({ message }) => message.includes('过程性'));
  expect(story).toMatchObject({
    grade,
    candidates: [{ changes: [{ cell: 'requests/refused.process/research', from: 0, to: 1 }] }],
  });
});
