// Random consistent reports as web pages of every make: the same figures, silence, and a wrong figure in its place.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.js';
import type { Edition } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { readDocument } from '../../src/readers/index.js';
import { bindReport } from '../../src/report/assemble.js';
import { rawOf } from '../../src/report/report.js';
import { boundDifferences } from '../testing/check.js';
import { figuresArbitrary } from '../testing/figures.js';
import { type HtmlWriter, htmlWriters, writePage } from '../testing/html.js';
import { labelStyleArbitrary } from '../testing/label-style.js';
import { plainOptions } from '../testing/layouts.js';
import { mergedReport } from '../testing/merged.js';
import { yearFor } from '../testing/prose.js';
import { runs } from '../testing/runs.js';
import { shapes } from '../testing/shapes.js';

const RUNS = runs(5);

/** Shapes that a grid of merged cells can have. */
const merged = shapes.filter(
  ({ office, repeat, shifted, header }) => !office && !repeat && !shifted && Number(header) > 0,
);

async function documentOf(bytes: Uint8Array): Promise<Document> {
  const result = await readDocument('report.html', bytes);
  if ('unreadable' in result) throw new Error(result.unreadable.kind);
  return result.document;
}

const CASES = editions.flatMap((edition) =>
  htmlWriters.map((writer) => [`${edition.data.id}: ${writer.name}`, edition, writer] as const),
);

const optionsArbitrary = fc
  .record({ labels: labelStyleArbitrary, office: fc.constantFrom('青石市人民政府', '临河市人民政府') })
  .map((chosen) => ({ ...plainOptions, ...chosen }));

describe('a report as a page', () => {
  it.each(CASES)('%s', async (_, edition, writer) => {
    await fc.assert(
      fc.asyncProperty(
        figuresArbitrary(edition),
        optionsArbitrary,
        fc.constantFrom(...merged),
        async ({ texts }, options, shape) => {
          const { text, bytes } = writePage(writer, mergedReport(texts, edition, options, shape));
          const document = await documentOf(bytes);
          expect(boundDifferences(document, texts)).toEqual([]);
          const report = bindReport('report.html', [document], { editions });
          const { diagnostics } = lintReport(report, { language: 'zh' });
          expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
          expect([report.office, report.year]).toEqual([options.office, yearFor(edition.data)]);
          for (const cell of report.cells) {
            const { place } = cell!.source;
            expect('start' in place && text.slice(place.start, place.end)).toBe(rawOf(cell!));
            expect(rawOf(cell!).replace(/<[^>]*>/gu, '')).toBe(texts[cell!.spec.id]);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

const WRONG = '7654321';
/** A writer may cut the figure in two. */
const WRITTEN = /7(?:<[^>]*>)*654321/u;

function placeOf(text: string): { line: number; column: number } {
  const before = text.slice(0, WRITTEN.exec(text)!.index).split(/\r\n?|\n/u);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Those that an equation holds. */
function summedCells({ cells, relations }: Edition): Set<string> {
  const equations = relations.filter(({ operator }) => operator === '=');
  return new Set(
    equations.flatMap(({ left, right }) => [...left, ...right].map(({ cell }) => cells[cell]!.id)),
  );
}

async function findWrong(edition: Edition, writer: HtmlWriter, id: string, texts: Record<string, string>) {
  const { text, bytes } = writePage(writer, mergedReport({ ...texts, [id]: WRONG }, edition, plainOptions));
  const report = bindReport('report.html', [await documentOf(bytes)], { editions });
  const { diagnostics } = lintReport(report, { language: 'zh' });
  const ref = diagnostics.flatMap(({ cells }) => cells).find((cell) => cell.id === id);
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(ref?.location).toMatchObject(placeOf(text));
}

describe('a wrong figure is found in its line and column', () => {
  it.each(CASES)('%s', async (_, edition, writer) => {
    const cells = [...summedCells(edition)];
    await fc.assert(
      fc.asyncProperty(figuresArbitrary(edition), fc.constantFrom(...cells), ({ texts }, id) =>
        findWrong(edition, writer, id, texts),
      ),
      { numRuns: RUNS },
    );
  });
});
