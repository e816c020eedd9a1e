// The configuration of `extract`, `audit` and `merge`: followed as `lint` follows it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edited } from '../testing/reports.js';
import { DRESSED, folder, form, gov, WRONG } from './program.js';

const NAME = 'gov-report.config.json';
const config = (value: unknown) => JSON.stringify(value);

function audit(args: readonly string[], cwd: string) {
  const { code, stdout, stderr } = gov(['audit', '--format', 'ndjson', ...args], { cwd });
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const found = lines.flatMap(({ path, diagnostics = [] }) =>
    diagnostics.map(
      ({ code: rule, severity, suppressed }: Record<string, { reason: string }>) =>
        `${path} ${rule} ${suppressed ? suppressed.reason : severity}`,
    ),
  );
  return { code, stderr, found, summary: lines.at(-1).summary };
}

describe('audit', () => {
  test('follows levels, files to ignore, and warnings that fail', () => {
    const cwd = folder({
      [NAME]: config({ rules: { GR206: 'error' }, ignore: 'old/', maxWarnings: 0 }),
      'a/x.tsv': DRESSED,
      'b/x.tsv': DRESSED,
      'old/y.tsv': WRONG,
      [`b/${NAME}`]: config({ rules: { GR206: 'warning' } }),
    });
    expect(audit(['.'], cwd)).toMatchObject({
      code: 1,
      stderr: '',
      found: expect.arrayContaining(['./a/x.tsv GR206 error', './b/x.tsv GR206 warning']),
    });
    expect(audit(['.', '--no-config'], cwd).found).toEqual(
      expect.arrayContaining(['./a/x.tsv GR206 warning', './old/y.tsv GR301 error']),
    );
    expect(audit(['b'], cwd).code).toBe(0);
    expect(audit(['a', '--max-warnings', '9', '--config', `b/${NAME}`], cwd).code).toBe(0);
  });

  test('keeps what was accepted with its reason, in SARIF too, and counts it no more', () => {
    const cwd = folder({
      [NAME]: config({ exceptions: [{ rule: 'GR3', reason: '已核实' }] }),
      'x.tsv': WRONG,
    });
    expect(audit(['.'], cwd)).toEqual({
      code: 0,
      stderr: '',
      found: ['./x.tsv GR301 已核实', './x.tsv GR303 已核实'],
      summary: expect.objectContaining({ errors: 0 }),
    });
    const sarif = JSON.parse(gov(['audit', '.', '--format', 'sarif'], { cwd }).stdout);
    expect(sarif.runs[0].results[0].suppressions[0].justification).toBe('已核实');
  });

  test('follows the baseline that the configuration names', () => {
    const cwd = folder({ 'x.tsv': WRONG });
    gov(['lint', 'x.tsv', '--write-baseline', 'known'], { cwd });
    const here = folder({
      [NAME]: config({ baseline: 'known' }),
      known: readFileSync(join(cwd, 'known')),
      'x.tsv': WRONG,
      'y.tsv': WRONG.replaceAll('青石县水利局', '青石县教育局'),
    });
    expect(audit(['.', '--cache', 'cache'], here)).toMatchObject({ code: 1, summary: { errors: 2 } });
    expect(audit(['.', '--cache', 'cache'], here)).toMatchObject({ code: 1, summary: { errors: 2 } });
    // What was remembered under another configuration is not used.
    expect(audit(['.', '--cache', 'cache', '--no-config'], here).summary.errors).toBe(4);
  });

  test('findings across reports can be accepted, also where parts are merged', () => {
    const years = join(import.meta.dirname, '../../fixtures/years');
    const [last, now] = ['青石县水利局-2023.csv', '青石县水利局-2024.csv'].map((name) =>
      readFileSync(join(years, name), 'utf8'),
    );
    const miscounted = edited(
      now!,
      [/^(一、本年新收[^,]+,,,)40,(.*),57$/mu, '$142,$2,59'],
      [/^(二、上年结转[^,]+,,,)3,(.*),5$/mu, '$11,$2,3'],
    );
    const cwd = folder({
      [NAME]: config({ exceptions: [{ rule: 'GR401', year: 2024, reason: '台账更正' }] }),
      'a-2023.csv': last!,
      'a-2024.csv': miscounted,
    });
    const whole = audit(['.'], cwd);
    expect(whole).toMatchObject({ code: 0, stderr: '' });
    expect(whole.found).toContain('./a-2024.csv GR401 台账更正');
    expect(audit(['.', '--no-config'], cwd).code).toBe(1);
    for (const part of ['1', '2']) {
      const args = ['audit', '.', '--format', 'ndjson', '--output', `${part}.ndjson`, '--shard', `${part}/2`];
      expect(gov(args, { cwd }).stderr).toBe('');
    }
    const merged = gov(['merge', '1.ndjson', '2.ndjson', '--format', 'ndjson'], { cwd });
    expect(merged).toMatchObject({ code: 0, stderr: '' });
    expect(merged.stdout).toContain('台账更正');
  });

  test('tells of exceptions that have expired or met nothing', () => {
    const cwd = folder({
      [NAME]: config({
        exceptions: [
          { rule: 'GR301', reason: '甲', until: '2025-12-31' },
          { rule: 'GR204', reason: '乙' },
        ],
      }),
      'x.tsv': form(),
    });
    const { code, stderr } = audit(['.', '--today', '2026-01-01'], cwd);
    expect(code).toBe(0);
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => /GR90\d/u.exec(line)?.[0]),
    ).toEqual(['GR903', 'GR904']);
    expect(audit(['.', '--today', '2025-12-31'], cwd).stderr).not.toContain('GR903');
  });
});

describe('extract', () => {
  const read = (args: readonly string[], cwd: string) => {
    const { code, stdout, stderr } = gov(['extract', ...args], { cwd });
    return { code, stderr, reports: stdout === '' ? [] : JSON.parse(stdout).reports };
  };

  test('follows the edition and the files to ignore; the command line goes before', () => {
    const cwd = folder({
      [NAME]: config({ edition: '2019', ignore: 'b.tsv' }),
      'a.tsv': form(),
      'b.tsv': form(),
    });
    const paths = ({ reports }: ReturnType<typeof read>) =>
      reports.map(({ path, edition }: Record<string, string>) => `${path} ${edition}`);
    expect(paths(read(['.'], cwd))).toEqual(['./a.tsv 2019']);
    expect(paths(read(['.', '--edition', '2021'], cwd))).toEqual(['./a.tsv 2021']);
    expect(paths(read(['.', '--no-config'], cwd))).toEqual(['./a.tsv 2021', './b.tsv 2021']);
  });
});

test.each(['extract', 'audit'])(
  '%s does nothing where the configuration is wrong, and says why',
  (command) => {
    const cwd = folder({ [NAME]: config({ rulez: {} }), 'a.tsv': form() });
    const { code, stdout, stderr } = gov([command, '.'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^gov-report\.config\.json:1:2: 错误 GR902 .*rulez.*\n$/u);
  },
);
