// `--definition`: a form of the user's own is checked, extracted, audited and written like those that are known.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, gov } from './program.js';

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/definition/${name}`, import.meta.url), 'utf8');
}

const DEFINITION = fixture('penalties.json');
const REPORT = fixture('agency-2023.csv');
const ONE_MORE = REPORT.replace('本机关,12,', '本机关,13,');
const FORM = ['--definition', '报表.json', '--no-color'];

function withForm(files: Readonly<Record<string, string>>): string {
  return folder({ '报表.json': DEFINITION, ...files });
}

test('a report on such a form is checked against its sums', () => {
  const cwd = withForm({ '好.csv': REPORT, '错.csv': ONE_MORE });
  expect(gov(['lint', '好.csv', ...FORM], { cwd })).toMatchObject({ code: 0, stderr: '' });
  const wrong = gov(['lint', '错.csv', ...FORM, '--lang', 'en'], { cwd });
  expect(wrong.code).toBe(1);
  expect(wrong.stdout).toContain('GR307');
  expect(wrong.stdout).toContain('错.csv:3:5');
});

test('without its definition no table is known', () => {
  const { code, stdout } = gov(['lint', '好.csv', '--no-color'], { cwd: withForm({ '好.csv': REPORT }) });
  expect(code).not.toBe(0);
  expect(stdout).not.toContain('GR307');
});

test('its figures are extracted by the names of the definition', () => {
  const cwd = withForm({ '好.csv': REPORT });
  const { reports } = JSON.parse(gov(['extract', '好.csv', ...FORM], { cwd }).stdout);
  expect(reports).toMatchObject([{ edition: 'penalties', year: 2023, office: '青石县市场监督管理局' }]);
  expect(reports[0].cells['penalties/entrusted/amount']).toMatchObject({ value: 1.2, line: 4 });
});

test('an audit holds the reports on it against each other', () => {
  const cwd = withForm({ '年报/2023.csv': REPORT, '年报/2025.csv': ONE_MORE.replace('2023', '2025') });
  const { stdout, code } = gov(['audit', '年报', ...FORM, '--format', 'ndjson'], { cwd });
  const [first, second] = stdout.split('\n').map((line) => (line ? JSON.parse(line) : undefined));
  const codes = (record: { diagnostics: { code: string }[] }) =>
    [...new Set(record.diagnostics.map((found) => found.code))].sort();
  expect([codes(first), codes(second), code]).toEqual([[], ['GR307', 'GR404'], 1]);
});

test('the parts of an audit are held against each other where the definition is named again', () => {
  const cwd = withForm({ '年报/2023.csv': REPORT, '年报/2025.csv': REPORT.replace('2023', '2025') });
  for (const part of [1, 2]) {
    const args = ['audit', '年报', '--shard', `${part}/2`, '--format', `ndjson=${part}.ndjson`, ...FORM];
    expect(gov(args, { cwd }).code).toBe(0);
  }
  const merge = (...args: string[]) =>
    gov(['merge', '1.ndjson', '2.ndjson', '--format', 'csv', ...args], { cwd });
  const whole = merge(...FORM);
  expect(whole).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('GR404') });
  const alone = merge();
  expect(alone.stdout).not.toContain('GR404');
  expect(alone.stderr).toMatch(/^提示：不认识版本 penalties，[^\n]*--definition[^\n]*\n$/u);
});

describe('named in the configuration', () => {
  const NAME = 'gov-report.config.json';
  const configured = (settings: object) =>
    withForm({
      '好.csv': REPORT,
      '设置/甲.json': JSON.stringify(settings),
      [NAME]: '{"extends": "设置/甲.json"}',
    });
  const right = () => configured({ definition: '../报表.json', edition: 'penalties' });
  const form = ['--format', 'json', '--no-color'];

  test.each([['lint'], ['lint', '--edition', 'penalties'], ['extract']])('it holds for %s', (...command) => {
    const { stdout, stderr } = gov([...command, '好.csv', ...form], { cwd: right() });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).reports).toMatchObject([{ edition: 'penalties', year: 2023 }]);
  });

  test('it is shown, and the command line goes before it', () => {
    const cwd = right();
    expect(JSON.parse(gov(['lint', '好.csv', '--show-config'], { cwd }).stdout).run).toMatchObject({
      definition: '报表.json',
      edition: 'penalties',
    });
    const { code, stdout } = gov(['lint', '好.csv', '--definition', '无.json', '--no-color'], { cwd });
    expect([code, stdout]).toEqual([2, expect.stringContaining('GR906')]);
  });

  test('an edition that nothing defines is refused', () => {
    const { code, stderr } = gov(['lint', '好.csv', '--edition', '处罚'], { cwd: right() });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^错误：选项 --edition 的取值不对：处罚\n提示：[^\n]*penalties\n$/u);
  });

  test('what is wrong in it is told', () => {
    const { code, stdout } = gov(['lint', '好.csv', '--no-color'], {
      cwd: configured({ definition: '报表.json' }),
    });
    expect([code, stdout]).toEqual([
      2,
      expect.stringContaining('无法读取 设置/报表.json（文件或文件夹不存在）'),
    ]);
  });
});

test('a self-test is made of it', () => {
  const { code, stdout } = gov(['selftest', '--tries', '2', '--format', 'json', ...FORM], {
    cwd: withForm({}),
  });
  expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ edition: 'penalties' })]);
});

test.each(['csv', 'xlsx', 'docx'])('an empty form as %s reads back with nothing but blanks', (format) => {
  const cwd = withForm({});
  const made = gov(
    ['init', '--format', format, '--edition', 'penalties', '--output', `空.${format}`, ...FORM],
    { cwd },
  );
  expect(made).toMatchObject({ code: 0, stderr: '' });
  const { stdout } = gov(['lint', `空.${format}`, ...FORM, '--format', 'json'], { cwd });
  const codes = JSON.parse(stdout).reports[0].diagnostics.map(({ code }: { code: string }) => code);
  expect(new Set(codes)).toEqual(new Set(format === 'xlsx' ? ['GR201', 'GR215'] : ['GR201']));
});

test('what is wrong in a definition is told with its place, and nothing is checked', () => {
  const cwd = withForm({ '好.csv': REPORT, '报表.json': DEFINITION.replace('"down"', '"sideways"') });
  for (const command of [
    ['lint', '好.csv'],
    ['audit', '好.csv'],
    ['extract', '好.csv'],
    ['init'],
    ['selftest'],
  ]) {
    const { code, stdout, stderr } = gov([...command, ...FORM], { cwd });
    expect([command, code]).toEqual([command, 2]);
    expect(stdout + stderr).toContain('GR906');
    expect(stdout + stderr).toContain('报表.json:15:17');
  }
  expect(readFileSync(join(cwd, '好.csv'), 'utf8')).toBe(REPORT);
});

describe.each(['zh', 'en'])('the example of the manual in %s', (lang) => {
  const page = readFileSync(new URL(`../../docs/${lang}/definition.md`, import.meta.url), 'utf8');
  const blocks = (language: string) =>
    [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?\\n)\`\`\`$`, 'gmu'))].map(
      ([, text]) => text!,
    );
  const [definition = ''] = blocks('json');
  const [report = ''] = blocks('csv');
  const [wrongFigures = '', wrongName = ''] = blocks('text');
  const [commands = ''] = blocks('sh');
  const [init = [], lint = []] = commands.split('\n').map((line) => line.split(' ').slice(1));
  const run = (args: readonly string[], cwd: string) =>
    gov([...args, '--lang', lang, '--no-color', ...(args[0] === 'lint' ? ['--no-config'] : [])], { cwd });

  test('is an empty form that reads without a finding once filled in', () => {
    const cwd = folder({ '信访.json': definition });
    expect(run(init, cwd).code).toBe(0);
    const name = lint[1]!;
    const empty = readFileSync(join(cwd, name), 'utf8').replace('\ufeff', '').replaceAll('\r\n', '\n');
    expect(empty).toBe(
      report
        .replace(/\d+(?=[\d.,\n]*$)/gmu, '')
        .replaceAll('☑', '□')
        .replace('经费,.', '经费,'),
    );
    writeFileSync(join(cwd, name), report);
    expect(run(lint, cwd)).toMatchObject({ code: 0, stderr: '' });
  });

  test('shows what is said of wrong figures and of a wrong definition', () => {
    const wrong = report.replace('117', '171').replace('座位数,12', '座位数,0');
    const cwd = folder({ '信访.json': definition, [lint[1]!]: wrong });
    expect(run(lint, cwd)).toMatchObject({ code: 1, stdout: wrongFigures });
    writeFileSync(join(cwd, '信访.json'), definition.replace('"online"]', '"onlin"]'));
    expect(run(lint, cwd)).toMatchObject({ code: 2, stdout: wrongName });
  });
});
