// Diagnostics and results built by hand, with marks found by what they underline.

import type { Diagnostic, Excerpt, Mark, ReportResult } from '../../src/diagnostic/diagnostic.js';
import { plainStyle } from '../../src/reporters/frame/style.js';
import type { ReporterOptions, Summary } from '../../src/reporters/reporter.js';
import { ruleTexts } from '../../src/rules/kit/rule-texts.js';

export function options(overrides: Partial<ReporterOptions> = {}): ReporterOptions {
  const language = overrides.language ?? 'zh';
  const rules = () => ruleTexts(language);
  return { style: plainStyle, language, width: 80, quiet: false, version: '0.1.0', rules, ...overrides };
}

export function summary(overrides: Partial<Summary> = {}): Summary {
  const { errors = 0, warnings = 0, infos = 0 } = overrides;
  const counts = { errors, warnings, infos };
  return {
    reports: 1,
    ...counts,
    faults: counts,
    fixable: 0,
    failed: 0,
    faulty: 0,
    passedOver: 0,
    pictures: 0,
    ...overrides,
  };
}

export function result(
  diagnostics: readonly Diagnostic[],
  overrides: Partial<ReportResult> = {},
): ReportResult {
  return {
    path: '某局-2024.csv',
    format: 'csv',
    encoding: 'utf-8',
    edition: '2021',
    year: 2024,
    office: '某局',
    partial: false,
    diagnostics,
    failed: false,
    ...overrides,
  };
}

/** The row total of the design's example. */
export function diagnostic(overrides: Partial<Diagnostic> = {}): Diagnostic {
  const text = '（一）予以公开,12,3,0,0,1,0,17';
  return {
    code: 'GR301',
    name: 'row-total-mismatch',
    severity: 'error',
    message: '表三“（一）予以公开”：总计填写 17，各列之和为 16',
    help: '对照台账核对本行各列，改正总计或有误的一列',
    basis: '年度报告格式（国办公开办函〔2021〕30号）表三',
    notes: [],
    location: { line: 14, column: 21, endLine: 14, endColumn: 23 },
    excerpt: excerpt([
      { line: 14, text, marks: [under('17', '填写 17，多 1'), beside('12,3,0,0,1,0', '12+3+0+0+1+0 = 16')] },
    ]),
    cells: [],
    expected: 16,
    actual: 17,
    fixable: false,
    ...overrides,
  };
}

interface Wanted {
  /** What stands under the mark: a text to be found, or offsets from 0. */
  readonly what: string | readonly [from: number, to: number];
  readonly label: string;
  readonly primary: boolean;
}

export function under(what: Wanted['what'], label = ''): Wanted {
  return { what, label, primary: true };
}

export function beside(what: Wanted['what'], label = ''): Wanted {
  return { what, label, primary: false };
}

export function excerpt(
  lines: readonly { readonly line: number; readonly text: string; readonly marks: readonly Wanted[] }[],
): Excerpt {
  return {
    path: '某局-2024.csv',
    lines: lines.map(({ line, text }) => ({ line, text })),
    marks: lines.flatMap(({ line, text, marks }) => marks.map((wanted) => mark(line, text, wanted))),
  };
}

function mark(line: number, text: string, { what, label, primary }: Wanted): Mark {
  const [from, to] = typeof what === 'string' ? find(text, what) : what;
  return { line, column: from + 1, endColumn: to + 1, primary, label };
}

function find(text: string, what: string): readonly [number, number] {
  const from = text.lastIndexOf(what);
  if (from < 0) throw new Error(`no ${what} in ${text}`);
  return [from, from + what.length];
}

/** （二）: four lines far apart that belong to one balance. */
export function balance(overrides: Partial<Diagnostic> = {}): Diagnostic {
  return diagnostic({
    code: 'GR303',
    name: 'balance-mismatch',
    message: '表三“自然人”列：（一）+（二）= 15，（七）总计 +（四）= 14，相差 1',
    location: { line: 9, column: 26, endLine: 9, endColumn: 28 },
    expected: undefined,
    actual: undefined,
    notes: ['左边 12+3 = 15，右边 13+1 = 14', '两边都可能有误：本规则不判断应改哪一格'],
    guesses: ['（七）总计改为 14 后，“办理结果总计”（GR302）与“勾稽关系”（GR303）同时成立'],
    excerpt: excerpt([
      { line: 9, text: '一、本年新收政府信息公开申请数量,12,3,0,0,1,0,16', marks: [under('12', '（一）12')] },
      {
        line: 10,
        text: '二、上年结转政府信息公开申请数量,3,0,0,0,0,0,3',
        marks: [under([17, 18], '（二）3')],
      },
      { line: 33, text: '（七）总计,13,3,0,0,1,0,17', marks: [beside('13', '（七）13')] },
      {
        line: 104,
        text: '四、结转下年度继续办理,1,0,0,0,0,0,1',
        marks: [beside([12, 13], '（四）1，四格之和应当两边相等')],
      },
    ]),
    ...overrides,
  });
}

export function unreadable(overrides: Partial<Diagnostic> = {}): Diagnostic {
  return diagnostic({
    code: 'GR101',
    name: 'unreadable-file',
    message: '无法读取：文件不存在',
    help: '检查路径是否写错',
    basis: '',
    location: {},
    excerpt: undefined,
    expected: undefined,
    actual: undefined,
    ...overrides,
  });
}
