// A report that was read out of pictures: what fails over its figures is a warning, and each figure says how it was read.

import { expect, test } from 'vitest';
import { extractReport } from '../../src/extract/extract-report.js';
import { lintReport } from '../../src/lint/lint.js';
import { reportShape } from '../../src/reporters/json-shape.js';
import { READ, scannedReport } from '../testing/scanned.js';

test('sums that fail are warnings, which say that the figures may be misread', () => {
  const report = scannedReport();
  const result = lintReport(report, { language: 'zh' });
  const sums = result.diagnostics.filter(({ code }) => code.startsWith('GR3'));
  expect(sums.length).toBeGreaterThan(0);
  expect(sums.map(({ severity }) => severity)).toEqual(sums.map(() => 'warning'));
  for (const { notes } of sums) expect(notes.join()).toContain('可能是印错，也可能是读错');
  const [cell] = reportShape(result)
    .diagnostics.flatMap(({ cells }) => cells)
    .filter(({ id }) => id === 'requests/received/naturalPerson');
  expect(cell).toMatchObject({ raw: '3', read: { ...READ, confidence: 0.988 } });
  expect(JSON.stringify(cell)).not.toContain('iVBO');
});

test.each([
  ['read', []],
  ['check', ['warning']],
  ['workedOut', ['info']],
] as const)('a figure that was %s is told with %j', (how, severities) => {
  const { diagnostics } = lintReport(scannedReport({ how }), { language: 'zh' });
  const found = diagnostics.filter(({ code }) => code === 'GR133');
  expect(found.map(({ severity }) => severity)).toEqual(severities);
});

test('figures in their canonical form say how they were read', () => {
  const report = scannedReport();
  const { cells } = extractReport(report);
  expect(cells['requests/received/naturalPerson']).toMatchObject({
    value: 3,
    read: { how: 'read', box: READ.box },
  });
  expect(cells['requests/received/total']).not.toHaveProperty('read');
});
