// `--suggest`: the proposed corrections to be read, as CSV or a workbook, or as comments in a copy; never over another file.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { folder, form, gov } from './program.js';

const cells = {
  'requests/received/naturalPerson': '12',
  'requests/received/total': '12',
  'requests/granted/naturalPerson': '21',
  'requests/granted/total': '12',
  'requests/total/naturalPerson': '12',
  'requests/total/total': '12',
};
/** A total of disputes and one item: either may be wrong. */
const TIE = form({ 'disputes/review/upheld': '7', 'disputes/review/total': '9' });

test('one certain correction', () => {
  const cwd = folder({ 'x.tsv': form(cells) });
  const { code, stdout, stderr } = gov(['lint', 'x.tsv', '--suggest'], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toContain('表三“（一）予以公开”的“自然人”：21 → 12');
  expect(stdout).toMatch(/x\.tsv:\d+:\d+\n\n共 1 条建议/u);
});

test('options of one mistake are numbered', () => {
  const cwd = folder({ 'x.tsv': TIE });
  const { code, stdout } = gov(['lint', 'x.tsv', '--suggest', '--lang', 'en'], { cwd });
  expect(code).toBe(1);
  expect(stdout).toMatch(/1\. one of several[\s\S]*option 1[\s\S]*option 2/u);
});

test('nothing to propose, and nothing that could be read', () => {
  const cwd = folder({ 'x.tsv': form() });
  expect(gov(['lint', 'x.tsv', '--suggest'], { cwd })).toEqual({
    code: 0,
    stdout: '没有可以建议的更正\n',
    stderr: '',
  });
  expect(gov(['lint', 'none.tsv', '--suggest'], { cwd }).code).toBe(2);
});

test('as CSV that Excel opens and that holds no formula', () => {
  const cwd = folder({ '=x.tsv': form(cells) });
  const run = () => gov(['lint', '=x.tsv', '--suggest', 'list.csv'], { cwd });
  expect(run()).toEqual({ code: 1, stdout: '', stderr: 'list.csv 已写入，共 1 条建议，请逐条核实\n' });
  expect(run().code).toBe(1);
  const [head, line, end] = readFileSync(join(cwd, 'list.csv'), 'utf8').split('\n');
  expect(head).toMatch(/^\ufeff文件,机关,年度,/u);
  expect(line).toMatch(
    /^"'=x\.tsv",青石县水利局,2024,1,1,确定,表三,（一）予以公开,自然人,"'=x\.tsv:\d+:\d+",21,12,/u,
  );
  expect(end).toBe('');
});

test('is not written over a report that stands where its name belongs', () => {
  const cwd = folder({ 'x.tsv': form(cells) });
  writeFileSync(join(cwd, 'y.tsv'), TIE);
  const { code, stdout, stderr } = gov(['lint', 'x.tsv', '--suggest', 'y.tsv'], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^错误：y\.tsv 已经存在[^\n]*\n提示：[^\n]*\n$/u);
  expect(readFileSync(join(cwd, 'y.tsv'), 'utf8')).toBe(TIE);
});

/** The report as a workbook that SheetJS wrote, text and figures in a sheet. */
function workbook(text: string): Uint8Array {
  const rows = text
    .split('\n')
    .map((line) => line.split('\t').map((cell) => (/^\d+$/u.test(cell) ? Number(cell) : cell)));
  const book = utils.book_new(utils.aoa_to_sheet(rows), '年报');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
}

test('of one workbook a copy with the cells marked, in which every figure is the same', () => {
  const cwd = folder({ 'x.xlsx': workbook(form(cells)) });
  expect(gov(['lint', 'x.xlsx', '--suggest', '标注.xlsx'], { cwd })).toEqual({
    code: 1,
    stdout: '',
    stderr: '标注.xlsx 已写入：原文件的副本，1 个单元格加了底色和批注，数字没有改动\n',
  });
  const figures = (file: string) =>
    gov(['extract', file, '--format', 'csv'], { cwd }).stdout.replaceAll(file, '');
  expect(figures('标注.xlsx')).toBe(figures('x.xlsx'));
  const sheet = read(readFileSync(join(cwd, '标注.xlsx'))).Sheets['年报']!;
  const said = Object.values(sheet).flatMap((cell) => (cell?.c ? [[cell.v, cell.c[0].t]] : []));
  expect(said).toEqual([
    [
      21,
      expect.stringMatching(
        /^推断（确定）：21 → 12（两位数字颠倒）\n依据：表三.+\n请对照台账核实。数字没有改动。$/u,
      ),
    ],
  ]);
  // Someone may have worked in it since.
  const again = gov(['lint', 'x.xlsx', '--suggest', '标注.xlsx'], { cwd });
  expect(again.code).toBe(2);
  expect(again.stderr).toMatch(/^错误：标注\.xlsx 已经存在\n提示：.+\n$/u);
});

test('options of a tie are told at each cell in a copy, in English too', () => {
  const cwd = folder({ 'x.xlsx': workbook(TIE) });
  expect(gov(['lint', 'x.xlsx', '--suggest', 'm.xlsx', '--lang', 'en'], { cwd }).stderr).toMatch(
    /^m\.xlsx written: a copy of the report with \d cells coloured and commented on, no figure changed\n$/u,
  );
  const sheet = read(readFileSync(join(cwd, 'm.xlsx'))).Sheets['年报']!;
  const said = Object.values(sheet).flatMap((cell) => cell?.c?.[0].t ?? []);
  expect(said.length).toBeGreaterThan(1);
  expect(said[0]).toMatch(
    /^Guess \(one of several, option \d\): \d → \d \(.+\)\nbecause: [\s\S]+\nCheck it with your records\./u,
  );
});

test('a workbook without a slip is copied as it is', () => {
  const bytes = workbook(form());
  const cwd = folder({ 'x.xlsx': bytes });
  expect(gov(['lint', 'x.xlsx', '--suggest', 'm.xlsx'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  expect(Buffer.compare(readFileSync(join(cwd, 'm.xlsx')), bytes)).toBe(0);
});

test('of other reports, and of several, the list as a workbook without formulas', () => {
  const cwd = folder({ '=x.tsv': form(cells), 'y.xlsx': workbook(TIE) });
  for (const [args, count] of [
    [['=x.tsv'], 1],
    [['=x.tsv', 'y.xlsx'], 3],
  ] as const) {
    const file = `list-${count}.xlsx`;
    expect(gov(['lint', ...args, '--suggest', file], { cwd })).toMatchObject({ code: 1, stdout: '' });
    const sheet = read(readFileSync(join(cwd, file)), { cellFormula: true }).Sheets['建议']!;
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 });
    expect(rows[0]?.slice(0, 3)).toEqual(['文件', '机关', '年度']);
    expect(rows[1]?.slice(0, 8)).toEqual([
      '=x.tsv',
      '青石县水利局',
      2024,
      1,
      1,
      '确定',
      '表三',
      '（一）予以公开',
    ]);
    expect(rows.length).toBeGreaterThan(count);
    expect(Object.values(sheet).filter((cell) => cell?.f !== undefined)).toEqual([]);
  }
});

test.each(['x.docx', 'x.pdf', 'x.xlsm', 'x.tsv'])('a list is not called %s', (file) => {
  const cwd = folder({ 'a.tsv': form(cells) });
  const { code, stdout, stderr } = gov(['lint', 'a.tsv', '--suggest', file], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^错误：建议清单不能写成 \.\w+ 文件\n提示：.+\n$/u);
  expect(existsSync(join(cwd, file))).toBe(false);
});

test('why a report could not be read is told', () => {
  const cwd = folder({ 'x.tsv': '没有表\n' });
  const { code, stderr } = gov(['lint', 'x.tsv', '--suggest', 'list.csv'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^x\.tsv: 错误 GR103 .+\nlist\.csv 已写入，共 0 条建议/u);
});
