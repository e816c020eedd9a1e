// The executable for Windows, run under wine: it says what the program says, and so does the icon that files are dropped on.

import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder, form, gov, WRONG } from '../cli/program.js';
import { installWine, removeWine, TEMP, wine } from './wine.js';

const ROOT = join(import.meta.dirname, '../..');
const EXE = join(ROOT, 'dist-sea/gov-report-win-x64.exe');

beforeAll(installWine, 120_000);
afterAll(removeWine);

test('tells its version', () => {
  expect(wine([EXE, '--version'], ROOT)).toEqual(gov(['--version']));
});

const sound = { '水利局 2024.tsv': form() };
const wrong = { '年报（二）/水利局 2024.csv': WRONG };

test.each<[string, Record<string, string>, string[]]>([
  ['a sound report', sound, ['lint', '水利局 2024.tsv']],
  ['a wrong one', wrong, ['lint', '年报（二）/水利局 2024.csv', '--format', 'concise']],
  ['in English', wrong, ['lint', '年报（二）', '--lang', 'en']],
  ['a file that is not there', sound, ['lint', '没有.csv']],
  ['a wrong option', sound, ['lint', '--formt', 'json']],
  ['figures', wrong, ['extract', '年报（二）/水利局 2024.csv', '--format', 'csv']],
])('%s: what the program says, and its exit code', (_, files, args) => {
  const cwd = folder(files);
  expect(wine([EXE, ...args], cwd)).toEqual(gov(args, { cwd }));
});

test('every format of reports is read, in threads', () => {
  const cwd = folder();
  cpSync(join(ROOT, 'fixtures'), join(cwd, '报 告'), { recursive: true });
  const workbook = gov(['init', '--format', 'xlsx', '--output', '报 告/空表.xlsx'], { cwd });
  expect(workbook.code).toBe(0);
  const args = ['lint', '报 告', '--threads', '2', '--format', 'json'];
  const run = wine([EXE, ...args], cwd);
  expect(run).toEqual(gov(args, { cwd }));
  expect(run.stdout).toMatch(/\.xlsx"[\s\S]*\.pdf"/u);
});

test('pages are written', () => {
  const cwd = folder(wrong);
  expect(wine([EXE, 'lint', '.', '--format', 'html=结果.html'], cwd).code).toBe(1);
  const own = readFileSync(join(cwd, '结果.html'), 'utf8');
  gov(['lint', '.', '--format', 'html=结果.html'], { cwd });
  expect(own).toBe(readFileSync(join(cwd, '结果.html'), 'utf8'));
  expect(wine([EXE, 'web', '--out', '校核.html'], cwd).code).toBe(0);
  expect(readFileSync(join(cwd, '校核.html'))).toEqual(readFileSync(join(ROOT, 'dist/web/gov-report.html')));
});

describe('the icon that files are dropped on', () => {
  const NAME = '把报告拖到这里.cmd';
  const archive = unzipSync(readFileSync(EXE.replace('.exe', '.zip')));

  /** Unpacked where a clerk may do so. */
  function unpacked(): string {
    const cwd = folder(
      Object.fromEntries(Object.entries(archive).map(([name, bytes]) => [`工 具 (1)/${name}`, bytes])),
    );
    for (const [name, text] of Object.entries({ ...sound, ...wrong })) {
      cpSync(folder({ [name]: text }), cwd, { recursive: true });
    }
    return cwd;
  }
  function drop(cwd: string, ...names: string[]) {
    const paths = names.map((name) => `Z:${join(cwd, name).replaceAll('/', '\\')}`);
    const { code, stdout } = wine(['cmd', '/c', NAME, ...paths], join(cwd, '工 具 (1)'), 'gbk');
    const pages = readdirSync(TEMP).filter((name) => /^gov-report-\d+\.html$/u.test(name));
    const texts = pages.map((name) => readFileSync(join(TEMP, name), 'utf8'));
    for (const name of pages) rmSync(join(TEMP, name));
    return { code, stdout, texts };
  }

  test('is written as Chinese Windows reads it', () => {
    const text = new TextDecoder('gbk', { fatal: true }).decode(archive[NAME]);
    expect(text).toContain('请把报告（文件或文件夹）拖到这个图标上。');
    expect(text.split('\r\n').filter((line) => line.includes('\n'))).toEqual([]);
  });

  test.each([
    ['a folder', ['年报（二）'], 1, ['应为 0']],
    ['files', ['水利局 2024.tsv', '年报（二）/水利局 2024.csv'], 1, ['水利局 2024.tsv', '应为 0']],
    ['a sound report', ['水利局 2024.tsv'], 0, ['未发现']],
  ])('%s: the page is written and opened', (_, names, code, said) => {
    const run = drop(unpacked(), ...names);
    expect(run.code).toBe(code);
    expect(run.stdout).toContain('正在检查');
    expect(run.texts).toHaveLength(1);
    for (const text of said) expect(run.texts[0]).toContain(text);
  });

  test('nothing: says what to do', () => {
    const run = drop(unpacked());
    expect(run).toMatchObject({ code: 2, texts: [] });
    expect(run.stdout).toContain('请把报告（文件或文件夹）拖到这个图标上。');
  });

  test('what is not there: the page says so, and the window stays', () => {
    const run = drop(unpacked(), '没有.docx');
    expect(run).toMatchObject({ code: 2, texts: [expect.stringContaining('文件或文件夹不存在')] });
    expect(run.stdout).toContain('有的没有检查');
  });

  test('without the program beside it: says so', () => {
    const cwd = unpacked();
    rmSync(join(cwd, '工 具 (1)/gov-report.exe'));
    const run = drop(cwd, '水利局 2024.tsv');
    expect(run).toMatchObject({ code: 2, texts: [] });
    expect(run.stdout).toContain('请先把压缩包全部解压');
  });
});
