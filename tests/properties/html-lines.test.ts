// Random reports whose tables are lines of text inside of a page: `<pre>`, paragraphs, line breaks, divs.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { readDocument } from '../../src/readers/index.js';
import { boundDifferences } from '../testing/check.js';
import { figuresArbitrary } from '../testing/figures.js';
import { escapeHtml } from '../testing/html.js';
import { allLayouts, layoutsFor, plainOptions } from '../testing/layouts.js';

const RUNS = 1;

/** `lines` come escaped. */
const PAGES: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'in <pre>': (lines) => `<html><body><pre>\n${lines.join('\n')}\n</pre></body></html>`,
  'in paragraphs': (lines) => lines.map((line) => `<p>${nbsp(line)}</p>`).join('\n'),
  'with line breaks': (lines) => `<div>${lines.map(nbsp).join('<br>\n')}</div>`,
  'in divs': (lines) => lines.map((line) => `<div><span>${nbsp(line)}</span></div>`).join(''),
};

/** Editors keep runs of blanks as no-break spaces. */
function nbsp(line: string): string {
  return line.replace(/^ | {2}/gu, (blanks) => '&nbsp;'.repeat(blanks.length));
}

describe.each(Object.entries(PAGES))('%s', (_, page) => {
  it.each(allLayouts.map((layout) => [layout.name, layout] as const))('%s', async (_, layout) => {
    for (const edition of editions.filter((edition) => layoutsFor(edition).includes(layout))) {
      await fc.assert(
        fc.asyncProperty(figuresArbitrary(edition), async ({ texts }) => {
          const lines = layout.write(texts, edition, plainOptions).split('\n');
          const bytes = new TextEncoder().encode(page(lines.map(escapeHtml)));
          const result = await readDocument('a.html', bytes);
          expect('document' in result && boundDifferences(result.document, texts)).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    }
  });
});
