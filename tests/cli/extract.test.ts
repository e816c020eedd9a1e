// `extract`: every figure with what stands in the source and where.

import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { DRESSED, folder, form, gov, TITLE } from './program.js';

interface Extracted {
  readonly version: number;
  readonly reports: readonly (Readonly<Record<string, unknown>> & {
    readonly cells: Readonly<
      Record<string, { line: number; column: number; raw: string; value: number | null }>
    >;
  })[];
}

function extract(files: Readonly<Record<string, string>>, ...args: readonly string[]): Extracted {
  return JSON.parse(gov(['extract', ...args], { cwd: folder(files) }).stdout);
}

/** A report as CSV, every cell in quotes. */
const QUOTED = form({ 'requests/received/naturalPerson': '12', 'requests/received/total': '1,012' })
  .split('\n')
  .map((line) =>
    line
      .split('\t')
      .map((cell) => `"${cell}"`)
      .join(','),
  )
  .join('\n');

test('the published shape', () => {
  const { version, reports } = extract(
    { 'a.tsv': form({ 'requests/received/naturalPerson': '12' }) },
    'a.tsv',
  );
  expect(version).toBe(1);
  const [report] = reports;
  expect(Object.keys(report!)).toEqual(['path', 'format', 'encoding', 'edition', 'year', 'office', 'cells']);
  expect(report).toMatchObject({
    path: 'a.tsv',
    format: 'tsv',
    encoding: 'utf-8',
    edition: '2021',
    year: 2024,
    office: '青石县水利局',
  });
  expect(Object.keys(report!.cells)).toHaveLength(200);
  expect(report!.cells['requests/received/naturalPerson']).toEqual({
    value: 12,
    raw: '12',
    line: 23,
    column: 20,
  });
});

test('`raw` is what stands in the source, quotes included', () => {
  const { cells } = extract({ 'a.csv': QUOTED }, 'a.csv').reports[0]!;
  expect(cells['requests/received/naturalPerson']).toMatchObject({ value: 12, raw: '"12"' });
  expect(cells['requests/received/total']).toMatchObject({ value: 1012, raw: '"1,012"' });
  const { line, column } = cells['requests/received/total']!;
  expect(QUOTED.split('\n')[line - 1]!.slice(column - 1)).toBe('"1,012"');
});

test.each([
  ['', null],
  ['/', null],
  ['无', null],
  ['若干', null],
  ['12件', 12],
  ['１２', 12],
  ['-3', -3],
  ['12.5', 12.5],
])('a cell with “%s” has the value %s', (text, value) => {
  const { cells } = extract({ 'a.tsv': form({ 'requests/received/total': text }) }, 'a.tsv').reports[0]!;
  expect(cells['requests/received/total']).toMatchObject({ value, raw: text });
});

test('a cell that is not there is absent', () => {
  const text = form()
    .split('\n')
    .filter((line) => !line.startsWith('一、本年新收'))
    .join('\n');
  const { cells } = extract({ 'a.tsv': text }, 'a.tsv').reports[0]!;
  expect(Object.keys(cells).filter((id) => id.startsWith('requests/received/'))).toEqual([]);
});

test('an input that cannot be read stays in the list, and is told on standard error', () => {
  const cwd = folder({ 'a.tsv': form(), 'b.txt': '没有报表\n' });
  const { code, stdout, stderr } = gov(['extract', 'x.csv', 'a.tsv', 'b.txt'], { cwd });
  expect(code).toBe(2);
  const { reports }: Extracted = JSON.parse(stdout);
  const empty = { edition: null, year: null, office: null, cells: {} };
  expect(reports[0]).toEqual({ path: 'x.csv', format: null, encoding: null, ...empty });
  expect(reports[1]).toMatchObject({ path: 'a.tsv', edition: '2021' });
  expect(reports[2]).toEqual({ path: 'b.txt', format: 'txt', encoding: 'utf-8', ...empty });
  expect(stderr).toBe('x.csv: 错误 GR101 文件或文件夹不存在\nb.txt: 错误 GR103 没有找到年度报告的统计表\n');
});

test('ndjson: one report object a line', () => {
  const cwd = folder({ 'a.tsv': form(), 'b.tsv': form() });
  const { stdout } = gov(['extract', '.', '--format', 'ndjson'], { cwd });
  const json: Extracted = JSON.parse(gov(['extract', '.'], { cwd }).stdout);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(json.reports);
});

test('csv: one cell a line, without formulas', () => {
  const title = `=HYPERLINK${TITLE}`;
  const text = form({ 'requests/received/total': '-3', 'requests/carriedIn/total': '=1+1' }, title);
  const { stdout } = gov(['extract', '@a.tsv', '--format', 'csv'], { cwd: folder({ '@a.tsv': text }) });
  const [header, ...rows] = Papa.parse<string[]>(stdout.trimEnd()).data;
  expect(header?.join()).toBe('path,office,year,edition,table,row,column,value,raw,line,col,place,表,行,列');
  expect(rows).toHaveLength(200);
  const row = (id: string) => rows.find((cells) => cells.slice(4, 7).join('/') === id);
  const start = ["'@a.tsv", "'=HYPERLINK青石县水利局", '2024', '2021', 'requests'];
  expect(row('requests/received/total')).toEqual([
    ...[...start, 'received', 'total', '-3', "'-3", '23', '32', ''],
    ...['表三', '一、本年新收政府信息公开申请数量', '总计'],
  ]);
  expect(row('requests/carriedIn/total')?.slice(7, 9)).toEqual(['', "'=1+1"]);
});

test('csv: nothing but the header for an input without figures', () => {
  const { code, stdout } = gov(['extract', 'x.csv', '--format', 'csv'], { cwd: folder() });
  expect(code).toBe(2);
  expect(stdout).toBe('path,office,year,edition,table,row,column,value,raw,line,col,place,表,行,列\n');
});

test('a forced edition is followed', () => {
  const forced = extract({ 'a.tsv': DRESSED }, 'a.tsv', '--edition', '2019').reports[0]!;
  expect(forced['edition']).toBe('2019');
});
