// `init`: an empty form in a file of its own, never over another one.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, gov, shell } from './program.js';

const OFFICE = ['--office', '青石县水利局', '--year', '2024'];

test('a workbook named for the office and the year', () => {
  const cwd = folder();
  const run = gov(['init', ...OFFICE], { cwd });
  expect(run).toEqual({ code: 0, stdout: '已写好空白报告：青石县水利局-2024.xlsx\n', stderr: '' });
  const figures = gov(['extract', '青石县水利局-2024.xlsx'], { cwd });
  expect(JSON.parse(figures.stdout).reports).toMatchObject([
    { format: 'xlsx', encoding: null, edition: '2021', year: 2024, office: '青石县水利局' },
  ]);
  const { cells } = JSON.parse(figures.stdout).reports[0];
  expect(cells['requests/received/naturalPerson']).toEqual({
    value: null,
    raw: '',
    sheet: '表三',
    address: 'D5',
  });
});

test('nothing is replaced without being told to', () => {
  const cwd = folder({ '甲.csv': '要紧的内容' });
  const refused = gov(['init', '--format', 'csv', '--output', '甲.csv'], { cwd });
  expect(refused).toEqual({
    code: 2,
    stdout: '',
    stderr: '错误：甲.csv 已经存在\n提示：换一个文件名，或加上 --force 覆盖它\n',
  });
  expect(readFileSync(join(cwd, '甲.csv'), 'utf8')).toBe('要紧的内容');
  expect(gov(['init', '--format', 'csv', '--output', '甲.csv', '--force'], { cwd }).code).toBe(0);
  expect(readFileSync(join(cwd, '甲.csv'), 'utf8')).toMatch(/^\ufeff×××局××××年政府信息公开工作年度报告/u);
  expect(readdirSync(cwd)).toEqual(['甲.csv']);
});

test('the year chooses the edition, and one that does not fit is refused', () => {
  const cwd = folder();
  expect(gov(['init', '--year', '2020', '--format', 'csv', '--output', '-'], { cwd }).stdout).toContain(
    '本年新制作数量',
  );
  expect(gov(['init', '--year', '2020', '--edition', '2021', '--lang', 'en'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'error: reports on 2020 do not use the edition 2021\nhint: that year has 2019; without --edition it is chosen by the year\n',
  });
  expect(readdirSync(cwd)).toEqual([]);
});

test('names of offices make no paths and no lines', () => {
  const cwd = folder();
  expect(gov(['init', '--format', 'docx', '--office', '../甲\n乙'], { cwd }).code).toBe(0);
  expect(readdirSync(cwd)).toEqual(['.._甲_乙.docx']);
});

test('bytes go to a pipe', () => {
  const run = shell(
    'gov init --output - | head -c 2; gov init --format docx --output - | head -c 2',
    folder(),
  );
  expect(run).toEqual({ code: 0, stdout: 'PKPK', stderr: '' });
});

test.each([
  [['init', '--format', 'pdf'], '--format'],
  [['init', '--edition', 'auto'], '--edition'],
  [['init', '--year', 'x'], '--year'],
])('%j is refused', (args, flag) => {
  const run = gov(args, { cwd: folder() });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(flag);
});
