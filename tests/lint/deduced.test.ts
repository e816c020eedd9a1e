// Blank cells: what the sums make of them, after the certain corrections, and never less than nothing.

import { describe, expect, it } from 'vitest';
import { lintReport } from '../../src/lint/lint.js';
import { withFacts } from '../../src/report/report.js';
import { form, report } from '../testing/reports.js';

const ITEMS = ['upheld', 'corrected', 'other', 'pending', 'total'];

function blanks(cells: Readonly<Record<string, string>>) {
  const { diagnostics } = lintReport(report(form(cells)), { language: 'zh' });
  return diagnostics.filter(({ code }) => code === 'GR201');
}

function reviews(...figures: readonly string[]) {
  return Object.fromEntries(ITEMS.map((id, i) => [`disputes/review/${id}`, figures[i] ?? '0']));
}

describe('one blank', () => {
  it.each([
    [
      'of the items',
      ['', '2', '0', '0', '5'],
      '表四“行政复议”的“结果维持”空白，按“案件总计”推算，应补填 3',
      3,
    ],
    [
      'that is the total',
      ['1', '2', '0', '4', ''],
      '表四“行政复议”的“总计”空白，按“案件总计”推算，应补填 7',
      7,
    ],
    [
      'with decimals',
      ['', '0.2', '0', '0', '0.3'],
      '表四“行政复议”的“结果维持”空白，按“案件总计”推算，应补填 0.1',
      0.1,
    ],
  ])('%s has to be filled in where it is more than 0', (_, figures, message, expected) => {
    expect(blanks(reviews(...figures))).toMatchObject([{ severity: 'error', message, expected }]);
  });

  it('that is zero stays a warning, and is not told to be an error', () => {
    const [found] = blanks(reviews('', '5', '0', '0', '5'));
    expect(found).toMatchObject({ severity: 'warning', notes: [expect.stringContaining('为 0')] });
  });

  it.each([
    ['the rest is more than the total', reviews('', '7', '0', '0', '5')],
    ['there are two', reviews('', '', '0', '0', '3')],
  ])('is not worked out where %s', (_, cells) => {
    expect(blanks(cells).flatMap(({ notes, expected }) => [...notes, expected ?? ''])).not.toContainEqual(
      expect.stringMatching(/推算/u),
    );
  });
});

/** A typing error in the same column is certain: the blank is what is left once it is mended. */
it('a blank is worked out after the certain corrections', () => {
  const cells = {
    'requests/received/naturalPerson': '6',
    'requests/received/total': '6',
    'requests/granted/naturalPerson': '9',
    'requests/granted/total': '6',
    'requests/partial/naturalPerson': '',
    'requests/total/naturalPerson': '6',
    'requests/total/total': '6',
  };
  const [found] = blanks(cells);
  expect(found).toMatchObject({ severity: 'warning', notes: [expect.stringContaining('为 0')] });
  expect(found!.message).not.toContain('-');
});

describe('a request counted twice, still open and among the results', () => {
  const cells = {
    'requests/received/naturalPerson': '1',
    'requests/received/total': '1',
    'requests/other.misc/naturalPerson': '1',
    'requests/other.misc/total': '1',
    'requests/total/naturalPerson': '1',
    'requests/total/total': '1',
    'requests/carriedOut/naturalPerson': '1',
    'requests/carriedOut/total': '1',
  };
  const story = (following?: Readonly<Record<string, string>>) => {
    const given = report(form(cells));
    const next = following && report(form(following).replaceAll('2024', '2025'), '某局-2025.tsv');
    const all = next ? withFacts(given, { following: next }) : given;
    return lintReport(all, { language: 'zh' }).diagnoses![0]!;
  };
  const changed = (...args: Parameters<typeof story>) =>
    story(...args).candidates.map(({ changes }) => changes.map(({ cell }) => cell.split('/')[1]!).join());

  it('is a tie of the four rows that may hold it', () => {
    expect(story().grade).toBe('tie');
    expect(changed().sort()).toEqual(
      [
        'carriedIn,carriedIn',
        'carriedOut,carriedOut',
        'other.misc,other.misc,total,total',
        'received,received',
      ].sort(),
    );
  });

  it('is not carried out less where next year carries it in', () => {
    const next = { 'requests/carriedIn/naturalPerson': '1', 'requests/carriedIn/total': '1' };
    expect(changed(next)).not.toContain('carriedOut,carriedOut');
    expect(story(next).grade).toBe('tie');
  });

  it('is carried out by mistake where next year carries nothing in', () => {
    expect(story({}).grade).toBe('certain');
    expect(changed({})).toEqual(['carriedOut,carriedOut']);
  });
});

it('what next year says explains no finding about last year', () => {
  const both = (row: string, person: string, total = person) => ({
    [`requests/${row}/naturalPerson`]: person,
    [`requests/${row}/total`]: total,
  });
  const given = report(form({ ...both('received', '3'), ...both('carriedOut', '3', '5') }));
  const previous = report(form(both('carriedOut', '2')).replaceAll('2024', '2023'), '某局-2023.tsv');
  const following = report(form(both('carriedIn', '3')).replaceAll('2024', '2025'), '某局-2025.tsv');
  const { diagnostics, diagnoses } = lintReport(withFacts(given, { previous, following }), {
    language: 'zh',
  });
  expect(diagnostics.map(({ code }) => code)).toContain('GR401');
  expect(diagnoses).toHaveLength(1);
  expect(diagnoses![0]!.codes.toSorted()).toEqual(['GR301', 'GR303']);
  expect(diagnoses![0]!.message).toContain('“总计”填写 5，很可能应为 3');
});
