// Word files as LibreOffice makes them, of random reports; skipped where it is not installed.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { readDocument } from '../../src/readers/index.js';
import { bindReport } from '../../src/report/assemble.js';
import { boundDifferences } from '../testing/check.js';
import { docxOptionsArbitrary, writeDocx } from '../testing/docx.js';
import { figuresArbitrary } from '../testing/figures.js';
import { plainOptions } from '../testing/layouts.js';
import { mergedReport } from '../testing/merged.js';
import { convert, hasOffice, pageOf } from '../testing/office.js';
import { shapes } from '../testing/shapes.js';

const EACH = Number(process.env['EACH'] ?? 6);
const TIMEOUT = 120_000;
const MOST_SHOWN = 5;
/** Without what LibreOffice itself refuses, loses or doubles. */
const READABLE = {
  prefix: 'w',
  encoding: 'utf-8',
  strict: false,
  beside: false,
  tracked: 'text',
  inside: 'page',
  legacy: false,
  controls: 'run',
} as const;

const merged = shapes.filter(
  ({ office, repeat, shifted, header }) => !office && !repeat && !shifted && Number(header) > 0,
);
const reports = fc.constantFrom(...editions).chain((edition) =>
  fc.tuple(figuresArbitrary(edition), fc.constantFrom(...merged)).map(([{ texts }, shape]) => ({
    texts,
    blocks: mergedReport(texts, edition, plainOptions, shape),
  })),
);

/** What is wrong with each file: nothing, where all figures are found and the report is silent. */
async function faults(files: readonly Uint8Array[], texts: readonly Readonly<Record<string, string>>[]) {
  const all = files.map(async (bytes, i) => {
    const result = await readDocument('a', bytes);
    if ('unreadable' in result) return [JSON.stringify(result.unreadable)];
    const report = bindReport('a', [result.document], { editions });
    const { diagnostics } = lintReport(report, { language: 'zh' });
    return [
      ...boundDifferences(result.document, texts[i]!),
      ...diagnostics.map(({ message }) => message),
    ].slice(0, MOST_SHOWN);
  });
  return Promise.all(all);
}

describe.skipIf(!hasOffice)('made by LibreOffice (skipped without it: no soffice on the path)', () => {
  it.each(['docx', 'doc', 'odt', 'fodt', 'rtf'])(
    'a web page saved as %s',
    { timeout: TIMEOUT },
    async (format) => {
      const samples = fc.sample(reports, { numRuns: EACH, seed: 1 });
      const pages = samples.map(({ blocks }) => pageOf(blocks));
      const files = convert(pages, 'html', format);
      const found = await faults(
        files,
        samples.map(({ texts }) => texts),
      );
      expect(found).toEqual(samples.map(() => []));
    },
  );

  it.each(['docx', 'doc', 'odt', 'fodt', 'rtf'])(
    'a Word file saved as %s',
    { timeout: TIMEOUT },
    async (format) => {
      const samples = fc.sample(fc.tuple(reports, docxOptionsArbitrary), { numRuns: EACH, seed: 2 });
      const written = samples.map(([{ blocks }, options]) => writeDocx(blocks, { ...options, ...READABLE }));
      const files = convert(written, 'docx', format);
      const found = await faults(
        files,
        samples.map(([{ texts }]) => texts),
      );
      expect(found).toEqual(samples.map(() => []));
    },
  );
});
