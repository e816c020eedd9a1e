// What an audit says of reports that it could not hold against others.

import { expect, it } from 'vitest';
import { notesOf, noteTexts } from '../../src/audit/notes.js';
import type { Entry } from '../../src/audit/record/entry.js';
import { entry } from '../testing/entry.js';

function notes(given: readonly Partial<Entry>[], acrossYears: readonly number[] = [], absent: string[] = []) {
  const entries = given.map((facts, index) => entry({ path: `${index}.csv`, ...facts, index }));
  const compared = { isCompared: true, incompleteAreas: [], absent, acrossYears: new Set(acrossYears) };
  return noteTexts(notesOf(entries, compared), 'zh').join();
}

it.each([
  [
    'an office of one year only',
    [{ year: 2023 }, {}, { office: '青石县民政局' }],
    [0, 1],
    '1 份没有同一机关其他年度',
  ],
  ['two names of two years', [{ year: 2023 }, { office: '青石县民政局' }], [], '2 份没有同一机关其他年度'],
  ['no office', [{ office: null }, {}], [], '1 份不知道是哪个机关的'],
] as const)('%s', (_, given, acrossYears, expected) => {
  expect(notes(given, acrossYears)).toContain(expected);
});

it('says nothing of one year, nor of reports that were compared', () => {
  expect(notes([{}, { office: '青石县民政局' }])).toBe('');
  expect(notes([{ year: 2023 }, {}], [0, 1])).toBe('');
});

it('names reports of the manifest that are not here', () => {
  expect(notes([{}], [], ['a', 'b', 'c', 'd'])).toBe('清单所列的报告中有 4 份不在这里：a、b、c 等');
});
