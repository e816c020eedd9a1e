// Tables of HTML in a text, as Markdown and notes hold them: every figure is found at its place in the source.

import { expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.js';
import { editionById, editions } from '../../../src/edition/editions.js';
import { readDocument } from '../../../src/readers/index.js';
import { bindReport } from '../../../src/report/assemble.js';
import { generateFigures, officeSizes } from '../../../src/selftest/figures.js';
import { encode } from '../../testing/bytes.js';
import { htmlWriters } from '../../testing/html.js';
import { plainOptions } from '../../testing/layouts.js';
import { type Block, mergedReport } from '../../testing/merged.js';
import { plainWriters, writeLines } from '../../testing/plain-lines.js';

const edition = editionById('2021')!;
const { texts } = generateFigures(edition, 7, officeSizes[2]!);
const blocks = mergedReport(texts, edition, plainOptions);
const pipes = plainWriters.find(({ extension }) => extension === 'md')!;
const writerNamed = (name: string) => htmlWriters.find((writer) => writer.name === name)!;
const fragment = writerNamed('fragment');
const open = writerNamed('nothing closed');

const bodyOf = (page: string) => /<body[^>]*>([\s\S]*)<\/body>/u.exec(page)?.[1] ?? page;
const inPipes = (block: Block) => new TextDecoder().decode(writeLines([block], pipes)).trim();
const inTags = (block: Block, writer = fragment) => bodyOf(writer.write([block])).trim();
const quoted = (text: string) => text.replace(/^/gmu, '> ');

/** Other figures that nobody sees. */
const lastYears = (table: string) => `<!-- 上年\n${table.replace(/\d/gu, '7')}\n-->`;

/** Paragraphs as Markdown, each table as `write` gives it. */
function markdown(write: (table: Block, position: number) => string): string {
  let position = 0;
  const parts = blocks.map((block) =>
    'paragraph' in block
      ? `${/^[一二三四五六]、/u.test(block.paragraph) ? '## ' : ''}${block.paragraph}`
      : write(block, position++),
  );
  return `# ${parts.join('\n\n')}\n`;
}

const CASES: readonly [name: string, text: string, path?: string][] = [
  ['tables', markdown((table) => inTags(table))],
  ['with attributes', markdown((table) => inTags(table, writerNamed('attribute junk')))],
  ['in upper case', markdown((table) => inTags(table, writerNamed('upper case')))],
  ['in one line', markdown((table) => inTags(table).replaceAll('\n', ''))],
  [
    'with entities',
    markdown((table) => inTags(table).replaceAll('（', '&#xff08;').replaceAll('其他', '其&nbsp;他')),
  ],
  ['with broken lines', markdown((table) => inTags(table).replaceAll('政府信息', '政府<br>信息<br/>'))],
  ['with blank lines', markdown((table) => inTags(table).replaceAll('<tr>', '\n\n<tr>'))],
  ['indented in a list', markdown((table) => `1. ${inTags(table).replaceAll('\n', '\n   ')}`)],
  ['in a list of points', markdown((table) => `- 附表\n\n  - ${inTags(table).replaceAll('\n', '\n    ')}`)],
  ['in a quotation', markdown((table) => quoted(inTags(table)))],
  ['in a quotation of a quotation', markdown((table) => quoted(quoted(inTags(table))))],
  ['beside tables of pipes', markdown((table, at) => (at === 1 ? inPipes(table) : inTags(table)))],
  ['only one of them', markdown((table, at) => (at === 1 ? inTags(table) : inPipes(table)))],
  ['with no tag closed', markdown((table) => inTags(table, open))],
  ['with its own end missing', markdown((table) => inTags(table).replace('</table>', ''))],
  ['without its beginning', markdown((table) => inTags(table).replace(/<\/?table[^>]*>/gu, ''))],
  ['in a figure', markdown((table) => `<figure>\n<center>\n\n${inTags(table)}\n\n</center>\n</figure>`)],
  ['behind a line of its caption', markdown((table) => `<p align="center">附表</p>\n${inTags(table)}`)],
  ['in a fence', markdown((table) => `\`\`\`html\n${inTags(table)}\n\`\`\``)],
  ['in any text', markdown((table) => inTags(table)).replaceAll('#', ''), 'a.txt'],
  ['beside last year’s in a comment', markdown((table) => `${lastYears(inTags(table))}\n\n${inTags(table)}`)],
  [
    'beside last year’s pipes in a comment',
    markdown((table) => `${lastYears(inPipes(table))}\n\n${inPipes(table)}`),
  ],
  ['with returns', markdown((table) => inTags(table)).replaceAll('\n', '\r\n')],
  [
    'below a title in tags',
    markdown((table) => inTags(table)).replace(/^# (.*)$/mu, '<h1 align="center">$1</h1>'),
  ],
  [
    'and titles in tags above pipes',
    markdown((table) => inPipes(table)).replace(/^#+ (.*)$/gmu, '<h2><b>$1</b></h2>'),
  ],
];

async function read(path: string, text: string): Promise<Document> {
  const result = await readDocument(path, encode(text, 'utf-8'));
  if ('unreadable' in result) throw new Error(JSON.stringify(result.unreadable));
  return result.document;
}

it.each(CASES.map(([name, text, path = 'a.md']) => ({ name, text, path })))(
  '$name',
  async ({ text, path }) => {
    const document = await read(path, text);
    const report = bindReport(path, [document], { editions });
    const wrong = report.cells.flatMap((cell) => {
      const { spec, source } = cell!;
      const written = 'start' in source.place && text.slice(source.place.start, source.place.end);
      return source.text === texts[spec.id] && written === source.text ? [] : [spec.id];
    });
    expect(wrong).toEqual([]);
    expect(report).toMatchObject({ office: plainOptions.office, year: 2022, problems: [] });
  },
);

it.each([
  ['at a title', '## 乙'],
  ['at a blank line before another table', '乙'],
])('a table without an end ends %s', async (_, line) => {
  const table = (text: string) => `<table><tr><td>${text}</td><td>1</td></tr>`;
  const { rows } = await read('a.md', `${table('甲')}\n\n${line}\n\n丙\n\n${table('丁')}</table>\n`);
  expect(rows.map(({ cells }) => cells.map(({ text }) => text).join('|'))).toEqual([
    '甲|1',
    '乙',
    '丙',
    '丁|1',
  ]);
});
