// What the program's own failures become: findings, beside all that was found in spite of them.

import { describe, expect, it } from 'vitest';
import { rules } from '../../src/generated/rules/all.js';
import { lintReport } from '../../src/lint/lint.js';
import { crashedReport } from '../../src/report/crash.js';
import { withFacts } from '../../src/report/report.js';
import { form, report } from '../testing/reports.js';

describe('a crash over an input', () => {
  it.each([
    ['an error', new TypeError('x is not a function'), 'x is not a function'],
    ['a text', 'no such cell', 'no such cell'],
  ])('%s is one finding for its path, and the run fails', (_, thrown, reason) => {
    const { path, failed, diagnostics } = lintReport(crashedReport('a.csv', thrown), { language: 'en' });
    expect({ path, failed }).toEqual({ path: 'a.csv', failed: true });
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      `GR901 the program failed while reading this report, which was not checked: ${reason}`,
    ]);
  });
});

describe('a crash of the diagnosis', () => {
  const whole = report(form({ 'requests/received/total': '3' }));
  const { edition } = whole;
  /** These rules do not look at relations between years; the diagnosis does. */
  const arithmetic = rules.filter(({ code }) => code.startsWith('GR30'));
  const broken = withFacts(whole, {
    edition: edition && {
      ...edition,
      get acrossYears(): never {
        throw new Error('sand');
      },
    },
  });

  it('leaves the findings, without stories; the crash stands first', () => {
    const before = lintReport(whole, { language: 'zh', rules: arithmetic });
    const { diagnostics, diagnoses, failed } = lintReport(broken, { language: 'zh', rules: arithmetic });
    expect(before.diagnoses).not.toEqual([]);
    expect({ diagnoses, failed }).toEqual({ diagnoses: [], failed: true });
    const [first, ...others] = diagnostics;
    expect(first).toMatchObject({
      code: 'GR901',
      severity: 'error',
      message: '推断填错位置时程序出错，只列出各项检查的结果：sand',
      location: {},
    });
    expect(others).toEqual(before.diagnostics);
  });
});
