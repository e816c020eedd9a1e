// Configurations as a run finds and follows them; without one nothing is different.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DRESSED, folder, form, gov, TITLE, WRONG } from './program.js';

const NAME = 'gov-report.config.json';
const config = (value: unknown) => JSON.stringify(value);

interface Shown {
  readonly code: number | null;
  /** Codes with their severity, or with the reason of their acceptance. */
  readonly found: readonly string[];
  readonly summary: unknown;
}

function lint(args: readonly string[], cwd: string): Shown {
  const { code, stdout, stderr } = gov(['lint', ...args, '--format', 'ndjson'], { cwd });
  expect(stderr).toBe('');
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const found = lines.flatMap(({ path, diagnostics = [] }) =>
    diagnostics.map(({ code: rule, severity }: Record<string, string>) => `${path} ${rule} ${severity}`),
  );
  return { code, found, summary: lines.at(-1).summary };
}

describe('the configuration of a report', () => {
  test('is the nearest one above it', () => {
    const cwd = folder({
      [NAME]: config({ rules: { GR206: 'off' } }),
      'a/x.tsv': DRESSED,
      [`b/${NAME}`]: config({ rules: { GR206: 'error' } }),
      'b/c/x.tsv': DRESSED,
    });
    expect(lint(['.'], cwd)).toMatchObject({ code: 1, found: ['./b/c/x.tsv GR206 error'] });
    expect(lint(['x.tsv'], join(cwd, 'b/c'))).toMatchObject({ code: 1, found: ['x.tsv GR206 error'] });
    expect(lint(['.', '--no-config'], cwd).found).toHaveLength(2);
    expect(lint(['.', '--config', NAME], cwd)).toMatchObject({ code: 0, found: [] });
  });

  test('may stand in package.json', () => {
    const cwd = folder({
      'package.json': config({ name: 'x', 'gov-report': { rules: { GR2: 'info' } } }),
      'a/package.json': config({ devDependencies: { 'gov-report': '1' } }),
      'a/x.tsv': DRESSED,
    });
    expect(lint(['a'], cwd)).toMatchObject({ code: 0, found: ['a/x.tsv GR206 info'] });
    writeFileSync(join(cwd, 'a/package.json'), '{ broken "gov-report"');
    expect(lint(['a'], cwd)).toMatchObject({ code: 0, found: ['a/x.tsv GR206 info'] });
  });

  test('goes by the name that is given for standard input', () => {
    const cwd = folder({ [`b/${NAME}`]: config({ rules: { GR206: 'off' } }) });
    const run = (name: string) =>
      gov(['lint', '-', '--stdin-filename', name, '--format', 'concise'], { cwd, input: DRESSED }).stdout;
    expect(run('b/x.tsv')).toBe('');
    expect(run('x.tsv')).toContain('GR206');
  });

  test('starts from those that it extends, later ones before earlier ones', () => {
    const cwd = folder({
      'base/one.json': config({ rules: { GR206: 'error', GR301: 'warning' }, maxWarnings: 9 }),
      'base/two.json': config({ extends: 'one.json', rules: { GR206: 'info' } }),
      [NAME]: config({ extends: ['base/two.json'], rules: { GR303: 'off' } }),
      'x.tsv': form({ 'requests/received/total': '3件' }),
    });
    const { code, found } = lint(['x.tsv'], cwd);
    expect({ code, found: found.toSorted() }).toEqual({
      code: 0,
      found: ['x.tsv GR206 info', 'x.tsv GR301 warning'],
    });
  });

  test('has other settings for some files, offices, years and tables', () => {
    const cwd = folder({
      [NAME]: config({
        ignore: ['草稿', '*.md'],
        overrides: [
          { files: '2023/*.tsv', rules: { GR206: 'error' } },
          { office: '*教育局', rules: { GR206: 'off' } },
          { year: [2022], table: '表三', rules: { GR206: 'info' } },
        ],
      }),
      '2023/x.tsv': DRESSED,
      '2023/y.tsv': form({ 'requests/received/total': '0件' }, '青石县教育局2023年政府信息公开工作年度报告'),
      '2022/x.tsv': form({ 'requests/received/total': '0件' }, TITLE.replace('2024', '2022')),
      '草稿/x.tsv': WRONG,
      'README.md': '说明',
    });
    expect(lint(['.'], cwd)).toMatchObject({
      code: 1,
      found: ['./2022/x.tsv GR206 info', './2023/x.tsv GR206 error'],
    });
    const shown = gov(['lint', '.', '--show-files'], { cwd }).stdout;
    expect(shown).toBe('./2022/x.tsv\n./2023/x.tsv\n./2023/y.tsv\n');
  });

  test('holds for a report that came in several files', () => {
    const parts = Object.fromEntries(
      form({ 'requests/received/total': '0件' })
        .split(/^(?=三、收到|四、政府信息公开行政)/mu)
        .map((text, i) => [`x/${i}.tsv`, text]),
    );
    const cwd = folder({
      ...parts,
      [`x/${NAME}`]: config({ overrides: [{ files: '*.tsv', rules: { GR206: 'error' } }] }),
    });
    expect(lint(['x'], cwd)).toMatchObject({ code: 1, found: ['x GR206 error'] });
  });
});

describe('the settings of a run', () => {
  test('come from the configuration where the command line says nothing', () => {
    const cwd = folder({
      [NAME]: config({ language: 'en', format: 'concise', maxWarnings: 0, quiet: false }),
      'x.tsv': DRESSED,
    });
    const run = (...args: string[]) => gov(['lint', 'x.tsv', ...args], { cwd });
    expect(run()).toMatchObject({ code: 1, stdout: expect.stringContaining(': warning GR206') });
    expect(run('--lang', 'zh').stdout).toContain(': 警告 GR206');
    expect(run('--format', 'json').stdout).toContain('"summary"');
    expect(run('--max-warnings', '1').code).toBe(0);
    expect(run('--quiet').stdout).toBe('');
  });

  test('last year’s report is found from the configuration', () => {
    const last = form({ 'requests/carriedOut/total': '3' }, TITLE.replace('2024', '2023'));
    const cwd = folder({
      [`y/${NAME}`]: config({ previous: '../last.tsv' }),
      'last.tsv': last,
      'y/x.tsv': form(),
    });
    expect(lint(['y/x.tsv'], cwd).found).toContain('y/x.tsv GR401 error');
  });

  test('--show-config says what holds and where it is written', () => {
    const cwd = folder({
      'base.json': config({ quiet: true }),
      [NAME]: config({ extends: 'base.json', rules: { GR2: 'off' } }),
    });
    mkdirSync(join(cwd, 'a'));
    writeFileSync(join(cwd, 'a/x.tsv'), form());
    const shown = JSON.parse(gov(['lint', 'a/x.tsv', '--show-config'], { cwd }).stdout);
    expect(shown).toMatchObject({
      path: 'a/x.tsv',
      files: [expect.stringContaining(NAME), expect.stringContaining('base.json')],
      run: { quiet: true },
      layers: [{ levels: { GR2: 'off' } }],
    });
  });
});

test('thresholds are checked, and change what a rule says', () => {
  const sentences = Array.from(
    { length: 20 },
    (_, i) => `第${i}项工作按照年度计划如期完成并向社会公布结果。`,
  ).join('');
  const withProse = (title: string, own: string) => form({}, title).replace('\n', `\n\n${sentences}${own}\n`);
  const own = '今年新建了三处查阅点并延长了开放时间，群众可以就近查询所需要的信息。'.repeat(9);
  const cwd = folder({
    'x.tsv': withProse(TITLE, own),
    'last.tsv': withProse(TITLE.replace('2024', '2023'), ''),
    'loose.json': config({ thresholds: { GR621: { share: 1 } } }),
    'tight.json': config({ thresholds: { 'copied-text': { share: 0.01 } } }),
    'wrong.json': config({ thresholds: { GR621: { share: 2 } } }),
  });
  const run = (name: string) => lint(['x.tsv', '--previous', 'last.tsv', '--config', name], cwd).found.join();
  expect(run('tight.json')).toContain('GR621');
  expect(run('loose.json')).not.toContain('GR621');
  expect(run('wrong.json')).toBe('wrong.json GR902 error');
});

describe('a configuration that cannot be followed', () => {
  test.each([
    ['a key that is not known', { 'gov-report.config.json': '{"rulse": {}}' }, '1:2'],
    ['a file that is not there', { [NAME]: config({ extends: 'none.json' }) }, '1:12'],
    [
      'a chain without end',
      Object.fromEntries(
        Array.from({ length: 200 }, (_, i) => [
          i === 0 ? NAME : `${i}.json`,
          config({ extends: `${i + 1}.json` }),
        ]),
      ),
      '1:12',
    ],
    ['a circle', { [NAME]: config({ extends: ['b.json'] }), 'b.json': config({ extends: NAME }) }, '1:12'],
  ])('%s is shown with its place, and nothing is checked', (_, files, place) => {
    const cwd = folder({ ...files, 'x.tsv': WRONG });
    const { code, stdout, stderr } = gov(['lint', 'x.tsv', '--format', 'concise'], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(stdout).toMatch(/^[^\n]*: 错误 GR902 [^\n]*\n$/u);
    expect(stdout).toContain(`.json:${place}:`);
  });

  test('a file of --config that is not there', () => {
    const cwd = folder({ 'x.tsv': form() });
    const { code, stdout } = gov(['lint', 'x.tsv', '--config', 'none.json', '--format', 'concise'], { cwd });
    expect({ code, stdout }).toEqual({
      code: 2,
      stdout: 'none.json: 错误 GR902 无法读取 none.json（文件或文件夹不存在）\n',
    });
  });
});

describe('exceptions', () => {
  const exceptions = [
    { rule: 'GR301', files: 'x.tsv', table: '表三', reason: '已与上级核对', until: '2025-03-31' },
    { rule: 'GR304', files: 'x.tsv', reason: '没有用上' },
    { rule: 'GR304', office: '别的机关', reason: '这次没有检查' },
  ];
  const files = { [NAME]: config({ exceptions }), 'x.tsv': WRONG };

  test('accept what they name until their last day, and are told where they are needless', () => {
    const cwd = folder(files);
    const on = (today: string) => lint(['x.tsv', '--today', today], cwd);
    const last = on('2025-03-31');
    expect(last.found).toContain(`${NAME} GR904 warning`);
    expect(last.found).not.toContain(`${NAME} GR903 warning`);
    expect(last.summary).toMatchObject({ reports: 1, errors: 1, warnings: 1 });
    const after = on('2025-04-01');
    expect(after.found).toContain(`${NAME} GR903 warning`);
    expect(after.summary).toMatchObject({ reports: 1, errors: 2, warnings: 2 });
  });

  test('that name no report are needless only where a folder was checked', () => {
    const cwd = folder({ [NAME]: config({ exceptions: [{ rule: 'GR304', reason: 'x' }] }), 'x.tsv': form() });
    expect(lint(['x.tsv'], cwd).found).toEqual([]);
    expect(lint(['.'], cwd).found).toEqual([`${NAME} GR904 warning`]);
  });

  test('may be left unsaid', () => {
    const cwd = folder({ ...files, [NAME]: config({ exceptions, rules: { 'exception-unused': 'off' } }) });
    expect(lint(['x.tsv', '--today', '2025-01-01'], cwd).found.join()).not.toContain('GR904');
  });

  test('give the same bytes in threads', () => {
    const many = Object.fromEntries(
      Array.from({ length: 90 }, (_, i) => [`d${i % 7}/${i}.tsv`, i % 3 ? WRONG : DRESSED]),
    );
    const cwd = folder({
      ...many,
      'd4/other.tsv': form({ 'disputes/review/total': '1' }),
      [NAME]: config({
        exceptions: [{ rule: 'GR304', files: 'd1', reason: '没有' }],
        overrides: [{ files: 'd1', rules: { GR3: 'info' } }],
      }),
      [`d2/${NAME}`]: config({ rules: { GR206: 'off' }, exceptions: [{ rule: 'GR301', reason: 'd2' }] }),
    });
    gov(['lint', 'd3', '--write-baseline', 'b.baseline'], { cwd });
    const [one, three] = ['1', '3'].map((threads) =>
      gov(
        [
          'lint',
          '.',
          '--format',
          'json',
          '--baseline',
          'b.baseline',
          '--today',
          '2025-01-01',
          '--threads',
          threads,
        ],
        { cwd },
      ),
    );
    expect(three).toEqual(one);
    expect(one!.stdout).toContain('GR904');
    expect(JSON.parse(one!.stdout).summary.errors).toBeGreaterThan(0);
  });
});

describe('the baseline', () => {
  test('is written, keeps known findings quiet, is pruned, and is no report where it looks like one', () => {
    const cwd = folder({ 'x.tsv': WRONG, 'y.tsv': form({}, '无名') });
    const args = ['.', '--baseline', 'known.txt'];
    expect(gov(['lint', '.', '--write-baseline', 'known.txt'], { cwd })).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^known\.txt 已写入，共 2 条。以后检查时加 --baseline known\.txt/u),
    });
    const text = readFileSync(join(cwd, 'known.txt'), 'utf8');
    expect(text.split('\n')[1]).toMatch(
      /^青石县水利局\|2024\|GR301\|requests\/received\/total\|\d+ \d+ \d+$/u,
    );
    expect(lint(args, cwd)).toMatchObject({ code: 0, summary: { errors: 0 } });
    writeFileSync(join(cwd, 'x.tsv'), form({ 'disputes/review/total': '1' }));
    expect(lint(args, cwd)).toMatchObject({
      code: 1,
      found: ['./x.tsv GR304 error', 'known.txt GR905 info'],
    });
    expect(gov(['lint', ...args, '--prune-baseline'], { cwd }).stderr).toContain('known.txt 已写入，共 0 条');
    expect(readFileSync(join(cwd, 'known.txt'), 'utf8')).toBe('# gov-report baseline 2\n');
  });

  test('without a name is written and looked for beside the configuration, wherever the run starts', () => {
    const cwd = folder({ 'a/x.tsv': WRONG, [NAME]: config({}) });
    const below = join(cwd, 'a');
    expect(gov(['lint', 'x.tsv', '--write-baseline'], { cwd: below }).stderr).toContain(
      join(cwd, 'gov-report.baseline'),
    );
    expect(readdirSync(below)).toEqual(['x.tsv']);
    expect(lint(['x.tsv'], below)).toMatchObject({ code: 0, summary: { errors: 0 } });
    expect(lint(['a'], cwd)).toMatchObject({ code: 0, summary: { errors: 0 } });
    expect(lint(['a', '--no-config'], cwd)).toMatchObject({ code: 1 });
  });

  test('names a report without an office by its path, from wherever the run starts', () => {
    const nameless = WRONG.replace(TITLE, '');
    const cwd = folder({ 'a/x.tsv': nameless, [NAME]: config({ baseline: 'known' }) });
    gov(['lint', 'a', '--write-baseline', 'known'], { cwd });
    expect(readFileSync(join(cwd, 'known'), 'utf8')).toContain('\na/x.tsv|');
    expect(lint(['a'], cwd).code).toBe(0);
    expect(lint(['x.tsv'], join(cwd, 'a')).code).toBe(0);
  });

  test('is never written over something else, and has to be there', () => {
    const cwd = folder({ 'x.tsv': WRONG, 'y.tsv': WRONG });
    const { code, stdout } = gov(['lint', 'x.tsv', '--write-baseline', 'y.tsv', '--format', 'concise'], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'y.tsv:1:1: 错误 GR902 这一行不是基线的条目\n' });
    expect(readFileSync(join(cwd, 'y.tsv'), 'utf8')).toBe(WRONG);
    expect(gov(['lint', 'x.tsv', '--baseline', 'none'], { cwd }).code).toBe(2);
  });
});
