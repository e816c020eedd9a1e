// `audit`: many reports checked, and each held against the others.

import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { AuditRecord } from '../../src/audit/record/record.js';
import { edited } from '../testing/reports.js';
import { folder, form, gov } from './program.js';

const YEARS = join(import.meta.dirname, '../../fixtures/years');
const [LAST, THIS] = ['青石县水利局-2023.csv', '青石县水利局-2024.csv'];
const lastYear = readFileSync(join(YEARS, LAST), 'utf8');
const thisYear = readFileSync(join(YEARS, THIS), 'utf8');
const RECEIVED = /^(一、本年新收[^,]+,,,)40,(.*),57$/mu;
const CARRIED_IN = /^(二、上年结转[^,]+,,,)3,(.*),5$/mu;
const miscounted = edited(thisYear, [RECEIVED, '$142,$2,59'], [CARRIED_IN, '$11,$2,3']);
const mistyped = edited(thisYear, [CARRIED_IN, '$130,$2,5']);

function records(
  args: readonly string[],
  cwd: string,
): { code: number | null; stdout: string; records: AuditRecord[] } {
  const { code, stdout, stderr } = gov(['audit', '--format', 'ndjson', ...args], { cwd });
  expect(stderr).toBe('');
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.pop()).toHaveProperty('summary');
  return { code, stdout, records: lines };
}

function codesOf(found: readonly AuditRecord[]): string[] {
  return found.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ code, severity }) => `${path} ${severity} ${code}`),
  );
}

describe('two years of an office', () => {
  test('are compared without being asked', () => {
    const cwd = folder({ [LAST]: lastYear, [THIS]: miscounted });
    const { code, records: found } = records(['.'], cwd);
    expect(code).toBe(1);
    expect(codesOf(found)).toEqual([`./${THIS} warning GR401`, `./${THIS} error GR401`]);
    expect(found[1]!.diagnostics[1]!.cells).toEqual([
      expect.objectContaining({ id: 'requests/carriedIn/total', role: 'subject', value: 3, raw: '3' }),
      expect.objectContaining({ id: 'requests/carriedOut/total', path: `./${LAST}` }),
    ]);
  });

  test('say the same as lint --previous does', () => {
    const cwd = folder({ [LAST]: lastYear, [THIS]: mistyped });
    const alone = JSON.parse(gov(['lint', '--format', 'json', THIS, '--previous', LAST], { cwd }).stdout)
      .reports[0];
    const together = records([LAST, THIS], cwd).records[1]!;
    const sorted = <T extends { code: string; message: string }>(list: readonly T[]) =>
      [...list].sort((a, b) => (a.code + a.message).localeCompare(b.code + b.message));
    expect(sorted(together.diagnostics)).toEqual(sorted(alone.diagnostics));
    const told = ({ candidates, grade }: { candidates: unknown; grade: unknown }) => ({ candidates, grade });
    expect(together.diagnoses.map(told)).toEqual(alone.diagnoses.map(told));
    for (const { explains } of together.diagnoses) {
      expect(explains.map((i) => together.diagnostics[i]!.code).sort()).toEqual(
        alone.diagnoses[0].explains.map((i: number) => alone.diagnostics[i].code).sort(),
      );
    }
  });

  test.each([
    [
      'the text decides',
      (text: string) =>
        edited(
          text,
          [/0,0,0,0,0,0,1,0,0,1,/u, '1,0,0,0,3,0,1,0,0,1,'],
          [
            '部分栏目更新不够及时',
            '全年因政府信息公开申请行政复议3件，其中结果维持3件。部分栏目更新不够及时',
          ],
        ),
    ],
    [
      'nothing but the sums',
      (text: string) => edited(text, [/0,0,0,0,0,0,1,0,0,1,/u, '1,0,0,0,3,0,1,0,0,1,']),
    ],
  ])('tell the same fault as one of them alone: %s', (_, change) => {
    const wrong = change(thisYear);
    const cwd = folder({ [LAST]: lastYear, [THIS]: wrong });
    const alone = JSON.parse(gov(['lint', '--format', 'json', THIS], { cwd }).stdout).reports[0];
    const together = records([LAST, THIS], cwd).records[1]!;
    const told = ({ grade, message, notes }: AuditRecord['diagnoses'][number]) => ({ grade, message, notes });
    expect(alone.diagnoses).toHaveLength(1);
    expect(together.diagnoses.map(told)).toEqual(alone.diagnoses.map(told));
  });

  test('a year between them without a report', () => {
    const later = edited(thisYear, [/2024/gu, '2026']);
    const { records: found } = records(['.'], folder({ [LAST]: lastYear, '青石县水利局-2026.csv': later }));
    const missing = found.flatMap(({ diagnostics }) => diagnostics.filter(({ code }) => code === 'GR404'));
    expect(missing.map(({ message }) => message)).toEqual([
      '“青石县水利局”缺少 2024、2025 年的报告，与上年的衔接没有核对',
    ]);
  });

  test('two versions of one report', () => {
    const { records: found } = records(['.'], folder({ 'a.csv': thisYear, 'b.csv': miscounted }));
    expect(codesOf(found)).toEqual(['./a.csv warning GR405', './b.csv warning GR405']);
    expect(found[0]!.diagnostics[0]!.message).toContain('有 4 个数字不同');
  });
});

describe('an area', () => {
  const licences = (count: number, title?: string) =>
    form({ 'proactive/licensing/decisions': String(count) }, title);
  const files = {
    'all.tsv': licences(6, '某县2024年政府信息公开工作年度报告'),
    'a.tsv': licences(2, '甲局2024年政府信息公开工作年度报告'),
    'b.tsv': licences(3, '乙局2024年政府信息公开工作年度报告'),
    'tax.tsv': licences(9, '税务局2024年政府信息公开工作年度报告'),
  };
  const manifest = [
    'path,office,area,level,year,scope',
    'all.tsv,某县,,county,2024,area',
    'a.tsv,甲局,某县,bureau,2024,own',
    'b.tsv,乙局,某县,bureau,2024,own',
    'tax.tsv,税务局,某县,vertical,2024,own',
  ].join('\n');

  test('that added up rightly is not blamed for what is certainly wrong in an office', () => {
    const granted = (count: number, title: string, written = count) =>
      form(
        Object.fromEntries(
          ['received', 'granted', 'total'].flatMap((row) => [
            [`requests/${row}/naturalPerson`, String(count)],
            [`requests/${row}/total`, String(row === 'granted' ? written : count)],
          ]),
        ),
        title,
      );
    const cwd = folder({
      'all.tsv': granted(19, '某县2024年政府信息公开工作年度报告'),
      'a.tsv': granted(12, '甲局2024年政府信息公开工作年度报告', 21),
      'b.tsv': granted(7, '乙局2024年政府信息公开工作年度报告'),
      'manifest.csv': manifest.replace(/\ntax.*/u, ''),
    });
    const { records: found } = records(['.', '--manifest', 'manifest.csv'], cwd);
    expect(codesOf(found)).toEqual(['./a.tsv error GR301', './a.tsv error GR302']);
  });

  test('is the sum of its offices, as the manifest names them', () => {
    const cwd = folder({ ...files, 'sub/manifest.csv': manifest });
    const { records: found } = records(['.', '--manifest', 'sub/manifest.csv'], cwd);
    const [finding] = found.flatMap(({ diagnostics }) => diagnostics);
    expect(codesOf(found)).toEqual(['./all.tsv warning GR403']);
    expect(finding).toMatchObject({ expected: 5, actual: 6 });
    expect(finding!.cells.map((cell) => [cell.role, 'path' in cell && cell.path, cell.value])).toEqual([
      ['subject', false, 6],
      ['operand', './b.tsv', 3],
      ['operand', './a.tsv', 2],
    ]);
  });

  test('the manifest alone says what to check, from its own folder; a missing file makes the sum a lower bound', () => {
    const cwd = folder({
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`r/${name}`, text])),
      'r/m.csv': `${manifest}\ngone.tsv,丙局,某县,bureau,2024,own\n`,
    });
    const { code, records: found } = records(['--manifest', 'r/m.csv'], cwd);
    expect(code).toBe(2);
    expect(codesOf(found)).toEqual(['gone.tsv error GR101']);
  });

  test('a manifest with a mistake ends the run with its line', () => {
    const cwd = folder({ ...files, 'm.csv': 'path,year\na.tsv,24\n' });
    const { code, stdout, stderr } = gov(['audit', '.', '--manifest', 'm.csv'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('m.csv第 2 行：年度“24”应为四位数字');
  });
});

describe('the result', () => {
  const cwd = () =>
    folder({
      'x/1.tsv': form(),
      'x/bad.tsv': '',
      'y/2.tsv': form({ 'requests/granted/total': '2' }),
      [LAST]: lastYear,
      [THIS]: mistyped,
    });

  test('is the same whatever the threads and the order of the paths', () => {
    const at = cwd();
    const { code, stdout } = records(['x', 'y', LAST, THIS], at);
    expect(code).toBe(1);
    for (const args of [
      ['--threads', '2', 'x', 'y', LAST, THIS],
      [THIS, 'y', LAST, 'x'],
    ]) {
      expect(records(args, at).stdout).toBe(stdout);
    }
  });

  test('is byte for byte that of its parts put together', () => {
    const at = cwd();
    const whole = gov(['audit', '.', '--format', 'ndjson'], { cwd: at });
    const names = [1, 2, 3].map((part) => join(at, `../${basename(at)}-${part}.ndjson`));
    for (const [i, name] of names.entries()) {
      onTestFinished(() => rmSync(name, { force: true }));
      gov(['audit', '.', '--shard', `${i + 1}/3`, '--format', 'ndjson', '--output', name], { cwd: at });
    }
    const merged = gov(['merge', ...names.reverse(), '--format', 'ndjson'], { cwd: at });
    expect(merged).toEqual(whole);
    expect(gov(['merge', ...names], { cwd: at })).toEqual(gov(['audit', '.'], { cwd: at }));
    const records = names.map((name) => readFileSync(name, 'utf8').trimEnd().split('\n').length - 1);
    expect(records.reduce((a, b) => a + b)).toBe(5);
  });

  test('of something else is refused by the line', () => {
    const at = folder({ 'a.ndjson': '{"summary":{}}\n{"path":"x"}\n' });
    expect(gov(['merge', 'a.ndjson'], { cwd: at })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('a.ndjson 第 2 行不是 audit 的结果'),
    });
    expect(gov(['merge', 'b.ndjson'], { cwd: at }).stderr).toContain('b.ndjson：无法读取');
  });

  test('sums up on a terminal', () => {
    const { code, stdout } = gov(['audit', '.'], { cwd: cwd() });
    expect(code).toBe(1);
    expect(stdout).toContain('按规则');
    expect(stdout).toContain('GR103 没有找到报表');
    expect(stdout.replaceAll('\n', '')).toMatch(
      /共检查 5 份报告，其中 [34] 份有问题：.*1 份无法读取；[12] 份没有任何问题/u,
    );
  });
});

describe('the day of publication', () => {
  test.each([
    ['own', '2025-01-31', []],
    ['own', '2025-02-01', ['“甲局”2024 年度报告于 2025-02-01 公布，政府部门的期限是 2025-01-31']],
    ['area', '2025-03-31', []],
    ['area', '2025-04-01', ['“甲局”2024 年度报告于 2025-04-01 公布，全域汇总报告的期限是 2025-03-31']],
  ])('of a report (%s): %s', (scope, day, expected) => {
    const manifest = `path,office,year,scope,published\na.tsv,甲局,2024,${scope},${day}\n`;
    const cwd = folder({ 'a.tsv': form({}, '政府信息公开工作年度报告'), 'm.csv': manifest });
    const { records: found } = records(['--manifest', 'm.csv'], cwd);
    const late = found.flatMap(({ diagnostics }) => diagnostics.filter(({ code }) => code === 'GR406'));
    expect(late.map(({ message }) => message)).toEqual(expected);
  });
});

describe('a list of paths', () => {
  const names = ['a.tsv', 'b c.tsv', '丙局.tsv'];
  const cwd = () =>
    folder(
      Object.fromEntries(names.map((name) => [name, form({}, `${name}局2024年政府信息公开工作年度报告`)])),
    );
  const pathsOf = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).path);

  test.each([
    ['lines', '\n'],
    ['lines of Windows', '\r\n'],
    ['NULs', '\0'],
  ])('with %s comes from standard input, beside the arguments', (_, separator) => {
    const input = `${names.slice(1).join(separator)}${separator}`;
    const { code, stdout } = gov(['audit', 'a.tsv', '--files-from', '-', '--format', 'ndjson'], {
      cwd: cwd(),
      input,
    });
    expect(code).toBe(0);
    expect(pathsOf(stdout)).toEqual(names);
  });

  test('that cannot be read ends the run', () => {
    const { code, stderr } = gov(['audit', '--files-from', 'gone.txt'], { cwd: cwd() });
    expect(code).toBe(2);
    expect(stderr).toContain('路径清单 gone.txt 无法读取（文件或文件夹不存在）');
  });
});
