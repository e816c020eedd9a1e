// Random consistent reports as tables with merged cells, laid on a grid: what every container format comes down to.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, DocumentRow } from '../../src/document/document.js';
import { gridRows } from '../../src/document/grid.js';
import { editions } from '../../src/edition/editions.js';
import { boundDifferences } from '../testing/check.js';
import { figuresArbitrary } from '../testing/figures.js';
import { plainOptions } from '../testing/layouts.js';
import { type Block, mergedReport } from '../testing/merged.js';
import { runs } from '../testing/runs.js';
import { shapes } from '../testing/shapes.js';

const PLACE = { start: 0, end: 0 };
const RUNS = runs(40);

function documentOf(blocks: readonly Block[]): Document {
  const rows = blocks.flatMap((block): DocumentRow[] => {
    if ('paragraph' in block)
      return [
        { cells: [{ text: block.paragraph, place: PLACE }], cut: 'single', gapBefore: 1, place: PLACE },
      ];
    const spanned = block.table.map((cells) => ({
      cells: cells.map((cell) => ({ ...cell, place: PLACE })),
      place: PLACE,
    }));
    return gridRows(spanned, 1);
  });
  return {
    path: 'a.html',
    format: 'html',
    encoding: null,
    rows,
    raw: () => '',
    locate: () => ({}),
    lineText: () => '',
    damage: [],
  };
}

/** A grid keeps spans, so shapes that tear or lose them are not for it; and without a header none is known. */
const merged = shapes.filter(
  ({ office, repeat, shifted, header }) => !office && !repeat && !shifted && Number(header) > 0,
);

describe('tables with merged cells', () => {
  it.each(
    editions.flatMap((edition) =>
      merged.map((shape) => [`${edition.data.id}: ${shape.name}`, edition, shape] as const),
    ),
  )('%s', (_, edition, shape) => {
    fc.assert(
      fc.property(figuresArbitrary(edition), ({ texts }) => {
        const document = documentOf(mergedReport(texts, edition, plainOptions, shape));
        expect(boundDifferences(document, texts)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
