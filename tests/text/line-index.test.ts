// Lines and columns of offsets, held against splitting the text at its line ends.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineIndex } from '../../src/text/line-index.js';

const text = fc.string({ unit: fc.constantFrom('字', 'a', '\n', '\r', '\r\n', '𠮷', '\t'), maxLength: 40 });

describe('a line index', () => {
  it('has the lines that splitting gives', () => {
    fc.assert(
      fc.property(text, (source) => {
        const index = createLineIndex(source);
        const lines = source.split(/\r\n|\r|\n/u);
        expect(index.lineCount).toBe(lines.length);
        expect(lines.map((_, i) => index.lineText(i + 1))).toEqual(lines);
        expect(index.lineText(0)).toBe('');
        expect(index.lineText(lines.length + 1)).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('puts each offset behind as many line ends as stand before it', () => {
    fc.assert(
      fc.property(text, fc.nat(40), (source, at) => {
        const offset = Math.min(at, source.length);
        // Between CR and LF the line has not ended yet.
        const open = source[offset - 1] === '\r' && source[offset] === '\n';
        const before = source.slice(0, open ? offset - 1 : offset).split(/\r\n|\r|\n/u);
        const last = before.at(-1)!;
        expect(createLineIndex(source).position(offset)).toEqual({
          line: before.length,
          column: last.length + (open ? 2 : 1),
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('counts columns in UTF-16 units', () => {
    expect(createLineIndex('a\n𠮷b').position(4)).toEqual({ line: 2, column: 3 });
  });
});
