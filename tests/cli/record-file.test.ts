// Records that an audit puts aside come back as they were, whatever their length.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecordFile } from '../../src/cli/commands/audit/record-file.js';

const MEGABYTE = 1024 * 1024;
const record = fc
  .tuple(
    fc.constantFrom('a', '申', '𠮷', '{"a":1}'),
    fc.constantFrom(0, 1, 7, 1000, MEGABYTE / 8, MEGABYTE / 2),
  )
  .map(([unit, times]) => unit.repeat(times));

describe('records put aside', () => {
  it('come back in any order, while more are added', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), fc.infiniteStream(fc.nat(11)), (texts, order) => {
        const records = createRecordFile();
        try {
          texts.forEach((text, index) => {
            records.append(text);
            const asked = order.next().value % (index + 1);
            expect(records.line(asked) === texts[asked]).toBe(true);
          });
          expect(records.length).toBe(texts.length);
          texts.forEach((text, index) => {
            expect(records.line(index) === text).toBe(true);
          });
        } finally {
          records.close();
        }
      }),
      { numRuns: 40 },
    );
  });
});
