// Dress comes off one kind at a time; a figure never says anything else after it.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, disjoint } from '../../src/text/edits.js';
import { normalise } from '../../src/text/normalise.js';
import { type Notation, readQuantity } from '../../src/text/quantity.js';

const without = (text: string, dress: Notation) => {
  const edits = normalise(text, dress);
  return edits && applyEdits(text, edits);
};

test.each<[text: string, dress: Notation, after: string | undefined]>([
  ['12件', 'unit', '12'],
  [' 12 件次 ', 'unit', ' 12  '],
  [' 12 件次 ', 'stray-space', '12件次'],
  ['1,234', 'separator', '1234'],
  ['1 234', 'separator', '1234'],
  ['1 234', 'stray-space', '1 234'],
  ['1，234', 'separator', '1234'],
  ['1，234', 'full-width', '1234'],
  ['１２．５', 'full-width', '12.5'],
  ['－１２', 'full-width', '-12'],
  ['１２件', 'unit', '１２'],
  ['１２件', 'full-width', '12件'],
  ['1\u200b2', 'stray-space', '12'],
  ['="12"', 'text-mark', '12'],
  ["'12", 'text-mark', '12'],
  ['+5', 'plus-sign', undefined],
  ['007', 'leading-zero', undefined],
  ['若干', 'unit', undefined],
  ['', 'stray-space', undefined],
])('%j without its %s', (text, dress, after) => {
  expect(without(text, dress)).toBe(after);
});

test('what any text says as a figure is the same without any dress', () => {
  const piece = fc.constantFrom(
    ...['0', '7', '12', '345', '１', '９', ',', '，', '.', '．', ' ', '\u3000', '\u00a0', '\u200b'],
    ...['件', '人次', '万元', '元', '+', '－', '-', '/', '无', '"', '\n'],
  );
  const dress = fc.constantFrom<Notation>('stray-space', 'separator', 'unit', 'full-width');
  let undressed = 0;
  fc.assert(
    fc.property(fc.string({ unit: piece, maxLength: 9 }), dress, (text, kind) => {
      const after = without(text, kind);
      if (after === undefined) return;
      const [one, other] = [readQuantity(text), readQuantity(after)];
      if (one.kind !== 'number' || other.kind !== 'number') throw new Error('no number');
      expect([other.units, other.scale]).toEqual([one.units, one.scale]);
      expect(other.notations).not.toContain(kind);
      undressed++;
    }),
    { numRuns: 5000 },
  );
  expect(undressed).toBeGreaterThan(200);
});

test('edits that are put together never overlap', () => {
  const edit = fc
    .tuple(fc.nat(30), fc.nat(5), fc.string({ maxLength: 3 }))
    .map(([start, length, text]) => ({ start, end: start + length, text }));
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const kept = disjoint(edits);
      for (const [i, { start }] of kept.entries()) {
        if (i > 0) expect(start).toBeGreaterThanOrEqual(kept[i - 1]!.end);
      }
    }),
  );
});
