// Relations that so many reports break that they are suspect themselves.

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/audit/compare/across.js';
import {
  brokenRelations,
  suspectsOf,
  suspectText,
  type WithBrokenRelations,
} from '../../src/audit/compare/suspects.js';

const BALANCE = 'GR303 requests/received/total requests/carriedIn/total';
const TOTAL = 'GR304 disputes/review/total';

function reports(
  count: number,
  broken: readonly string[],
  area: string | null = null,
): WithBrokenRelations[] {
  return Array.from({ length: count }, () => ({ edition: '2021', area, broken }));
}

describe('a relation', () => {
  it.each([
    ['that a third of all break', [...reports(20, [BALANCE]), ...reports(40, [])], [['GR303', null, 20, 60]]],
    ['that few break', [...reports(10, [BALANCE]), ...reports(50, [])], []],
    ['of few reports', reports(10, [BALANCE]), []],
    [
      'that one area breaks',
      [...reports(20, [TOTAL], '甲县'), ...reports(5, [], '甲县'), ...reports(200, [], '乙县')],
      [['GR304', '甲县', 20, 25]],
    ],
    ['that all break is not told for each area', reports(40, [TOTAL], '甲县'), [['GR304', null, 40, 40]]],
  ])('%s', (_, given, expected) => {
    expect(suspectsOf(given).map(({ code, area, broken, reports: of }) => [code, area, broken, of])).toEqual(
      expected,
    );
  });

  it('of another edition is another relation', () => {
    const older = reports(40, []).map((report) => ({ ...report, edition: '2019' }));
    expect(suspectsOf([...reports(30, [TOTAL]), ...older])).toHaveLength(1);
  });

  it('is known by its rule and cells, whatever the report', () => {
    const finding = (code: string, ...ids: string[]) =>
      ({ code, cells: ids.map((id) => ({ id, role: 'subject' })) }) as unknown as Finding;
    expect(
      brokenRelations([
        finding('GR304', 'disputes/review/total'),
        finding('GR304', 'disputes/review/total'),
        finding('GR201', 'disputes/review/total'),
        finding('GR401', 'requests/carriedIn/total'),
        finding('GR405', 'requests/carriedIn/total'),
        finding('GR301'),
      ]),
    ).toEqual([TOTAL, 'GR401 requests/carriedIn/total']);
  });

  it('is named in both languages', () => {
    const suspect = suspectsOf(reports(40, [BALANCE]))[0]!;
    expect(suspectText(suspect, 'zh')).toBe(
      'GR303 勾稽关系不成立：表三“一、本年新收政府信息公开申请数量”的“总计”等 2 格，40 份报告中有 40 份不符（100%）',
    );
    expect(suspectText({ ...suspect, area: '甲县', cells: suspect.cells.slice(1) }, 'en')).toMatch(
      /^GR303 .+: 甲县, Table 3 "carried in from last year", total: 40 of 40 reports \(100%\)$/u,
    );
  });
});
