// Texts that offices share are found by an index; phrases of the region are not.

import { expect, test } from 'vitest';
import { copiedTexts } from '../../src/audit/compare/copied.js';
import { sketchOf } from '../../src/audit/record/sentences.js';
import { entry } from '../testing/entry.js';

const entryAt = (index: number, year = 2024) =>
  entry({ index, path: `${index}.tsv`, office: `${index}局`, year });
const ALPHABET = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉';
const word = (n: number) => [...String(n + 100_000)].map((digit) => ALPHABET[Number(digit)]).join('');
const sentences = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `本年度认真办理关于${word(from + i)}的各项工作。`).join('');
const PHRASES = sentences(90_000, 20);

test('copies are named with their share, and nothing else is', () => {
  const texts = Array.from({ length: 40 }, (_, i) => PHRASES + sentences(i * 100, 20));
  texts[7] = PHRASES + sentences(300, 15) + sentences(700, 5);
  const entries = texts.map((_, i) => entryAt(i));
  const found = copiedTexts(entries, (index) => sketchOf(texts[index]!));
  expect([...found.keys()].sort((a, b) => a - b)).toEqual([3, 7]);
  expect(found.get(7)).toEqual({ path: '3.tsv', office: '3局', share: 0.75, count: 15 });
});

test('other years and the same office are no copies', () => {
  const text = sentences(0, 20);
  expect(copiedTexts([entryAt(0), entryAt(1, 2023)], () => sketchOf(text)).size).toBe(0);
  expect(copiedTexts([entryAt(0), { ...entryAt(1), office: '0局' }], () => sketchOf(text)).size).toBe(0);
  expect(copiedTexts([entryAt(0), entryAt(1)], () => sketchOf(text)).size).toBe(2);
});
