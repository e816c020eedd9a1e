// Levels, thresholds, exceptions and the baseline: which finding they meet, and what becomes of its story.

import { describe, expect, test } from 'vitest';
import type { Diagnostic, ReportResult } from '../../src/diagnostic/diagnostic.js';
import {
  entriesAfter,
  entryOf,
  formatBaseline,
  outdatedEntries,
  ownerOf,
  parseBaseline,
} from '../../src/lint/baseline.js';
import { lintReport } from '../../src/lint/lint.js';
import { declaredIn, type Exception, type Layer, matchesReport, type Policy } from '../../src/lint/policy.js';
import { defineRule } from '../../src/rules/kit/rule.js';
import { form, report } from '../testing/reports.js';

const WRONG = form({ 'requests/received/total': '3', 'requests/granted/business': '2件' });

function policy(layers: readonly Partial<Layer>[], exceptions: readonly Partial<Exception>[] = []): Policy {
  return {
    layers: layers.map((layer) => ({ levels: {}, thresholds: {}, ...layer })),
    exceptions: exceptions.map((exception, id) => ({ id, reason: '已核实', ...exception })),
  };
}

function lint(given: Policy, text = WRONG): ReportResult {
  return lintReport(report(text), { language: 'zh', policy: given });
}

const codes = ({ diagnostics }: ReportResult) =>
  diagnostics.map(({ code, severity, suppressed }) => `${code} ${suppressed ? 'accepted' : severity}`);

const AS_IS = ['GR303 error', 'GR301 error', 'GR206 warning', 'GR301 error', 'GR302 error'];

describe('levels', () => {
  test('nothing asked for changes nothing', () => {
    expect(codes(lint(policy([])))).toEqual(codes(lintReport(report(WRONG), { language: 'zh' })));
    expect(codes(lint(policy([]))).toSorted()).toEqual(AS_IS.toSorted());
  });

  test.each<[string, readonly Partial<Layer>[], code: string, found: readonly string[]]>([
    ['by code', [{ levels: { GR206: 'error' } }], 'GR206', ['GR206 error']],
    ['by name', [{ levels: { 'unit-in-cell': 'info' } }], 'GR206', ['GR206 info']],
    ['by family', [{ levels: { GR2: 'off' } }], 'GR206', []],
    ['a rule before its family', [{ levels: { GR206: 'info', GR2: 'off' } }], 'GR206', ['GR206 info']],
    ['a later layer', [{ levels: { GR206: 'info' } }, { levels: { GR2: 'off' } }], 'GR206', []],
    ['the year', [{ years: [2024], levels: { GR2: 'off' } }], 'GR206', []],
    ['another year', [{ years: [2023], levels: { GR2: 'off' } }], 'GR206', ['GR206 warning']],
    ['the office', [{ offices: ['青石县水利局'], levels: { GR2: 'off' } }], 'GR206', []],
    ['offices with a star', [{ offices: ['青石*局'], levels: { GR2: 'off' } }], 'GR206', []],
    [
      'other offices',
      [{ offices: ['*教育局', '青石县'], levels: { GR2: 'off' } }],
      'GR206',
      ['GR206 warning'],
    ],
    ['the table by id', [{ tables: ['requests'], levels: { GR2: 'off' } }], 'GR206', []],
    ['the table by name', [{ tables: ['表三'], levels: { GR2: 'off' } }], 'GR206', []],
    ['another table', [{ tables: ['表四'], levels: { GR2: 'off' } }], 'GR206', ['GR206 warning']],
  ])('%s', (_, layers, code, found) => {
    expect(codes(lint(policy(layers))).filter((one) => one.startsWith(code))).toEqual(found);
  });

  test('what could not be checked keeps its level and ends the run', () => {
    const result = lint(policy([{ levels: { GR1: 'off' } }], [{}]), '没有表格');
    expect(result.failed).toBe(true);
    expect(codes(result)).toEqual(['GR103 error']);
  });

  test('a rule that sleeps wakes at its name, not at its family', () => {
    const text = `${form()}\r\n`;
    expect(codes(lint(policy([{ levels: { GR1: 'warning' } }]), text))).toEqual([]);
    expect(codes(lint(policy([{ levels: { GR192: 'warning' } }]), text))).toEqual(['GR192 warning']);
  });
});

describe('names of offices', () => {
  test.each<[pattern: string, name: string, isMet: boolean]>([
    ['青石县水利局', '青石县水利局', true],
    ['青石县*', '青石县水利局', true],
    ['*水利局', '青石县水利局', true],
    ['*县*局', '青石县水利局', true],
    ['青*县*水*局', '青石县水利局', true],
    ['*', '青石县水利局', true],
    ['*水*县*', '青石县水利局', false],
    ['*教育*', '青石县水利局', false],
    ['青石县*局', '青石县人民政府', false],
    ['青石县水利*水利局', '青石县水利局', false],
  ])('%s and %s: %s', (pattern, office, isMet) => {
    const { edition } = report(form());
    expect(matchesReport({ offices: [pattern] }, { office, year: 2024, edition })).toBe(isMet);
  });

  test('no pattern meets a report without a name', () => {
    expect(matchesReport({ offices: ['*'] }, report('没有标题'))).toBe(false);
  });
});

test('what is declared about an office comes from the layers that meet its report', () => {
  const one = { office: '青石县水利局' };
  const layers = policy([
    { offices: ['青石*'], declared: one },
    { offices: ['白云*'], declared: { office: '白云县教育局' } },
    { levels: { GR2: 'off' } },
  ]);
  expect(declaredIn(report(form()), layers)).toEqual([one]);
});

describe('exceptions', () => {
  test.each<[string, Partial<Exception>, accepted: readonly string[]]>([
    ['everything', {}, ['GR206', 'GR301', 'GR301', 'GR302', 'GR303']],
    ['a rule', { rules: ['GR302'] }, ['GR302']],
    ['a family and a row', { rules: ['GR3'], rows: ['本年新收政府信息公开申请数量'] }, ['GR301']],
    ['a row by its id', { rows: ['granted'] }, ['GR206', 'GR301']],
    ['a column', { columns: ['商业企业'] }, ['GR206', 'GR302']],
    ['a column of another office', { columns: ['商业企业'], offices: ['别的机关'] }, []],
    ['a label of nothing', { rows: ['（一）'] }, []],
    ['a row that holds this figure', { rules: ['GR301'], rows: ['received'], values: [3] }, ['GR301']],
    ['a row that held another figure', { rules: ['GR301'], rows: ['received'], values: [4] }, []],
  ])('%s', (_, exception, accepted) => {
    const { diagnostics, diagnoses = [] } = lint(policy([], [exception]));
    const suppressed = diagnostics.filter((one) => one.suppressed);
    expect(suppressed.map(({ code }) => code).toSorted()).toEqual(accepted);
    for (const one of suppressed) expect(one.suppressed).toEqual({ by: 'exception', reason: '已核实' });
    const explained = diagnoses.flatMap(({ explains }) => explains.map((index) => diagnostics[index]!));
    expect(explained.filter((one) => one.suppressed)).toEqual([]);
  });

  test('a story is told only of what was not accepted', () => {
    const before = lintReport(report(WRONG), { language: 'zh' });
    expect(before.diagnoses?.length).toBeGreaterThan(0);
    expect(lint(policy([], [{ rules: ['GR3'] }])).diagnoses).toEqual([]);
    const left = lint(policy([], [{ rules: ['GR301'] }]));
    expect(left.diagnoses?.flatMap(({ codes }) => codes)).not.toContain('GR301');
    expect(left.diagnoses?.length).toBeGreaterThan(0);
  });
});

test('thresholds reach the rule that declares them', () => {
  const rule = defineRule({
    code: 'GR699',
    name: 'many-cells',
    category: 'run',
    severity: 'warning',
    title: { zh: '多', en: 'many' },
    thresholds: { most: { preset: 10, least: 0, most: 1000, about: { zh: '最多', en: 'most' } } },
    messages: { many: { zh: '多于 {most}', en: 'more than {most}' } },
    help: { zh: '-', en: '-' },
    docs: { what: { zh: '-', en: '-' }, why: { zh: '-', en: '-' }, mend: { zh: '-', en: '-' } },
    examples: [],
    *check(_, say, { most }) {
      yield { message: say('many', { most }) };
    },
  });
  const said = (layers: readonly Partial<Layer>[]) =>
    lintReport(report(form()), { language: 'zh', rules: [rule], policy: policy(layers) }).diagnostics[0]
      ?.message;
  expect(said([])).toBe('多于 10');
  expect(said([{ thresholds: { GR699: { most: 3 } } }])).toBe('多于 3');
  expect(said([{ years: [1999], thresholds: { 'many-cells': { most: 3 } } }])).toBe('多于 10');
});

describe('the baseline', () => {
  const found = (text: string) => lintReport(report(text), { language: 'zh' });
  const entries = (result: ReportResult) => result.diagnostics.map((one: Diagnostic) => entryOf(result, one));

  test('accepts what is in it and nothing else', () => {
    const known = new Set(entries(found(form({ 'requests/received/total': '3' }))));
    const baseline = { fingerprints: known, path: 'report.tsv' };
    const { diagnostics } = lintReport(report(WRONG), { language: 'en', baseline });
    const accepted = diagnostics.filter(({ suppressed }) => suppressed?.by === 'baseline');
    expect(accepted.map(({ code }) => code).toSorted()).toEqual(['GR301', 'GR303']);
  });

  test('holds for the figures it was written for, not for later ones', () => {
    const known = new Set(entries(found(form({ 'requests/received/total': '8' }))));
    const baseline = { fingerprints: known, path: 'report.tsv' };
    const accepted = (total: string) =>
      lintReport(report(form({ 'requests/received/total': total })), {
        language: 'zh',
        baseline,
      }).diagnostics.every(({ suppressed }) => suppressed?.by === 'baseline');
    expect([accepted('8'), accepted('9')]).toEqual([true, false]);
  });

  test('is sorted, has each entry once, and comes back as it was', () => {
    const text = formatBaseline(['b|2024|GR301|x', 'a|2024|GR301|x', 'b|2024|GR301|x']);
    expect(text).toBe('# gov-report baseline 2\na|2024|GR301|x\nb|2024|GR301|x\n');
    expect(formatBaseline(parseBaseline(text).entries.map((one) => one.text))).toBe(text);
  });

  test.each<[office: string | null, year: number | null, owner: string]>([
    ['青石县水利局', 2024, '青石县水利局|2024'],
    ['青石县水利局', null, '青石县水利局|'],
    [null, 2024, '水利局.csv|2024'],
    [null, null, '水利局.csv|'],
  ])('knows the report of %s on %s by %s', (office, year, owner) => {
    expect(ownerOf({ office, year, path: '水利局.csv' })).toBe(owner);
    const [known] = parseBaseline(`${owner}|GR301|requests/received/total\n`).entries;
    expect(known!.owner).toBe(owner);
  });

  test('marks of a merge that was not finished are seen', () => {
    const text = '# gov-report baseline 2\n<<<<<<< ours\na|2024|GR301|x\n=======\n>>>>>>> theirs\n';
    expect(parseBaseline(text).wrong).toHaveLength(3);
  });

  test('leaves the entries of reports that were not checked', () => {
    const { entries: known } = parseBaseline('a|2023|GR301|x\na|2024|GR301|x\na|2024|GR302|y\n');
    const met = { owners: new Set(['a|2024']), entries: new Set(['a|2024|GR302|y']) };
    expect(entriesAfter(known, met).toSorted()).toEqual(['a|2023|GR301|x', 'a|2024|GR302|y']);
    expect(outdatedEntries(known, met).map(({ text }) => text)).toEqual(['a|2024|GR301|x']);
  });
});
