// What is declared of an office, by whatever way, reaches the rules that go by it.

import { describe, expect, test } from 'vitest';
import { folder, form, gov } from './program.js';

const TITLE = '临河市人民政府2024年政府信息公开工作年度报告';
/** A city's government may make regulations, a county's may not. */
const REGULATIONS = form(
  { 'proactive/regulations/issued': '3', 'proactive/regulations/inForce': '3' },
  TITLE,
).replace('\n', '\n\n一、总体情况\n\n政务公开工作有序推进。\n\n');

function findings(args: readonly string[], cwd: string) {
  const { stdout, stderr, code } = gov([...args, '--format', 'ndjson'], { cwd });
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const reports = lines.filter(({ path }) => path !== undefined);
  return {
    code,
    stderr,
    offices: reports.map(({ office }) => office),
    messages: reports.flatMap(({ diagnostics }) =>
      diagnostics.flatMap(({ code: rule, message }: Record<string, string>) =>
        rule === 'GR551' ? [message] : [],
      ),
    ),
  };
}

const DECLARED = [expect.stringContaining('“临河市人民政府”已指定为县级机关')];

describe('the level', () => {
  test.each([
    ['is read from the name', {}, [], []],
    ['on the command line', {}, ['--level', 'county'], DECLARED],
    ['in the configuration', { declare: { level: 'county' } }, [], DECLARED],
    ['for some files', { overrides: [{ files: 'a.tsv', declare: { level: 'county' } }] }, [], DECLARED],
    ['for other files', { overrides: [{ files: 'b.tsv', declare: { level: 'county' } }] }, [], []],
    ['for an office', { overrides: [{ office: '临河市*', declare: { level: 'county' } }] }, [], DECLARED],
    [
      'later layers go first',
      { declare: { level: 'county' }, overrides: [{ files: '*', declare: { level: 'city' } }] },
      [],
      [],
    ],
    ['the command line goes before it', { declare: { level: 'county' } }, ['--level', 'city'], []],
  ])('%s', (_, config, args, expected) => {
    const cwd = folder({ 'a.tsv': REGULATIONS, 'gov-report.config.json': JSON.stringify(config) });
    expect(findings(['lint', 'a.tsv', ...args], cwd).messages).toEqual(expected);
  });

  test.each(['county', '县级'])('in a manifest: %s', (level) => {
    const cwd = folder({ 'a.tsv': REGULATIONS, 'm.csv': `path,level\na.tsv,${level}\n` });
    expect(findings(['audit', '--manifest', 'm.csv'], cwd).messages).toEqual(DECLARED);
    const cached = ['audit', 'a.tsv', '--cache', 'cache'];
    expect(findings(cached, cwd).messages).toEqual([]);
    expect(findings([...cached, '--manifest', 'm.csv'], cwd).messages).toEqual(DECLARED);
    expect(findings(cached, cwd).messages).toEqual([]);
  });
});

describe('the office', () => {
  test('is the declared one in every output', () => {
    const cwd = folder({ 'a.tsv': REGULATIONS });
    expect(findings(['lint', 'a.tsv', '--office', '青石县人民政府'], cwd)).toMatchObject({
      offices: ['青石县人民政府'],
      messages: [expect.stringContaining('从名称看“青石县人民政府”属于县级')],
    });
    const configured = folder({
      'a.tsv': REGULATIONS,
      'gov-report.config.json': JSON.stringify({ declare: { office: '青石县人民政府' } }),
    });
    const { stdout } = gov(['extract', 'a.tsv'], { cwd: configured });
    expect(JSON.parse(stdout).reports[0].office).toBe('青石县人民政府');
    expect(
      JSON.parse(gov(['lint', 'a.tsv', '--show-config'], { cwd: configured }).stdout).layers,
    ).toMatchObject([{ declared: { office: '青石县人民政府' } }]);
  });

  test('is for one report', () => {
    const cwd = folder({ 'a.tsv': REGULATIONS, 'b.tsv': REGULATIONS });
    expect(gov(['lint', 'a.tsv', 'b.tsv', '--office', '青石县人民政府'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--office 只用于一份报告'),
    });
    expect(findings(['lint', 'a.tsv', 'b.tsv', '--level', 'county'], cwd).messages).toHaveLength(2);
  });
});

test('values that are none are refused', () => {
  const cwd = folder({
    'a.tsv': REGULATIONS,
    'gov-report.config.json': JSON.stringify({ declare: { level: 'village' } }),
  });
  expect(gov(['lint', 'a.tsv', '--level', 'village'], { cwd })).toMatchObject({ code: 2 });
  expect(gov(['lint', 'a.tsv', '--scope', 'all'], { cwd })).toMatchObject({ code: 2 });
  expect(gov(['lint', 'a.tsv'], { cwd })).toMatchObject({
    code: 2,
    stdout: expect.stringContaining('GR902'),
  });
});
