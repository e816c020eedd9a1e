// `extract --format xlsx`: a list of all figures, and each report in the shape of its form.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { folder, form, gov, shell } from './program.js';

const HEADER = [
  'path',
  'office',
  'year',
  'edition',
  'table',
  'row',
  'column',
  'value',
  'raw',
  'line',
  'col',
  'sheet',
  'address',
  'place',
  '表',
  '行',
  '列',
];

function workbook(files: Readonly<Record<string, string>>, ...paths: readonly string[]) {
  const cwd = folder(files);
  const run = gov(['extract', '--format', 'xlsx', '--output', 'out.xlsx', ...paths], { cwd });
  const bytes = readFileSync(join(cwd, 'out.xlsx'));
  return { run, bytes, cwd, book: read(bytes, { type: 'buffer', cellFormula: true }) };
}

test('every figure in a list, and a sheet for each report', () => {
  const { run, book } = workbook(
    {
      'a.tsv': form({ 'requests/received/total': '1,012', 'proactive/fees/amount': '/' }),
      'b.tsv': form({}, '=1+1局2023年政府信息公开工作年度报告'),
    },
    'a.tsv',
    'b.tsv',
  );
  expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(book.SheetNames).toEqual(['figures', '青石县水利局 2024', '=1+1局 2023']);
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets['figures']!, { header: 1, defval: null });
  expect(rows[0]).toEqual(HEADER);
  expect(rows).toHaveLength(1 + 2 * editions.at(-1)!.cells.length);
  const about = ['a.tsv', '青石县水利局', 2024, '2021'];
  expect(rows).toContainEqual([
    ...about,
    'requests',
    'received',
    'total',
    1012,
    '1,012',
    expect.any(Number),
    expect.any(Number),
    null,
    null,
    null,
    expect.any(String),
    expect.any(String),
    expect.any(String),
  ]);
  expect(rows).toContainEqual([
    ...about,
    'proactive',
    'fees',
    'amount',
    null,
    '/',
    expect.any(Number),
    expect.any(Number),
    null,
    null,
    null,
    expect.any(String),
    expect.any(String),
    expect.any(String),
  ]);
  const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet));
  expect(cells.filter((cell) => typeof cell === 'object' && cell !== null && 'f' in cell)).toEqual([]);
  const shown = utils.sheet_to_csv(book.Sheets['青石县水利局 2024']!);
  expect(shown).toContain('一、本年新收政府信息公开申请数量,,,0,0,0,0,0,0,1012');
  expect(shown).toContain('行政事业性收费,/');
});

test('a report read from a workbook gives its sheets and addresses', () => {
  const { cwd } = workbook({ 'a.tsv': form() }, 'a.tsv');
  gov(['init', '--year', '2024', '--output', 'form.xlsx'], { cwd });
  expect(gov(['extract', '--format', 'xlsx', '--output', 'again.xlsx', 'form.xlsx'], { cwd }).code).toBe(0);
  const book = read(readFileSync(join(cwd, 'again.xlsx')));
  const rows = utils.sheet_to_json<unknown[]>(book.Sheets['figures']!, { header: 1, defval: null });
  expect(rows[1]).toEqual(expect.arrayContaining(['form.xlsx', 2024, '表二', 'B5']));
});

test('the same input gives the same bytes', () => {
  const files = { 'a.tsv': form({ 'requests/received/total': '7' }) };
  expect(workbook(files, 'a.tsv').bytes).toEqual(workbook(files, 'a.tsv').bytes);
});

test('bytes go to a pipe', () => {
  const run = shell('gov extract --format xlsx a.tsv | head -c 2', folder({ 'a.tsv': form() }));
  expect(run).toEqual({ code: 0, stdout: 'PK', stderr: '' });
});
