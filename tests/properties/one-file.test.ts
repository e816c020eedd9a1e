// Random reports as office files that are one text: each figure is found, and a sound report is silent.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { readDocument } from '../../src/readers/index.js';
import { bindReport } from '../../src/report/assemble.js';
import { boundDifferences } from '../testing/check.js';
import { figuresArbitrary } from '../testing/figures.js';
import { fileWriters } from '../testing/files.js';
import { plainOptions } from '../testing/layouts.js';
import { mergedReport } from '../testing/merged.js';
import { runs } from '../testing/runs.js';
import { shapes } from '../testing/shapes.js';

const RUNS = runs(8);

const merged = shapes.filter(
  ({ office, repeat, shifted, header }) => !office && !repeat && !shifted && Number(header) > 0,
);

describe.each(['wordXml', 'rtf'] as const)('%s', (format) => {
  it.each(editions.map((edition) => [edition.data.id, edition] as const))(
    'edition %s',
    async (_, edition) => {
      await fc.assert(
        fc.asyncProperty(
          figuresArbitrary(edition),
          fileWriters[format],
          fc.constantFrom(...merged),
          async ({ texts }, writer, shape) => {
            const bytes = await writer.write(mergedReport(texts, edition, plainOptions, shape));
            const result = await readDocument('a.doc', bytes);
            if ('unreadable' in result) throw new Error(JSON.stringify(result.unreadable));
            expect(boundDifferences(result.document, texts)).toEqual([]);
            const report = bindReport('a.doc', [result.document], { editions });
            expect(lintReport(report, { language: 'zh' }).diagnostics).toEqual([]);
          },
        ),
        { numRuns: RUNS },
      );
    },
  );
});
