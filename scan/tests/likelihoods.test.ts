// What sums say of figures that may be several things.

import { expect, test } from 'vitest';
import { scanEditions } from '../../src/scan/forms.js';
import { figuresOf } from '../score/figures.js';
import { formsOf } from '../score/forms.js';
import { oneOf, type Random, randomOf } from '../score/random.js';
import { correct } from '../src/correct.js';
import type { Candidates } from '../src/figure.js';

const [edition] = scanEditions();
const [form] = formsOf();

/** One figure in ten is read in doubt, one in three of these wrong. */
function readingOf(text: string, random: Random): Candidates {
  if (random() > 0.1) return [{ text, p: 0.99 }];
  const other = String(Number(text) + oneOf(random, [1, 2, 3, 5, 7]));
  const [first, second] = random() < 0.33 ? [other, text] : [text, other];
  return [
    { text: first, p: 0.6 },
    { text: second, p: 0.3 },
  ];
}

test('of many doubtful figures most are borne out or mended, and none wrongly', () => {
  let [doubtful, left, wrong, shownWrong] = [0, 0, 0, 0];
  for (let number = 0; number < 30; number++) {
    const random = randomOf(4000 + number);
    const figures = figuresOf(edition, oneOf(random, ['dense', 'middling', 'sparse']), random);
    const ids = new Set(form!.equations.flat().map(({ id }) => id));
    const read = new Map([...ids].map((id) => [id, readingOf(figures.get(id)!, random)]));
    const { mended, guessed, confirmed } = correct(read, form!.equations);
    for (const [id, text] of mended) expect(text).toBe(figures.get(id));
    for (const id of confirmed) expect(read.get(id)![0]!.text).toBe(figures.get(id));
    for (const [id, candidates] of read) {
      if (candidates.length === 1) continue;
      doubtful++;
      const first = candidates[0]!.text;
      if (first !== figures.get(id)) wrong++;
      if ((mended.get(id) ?? guessed.get(id) ?? first) !== figures.get(id)) shownWrong++;
      if (!mended.has(id) && !confirmed.has(id)) left++;
    }
  }
  expect(doubtful).toBeGreaterThan(300);
  expect(left).toBeLessThan(doubtful / 4);
  // What is shown where a person is asked is nearly always right.
  expect(shownWrong).toBeLessThan(wrong / 10);
});
