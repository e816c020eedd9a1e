// What linting returns: order, frozen and plain values, the same bytes again, rules that throw, places in folders.

import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.js';
import { isText } from '../../src/diagnostic/place.js';
import type { Document } from '../../src/document/document.js';
import { editions } from '../../src/edition/editions.js';
import { rules } from '../../src/generated/rules/all.js';
import { lintReport } from '../../src/lint/lint.js';
import { readText } from '../../src/readers/text.js';
import { bindReport, unreadableReport } from '../../src/report/assemble.js';
import { crashedReport } from '../../src/report/crash.js';
import { withFacts } from '../../src/report/report.js';
import { defineRule, type Rule } from '../../src/rules/kit/rule.js';
import { edited, form, lint, report } from '../testing/reports.js';

/** One fault of nearly every kind that a text may have. */
const FAULTY = edited(
  form(
    {
      'proactive/regulations/issued': '/',
      'proactive/normativeDocuments/issued': '9',
      'proactive/normativeDocuments/inForce': '3',
      'proactive/licensing/decisions': '1,234',
      'proactive/penalties/decisions': '１２',
      'proactive/coercion/decisions': '035',
      'proactive/fees/amount': '20.1234567万元',
      'requests/received/naturalPerson': '+3',
      'requests/received/total': ' 3',
      'requests/granted/business': '-1',
      'requests/partial/business': '1.5',
      'requests/refused.security/total': '',
      'requests/carriedIn/other': '若干',
      'disputes/review/total': '2',
      'disputes/directSuit/upheld': '12345678901234567',
    },
    '2021',
    '青石县水利局2020年政府信息公开工作年度报告',
  ),
  ['2.重复申请', '2.重复的申请'],
  [/(.*行政处罚.*\n)(.*行政强制.*\n)/u, '$2$1'],
  ['本年废止件数', '本年作废件数'],
  [/.*1\.本机关不掌握相关政府信息.*\n/u, ''],
);

const WEIGHT = { error: 0, warning: 1, info: 2 };

function isFrozen(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.isFrozen(value);
}

describe('a result', () => {
  const result = lint(FAULTY);

  it('says what is wrong before it says that the text is last year’s', () => {
    const same =
      '围绕供水、灌溉和防汛，通过门户网站、公告栏和入户宣传公开工程进展和资金使用情况，方便群众监督。';
    const sentences = ['一季度', '二季度', '三季度', '四季度', '全年多次'].map((time) => `${time}${same}`);
    const last = edited(form(), ['\n', `\n\n${sentences.join('')}\n\n`], [/2024/gu, '2023']);
    const given = edited(form({ 'requests/received/total': '3' }), ['\n', `\n\n${sentences.join('')}\n\n`]);
    const both = withFacts(report(given), { previous: report(last) });
    const { diagnostics } = lintReport(both, { language: 'zh' });
    expect(diagnostics.map(({ code }) => code)).toContain('GR301');
    expect(diagnostics.at(-1)).toMatchObject({ code: 'GR621' });
    // The longest sentence first.
    expect(diagnostics.at(-1)!.notes[0]).toContain('全年多次围绕供水');
  });

  it('of a faulty report has findings of many rules', () => {
    const codes = new Set(result.diagnostics.map(({ code }) => code));
    expect(codes.size).toBeGreaterThan(15);
  });

  it('has its findings in the order of the text, the graver first at one place, then by code', () => {
    const key = ({ location, severity, code }: Diagnostic) => {
      const { line, column } = isText(location) ? location : { line: 0, column: 0 };
      return [line, column, WEIGHT[severity], code].map((part) => String(part).padStart(6, '0')).join(' ');
    };
    const keys = result.diagnostics.map(key);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys.map((text) => text.slice(0, 13))).size).toBeLessThan(keys.length);
  });

  it('is frozen, and so is each finding', () => {
    expect(isFrozen(result)).toBe(true);
    expect(result.diagnostics.every(isFrozen)).toBe(true);
    expect(() => Object.assign(result.diagnostics[0]!, { code: 'GR000' })).toThrow(TypeError);
  });

  it('is plain data: written as JSON and read again it is the same', () => {
    const defined = JSON.parse(JSON.stringify(result));
    expect(defined).toEqual(result);
  });

  it('is the same again, byte for byte', () => {
    expect(JSON.stringify(lint(FAULTY))).toBe(JSON.stringify(result));
    expect(JSON.stringify(lint(FAULTY, 'report.tsv', 'en'))).toBe(
      JSON.stringify(lint(FAULTY, 'report.tsv', 'en')),
    );
  });

  it('says what was read', () => {
    expect(result).toMatchObject({
      path: 'report.tsv',
      format: 'tsv',
      encoding: 'utf-8',
      edition: '2021',
      year: 2020,
      office: '青石县水利局',
      partial: false,
      failed: false,
    });
  });

  it('of what could not be read knows nothing but its path', () => {
    const found = lintReport(unreadableReport('报告.csv', { kind: 'missing' }), { language: 'zh' });
    expect(found).toMatchObject({
      path: '报告.csv',
      format: null,
      encoding: null,
      edition: null,
      year: null,
      office: null,
      partial: false,
      failed: true,
    });
    expect(found.diagnostics).toHaveLength(1);
    expect(found.diagnostics[0]).toMatchObject({ location: {}, excerpt: undefined, cells: [] });
  });

  it('fails only where the report could not be checked', () => {
    expect(lint(form()).failed).toBe(false);
    expect(lint(FAULTY).failed).toBe(false);
    expect(lint('今年没有报表。\n').failed).toBe(true);
  });
});

describe('a rule that throws', () => {
  const base = {
    code: 'GR999',
    name: 'broken-rule',
    category: 'run',
    severity: 'info',
    title: { zh: '坏', en: 'broken' },
    messages: {},
    help: { zh: '无', en: 'none' },
    docs: { what: { zh: '', en: '' }, why: { zh: '', en: '' }, mend: { zh: '', en: '' } },
    examples: [],
  } as const;
  const throwing = (thrown: unknown): Rule =>
    defineRule({
      ...base,
      check: () => {
        throw thrown;
      },
    });

  it.each([
    ['an error', new RangeError('index 7 is out of range'), 'index 7 is out of range'],
    ['a text', 'no such cell', 'no such cell'],
  ])('%s becomes a finding, and the run fails', (_, thrown, reason) => {
    const found = lintReport(report(form()), { language: 'zh', rules: [throwing(thrown)] });
    expect(found.failed).toBe(true);
    expect(found.diagnostics).toHaveLength(1);
    expect(found.diagnostics[0]).toMatchObject({
      code: 'GR901',
      name: 'internal-error',
      severity: 'error',
      message: `规则 GR999 运行出错，没有完成检查：${reason}`,
      location: {},
    });
  });

  it('leaves the findings of all others as they are', () => {
    const whole = lint(FAULTY).diagnostics;
    const found = lintReport(report(FAULTY), { language: 'zh', rules: [throwing('x'), ...rules] });
    expect(found.diagnostics.filter(({ code }) => code !== 'GR901')).toEqual(whole);
    expect(found.diagnostics).toHaveLength(whole.length + 1);
  });

  it('in the middle of its findings gives none of them', () => {
    const half = defineRule({
      ...base,
      messages: { odd: { zh: '怪', en: 'odd' } },
      *check(_, say) {
        yield { message: say('odd', {}) };
        throw new Error('halfway');
      },
    });
    const found = lintReport(report(form()), { language: 'en', rules: [half] });
    expect(found.diagnostics.map(({ message }) => message)).toEqual([
      'rule GR999 failed and did not finish its check: halfway',
    ]);
  });
});

describe('a report over which the reader failed', () => {
  it.each([
    ['an error', new TypeError('x is not a function'), 'x is not a function'],
    ['a text', 'out of memory', 'out of memory'],
  ])('with %s is told, and the run fails', (_, thrown, reason) => {
    const found = lintReport(crashedReport('报告.csv', thrown), { language: 'zh' });
    expect(found).toMatchObject({ path: '报告.csv', failed: true, edition: null });
    expect(found.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      `GR901 读取这份报告时程序出错，没有检查：${reason}`,
    ]);
  });
});

describe('a report in a folder', () => {
  const title = 'x\n全年公开信息12条。\n';
  const text = form({
    'requests/received/total': '3',
    'disputes/review/total': '2',
    'proactive/licensing/decisions': '约3',
  });
  const at = (from: string) => text.indexOf(from);
  const files = [
    ['年报/表二.tsv', text.slice(at('二、主动'), at('三、收到'))],
    [
      '年报/表三.tsv',
      text.slice(at('三、收到'), at('四、政府信息公开行政复议')).replace('2.重复申请', '2.重复的申请'),
    ],
    ['年报/表四.tsv', text.slice(at('四、政府信息公开行政复议'))],
    ['年报/正文.tsv', title],
  ] as const;
  const documents = files.map(([path, source]): Document => {
    const result = readText(path, new TextEncoder().encode(source), 'tsv');
    if ('unreadable' in result) throw new Error(result.unreadable.kind);
    return result.document;
  });
  const { diagnostics } = lintReport(bindReport('年报', documents, { editions }), { language: 'zh' });

  it('has findings in each of its files, with the path of the file', () => {
    expect(diagnostics.map(({ code, location }) => `${code} ${location.path}`).sort()).toEqual([
      'GR117 年报/表三.tsv',
      'GR203 年报/表二.tsv',
      'GR301 年报/表三.tsv',
      'GR303 年报/表三.tsv',
      'GR304 年报/表四.tsv',
    ]);
  });

  it('has the file of each cell and excerpt, too', () => {
    for (const { location, cells, excerpt } of diagnostics) {
      expect(cells.map((cell) => cell.location.path)).toEqual(cells.map(() => location.path));
      expect(excerpt?.path).toBe(location.path);
    }
  });

  it('keeps the findings of one file together', () => {
    const paths = diagnostics.map(({ location }) => location.path);
    const runs = paths.filter((path, i) => path !== paths[i - 1]);
    expect(runs).toEqual([...new Set(paths)]);
  });

  it('in one file has no path on its places', () => {
    for (const { location, cells } of lint(text).diagnostics) {
      expect(location).not.toHaveProperty('path');
      for (const cell of cells) expect(cell.location).not.toHaveProperty('path');
    }
  });
});

describe('a table in two files', () => {
  const text = form({ 'requests/granted/naturalPerson': '3', 'requests/granted/total': '3' });
  const rows = text.slice(text.indexOf('一、本年新收'), text.indexOf('四、政府信息公开行政复议'));
  const cut = rows.indexOf('（五）不予处理');
  const documents = [rows.slice(0, cut), rows.slice(cut)].map((source, i): Document => {
    const result = readText(`年报/${i + 1}.tsv`, new TextEncoder().encode(source), 'tsv');
    if ('unreadable' in result) throw new Error(result.unreadable.kind);
    return result.document;
  });
  const { diagnostics } = lintReport(bindReport('年报', documents, { editions }), { language: 'zh' });

  it('has sums over both, shown in the file of the total', () => {
    const sums = diagnostics.filter(({ code }) => code === 'GR302');
    expect(sums).toHaveLength(2);
    for (const { location, excerpt, cells } of sums) {
      expect(location.path).toBe('年报/2.tsv');
      expect(excerpt?.path).toBe('年报/2.tsv');
      expect(new Set(cells.map((cell) => cell.location.path))).toEqual(new Set(['年报/1.tsv', '年报/2.tsv']));
      const shown = new Set(excerpt?.lines.map(({ line }) => line));
      expect(excerpt?.marks.every(({ line }) => shown.has(line))).toBe(true);
    }
  });
});
