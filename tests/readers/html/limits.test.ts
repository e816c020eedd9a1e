// Pages that are larger than any report in one way or another: each gets a clear answer, none stops the program.

import { describe, expect, it } from 'vitest';
import { LARGEST_PAGE } from '../../../src/readers/html/html.js';
import { MOST_CELLS } from '../../../src/readers/html/rows.js';
import { DEEPEST, MOST_NODES } from '../../../src/readers/html/tree.js';
import { readDocument } from '../../../src/readers/read.js';

async function read(page: string) {
  const result = await readDocument('a.html', new TextEncoder().encode(page));
  return 'unreadable' in result ? result.unreadable : result.document;
}

const PAGES: readonly (readonly [string, string, object])[] = [
  ['nested divs', '<div>'.repeat(100_000), { what: 'nesting', limit: DEEPEST }],
  ['nested tables', '<table><tr><td>'.repeat(100_000), { what: 'nesting', limit: DEEPEST }],
  ['fonts that are never closed', unclosed(2000).join(''), { what: 'nesting' }],
  ['elements', '<br>'.repeat(MOST_NODES + 1), { what: 'nodes', limit: MOST_NODES }],
  ['comments', '<!---->'.repeat(MOST_NODES + 1), { what: 'nodes', limit: MOST_NODES }],
  ['bytes', `<p>${'a'.repeat(LARGEST_PAGE)}`, { what: 'bytes', limit: LARGEST_PAGE }],
  [
    'merged cells',
    `<table>${'<tr><td colspan=1000 rowspan=65534>1<td>2'.repeat(500)}</table>`,
    { what: 'cells', limit: MOST_CELLS },
  ],
];

function unclosed(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `<p><font size=${i}>a</p>`);
}

describe('a page with too much of', () => {
  it.each(PAGES)('%s', async (_, page, expected) => {
    expect(await read(page)).toMatchObject({ kind: 'too-large', ...expected });
  });
});

describe('a page just within the limits', () => {
  it.each([
    ['nested', '<div>'.repeat(DEEPEST - 10), '表三'],
    ['many attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(' ')}>`, '表三'],
    ['wide and high cells', '<table><tr><td rowspan=99999 colspan=0>一<td colspan=99999>二</table>', '表三'],
  ])('%s', async (_, before, text) => {
    const document = await read(`${before}${text}`);
    const texts =
      'rows' in document ? document.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)) : [];
    expect(texts).toContain(text);
  });
});
