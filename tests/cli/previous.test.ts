// `lint --previous`: this year's report held against last year's.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/index.js';
import { edited, form as formOf } from '../testing/reports.js';
import { folder, form, gov } from './program.js';

const YEARS = join(import.meta.dirname, '../../fixtures/years');
const [LAST, THIS] = ['青石县水利局-2023.csv', '青石县水利局-2024.csv'];
const thisYear = readFileSync(join(YEARS, THIS), 'utf8');
const RECEIVED = /^(一、本年新收[^,]+,,,)40,(.*),57$/mu;
const CARRIED_IN = /^(二、上年结转[^,]+,,,)3,(.*),5$/mu;

/** Two requests of natural persons were carried in but counted as new ones: each report by itself is consistent. */
const miscounted = edited(thisYear, [RECEIVED, '$142,$2,59'], [CARRIED_IN, '$11,$2,3']);

/** A digit too many in one cell. */
const mistyped = edited(thisYear, [CARRIED_IN, '$130,$2,5']);

interface Checked {
  readonly path: string;
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly cells: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly diagnoses: readonly {
    readonly grade: string;
    readonly explains: readonly number[];
    readonly candidates: readonly { readonly changes: readonly object[] }[];
  }[];
}

function check(args: readonly string[], cwd: string) {
  const { code, stdout, stderr } = gov(['lint', '--format', 'json', ...args], { cwd });
  const reports: Checked[] = stderr === '' ? JSON.parse(stdout).reports : [];
  const found = reports.flatMap(({ diagnostics }) => diagnostics);
  return { code, stderr, reports, found, codes: found.map((one) => `${one.severity} ${one.code}`) };
}

function both(text: string): string {
  return folder({ [LAST]: readFileSync(join(YEARS, LAST)), [THIS]: text });
}

describe('the years of one office', () => {
  test('a pair that fits is silent', () => {
    expect(check([THIS, '--previous', LAST], YEARS)).toMatchObject({ code: 0, codes: [] });
  });

  test('without --previous they are not compared', () => {
    expect(check([THIS, LAST], both(miscounted))).toMatchObject({ code: 0, codes: [] });
  });

  test('a wrong carry-over: an error in the total column, a warning in the applicant’s', () => {
    const { code, found, reports } = check([THIS, '--previous', LAST], both(miscounted));
    expect(code).toBe(1);
    expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'warning 表三“自然人”列：上年结转填写 1，上年报告结转下年度为 3',
      'error 表三“总计”列：上年结转填写 3，上年报告结转下年度为 5',
    ]);
    expect(found.map(({ cells }) => cells)).toEqual([
      [
        { id: 'requests/carriedIn/naturalPerson', role: 'subject', value: 1, raw: '1', line: 30, column: 20 },
        {
          id: 'requests/carriedOut/naturalPerson',
          role: 'operand',
          value: 3,
          raw: '3',
          line: 53,
          column: 15,
          path: LAST,
        },
      ],
      [
        { id: 'requests/carriedIn/total', role: 'subject', value: 3, raw: '3', line: 30, column: 32 },
        {
          id: 'requests/carriedOut/total',
          role: 'operand',
          value: 5,
          raw: '5',
          line: 53,
          column: 27,
          path: LAST,
        },
      ],
    ]);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.diagnoses).toEqual([]);
  });

  test('every finding is shown with the place in the other report', () => {
    const { stdout } = gov(['lint', THIS, '--previous', LAST], { cwd: both(miscounted) });
    expect(stdout.match(/^(?:错误|警告) GR401 carry-over-mismatch {2}/gmu)).toHaveLength(2);
    expect(stdout).toContain(`上年报告 ${LAST}:53:15 填写 3`);
    expect(stdout).not.toContain('0 个数字有误');
  });

  test('last year’s figure is evidence for the diagnosis', () => {
    const { code, codes, reports } = check([THIS, '--previous', LAST], both(mistyped));
    expect(code).toBe(1);
    expect([...codes].sort()).toEqual(['error GR301', 'error GR303', 'warning GR401']);
    expect(reports[0]?.diagnoses).toMatchObject([
      {
        explains: [0, 1, 2],
        grade: 'certain',
        candidates: [{ changes: [{ cell: 'requests/carriedIn/naturalPerson', from: 30, to: 3 }] }],
      },
    ]);
  });
});

describe('what may stand for last year', () => {
  test('the form before this one: only the carry-over is compared', () => {
    const cells = { 'requests/received/total': '2', 'requests/received/business': '2' };
    const out = { 'requests/carriedOut/total': '2', 'requests/carriedOut/business': '2' };
    const old = formOf(
      { ...cells, ...out, 'proactive/normativeDocuments/disclosedTotal': '9' },
      '2019',
      '青石县水利局2020年政府信息公开工作年度报告',
    );
    const cwd = folder({
      '2020.tsv': old,
      '2021.tsv': form({}, '青石县水利局2021年政府信息公开工作年度报告'),
    });
    const { code, found, codes } = check(['2021.tsv', '--previous', '2020.tsv'], cwd);
    expect({ code, codes }).toEqual({ code: 1, codes: ['warning GR401', 'error GR401'] });
    expect(found[0]?.message).toBe('表三“商业企业”列：上年结转填写 0，上年报告结转下年度为 2');
    expect(check(['--edition', '2021', '2021.tsv', '--previous', '2020.tsv'], cwd).codes).toEqual(codes);
  });

  test('a folder whose files are one report', () => {
    const [head = '', ...tables] = readFileSync(join(YEARS, LAST), 'utf8').split(
      /^(?=[二三四]、[^上本结])/mu,
    );
    const cwd = folder({
      [THIS]: miscounted,
      'last/1.csv': head + tables[0],
      'last/2.csv': tables[1]!,
      'last/3.csv': tables[2]!,
    });
    const { code, found } = check([THIS, '--previous', 'last'], cwd);
    expect({ code, count: found.length }).toEqual({ code: 1, count: 2 });
    expect(found[0]?.cells[1]?.['path']).toBe('last/2.csv');
  });

  test('standard input', () => {
    const { code, stdout } = gov(['lint', THIS, '--previous', '-', '--format', 'concise'], {
      cwd: both(miscounted),
      input: readFileSync(join(YEARS, LAST)),
    });
    expect(code).toBe(1);
    expect(stdout.match(/GR401/gu)).toHaveLength(2);
  });

  test('each of several reports is compared with it', () => {
    const cwd = both(thisYear);
    const other = form({}, '青石县农业农村局2024年政府信息公开工作年度报告');
    const { codes } = check(
      ['a.tsv', 'b.tsv', '--previous', LAST],
      folder({ 'a.tsv': other, 'b.tsv': other, [LAST]: readFileSync(join(cwd, LAST)) }),
    );
    expect(codes.filter((one) => one === 'warning GR411')).toHaveLength(2);
  });
});

describe('what may not', () => {
  test('a report of another year', () => {
    const { code, found } = check([LAST, '--previous', THIS], YEARS);
    expect(code).toBe(0);
    expect(found.map(({ message }) => message)).toEqual([
      `作为上年报告的 ${THIS} 是 2024年的，本报告是 2023年的，没有核对结转`,
    ]);
  });

  test('a file without tables', () => {
    const cwd = folder({ [THIS]: thisYear, 'prose.txt': '今年没有报表。\n' });
    expect(check([THIS, '--previous', 'prose.txt'], cwd)).toMatchObject({
      code: 0,
      codes: ['warning GR411'],
    });
  });

  test.each([
    ['missing', 'missing.csv', 'GR101'],
    ['empty', 'empty.csv', 'GR103'],
    ['not text', 'binary.csv', 'GR104'],
  ])(
    'a file that is %s: one finding at its path, the report is checked all the same, exit code 2',
    (_, path, rule) => {
      const cwd = folder({
        [THIS]: mistyped,
        'empty.csv': '',
        'binary.csv': new Uint8Array([1, 0, 2, 0, 3]),
      });
      const { code, reports } = check([THIS, '--previous', path], cwd);
      expect(code).toBe(2);
      expect(reports.map((one) => [one.path, one.diagnostics.map((found) => found.code).sort()])).toEqual([
        [THIS, ['GR301', 'GR303']],
        [path, [rule]],
      ]);
    },
  );

  test('a folder of several reports', () => {
    const cwd = folder({ [THIS]: thisYear, 'all/a.csv': thisYear, 'all/b.csv': thisYear });
    expect(gov(['lint', THIS, '--previous', 'all', '--output', 'out.txt'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: '错误：all 里不止一份报告\n提示：请给出一份报告：一个文件，或一表一个文件的文件夹\n',
    });
  });

  test('standard input that the report itself comes from', () => {
    const { code, stdout, stderr } = gov(['lint', '-', '--previous', '-'], { input: thisYear });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^错误：.*标准输入.*\n提示：.+\n$/u);
  });

  test('no name', () => {
    expect(gov(['lint', 'a', '--previous='])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('the library', () => {
  const previous = { path: LAST, bytes: readFileSync(join(YEARS, LAST)) };

  test('compares with last year’s report', async () => {
    const [fitting] = await lint({ path: THIS, bytes: thisYear }, { previous });
    expect(fitting.diagnostics).toEqual([]);
    const [wrong] = await lint({ path: THIS, bytes: miscounted }, { previous, edition: '2021' });
    expect(wrong.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning GR401',
      'error GR401',
    ]);
  });

  test('says where it cannot be read', async () => {
    const [result] = await lint({ path: THIS, bytes: thisYear }, { previous: { path: 'x', bytes: '' } });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['GR411']);
  });
});
