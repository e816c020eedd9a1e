// Delimited text: Papa Parse and the scanner agree on every cell, and spans cover the text without a gap.

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Delimiter } from '../../src/readers/delimiters.js';
import { scanRecords } from '../../src/readers/records.js';
import { readText } from '../../src/readers/text.js';
import { lineEndArbitrary, withLineEnds } from '../testing/bytes.js';

const separators = ['\t', ',', ';', '，', '；'] as const satisfies readonly Delimiter[];

const ANCHOR = [1, 2, 3, 4];

/** Rows of figures that make the separator known whatever the other rows hold. */
function anchor(separator: string): string {
  return ANCHOR.map((row) => [row, 0, 0, 0, 0].join(separator)).join('\n');
}

/** The rows behind the anchor's. */
function read(text: string) {
  const result = readText('a.csv', new TextEncoder().encode(text), 'csv');
  if ('unreadable' in result) throw new Error(result.unreadable.kind);
  const { rows, raw } = result.document;
  return { rows: rows.slice(ANCHOR.length), raw };
}

const word = fc.string({ unit: fc.constantFrom('a', '字', '1', '（', ' ', '.'), maxLength: 6 });
const content = fc.string({
  unit: fc.constantFrom('字', '1', '"', '\n', ',', '，', '\t', 'a', ' '),
  maxLength: 8,
});

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

describe('quoted and ragged cells', () => {
  /** What a cell holds and how a careful program writes it. */
  const cell = fc.oneof(
    word.filter((text) => !text.startsWith(' ')).map((text) => ({ text, raw: text })),
    content.map((text) => ({ text, raw: quote(text) })),
  );
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 8 });

  it('are read as they were written, and each span is the cell as it stands', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...separators), lineEndArbitrary, (rows, separator, lineEnd) => {
        const lines = rows.map((row) => row.map(({ raw }) => raw).join(separator));
        const text = withLineEnds(`${anchor(separator)}\n${lines.join('\n')}\n`, lineEnd);
        const { rows: found, raw } = read(text);
        const texts = found.map((row) => row.cells.map((part) => part.text));
        expect(texts).toEqual(rows.map((row) => row.map((part) => part.text)));
        const raws = found.map((row) => row.cells.map(({ place }) => raw(place)));
        expect(raws.map((row) => row.map((part) => part.replace(/\r\n?/gu, '\n')))).toEqual(
          rows.map((row) => row.map((part) => part.raw)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any delimited text', () => {
  const stray = fc.constantFrom('"', '"字', '字"', 'a"b', '"a"b', '""', '"" ', '"a" ', ' "a"');
  /** One separator for the whole text: a line with another one would be cut by that. */
  const text = fc.constantFrom(...separators).chain((separator) => {
    const quoted = fc
      .string({ unit: fc.constantFrom('字', '1', '"', '\n', separator, 'a', ' '), maxLength: 8 })
      .map(quote);
    const piece = fc.oneof(
      { arbitrary: word, weight: 3 },
      { arbitrary: quoted, weight: 2 },
      { arbitrary: stray, weight: 1 },
    );
    const line = fc.array(piece, { minLength: 2, maxLength: 6 }).map((cells) => cells.join(separator));
    return fc
      .array(line, { minLength: 1, maxLength: 6 })
      .map((lines) => ({ separator, text: lines.join('\n') }));
  });

  /** Rows of one cell are cut by another reader; white space alone may be a blank line. */
  const isFilled = (row: readonly string[]) => row.length > 1 && row.some((cell) => cell.trim() !== '');

  it('is cut as Papa Parse cuts it, wherever Papa Parse finds nothing wrong with its quotes', () => {
    let agreed = 0;
    fc.assert(
      fc.property(text, ({ text, separator }) => {
        const parsed = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' });
        if (parsed.errors.length > 0) return;
        agreed++;
        const expected = parsed.data.filter(isFilled);
        const { rows } = read(`${anchor(separator)}\n${text}`);
        const found = rows
          .filter(({ cut }) => cut === 'delimited')
          .map((row) => row.cells.map((cell) => cell.text));
        expect(found.filter(isFilled)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
    expect(agreed).toBeGreaterThan(500);
  });

  it('is covered by cells and separators, without a gap and without an overlap', () => {
    fc.assert(
      fc.property(text, lineEndArbitrary, ({ text, separator }, lineEnd) => {
        const source = withLineEnds(text, lineEnd);
        let next = 0;
        for (const record of scanRecords(source, [separator])) {
          expect(record.start).toBe(next);
          expect(record.cells[0]!.place.start).toBe(record.start);
          expect(record.cells.at(-1)!.place.end).toBe(record.end);
          for (let i = 1; i < record.cells.length; i++) {
            expect(source.slice(record.cells[i - 1]!.place.end, record.cells[i]!.place.start)).toBe(
              separator,
            );
          }
          expect(['', '\n', '\r', '\r\n']).toContain(source.slice(record.end, record.next));
          next = record.next;
        }
        expect(next).toBe(source.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a cell in quotes', () => {
  it.each([
    ['with quotes inside that nobody doubled', '"3.危及"三安全一稳定"",""\n', [['3.危及"三安全一稳定"', '']]],
    ['with a blank behind the closing quote', '"12" ,3\n', [['12', '3']]],
    ['at the end of a line, a blank behind it', '3,"12" \n', [['3', '12']]],
    ['at the end of a line, a tab behind it', '3,"12"\t\n', [['3', '12']]],
    [
      'broken over lines, its first line with other separators only',
      '"其中，，，\n办结",3\n',
      [['其中，，，\n办结', '3']],
    ],
    [
      'that never closes',
      '"12,3\n4,5\n',
      [
        ['"12', '3'],
        ['4', '5'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    const { rows } = read(`${anchor(',')}\n${text}`);
    expect(rows.map((row) => row.cells.map((part) => part.text))).toEqual(expected);
  });
});
