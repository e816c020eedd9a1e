// Whose labels a ruled table has: those of the form, read as well as may be, or others.

import { expect, test } from 'vitest';
import { formsOf } from '../score/forms.js';
import { between, randomOf } from '../score/random.js';
import { areFormsOwn } from '../src/labels.js';

const requests = formsOf()[0]!.tables.find(({ id }) => id === 'requests')!;
const labels = requests.cells
  .filter(({ kind, column, columns }) => kind === 'label' && column + columns === 3)
  .map(({ text }) => text);
/** As far as a label is read. */
const beginnings = labels.map((text) => text.slice(0, 5));

function areOwn(read: readonly string[]): boolean {
  return areFormsOwn(labels.map((text, i) => ({ text, read: read[i]! })));
}

const CASES: readonly (readonly [string, boolean, (text: string, row: number) => string])[] = [
  ['as printed', true, (text) => text],
  ['without brackets and stops', true, (text) => text.replace(/[（）、.]/gu, '')],
  ['half-width brackets, full-width figures', true, (text) => text.replace('（', '(').replace(/\d/u, '１')],
  [
    'characters misread here and there',
    true,
    (text, row) => (row % 3 ? text : text.replace(/属|本|重/u, '市')),
  ],
  ['a third illegible', true, (text, row) => (row % 3 ? text : '')],
  ['most illegible', false, (text, row) => (row % 3 ? '' : text)],
  [
    'two rows exchanged',
    false,
    (text, row) =>
      beginnings[
        new Map([
          [5, 6],
          [6, 5],
        ]).get(row) ?? row
      ] ?? text,
  ],
  ['one row twice, all others one below', false, (_, row) => beginnings[row < 9 ? row : row - 1]!],
  ['of another table', false, (_, row) => `${row + 1}.受理投诉举报`],
  ['none', false, () => ''],
];

test.each(CASES)('%s', (_, isOwn, read) => {
  expect(areOwn(beginnings.map(read))).toBe(isOwn);
});

test('rows in any other order are not the form’s', () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = randomOf(seed);
    const [from, to] = [between(random, 0, labels.length - 1), between(random, 0, labels.length - 1)];
    const moved = beginnings.filter((_, row) => row !== from);
    moved.splice(to, 0, beginnings[from]!);
    expect(areOwn(moved)).toBe(from === to);
  }
});
