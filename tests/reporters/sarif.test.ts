// SARIF: valid by the public schema whatever the reports hold, and with everything that code scanning needs.

import fc from 'fast-check';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { ReportResult } from '../../src/diagnostic/diagnostic.js';
import { rules } from '../../src/generated/rules/all.js';
import { blocksOf } from '../../src/reporters/frame/blocks.js';
import { formats, loadReporter } from '../../src/reporters/index.js';
import { createSarifReporter } from '../../src/reporters/sarif.js';
import { sarifValidator } from '../testing/public-schemas.js';
import { diagnostic, options, result, unreadable } from './fixtures.js';
import { hostileRun, write } from './hostile.js';

const validate = sarifValidator();

function sarif(results: readonly ReportResult[], language: 'zh' | 'en' = 'zh') {
  const log = JSON.parse(write(createSarifReporter(options({ language })), results)) as Log;
  validate(log);
  expect(validate.errors).toBeNull();
  return log.runs[0]!;
}

test('the schema refuses what SARIF does not have', () => {
  const good = JSON.parse(write(createSarifReporter(options()), [result([diagnostic()])]));
  for (const spoil of [
    (log: Log) => Object.assign(log.runs[0]!.results![0]!, { lvel: 'error' }),
    (log: Log) => Object.assign(log.runs[0]!.results![0]!, { level: 'info' }),
    (log: Log) => Object.assign(log.runs[0]!.results![0]!, { message: undefined }),
    (log: Log) => Object.assign(log, { version: '2.0.0' }),
    (log: Log) => Object.assign(log.runs[0]!.results![0]!, { ruleIndex: -2 }),
    (log: Log) =>
      Object.assign(log.runs[0]!.results![0]!.locations![0]!.physicalLocation!.artifactLocation!, {
        uri: '报告.csv',
      }),
  ]) {
    const log = structuredClone(good);
    spoil(log);
    expect(validate(JSON.parse(JSON.stringify(log)))).toBe(false);
  }
});

test('whatever the reports hold', () => {
  fc.assert(
    fc.property(hostileRun, fc.constantFrom('zh', 'en'), (results, language) => {
      const run = sarif(results, language);
      const accepted = results.flatMap(({ diagnostics }) =>
        diagnostics.filter(({ suppressed }) => suppressed),
      );
      expect(run.results).toHaveLength(results.flatMap(blocksOf).length + accepted.length);
      expect(run.invocations).toEqual([{ executionSuccessful: !results.some(({ failed }) => failed) }]);
      const fingerprints = run.results!.map(
        ({ partialFingerprints }) => partialFingerprints!['govReport/v1'],
      );
      expect(new Set(fingerprints).size).toBe(fingerprints.length);
      for (const { ruleId, ruleIndex, message, locations } of run.results!) {
        expect(run.tool.driver.rules![ruleIndex!]!.id).toBe(ruleId);
        // No placeholder and no link is left for a viewer to fill.
        expect(message.text!.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]|\]\(/u);
        const { uri } = locations![0]!.physicalLocation!.artifactLocation!;
        expect(new URL(uri!, 'file:///a/').protocol).toBe('file:');
      }
    }),
  );
});

describe('a run', () => {
  test('lists every rule with its help, in the language', () => {
    for (const language of ['zh', 'en'] as const) {
      const { driver } = sarif([], language).tool;
      expect(driver.rules!.map(({ id }) => id)).toEqual(rules.map(({ code }) => code));
      const rule = rules.find(({ code }) => code === 'GR301')!;
      const shown = driver.rules!.find(({ id }) => id === 'GR301')!;
      expect(shown.shortDescription!.text).toBe(rule.title[language]);
      expect(shown.help!.text).toContain(rule.docs.mend[language]);
      expect(shown.help!.markdown).toContain(rule.docs.why[language]);
      expect(shown.defaultConfiguration).toEqual({ level: 'error' });
    }
    expect(sarif([], 'en').language).toBe('en-US');
    expect(sarif([]).columnKind).toBe('utf16CodeUnits');
  });

  test('an input that cannot be read is a run without success', () => {
    const run = sarif([result([unreadable()], { failed: true })]);
    expect(run.invocations).toEqual([{ executionSuccessful: false }]);
    expect(run.results![0]!.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: '%E6%9F%90%E5%B1%80-2024.csv' } } },
    ]);
  });
});

describe('a result', () => {
  const region = { line: 14, column: 21, endLine: 14, endColumn: 23 };
  const cells = [
    { id: 'requests/granted/total', role: 'subject', value: 17, raw: '17', location: region },
    {
      id: 'requests/granted/business',
      role: 'operand',
      value: 12,
      raw: '12',
      location: { path: '去年/b.xlsx', sheet: '表 三', address: 'D7' },
    },
  ] as const;
  const one = (overrides: Parameters<typeof diagnostic>[0], path = 'a b/某局.csv') =>
    sarif([result([diagnostic({ location: region, cells, ...overrides })], { path })]).results![0]!;

  test('stands at its region; operands are related, the subject is not told twice', () => {
    const found = one({});
    expect(found).toMatchObject({ ruleId: 'GR301', level: 'error' });
    expect(found.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%20b/%E6%9F%90%E5%B1%80.csv' },
          region: { startLine: 14, startColumn: 21, endLine: 14, endColumn: 23 },
        },
      },
    ]);
    expect(found.relatedLocations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: '%E5%8E%BB%E5%B9%B4/b.xlsx' } },
        logicalLocations: [{ name: 'D7', fullyQualifiedName: '表 三!D7', kind: 'cell' }],
        message: { text: 'requests/granted/business: 12' },
      },
    ]);
    expect(found.partialFingerprints).toEqual({
      'govReport/v1': '某局|2024|GR301|requests/granted/total',
    });
    expect(found).not.toHaveProperty('suppressions');
  });

  test.each([
    ['./a.csv', 'a.csv'],
    ['/srv/a.csv', 'file:///srv/a.csv'],
    ['C:\\报告\\a.csv', 'file:///C:/%E6%8A%A5%E5%91%8A/a.csv'],
    ['..\\a.csv', '../a.csv'],
    ['a:b.csv', 'a%3Ab.csv'],
    ['100%#?.csv', '100%25%23%3F.csv'],
  ])('of %s has the address %s', (path, uri) => {
    expect(one({}, path).locations![0]!.physicalLocation!.artifactLocation!.uri).toBe(uri);
  });

  test.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
  ] as const)('%s is of level %s', (severity, level) => {
    expect(one({ severity }).level).toBe(level);
  });

  test('that someone accepted carries the reason', () => {
    const found = one({ suppressed: { by: 'baseline', reason: '上级已核实' } });
    expect(found.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: '上级已核实', properties: { by: 'baseline' } },
    ]);
  });
});

test('what someone accepted is told by the formats for programs only', async () => {
  const accepted = result([
    diagnostic({ code: 'GR302', message: '接受了', suppressed: { by: 'exception', reason: '已核实' } }),
    diagnostic(),
  ]);
  for (const format of formats) {
    const reporter = (await loadReporter(format))(options({ rules: () => [] }));
    const written = write(reporter, [accepted]);
    const tells = ['json', 'ndjson', 'sarif'].includes(format);
    expect([format, written.includes('接受了'), written.includes('已核实')]).toEqual([format, tells, tells]);
    expect(written).toContain('GR301');
    if (format === 'pretty') expect(written).toContain('共检查 1 份报告：1 个错误');
    if (format === 'json') expect(JSON.parse(written).summary).toMatchObject({ errors: 1 });
    if (tells && format !== 'sarif') {
      expect(written.replace(/\s/gu, '')).toContain('"suppressed":{"by":"exception","reason":"已核实"}');
    }
  }
});
