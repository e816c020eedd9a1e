// Files of a folder that are no reports: passed over and counted, never in silence; and results never stand over inputs.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, form, gov } from './program.js';

const PAGE =
  '<html><body><h1>通知公告</h1><p>请各单位参加会议。</p><table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table></body></html>';
const SITE = { 'report.tsv': form(), 'notice.html': PAGE, 'list.csv': '姓名,电话\n甲,1\n' };

/** What one file of a folder is taken for. */
const SIGNS: readonly (readonly [what: string, name: string, text: string, isReport: boolean])[] = [
  ['a page of the site', 'notice.html', PAGE, false],
  ['a list of names', 'list.csv', '姓名,电话\n甲,1\n', false],
  [
    'a page that speaks of reports',
    'news.txt',
    '县里召开会议，部署政府信息公开工作年度报告编制，要求按时完成。\n',
    false,
  ],
  ['a title without tables', 'a.txt', '某局2023年政府信息公开工作年度报告\n\n表格见附件。\n', true],
  ['a label of its tables', 'b.txt', '本年新收政府信息公开申请数量\n见附件\n', true],
  ['a name that says so', '某局年报.csv', '姓名,电话\n甲,1\n', true],
  ['an empty file', 'c.csv', '', true],
];

describe('in a folder', () => {
  test.each(SIGNS)('%s (%s)', (_, name, text, isReport) => {
    const cwd = folder({ [name]: text, 'report.tsv': form() });
    const { code, stdout } = gov(['lint', '.', '--format', 'json'], { cwd });
    const { summary, reports } = JSON.parse(stdout);
    expect(reports).toHaveLength(isReport ? 2 : 1);
    expect(summary.passedOver).toBe(isReport ? 0 : 1);
    expect(code).toBe(isReport ? 2 : 0);
  });

  test('they are counted for people and by an audit, and listed', () => {
    const cwd = folder(SITE);
    expect(gov(['lint', '.'], { cwd }).stdout).toContain('2 个文件没有年度报告的迹象，略过未查');
    const audit = gov(['audit', '.', '--format', 'ndjson'], { cwd });
    expect(JSON.parse(audit.stdout.trim().split('\n').at(-1)!).summary.passedOver).toBe(2);
    expect(audit.code).toBe(0);
    const listed = gov(['lint', '.', '--show-files', '--lang', 'en'], { cwd }).stdout;
    expect(listed).toContain('notice.html  (passed over: no sign of a report)\n');
    expect(listed).toContain('report.tsv\n');
  });

  test('locks and files of systems are no inputs, named or not', () => {
    const cwd = folder({ ...SITE, '~$report.docx': 'x', '._report.tsv': 'x', '.~lock.report.tsv#': 'x' });
    expect(gov(['lint', '.', '~$report.docx', '--show-files'], { cwd }).stdout.split('\n')).toHaveLength(4);
  });
});

describe('a file that is named', () => {
  test('has to be a report', () => {
    expect(gov(['lint', 'notice.html'], { cwd: folder(SITE) }).code).toBe(2);
  });

  test('need not be one with --reports-only', () => {
    const { code, stdout } = gov(['lint', 'notice.html', '--reports-only', '--lang', 'en'], {
      cwd: folder(SITE),
    });
    expect(stdout).toContain('passed over 1 file without any sign of a report');
    expect(code).toBe(0);
  });
});

test('an audit ends with 1 for reports that cannot be read, and with 2 for paths that are not there', () => {
  const cwd = folder({ 'a.tsv': form(), '年报.csv': '甲,1\n' });
  expect(gov(['audit', '.'], { cwd }).code).toBe(1);
  expect(gov(['audit', '.', 'gone.csv'], { cwd }).code).toBe(2);
});

test.each([
  ['lint', '.', '--output', 'list.csv'],
  ['lint', 'report.tsv', '--format', 'html=report.tsv'],
  ['lint', '.', '--write-baseline', 'list.csv'],
  ['lint', 'report.tsv', '--previous', 'list.csv', '--output', 'list.csv'],
  ['extract', '.', '--output', './list.csv'],
  ['audit', '.', '--format', 'csv=list.csv'],
  ['audit', '.', '--cache', 'list.csv'],
  ['audit', 'report.tsv', '--files-from', 'list.csv', '--output', 'list.csv'],
  ['merge', 'list.csv', '--format', 'ndjson', '--output', 'list.csv'],
])('no result stands over an input: %s %s %s %s', (...args) => {
  const cwd = folder(SITE);
  const { code, stderr } = gov([...args, '--lang', 'en'], { cwd });
  expect(stderr).toContain('is an input and must not be written over');
  expect(code).toBe(2);
  expect(readFileSync(join(cwd, 'list.csv'), 'utf8')).toBe(SITE['list.csv']);
  expect(readFileSync(join(cwd, 'report.tsv'), 'utf8')).toBe(SITE['report.tsv']);
});
