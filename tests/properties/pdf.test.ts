// Random consistent reports as PDF: whatever draws the rulings and places the characters, the figures are the same.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.js';
import { editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { readDocument } from '../../src/readers/index.js';
import { bindReport } from '../../src/report/assemble.js';
import { boundDifferences } from '../testing/check.js';
import { generateFigures, officeSizes } from '../testing/figures.js';
import { plainOptions } from '../testing/layouts.js';
import { mergedReport } from '../testing/merged.js';
import { pdfOptionsArbitrary, writePdf } from '../testing/pdf.js';
import { runs } from '../testing/runs.js';

const RUNS = runs(10);

/** A seed and a size: a failing case stays short. */
const officeArbitrary = fc.tuple(fc.nat(1_000_000), fc.constantFrom(...officeSizes));

async function read(bytes: Uint8Array): Promise<Document> {
  const result = await readDocument('a.pdf', bytes);
  if ('unreadable' in result) throw new Error(JSON.stringify(result.unreadable));
  return result.document;
}

function codesOf(document: Document): string[] {
  const report = bindReport('a.pdf', [document], { editions });
  return lintReport(report, { language: 'zh' }).diagnostics.map(({ code, message }) => `${code} ${message}`);
}

describe.each(editions.map((edition) => [edition.data.id, edition] as const))('%s', (_, edition) => {
  it('holds the same figures however it is drawn, and is silent', async () => {
    await fc.assert(
      fc.asyncProperty(officeArbitrary, pdfOptionsArbitrary, async ([seed, size], options) => {
        const { texts } = generateFigures(edition, seed, size);
        const document = await read(writePdf(mergedReport(texts, edition, plainOptions), options));
        expect(boundDifferences(document, texts)).toEqual([]);
        expect(codesOf(document)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('shows a changed figure, and that one only', async () => {
    await fc.assert(
      fc.asyncProperty(
        officeArbitrary,
        pdfOptionsArbitrary,
        fc.nat(edition.cells.length - 1),
        async ([seed, size], options, index) => {
          const { texts } = generateFigures(edition, seed, size);
          const { id } = edition.cells[index]!;
          const changed = { ...texts, [id]: '31415' };
          const document = await read(writePdf(mergedReport(changed, edition, plainOptions), options));
          expect(boundDifferences(document, changed)).toEqual([]);
        },
      ),
      { numRuns: RUNS / 2 },
    );
  }, 120_000);
});
