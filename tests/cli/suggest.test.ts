// `--suggest`: the proposed corrections to be read, or as CSV; never over another file.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
