// Characters as fonts give them, and as people type them.

import { expect, test } from 'vitest';
import { readCharacter } from '../../src/readers/layout/characters.js';

test.each([
  ['⼀', '一', 'a Kangxi radical'],
  ['⼾', '户', 'the radical of 户, which stands for 戶'],
  ['戶', '户', 'its twin'],
  ['㬵', '胶', 'the twin of 胶'],
  ['⻔', '门', 'a radical of the supplement'],
  ['\uf90a', '金', 'an ideograph for compatibility'],
  ['ﬁ', 'fi', 'a ligature'],
  ['户', '户', 'a character as it is'],
  ['１', '１', 'a wide digit, which is a finding'],
  ['\u200b', '', 'nothing to be seen'],
  ['\ue000', '\ufffd', 'a character of the font’s own'],
])('%s becomes %s: %s', (given, expected) => {
  expect(readCharacter(given)).toBe(expected);
});
