// Random reports as workbooks of every kind: the same figures, no findings, and each figure at its sheet and address.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import { editions } from '../../../src/edition/editions.js';
import { lintReport } from '../../../src/lint/lint.js';
import { readDocument } from '../../../src/readers/index.js';
import { bindReport } from '../../../src/report/assemble.js';
import { addressOf } from '../../../src/text/address.js';
import { boundDifferences } from '../../testing/check.js';
import { figuresArbitrary } from '../../testing/figures.js';
import { plainOptions } from '../../testing/layouts.js';
import { type Block, mergedReport } from '../../testing/merged.js';
import { shapes } from '../../testing/shapes.js';
import {
  isAbleToHide,
  placeBlocks,
  type WorkbookOptions,
  workbookOptions,
  writeWorkbook,
} from '../../testing/workbooks.js';

const merged = shapes.filter(
  ({ office, repeat, shifted, header }) => !office && !repeat && !shifted && Number(header) > 0,
);

/** A number has no zeros behind its decimals: 20.30 is 20.3. Words stay. */
function asNumbers(texts: Readonly<Record<string, string>>): Record<string, string> {
  const plain = (text: string) => (Number.isNaN(Number(text)) ? text : String(Number(text)));
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, plain(text)]));
}

async function read(blocks: readonly Block[], options: WorkbookOptions): Promise<Document> {
  const bytes = await writeWorkbook(blocks, options);
  const result = await readDocument('报告.xlsx', bytes);
  if ('unreadable' in result) throw new Error(JSON.stringify(result));
  return result.document;
}

describe.each(editions.map((edition) => [edition.data.id, edition] as const))('edition %s', (_, edition) => {
  it.each(merged.map((shape) => [shape.name, shape] as const))('%s', async (_name, shape) => {
    await fc.assert(
      fc.asyncProperty(figuresArbitrary(edition), workbookOptions, async ({ texts }, options) => {
        const document = await read(mergedReport(asNumbers(texts), edition, plainOptions, shape), options);
        expect(boundDifferences(document, asNumbers(texts))).toEqual([]);
        const report = bindReport('报告.xlsx', [document], { editions });
        const codes = lintReport(report, { language: 'zh' }).diagnostics.map(({ code }) => code);
        const mayHide = options.hidden && (isAbleToHide(options) || options.writer !== 'ods');
        expect(codes.filter((code) => !(mayHide && code === 'GR141'))).toEqual([]);
        if (options.hidden && isAbleToHide(options)) expect(codes).toContain('GR141');
      }),
      { numRuns: 12 },
    );
  });

  it('names the sheet and the address of every figure', async () => {
    await fc.assert(
      fc.asyncProperty(
        figuresArbitrary(edition),
        workbookOptions,
        fc.nat(),
        async ({ texts }, options, pick) => {
          const blocks = mergedReport(texts, edition, plainOptions);
          const figures = placeBlocks(blocks, options).flatMap(({ name, cells }) =>
            cells.filter(({ cell }) => cell.kind === 'figure').map((placed) => ({ name, ...placed })),
          );
          const chosen = figures[pick % figures.length]!;
          const unlike = ['9876', '8765', '7654'].find((text) => !Object.values(texts).includes(text))!;
          const changed = blocks.map((block) =>
            'table' in block
              ? {
                  table: block.table.map((line) =>
                    line.map((cell) => (cell === chosen.cell ? { ...cell, text: unlike } : cell)),
                  ),
                }
              : block,
          );
          const document = await read(changed, options);
          const { cells } = bindReport('报告.xlsx', [document], { editions });
          const found = cells.filter((cell) => cell?.source.text === unlike);
          expect(found.map((cell) => document.locate(cell!.source.place))).toEqual([
            { sheet: chosen.name, address: addressOf(chosen.row, chosen.column) },
          ]);
          expect(document.raw(found[0]!.source.place)).toBe(unlike);
        },
      ),
      { numRuns: 25 },
    );
  });
});
