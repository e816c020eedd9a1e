// What the library makes of results: outputs, corrections, marked copies, forms and mended texts.

import { expect, test } from 'vitest';
import {
  extract,
  fix,
  formats,
  formFormats,
  lint,
  makeForm,
  mark,
  render,
  suggestions,
} from '../../src/index.js';
import { LIMITS } from '../../src/readers/limits.js';
import { openArchive } from '../../src/readers/zip/archive.js';
import { form } from '../cli/program.js';

const WRONG = form({ 'requests/granted/naturalPerson': '12', 'requests/granted/total': '17' });
const TITLE = '青石县档案局2024年政府信息公开工作年度报告';

test('results are rendered in every format that the command line has', async () => {
  const [result] = await lint({ path: '青石县档案局-2024.tsv', bytes: WRONG }, { tables: true });
  for (const format of formats) {
    const text = await render([result], format);
    expect(text, format).toContain('GR301');
  }
  expect(await render([result], 'html')).toContain('<table>');
  expect(JSON.parse(await render([result], 'json'))).toMatchObject({ version: 1, summary: { reports: 1 } });
  expect(await render([result], 'pretty', { language: 'en' })).toContain('error');
});

test('proposals name the cell and the figure, and are marked in a workbook', async () => {
  const figures = Object.fromEntries(
    Object.entries((await extract({ path: 'a.tsv', bytes: WRONG }))[0].cells).map(([id, { value }]) => [
      id,
      value ?? '',
    ]),
  );
  const bytes = await makeForm('xlsx', { edition: '2021', title: TITLE, figures });
  const [result] = await lint({ path: 'a.xlsx', bytes });
  const proposed = suggestions(result);
  expect(proposed.length).toBeGreaterThan(0);
  expect(proposed[0]).toMatchObject({ path: 'a.xlsx', table: '表三', grade: expect.any(String) });
  const marked = mark(bytes, result);
  expect(marked).not.toEqual(bytes);
  const [again] = await lint({ path: 'a.xlsx', bytes: marked });
  expect(again.diagnostics.map(({ code }) => code)).toEqual(result.diagnostics.map(({ code }) => code));
});

test.each(formFormats)('a form that holds figures is read back with the same ones: %s', async (format) => {
  const [{ cells }] = await extract({ path: 'a.tsv', bytes: WRONG });
  const figures = Object.fromEntries(Object.entries(cells).map(([id, { value }]) => [id, value ?? '']));
  const bytes = await makeForm(format, { edition: '2021', title: TITLE, figures });
  const [read] = await extract({ path: `a.${format}`, bytes });
  expect(read).toMatchObject({ edition: '2021', year: 2024, office: '青石县档案局' });
  const values = Object.fromEntries(Object.entries(read.cells).map(([id, { value }]) => [id, value ?? '']));
  expect(values).toEqual(figures);
});

test('a word document holds the paragraphs of its sections', async () => {
  const text = { overview: ['2024年，本局主动公开信息12条。'] };
  const bytes = await makeForm('docx', { edition: '2021', title: TITLE, text });
  const document = openArchive(bytes, LIMITS.zip).read('word/document.xml');
  expect(new TextDecoder().decode(document)).toContain('2024年，本局主动公开信息12条。');
  expect((await extract({ path: 'a.docx', bytes }))[0].office).toBe('青石县档案局');
  await expect(makeForm('docx', { edition: '1999', title: TITLE })).rejects.toThrow(RangeError);
});

test('safe changes are made, and nothing else', async () => {
  const dressed = form({ 'requests/received/naturalPerson': '１' });
  const fixed = await fix({ path: 'a.tsv', bytes: dressed });
  expect(fixed?.fixes).toBeGreaterThan(0);
  expect(fixed?.text).toBe(form({ 'requests/received/naturalPerson': '1' }));
  expect(await fix({ path: 'a.tsv', bytes: form() })).toBeUndefined();
  expect(await fix({ path: 'a.tsv', bytes: '' })).toBeUndefined();
});
