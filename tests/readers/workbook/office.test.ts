// Reports that LibreOffice turns from pages into workbooks: what a clerk gets who opens a published report and saves it.

import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/edition/editions.js';
import { lintReport } from '../../../src/lint/lint.js';
import { readDocument } from '../../../src/readers/index.js';
import { bindReport } from '../../../src/report/assemble.js';
import { boundDifferences } from '../../testing/check.js';
import { generateFigures } from '../../testing/figures.js';
import { plainOptions } from '../../testing/layouts.js';
import { type Block, mergedReport } from '../../testing/merged.js';
import { convertOne, hasOffice } from '../../testing/office.js';

function pageOf(blocks: readonly Block[]): Uint8Array {
  const body = blocks.map((block) => {
    if ('paragraph' in block) return `<p>${block.paragraph}</p>`;
    const rows = block.table.map((row) => {
      const cells = row.map(
        ({ text, columns, rows }) => `<td colspan="${columns}" rowspan="${rows}">${text}</td>`,
      );
      return `<tr>${cells.join('')}</tr>`;
    });
    return `<table border="1">${rows.join('')}</table>`;
  });
  return new TextEncoder().encode(
    `<html><head><meta charset="utf-8"></head><body>${body.join('\n')}</body></html>`,
  );
}

// Without LibreOffice there is nothing to convert with.
describe.skipIf(!hasOffice)('workbooks made by LibreOffice', () => {
  it.each([
    ['xlsx', editions[0]!],
    ['ods', editions.at(-1)!],
    ['xls', editions.at(-1)!],
  ] as const)(
    '%s',
    async (to, edition) => {
      const { texts } = generateFigures(edition, 5, 'county');
      const numbers = Object.fromEntries(
        Object.entries(texts).map(([id, text]) => [id, String(Number(text))]),
      );
      const page = pageOf(mergedReport(numbers, edition, plainOptions));
      const bytes = convertOne(page, 'html', to, 'HTML (StarCalc)');
      const result = await readDocument(`a.${to}`, bytes);
      if ('unreadable' in result) throw new Error(JSON.stringify(result));
      expect(boundDifferences(result.document, numbers)).toEqual([]);
      const report = bindReport(`a.${to}`, [result.document], { editions });
      expect(lintReport(report, { language: 'zh' }).diagnostics.map(({ code }) => code)).toEqual([]);
    },
    120_000,
  );
});
