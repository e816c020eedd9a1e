// A year that somebody names outweighs the file's, and the form is held against it.

import { expect, test } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { lintReport } from '../../src/lint/lint.js';
import { reportOn } from '../../src/report/assemble.js';
import { form, report, TITLE } from '../testing/reports.js';

test.each([
  ['2021', TITLE, 2022, []],
  ['2021', TITLE, 2020, ['GR131']],
  ['2021', '', 2020, ['GR131']],
  ['2021', '青石县水利局2019年政府信息公开工作年度报告', 2024, []],
  ['2019', '青石县水利局2019年政府信息公开工作年度报告', 2024, ['GR131']],
])('the form of %s in a file on “%s”, said to be on %i', (id, title, year, wanted) => {
  const { diagnostics } = lintReport(reportOn(year, report(form({}, id, title)), editions), {
    language: 'zh',
  });
  expect(diagnostics.flatMap(({ code }) => (code === 'GR131' ? [code] : []))).toEqual(wanted);
});
