// Random consistent reports as Word files: the same figures however the file is made, silence, and a slip found where it is.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.js';
import { isFigure } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { readDocument } from '../../src/readers/index.js';
import { bindReport } from '../../src/report/assemble.js';
import { boundDifferences } from '../testing/check.js';
import { type DocxOptions, docxOptionsArbitrary, plainDocx, writeDocx } from '../testing/docx.js';
import { figuresArbitrary } from '../testing/figures.js';
import { plainOptions } from '../testing/layouts.js';
import { mergedReport } from '../testing/merged.js';
import { runs } from '../testing/runs.js';
import { shapes } from '../testing/shapes.js';

const RUNS = runs(12);
/** A grid keeps spans, so shapes that tear or lose them are not for it; and without a header none is known. */
const merged = shapes.filter(
  ({ office, repeat, shifted, header }) => !office && !repeat && !shifted && Number(header) > 0,
);

async function documentOf(bytes: Uint8Array): Promise<Document> {
  const result = await readDocument('a.docx', bytes);
  if ('unreadable' in result) throw new Error(JSON.stringify(result.unreadable));
  return result.document;
}

describe.each(editions.map((edition) => [edition.data.id, edition] as const))(
  'Word, edition %s',
  (_, edition) => {
    const written = (texts: Readonly<Record<string, string>>, options: DocxOptions, shape = merged[0]!) =>
      documentOf(writeDocx(mergedReport(texts, edition, plainOptions, shape), options));

    it('holds the same figures in every way of writing it, and is silent', async () => {
      await fc.assert(
        fc.asyncProperty(
          figuresArbitrary(edition),
          docxOptionsArbitrary,
          fc.constantFrom(...merged),
          async ({ texts }, options, shape) => {
            const document = await written(texts, options, shape);
            expect(boundDifferences(document, texts)).toEqual([]);
            const report = bindReport('a.docx', [document], { editions });
            expect(lintReport(report, { language: 'zh' }).diagnostics).toEqual([]);
          },
        ),
        { numRuns: RUNS },
      );
    });

    it('shows a changed figure in its cell', async () => {
      await fc.assert(
        fc.asyncProperty(
          figuresArbitrary(edition),
          docxOptionsArbitrary,
          fc.constantFrom(...edition.cells.filter(isFigure)),
          async ({ texts }, options, { id, index }) => {
            const wrong = { ...texts, [id]: String(Number(texts[id]) + 1) };
            const document = await written(wrong, options);
            expect(boundDifferences(document, wrong)).toEqual([]);
            const report = bindReport('a.docx', [document], { editions });
            const { source } = report.cells[index]!;
            expect(document.raw(source.place)).toBe(wrong[id]);
            const span = document.lineSpan!(source.place)!;
            expect(document.lineText(span.line).slice(span.column - 1, span.endColumn - 1)).toBe(wrong[id]);
            const { diagnostics } = lintReport(report, { language: 'zh' });
            const related = diagnostics.filter(({ cells }) => cells.some((cell) => cell.id === id));
            expect(related).toEqual(diagnostics);
            for (const { location } of related) expect(location).toHaveProperty('cell');
          },
        ),
        { numRuns: RUNS },
      );
    });
  },
);

it('reads a plain file of each edition', async () => {
  for (const edition of editions) {
    const texts = Object.fromEntries(edition.cells.map(({ id }) => [id, '0']));
    const document = await documentOf(writeDocx(mergedReport(texts, edition, plainOptions), plainDocx));
    expect(boundDifferences(document, texts)).toEqual([]);
    expect(document.format).toBe('docx');
    expect(document.encoding).toBeNull();
  }
});
