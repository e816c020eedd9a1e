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

const block = (name: string, figures: readonly number[]) =>
  Object.fromEntries(
    ['upheld', 'corrected', 'other', 'pending', 'total'].map((column, i) => [
      `disputes/${name}/${column}`,
      String(figures[i]),
    ]),
  );

test.each<[name: string, figures: number[], grade: string]>([
  ['to the right', [0, 3, 1, 2, 1, 7, 1, 0, 0, 0, 1, 1, 0, 1, 0], 'likely'],
  // An empty cell may have been put in before the 3 as well as before the 1.
  ['to the right from one of two places', [0, 3, 0, 1, 2, 6, 1, 0, 0, 0, 1, 1, 0, 1, 0], 'tie'],
  ['to the left', [1, 2, 1, 7, 1, 0, 0, 0, 1, 1, 0, 1, 0, 2, 0], 'likely'],
])('a row of 表四 that slid %s is told as one slip, which gives back all its figures', (_, slid, grade) => {
  const blocks = (all: readonly number[]) => ({
    ...block('review', all.slice(0, 5)),
    ...block('directSuit', all.slice(5, 10)),
    ...block('suitAfterReview', all.slice(10)),
  });
  const right = slid[0] === 0 ? [...slid.slice(1), 2] : [3, ...slid.slice(0, -1)];
  expect(lint(form(blocks(right))).diagnoses).toEqual([]);
  const [story, ...others] = lint(form(blocks(slid))).diagnoses!;
  expect(others).toEqual([]);
  expect(story!.grade).toBe(grade);
  const mended = story!.candidates.map(({ changes }) => ({
    ...blocks(slid),
    ...Object.fromEntries(changes.map(({ cell, to }) => [cell, String(to)])),
  }));
  expect(mended).toContainEqual(blocks(right));
});

const across = (name: string, people: number, business: number) => ({
  [`requests/${name}/naturalPerson`]: String(people),
  [`requests/${name}/business`]: String(business),
  [`requests/${name}/total`]: String(people + business),
});

test('two rows whose exchange only last year shows are told as exchanged', () => {
  const lastYear = form({ ...across('received', 3, 1), ...across('carriedOut', 3, 1) });
  const previous = report(lastYear.replace(TITLE, TITLE.replace('2024', '2023')));
  const cells = { ...across('granted', 27, 7), ...across('total', 27, 7) };
  const exchanged = report(form({ ...cells, ...across('received', 3, 1), ...across('carriedIn', 24, 6) }));
  const [story, ...others] = lintReport(withFacts(exchanged, { previous }), { language: 'zh' }).diagnoses!;
  expect(others).toEqual([]);
  expect(story!.grade).toBe('likely');
  expect(story!.message).toContain('两行填反');
});

test('a carry-over that was forgotten is told as left out, whatever each figure lacks', () => {
  const lastYear = form({ ...across('received', 3, 1), ...across('carriedOut', 3, 1) });
  const previous = report(lastYear.replace(TITLE, TITLE.replace('2024', '2023')));
  const cells = { ...across('received', 24, 6), ...across('granted', 27, 7), ...across('total', 27, 7) };
  const { diagnoses } = lintReport(withFacts(report(form(cells)), { previous }), { language: 'zh' });
  expect(diagnoses!.map(({ grade, message }) => [grade, message])).toEqual([
    [
      'certain',
      '表三有 3 个数字有误（漏填）：“二、上年结转政府信息公开申请数量”的“自然人”0→3、“商业企业”0→1、“总计”0→4',
    ],
  ]);
});

test('what leaves a count below zero is not all that is wrong', () => {
  const cells = {
    ...both('received', '4'),
    ...both('granted', '3'),
    'requests/received/other': '1',
    'requests/received/total': '5',
    ...both('partial', '1'),
    'requests/refused.security/other': '1',
    'requests/refused.security/total': '1',
    ...both('total', '4'),
    'requests/total/other': '1',
    'requests/total/total': '5',
  };
  expect(lint(form(cells)).diagnoses).toEqual([]);
  const wrong = {
    ...cells,
    'requests/refused.stateSecret/business': '1',
    'requests/refused.stateSecret/total': '1',
    'requests/refused.security/business': '-1',
  };
  expect(lint(form(wrong)).diagnoses!.map(({ grade }) => grade)).toEqual(['tie']);
});

test('where sums were kept, corrections of the fewest figures come first', () => {
  const cells = {
    ...both('received', '12'),
    ...both('granted', '6'),
    ...both('other.misc', '2'),
    ...both('total', '8'),
    ...both('carriedOut', '5'),
  };
  const [story] = lint(form(cells)).diagnoses!;
  const rows = story!.candidates.map(({ changes }) => changes[0]!.cell.split('/')[1]);
  expect(rows).toEqual(['received', 'carriedIn', 'carriedOut', 'granted', 'other.misc']);
});

test('corrections that are not listed are named by their rows, every one', () => {
  const cells = {
    ...both('received', '12'),
    ...both('granted', '2'),
    ...both('partial', '2'),
    ...both('unavailable.notHeld', '2'),
    ...both('other.misc', '2'),
    ...both('total', '8'),
    ...both('carriedOut', '5'),
  };
  const named = {
    zh: '“1.本机关不掌握相关政府信息”、“3.其他”',
    en: '"unavailable: not held", "other handling: other"',
  };
  for (const language of ['zh', 'en'] as const) {
    const [story] = lint(form(cells), 'report.tsv', language).diagnoses!;
    expect(story!.candidates).toHaveLength(7);
    expect(story!.notes.join('\n')).toContain(named[language]);
  }
});

test.each<[name: string, carriedOut: string, grade: string]>([
  ['agrees', '3', 'certain'],
  ['disagrees', '0', 'likely'],
])('a total where last year %s with what its balance rests on', (_, carriedOut, grade) => {
  const lastYear = form({ ...both('received', carriedOut), ...both('carriedOut', carriedOut) });
  const previous = report(lastYear.replace(TITLE, TITLE.replace('2024', '2023')));
  const cells = { ...both('received', '9'), ...both('carriedIn', '3'), ...both('granted', '12') };
  const now = report(form({ ...cells, ...both('total', '12'), 'requests/total/total': '9' }));
  const { diagnoses } = lintReport(withFacts(now, { previous }), { language: 'zh' });
  expect(diagnoses).toMatchObject([{ grade, candidates: [{ changes: [{ from: 9, to: 12 }] }] }]);
});
