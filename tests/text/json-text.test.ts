// JSON text is one value whatever the strings hold, on one line and laid out.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLine, jsonPretty } from '../../src/text/json-text.js';

test('escapes lone surrogates and what a terminal would obey', () => {
  expect(jsonLine('\ud83d \u202e \x9b \u{e0041} \u{1f600}')).toBe(
    '"\\ud83d \\u202e \\u009b \\udb40\\udc41 \u{1f600}"',
  );
});

test('is the same value on one line and laid out', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 }), (value) => {
      const same = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(jsonLine(value))).toEqual(same);
      expect(JSON.parse(jsonPretty(value))).toEqual(same);
    }),
  );
});

test('survives UTF-8 whatever the raw text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\udfff', ''), (text, half) => {
      const raw = text + half + text;
      const bytes = new TextEncoder().encode(jsonLine({ list: [raw] }));
      const parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      expect(parsed.list[0]).toBe(raw);
    }),
  );
});
