// Which inputs a run finds, in which order, and under which names.

import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportExtensions } from '../../src/readers/index.js';
import { folder, form, gov, partsOfForm, WRONG } from './program.js';

/** The paths that were read, and the rules that spoke of each. */
function read(cwd: string, ...args: readonly string[]): string[] {
  const { stdout } = gov(['lint', '--format', 'json', ...args], { cwd });
  const run: { reports: { path: string; diagnostics: { code: string }[] }[] } = JSON.parse(stdout);
  return run.reports.map(({ path, diagnostics }) => [path, ...diagnostics.map(({ code }) => code)].join(' '));
}

const report = form();

describe('folders', () => {
  const tree = {
    'in/b.csv': report,
    'in/a.TXT': report,
    'in/a/z.md': report,
    'in/a/y/x.tab': report,
    'in/a-b.tsv': report,
    'in/.hidden.csv': 'x',
    'in/.git/c.csv': 'x',
    'in/node_modules/d.csv': 'x',
    'in/picture.png': 'x',
    'in/notes.rtf': 'x',
  };
  const expected = ['in/a-b.tsv', 'in/a.TXT', 'in/b.csv', 'in/a/z.md', 'in/a/y/x.tab'];

  test('are searched to the bottom, in one order, past what is hidden', () => {
    expect(read(folder(tree), 'in')).toEqual(expected);
  });

  test.each([
    ['in/', 'in/'],
    ['./in', './in/'],
    ['../other/../in', null],
  ])('are named as given: %s', (given, start) => {
    const cwd = folder(tree);
    mkdirSync(join(cwd, 'other'));
    const paths = start === null ? read(join(cwd, 'other'), '../in') : read(cwd, given);
    expect(paths).toEqual(expected.map((path) => path.replace('in/', start ?? '../in/')));
  });

  test('a link to a folder above ends', () => {
    const cwd = folder(tree);
    symlinkSync('..', join(cwd, 'in/a/loop'));
    symlinkSync('loop', join(cwd, 'in/a/loop2'));
    expect(read(cwd, 'in')).toEqual(expected);
  });

  test('a link to nowhere is told', () => {
    const cwd = folder(tree);
    symlinkSync('nowhere', join(cwd, 'in/c.csv'));
    expect(read(cwd, 'in')).toContain('in/c.csv GR101');
  });

  test('a folder without reports is told with the extensions', () => {
    const { code, stdout } = gov(['lint', 'in', '--format', 'concise'], { cwd: folder({ 'in/x.png': '' }) });
    expect(code).toBe(2);
    expect(stdout).toBe(
      `in: 错误 GR101 文件夹里没有报告文件（${reportExtensions.map((name) => `.${name}`).join(' ')}）\n`,
    );
  });
});

describe('globs', () => {
  const tree = { 'in/a.csv': report, 'in/b.tsv': report, 'in/sub/c.csv': report, 'x[1].csv': report };

  test.each([
    ['in/*.csv', ['in/a.csv']],
    ['./in/*', ['./in/a.csv', './in/b.tsv', './in/sub/c.csv']],
    ['in/**/*.csv', ['in/a.csv', 'in/sub/c.csv']],
    ['in/{b,a}.*', ['in/a.csv', 'in/b.tsv']],
    ['i?', ['in/a.csv', 'in/b.tsv', 'in/sub/c.csv']],
    ['x[1].csv', ['x[1].csv']],
    ['in/*.md', ['in/*.md GR101']],
  ])('%s', (pattern, paths) => {
    expect(read(folder(tree), pattern)).toEqual(paths);
  });
});

describe('what is given twice', () => {
  test.each([
    ['a file', ['a.csv', './a.csv', 'in/../a.csv'], ['a.csv']],
    ['a file and its folder', ['in/b.csv', 'in'], ['in/b.csv', 'in/c.csv']],
    ['a folder', ['in', './in/'], ['in/b.csv', 'in/c.csv']],
    ['a glob', ['*.csv', 'a.csv'], ['a.csv']],
    ['a missing file', ['x.csv', 'x.csv'], ['x.csv GR101']],
  ])('%s', (_, given, paths) => {
    const cwd = folder({ 'a.csv': report, 'in/b.csv': report, 'in/c.csv': report });
    expect(read(cwd, ...given)).toEqual(paths);
  });
});

describe('standard input', () => {
  test('has a name of its own', () => {
    const { stdout, code } = gov(['lint', '-', '--format', 'json'], { input: WRONG });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).reports[0]).toMatchObject({ path: '<stdin>', format: 'tsv' });
  });

  test.each([[['-', '--stdin-filename', '某局.csv']], [['--stdin-filename=某局.csv']]])(
    'or the one it is given: %j',
    (args) => {
      const { stdout } = gov(['extract', ...args], { input: report });
      expect(JSON.parse(stdout).reports[0]).toMatchObject({ path: '某局.csv', format: 'csv', year: 2024 });
    },
  );

  test('stands among files', () => {
    const cwd = folder({ 'a.tsv': report });
    const { stdout } = gov(['extract', 'a.tsv', '-', '-', '--format', 'ndjson'], { cwd, input: report });
    expect(stdout.match(/"path":"[^"]+"/gu)).toEqual(['"path":"a.tsv"', '"path":"<stdin>"']);
  });

  test('empty', () => {
    const { code, stdout } = gov(['lint', '-', '--format', 'concise']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '<stdin>: 错误 GR103 文件是空的\n' });
  });
});

describe('a folder as one report', () => {
  const [title = '', ...tables] = partsOfForm();
  const parts = Object.fromEntries(tables.map((text, i) => [`表${i + 2}.tsv`, text]));
  const inFolder = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`局/${name}`, text]));

  test('one table a file, and the prose', () => {
    expect(tables).toHaveLength(3);
    expect(read(folder(inFolder({ ...parts, '总体.txt': `${title}\n工作正常开展。` })), '局')).toEqual([
      '局',
    ]);
  });

  test('a finding names the file it stands in', () => {
    const [, ...wrong] = partsOfForm({ 'requests/received/total': '3' });
    const cwd = folder(inFolder({ ...parts, '表3.tsv': wrong[1]! }));
    const { stdout } = gov(['lint', '局', '--format', 'concise'], { cwd });
    expect(stdout).toMatch(/^局\/表3\.tsv:\d+:\d+: 错误 GR30\d/u);
    const { cells } = JSON.parse(gov(['extract', '局'], { cwd }).stdout).reports[0];
    expect(cells['requests/received/total']).toMatchObject({ value: 3, path: '局/表3.tsv' });
  });

  test('two of the three tables', () => {
    expect(read(folder(inFolder({ 'a.tsv': tables[0]!, 'b.tsv': tables[2]! })), '局')).toEqual(['局']);
  });

  test('a file that cannot be read stands beside it', () => {
    const cwd = folder(inFolder({ ...parts, 'x.csv': '' }));
    expect(read(cwd, '局')).toEqual(['局', '局/x.csv GR103']);
  });

  test.each([
    ['a table twice', { 'a.tsv': tables[0]!, 'b.tsv': tables[1]!, 'c.tsv': tables[1]! }],
    ['whole reports', { 'a.tsv': report, 'b.tsv': report }],
    ['a whole report and a part', { 'a.tsv': tables[0]!, 'b.tsv': report, 'c.tsv': tables[1]! }],
    ['different years', { '2023.tsv': tables[0]!, '2024.tsv': tables[1]! }],
    [
      'different offices',
      {
        'a.tsv': `甲局2024年政府信息公开工作年度报告\n\n${tables[0]}`,
        'b.tsv': `乙局2024年政府信息公开工作年度报告\n\n${tables[1]}`,
      },
    ],
    ['one table', { 'a.tsv': tables[0]! }],
  ])('not with %s', (_, files) => {
    expect(read(folder(inFolder(files)), '局').map((line) => line.split(' ')[0])).toEqual(
      Object.keys(files).map((name) => `局/${name}`),
    );
  });

  test('not with more than twelve files', () => {
    const notes = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`z${i}.txt`, '说明。']));
    const found = read(folder(inFolder({ ...parts, ...notes })), '局');
    expect(found).toEqual(['局/表2.tsv', '局/表3.tsv', '局/表4.tsv']);
  });

  test('not where the files are named one by one', () => {
    const cwd = folder(inFolder(parts));
    expect(read(cwd, '局/表2.tsv', '局/表3.tsv')).toEqual(['局/表2.tsv', '局/表3.tsv']);
    expect(read(cwd, '局/*.tsv')).toHaveLength(3);
  });

  test('each folder level by itself', () => {
    const cwd = folder({ ...inFolder(parts), '甲/a.tsv': report, 'x.tsv': report });
    expect(read(cwd, '.')).toEqual(['./x.tsv', './局', './甲/a.tsv']);
  });
});
