// Random consistent reports as OFD: however its objects are written, the figures are those of the pages drawn.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.js';
import { editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { readDocument } from '../../src/readers/index.js';
import { bindReport } from '../../src/report/assemble.js';
import { boundDifferences } from '../testing/check.js';
import { generateFigures, officeSizes } from '../testing/figures.js';
import { fileWriters } from '../testing/files.js';
import { plainOptions } from '../testing/layouts.js';
import { mergedReport } from '../testing/merged.js';
import { runs } from '../testing/runs.js';

async function read(bytes: Uint8Array): Promise<Document> {
  const result = await readDocument('a.ofd', bytes);
  if ('unreadable' in result) throw new Error(JSON.stringify(result.unreadable));
  return result.document;
}

function codesOf(document: Document): string[] {
  const report = bindReport('a.ofd', [document], { editions });
  return lintReport(report, { language: 'zh' }).diagnostics.map(({ code, message }) => `${code} ${message}`);
}

describe.each(editions.map((edition) => [edition.data.id, edition] as const))('%s', (_, edition) => {
  it('holds the same figures however it is written, a changed one among them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1_000_000),
        fc.constantFrom(...officeSizes),
        fileWriters.ofd,
        fc.option(fc.nat(edition.cells.length - 1)),
        async (seed, size, writer, index) => {
          const { texts: own } = generateFigures(edition, seed, size);
          const texts = index === null ? own : { ...own, [edition.cells[index]!.id]: '31415' };
          const document = await read(await writer.write(mergedReport(texts, edition, plainOptions)));
          expect(boundDifferences(document, texts)).toEqual([]);
          if (index === null) expect(codesOf(document)).toEqual([]);
        },
      ),
      { numRuns: runs(10) },
    );
  }, 120_000);
});
