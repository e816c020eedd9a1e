// The outputs of `audit` and `merge`: several in one run, each for its readers, and the same however the work was divided.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { folder, form, gov } from './program.js';

const WRONG = form(
  { 'requests/received/total': '3', 'proactive/fees/amount': '1.5' },
  '=cmd()局2024年政府信息公开工作年度报告',
);
const FILES = {
  'a/1.tsv': form({}, '甲局2023年政府信息公开工作年度报告'),
  'a/2.tsv': form({ 'requests/carriedIn/total': '2' }, '甲局2024年政府信息公开工作年度报告'),
  'a/bad.tsv': '',
  'b/3.tsv': WRONG,
};
const NAMES = {
  csv: ['csv'],
  sarif: ['sarif'],
  html: ['html'],
  xlsx: ['xlsx'],
  ndjson: ['ndjson'],
  parquet: ['-faults.parquet', '-findings.parquet', '-figures.parquet'],
} as const;
const FORMATS = Object.keys(NAMES) as (keyof typeof NAMES)[];
const fileOf = (name: string) => (name.startsWith('-') ? `r${name}` : `r.${name}`);
const all = (stem = '') => FORMATS.flatMap((format) => ['--format', `${format}=${stem}r.${format}`]);
const read = (cwd: string) =>
  Object.fromEntries(
    FORMATS.flatMap((format) => NAMES[format].map(fileOf)).map((name) => [
      name,
      readFileSync(join(cwd, name)),
    ]),
  );

function audited(...args: readonly string[]) {
  const cwd = folder(FILES);
  const run = gov(['audit', 'a', 'b', ...all(), ...args], { cwd });
  expect(run.stderr).toBe('');
  return { cwd, ...run };
}

describe('several formats', () => {
  test('in one run, one of them on the screen', () => {
    const { code, stdout, cwd } = audited('--format', 'pretty');
    expect(code).toBe(1);
    expect(stdout).toContain('按规则');
    for (const bytes of Object.values(read(cwd))) expect(bytes.length).toBeGreaterThan(100);
  });

  test('are the same whatever the threads, and of the parts put together', () => {
    const { cwd } = audited();
    const whole = read(cwd);
    expect(gov(['audit', 'a', 'b', '--threads', '2', ...all()], { cwd }).stderr).toBe('');
    expect(read(cwd)).toEqual(whole);
    for (const part of ['1/2', '2/2'])
      gov(['audit', 'a', 'b', '--shard', part, '--format', `ndjson=${part[0]}.ndjson`], { cwd });
    expect(gov(['merge', '2.ndjson', '1.ndjson', ...all()], { cwd })).toMatchObject({ code: 1, stderr: '' });
    expect(read(cwd)).toEqual(whole);
  });

  test.each([
    ['two on the screen', ['--format', 'csv', '--format', 'ndjson'], '只能有一种格式'],
    ['one file twice', ['--format', 'csv=x', '--format', 'ndjson=./x'], '同一个文件'],
    ['parquet on the screen', ['--format', 'parquet'], 'parquet 要写成几个文件'],
    ['a folder that is not there', ['--format', 'csv=none/x.csv'], '无法写入'],
    ['a format of lint', ['--format', 'junit'], 'junit'],
  ])('refused: %s', (_, args, message) => {
    const { code, stdout, stderr } = gov(['audit', '.', ...args], { cwd: folder(FILES) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

test('csv: a fault a row, in the words of the form, fit for a spreadsheet', () => {
  const { cwd } = audited();
  const text = readFileSync(join(cwd, 'r.csv'), 'utf8');
  const columns = '机关,区域,年度,表,行,列,填写,应为,级别,问题,怎么改,把握,依据,说明,文件,位置,规则';
  expect(text.startsWith(`\ufeff${columns}\r\n`)).toBe(true);
  const rows = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
  const row = rows.find(({ 规则, 文件 }) => 规则?.startsWith('GR301') && 文件 === 'b/3.tsv');
  expect(row).toMatchObject({
    机关: expect.stringMatching(/^'=cmd/u),
    年度: '2024',
    级别: '错误',
    表: '表三',
    行: '一、本年新收政府信息公开申请数量',
    列: '总计',
    填写: '3',
    应为: '0',
    把握: '确定',
    位置: expect.stringMatching(/^\d+:\d+$/u),
  });
  expect(rows.some(({ 规则, 文件 }) => 规则?.includes('GR401') && 文件 === 'a/2.tsv')).toBe(true);
});

test('sarif: what lint says of the same file', () => {
  const { cwd } = audited();
  const resultsOf = (text: string) => JSON.parse(text).runs[0].results as { readonly ruleId: string }[];
  const together = resultsOf(readFileSync(join(cwd, 'r.sarif'), 'utf8'));
  const alone = resultsOf(gov(['lint', 'a/bad.tsv', 'b/3.tsv', '--format', 'sarif'], { cwd }).stdout);
  const plain = (results: readonly object[]) =>
    results.map((result) => ({ ...result, message: { text: firstLine(result) } }));
  expect(plain(together)).toEqual(expect.arrayContaining(plain(alone)));
});

function firstLine(result: object): string {
  return (result as { readonly message: { readonly text: string } }).message.text.split('\n')[0]!;
}

test('xlsx: findings, offices and figures, and nothing that runs', async () => {
  const { cwd } = audited();
  const { sheets } = await readXlsx(readFileSync(join(cwd, 'r.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual(['问题', '机关', '数字', '说明']);
  const [findings, offices, figures] = sheets.map(({ rows }) => rows);
  expect(findings!.map((row) => row.at(-1))).toContain('GR301+GR303');
  expect(offices!.map((row) => row[0])).toContain('=cmd局');
  const header = figures![0]!;
  expect(new Set(header).size).toBe(header.length);
  expect(header).toContain('表三 （一）予以公开 自然人');
  const column = header.findIndex((name) => String(name).startsWith('表二 行政事业性收费'));
  expect(figures!.slice(1).map((row) => row[column])).toEqual([0, 0, 1.5]);
  expect(
    sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])]).filter(({ formula }) => formula),
  ).toEqual([]);
});

test('parquet: findings and figures, read back', async () => {
  const { cwd } = audited();
  const rowsOf = async (name: string) => {
    const { buffer, byteOffset, length } = readFileSync(join(cwd, name));
    return parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer });
  };
  const findings = await rowsOf('r-findings.parquet');
  expect(findings.find(({ code, path }) => code === 'GR301' && path === 'b/3.tsv')).toMatchObject({
    office: '=cmd局',
    year: 2024,
    severity: 'error',
    table: 'requests',
    actual: 3,
    expected: 0,
  });
  const figures = await rowsOf('r-figures.parquet');
  expect(figures.filter(({ table }) => table === 'proactive').filter(({ row }) => row === 'fees')).toEqual([
    expect.objectContaining({ path: 'a/1.tsv', value: 0, edition: '2021' }),
    expect.objectContaining({ path: 'a/2.tsv', value: 0 }),
    expect.objectContaining({ path: 'b/3.tsv', value: 1.5, year: 2024 }),
  ]);
});
