// `audit --format letters=FOLDER`: a letter to each office with what it has to correct, and nothing an office has no use for.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { folder, form, gov } from './program.js';

const report = (office: string, cells: Readonly<Record<string, string>> = {}) =>
  form(cells, `青石县${office}2024年政府信息公开工作年度报告`);
const FILES = {
  'r/甲局.tsv': report('甲局', { 'requests/received/total': '3', 'requests/granted/total': '<3>' }),
  'r/乙局.tsv': report('乙局', { 'disputes/review/total': '2' }),
  'r/丙局.tsv': report('丙局'),
  'r/bad.tsv': '',
};

test('each office with a fault has one, as a page and as a document', () => {
  const cwd = folder(FILES);
  const { code, stderr } = gov(['audit', 'r', '--format', 'letters=通知'], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const names = ['r_bad.tsv', '青石县乙局', '青石县甲局'];
  expect(readdirSync(join(cwd, '通知')).sort()).toEqual(
    names.flatMap((name) => [`${name}.letter.docx`, `${name}.letter.html`]),
  );
  for (const name of names) {
    const page = readFileSync(join(cwd, '通知', `${name}.letter.html`), 'utf8');
    const parts = unzipSync(readFileSync(join(cwd, '通知', `${name}.letter.docx`)));
    const document = strFromU8(parts['word/document.xml']!);
    for (const text of [page, document]) {
      expect(text).toContain('政府信息公开工作年度报告核对意见');
      expect(text).not.toMatch(/GR\d{3}|gov-report|--[a-z]/u);
    }
  }
  const page = readFileSync(join(cwd, '通知/青石县甲局.letter.html'), 'utf8');
  expect(page).toContain('<p class="greeting">青石县甲局：</p>');
  expect(page).toContain('<td>3</td>');
  expect(page).toContain('<td>0</td>');
  expect(page).not.toContain('<3>');
  expect(readFileSync(join(cwd, '通知/青石县乙局.letter.html'), 'utf8')).toContain('改法1：');
});

test('letters take the place of earlier letters, and of nothing else', () => {
  const cwd = folder(FILES);
  const write = (target: string) => gov(['audit', 'r', '--format', `letters=${target}`], { cwd });
  expect(write('通知').code).toBe(1);
  expect(write('通知').code).toBe(1);
  writeFileSync(join(cwd, '通知/清单.txt'), '');
  expect(write('通知')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('通知 里有别的文件（清单.txt）'),
  });
  expect(write('r').code).toBe(2);
  expect(existsSync(join(cwd, 'r/青石县甲局.letter.html'))).toBe(false);
  expect(gov(['audit', 'r', '--format', 'letters'], { cwd }).code).toBe(2);
});

test('the workbook has a sheet for each office on request, made to be printed', async () => {
  const cwd = folder(FILES);
  gov(['audit', 'r', '--format', 'xlsx=清单.xlsx', '--sheets', 'office'], { cwd });
  const bytes = readFileSync(join(cwd, '清单.xlsx'));
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual([
    '问题',
    'r bad.tsv',
    '青石县乙局',
    '青石县甲局',
    '机关',
    '数字',
  ]);
  const [all, ...others] = sheets;
  const rows = others.slice(0, 3).flatMap((sheet) => sheet.rows.slice(1));
  expect(rows).toEqual(all!.rows.slice(1));
  const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml']!);
  expect(workbook).toContain('_xlnm.Print_Titles');
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  for (const part of ['<autoFilter ref="A1:Q', 'state="frozen"', 'customWidth', 'orientation="landscape"'])
    expect(sheet).toContain(part);
});
