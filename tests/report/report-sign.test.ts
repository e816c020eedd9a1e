// A file without a table is passed over where it shows no sign of a report: in its name, a title or labels.

import { describe, expect, it } from 'vitest';
import type { Unreadable } from '../../src/document/document.js';
import { unreadableReport } from '../../src/report/assemble.js';
import { noReport } from '../../src/report/report-sign.js';
import { form, report } from '../testing/reports.js';

const LONG = '全年工作情况'.repeat(50);

describe('a file without a table', () => {
  it.each([
    ['an ordinary page', '关于开展防汛工作的通知\n各科室、各直属单位请遵照执行。'],
    ['a sentence about reports', '请于月底前报送政府信息公开工作年度报告，逾期不予受理。'],
    ['a title longer than any', `${'青石县水利局'.repeat(9)}政府信息公开工作年度报告`],
    ['short labels, not enough of them', '名单\n商业企业\n科研机构\n商业企业'],
    ['labels that any page may have', '总计\n其他\n自然人\n合计\n其他'],
    ['a title within a paragraph', `${LONG}政府信息公开工作年度报告`],
  ])('of %s is a page', (_, text) => {
    expect(noReport(report(text, 'notice.txt'))).toBe('page');
  });

  it.each([
    ['a title', '青石县水利局2024年政府信息公开工作年度报告\n见附件。'],
    ['a title with blanks', '青石县水利局 政务公开 工作 年报'],
    ['a title with a bracket behind', '青石县水利局政府信息公开工作年度报告（2024年）'],
    ['one label that no other page has', '名单\n法律服务机构\n社会公益组织'],
    ['three short labels', '名单\n商业企业\n科研机构\n予以公开'],
  ])('of %s is meant as a report', (_, text) => {
    expect(noReport(report(text, 'notice.txt'))).toBeUndefined();
  });

  it.each([
    ['青石县信息公开.txt', undefined],
    ['2024/政务公开/水利局2024年报.txt', undefined],
    ['年报\\通知.txt', 'page'],
    ['年报/通知.txt', 'page'],
  ])('is judged by its name, not by its folder: %s', (path, expected) => {
    expect(noReport(report('各科室请遵照执行。', path))).toBe(expected);
  });
});

it('is a report where a table was found, whatever it is called', () => {
  expect(noReport(report(form({}, '2021', '各科室'), 'notice.tsv'))).toBeUndefined();
});

describe('a file that cannot be opened', () => {
  it.each<[Unreadable, string, ReturnType<typeof noReport>]>([
    [{ kind: 'pictures', pages: 2 }, 'scan.pdf', 'picture'],
    [{ kind: 'format', format: 'PNG' }, 'logo.png', 'picture'],
    [{ kind: 'format', format: 'JPEG' }, 'photo.jpg', 'picture'],
    [{ kind: 'format', format: 'PNG' }, '2024年报.png', undefined],
    [{ kind: 'format', format: 'RAR' }, 'files.rar', undefined],
    [{ kind: 'empty' }, 'notice.txt', undefined],
  ])('%o as %s: %s', (unreadable, path, expected) => {
    expect(noReport(unreadableReport(path, unreadable))).toBe(expected);
  });
});
