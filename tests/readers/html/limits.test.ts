// Pages that are larger than any report in one way or another: each gets a clear answer, none stops the program.

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/readers/index.js';
import { LIMITS } from '../../../src/readers/limits.js';

/** As large as a test needs. */
const page = { bytes: 5000, characters: 2000, nodes: 600, nesting: 30, cells: 400, sheet: 100 };

async function read(text: string) {
  const result = await readDocument('a.html', new TextEncoder().encode(text), { ...LIMITS, page });
  return 'unreadable' in result ? result.unreadable : result.document;
}

const unclosed = Array.from({ length: 30 }, (_, i) => `<p><font size=${i}>a</p>`).join('');
const PAGES: readonly (readonly [string, string, string, number])[] = [
  ['nested divs', '<div>'.repeat(100), 'nesting', page.nesting],
  ['nested tables', '<table><tr><td>'.repeat(50), 'nesting', page.nesting],
  ['fonts that are never closed', unclosed, 'nesting', page.nesting],
  ['elements', '<br>'.repeat(page.nodes + 1), 'nodes', page.nodes],
  ['comments', '<!---->'.repeat(page.nodes + 1), 'nodes', page.nodes],
  ['bytes', `<p>${'a'.repeat(page.bytes)}`, 'bytes', page.bytes],
  ['text without a blank', `<td>${'1'.repeat(page.characters + 1)}`, 'bytes', page.characters],
  [
    'merged cells',
    `<table>${'<tr><td colspan=1000 rowspan=65534>1<td>2'.repeat(5)}</table>`,
    'cells',
    page.cells,
  ],
];

describe('a page with too much of', () => {
  it.each(PAGES)('%s', async (_, text, what, limit) => {
    expect(await read(text)).toMatchObject({ kind: 'too-large', what, limit });
  });
});

describe('a page just within the limits', () => {
  it.each([
    ['nested', '<div>'.repeat(page.nesting - 10), '表三'],
    ['many attributes', `<p ${Array.from({ length: 500 }, (_, i) => `a${i}=1`).join(' ')}>`, '表三'],
    [
      'a style sheet and a script',
      `<style>${'a'.repeat(1500)}</style><script>${'a'.repeat(1500)}</script>`,
      '表三',
    ],
    ['wide and high cells', '<table><tr><td rowspan=99999 colspan=0>一<td colspan=200>二</table>', '表三'],
  ])('%s', async (_, before, text) => {
    const document = await read(`${before}${text}`);
    const texts =
      'rows' in document ? document.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)) : [];
    expect(texts).toContain(text);
  });
});
