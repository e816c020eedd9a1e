// Which reports are held against which: years, versions, areas.

import { describe, expect, it } from 'vitest';
import { areasByFolder } from '../../src/audit/compare/folders.js';
import { comparisonsOf } from '../../src/audit/compare/groups.js';
import { readManifest } from '../../src/audit/compare/manifest.js';
import type { Entry } from '../../src/audit/record/entry.js';
import { entry } from '../testing/entry.js';

function entries(...given: readonly Partial<Entry>[]): Entry[] {
  return given.map((facts, index) => entry({ path: `${index}.csv`, ...facts, index }));
}

describe('an office', () => {
  it.each([
    [
      'the year before',
      [{ year: 2023 }, {}],
      [
        { index: 0, following: 1 },
        { index: 1, previous: 0 },
      ],
    ],
    ['two years later', [{ year: 2022 }, {}], [{ index: 1, missingYears: [2023] }]],
    [
      'the same year',
      [{}, {}],
      [
        { index: 0, twins: [1] },
        { index: 1, twins: [0] },
      ],
    ],
    [
      'two versions of last year',
      [{ year: 2023 }, { year: 2023 }, {}],
      [
        { index: 0, twins: [1], following: 2 },
        { index: 1, twins: [0], following: 2 },
        { index: 2, previous: 1 },
      ],
    ],
    ['the same year on another form', [{}, { edition: 'website', series: 'website' }], []],
    ['the year before on another form', [{ year: 2023, series: 'website' }, {}], []],
    ['another office', [{ year: 2023, office: '青石县农业农村局' }, {}], []],
    ['an office of the same name in another area', [{ year: 2023, area: '甲' }, { area: '乙' }], []],
    [
      'a year of which no report says the area',
      [{ year: 2023, area: null }, { area: '甲' }],
      [
        { index: 0, following: 1 },
        { index: 1, previous: 0 },
      ],
    ],
    [
      'two areas that both may be meant',
      [{ year: 2022, area: null }, { year: 2023, area: '甲' }, { area: '乙' }],
      [],
    ],
    [
      'the year before, under its name in the county',
      [{ year: 2023, office: '水利局' }, { office: '青石县水利局' }],
      [
        { index: 0, following: 1 },
        { index: 1, previous: 0 },
      ],
    ],
    [
      'the year before, with the city, beside a county of which it is not',
      [
        { year: 2023, office: '东湖市青石县水利局' },
        { office: '青石县水利局' },
        { office: '白河县水利局', year: 2023 },
      ],
      [
        { index: 0, following: 1 },
        { index: 1, previous: 0 },
      ],
    ],
    [
      'one of the city and one of a county',
      [{ office: '东湖市水利局' }, { office: '水利局', area: '青石县' }, { office: '水利局', year: 2023 }],
      [],
    ],
    ['its report on the whole area', [{ year: 2023, scope: 'area', area: '甲' }, { area: '甲' }], []],
    ['a part of a report', [{ year: 2023, whole: false }, {}], []],
    ['no year', [{ year: null }, {}], []],
  ] as const)('%s', (_, given, expected) => {
    expect(comparisonsOf(entries(...given))).toEqual(expected);
  });
});

describe('an area', () => {
  it.each([
    ['that are here', [], undefined],
    ['that is not here', [{ path: 'x', area: '县', year: 2024 }], true],
    ['that is not here, of a year that is not named', [{ path: 'x', area: '县' }], true],
    ['that is not here, of another year', [{ path: 'x', area: '县', year: 2023 }], undefined],
    ['of another area', [{ path: 'x', area: '乡', year: 2024 }], undefined],
    ['of an area below without any report', [{ path: 'x', area: '乡', parent: '县' }], true],
    ['below, whose offices are here', [{ path: 'x', area: '县', scope: 'area' as const }], undefined],
    ['managed from above', [{ path: 'x', area: '县', level: 'vertical' }], undefined],
  ])('of which a manifest names an office %s', (_, absent, areMembersAbsent) => {
    const given = entries({ office: '县', area: '县', scope: 'area' }, { office: '甲局', area: '县' });
    const [found] = comparisonsOf(given, { absent, copied: new Map(), unlike: new Map() });
    expect(found).toMatchObject({ index: 0, members: [1] });
    expect(found!.areMembersAbsent).toBe(areMembersAbsent);
  });

  const office = (name: string, area: string, more: Partial<Entry> = {}) => ({ office: name, area, ...more });
  const whole = (area: string, parent: string | null = null) => ({
    office: area,
    area,
    parent,
    scope: 'area' as const,
  });

  it.each([
    ['its offices', [whole('县'), office('甲局', '县'), office('乙局', '县')], [[0, [1, 2]]]],
    [
      'not those managed from above',
      [whole('县'), office('甲局', '县'), office('税务局', '县', { level: 'vertical' })],
      [[0, [1]]],
    ],
    [
      'areas below in place of their offices',
      [whole('市'), office('市局', '市'), whole('县', '市'), office('县局', '县')],
      [
        [0, [1, 2]],
        [2, [3]],
      ],
    ],
    [
      'an area below without a report: its offices',
      [whole('市'), office('市局', '市'), office('县局', '县', { parent: '市' })],
      [[0, [1, 2]]],
    ],
    ['not their reports on other forms', [whole('县'), office('甲局', '县', { series: 'website' })], []],
    ['only the same year', [whole('县'), office('甲局', '县', { year: 2023 })], []],
    [
      'circles end',
      [whole('市', '县'), whole('县', '市')],
      [
        [0, [1]],
        [1, [0]],
      ],
    ],
  ] as const)('%s', (_, given, expected) => {
    const found = comparisonsOf(entries(...given)).flatMap(({ index, members }) =>
      members ? [[index, members]] : [],
    );
    expect(found).toEqual(expected);
  });
});

describe('folders', () => {
  it('stand for areas where a report speaks for the whole area', () => {
    const found = areasByFolder(
      entries(
        { path: '市/全市.csv', office: '某市', scope: 'area' },
        { path: '市/市局.csv' },
        { path: '市/县/全县.csv', office: '某县', scope: 'area' },
        { path: '市/县/局/县局.csv' },
        { path: '别处.csv' },
      ),
    );
    expect(found.map(({ area, parent }) => [area, parent])).toEqual([
      ['某市', null],
      ['某市', null],
      ['某县', '某市'],
      ['某县', '某市'],
      [null, null],
    ]);
  });

  it('stand for areas where they have the name of one, and nothing else says so', () => {
    const found = areasByFolder(
      entries(
        { path: '2024/东山市/市局.csv' },
        { path: '2024/东山市/临溪县/年报/县局.csv' },
        { path: '2024/东山市/各县区/乡.csv' },
        { path: '2024/北川县/局.csv', area: '某区' },
      ),
    );
    expect(found.map(({ area, parent }) => [area, parent])).toEqual([
      ['东山市', null],
      ['临溪县', '东山市'],
      ['东山市', null],
      ['某区', null],
    ]);
  });
});

describe('a manifest', () => {
  it('names the columns in either language, in any order', () => {
    const { rows, faults } = readManifest(
      '年度,路径,机关,范围\n2024,a.csv,"甲局, 本级",本机关\n\n2023,b.csv,某县,全域\n',
    );
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      { path: 'a.csv', office: '甲局, 本级', year: 2024, scope: 'own' },
      { path: 'b.csv', office: '某县', area: '某县', year: 2023, scope: 'area' },
    ]);
  });

  it('is known by its columns in capitals', () => {
    expect(readManifest('Path,OFFICE\na.csv,甲局\n')).toEqual({
      rows: [{ path: 'a.csv', office: '甲局' }],
      faults: [],
    });
  });

  it('says what is wrong and where', () => {
    expect(readManifest('path,year,scope,published,x\na,24,all,2024-13-5\n,2024\n').faults).toEqual([
      { line: 1, kind: 'unknown-column', value: 'x' },
      { line: 2, kind: 'year', value: '24' },
      { line: 2, kind: 'scope', value: 'all' },
      { line: 2, kind: 'published', value: '2024-13-5' },
      { line: 3, kind: 'no-path', value: '' },
    ]);
    expect(readManifest('path,level\na,省直\nb,部门\n').faults).toEqual([
      { line: 2, kind: 'level', value: '省直' },
    ]);
    expect(readManifest('path,office\na,"甲\nb,乙\n').faults).toMatchObject([{ kind: 'quote' }]);
    expect(readManifest('path,office\na,甲\na,乙\na,乙\n').faults).toEqual([
      { line: 3, kind: 'contradiction', value: 'a' },
    ]);
    expect(readManifest('path,area,parent\na,甲,乙\nb,乙,丙\nc,丙,甲\n').faults).toEqual([
      { line: 4, kind: 'circle', value: '丙' },
    ]);
    expect(readManifest('path,area,parent\na,甲,乙\nb,甲,丙\n').faults).toEqual([
      { line: 3, kind: 'contradiction', value: '甲' },
    ]);
    expect(readManifest('path,路径\na,b\n').faults).toEqual([
      { line: 1, kind: 'column-twice', value: '路径' },
    ]);
    expect(readManifest('path,office\na,甲局,乙局\n').faults).toEqual([
      { line: 2, kind: 'no-column', value: '乙局' },
    ]);
    expect(readManifest('path,constructor\na,b\n').faults).toMatchObject([{ kind: 'unknown-column' }, {}]);
    expect(readManifest('path,office\na,甲\ufffd\n').faults).toEqual([
      { line: 2, kind: 'broken', value: '' },
    ]);
    expect(readManifest('path,office\na,甲\n./a,乙\n', (path) => path.replace('./', '')).faults).toEqual([
      { line: 3, kind: 'contradiction', value: './a' },
    ]);
    expect(readManifest('file\na\n').faults).toEqual([{ line: 1, kind: 'no-path-column', value: '' }]);
  });
});

it.each(['\t', ';'])('a manifest with %j between its cells', (mark) => {
  const text = [['路径', '年度', '级别'].join(mark), ['a.csv', '2024年度', '区级'].join(mark)].join('\n');
  expect(readManifest(text)).toEqual({ rows: [{ path: 'a.csv', year: 2024, level: 'county' }], faults: [] });
});

it.each(['2025-01-31', '2025/1/31', '2025年1月31日', '45688', '2025/1/31 0:00', '2025-01-31T00:00:00'])(
  'a day as %s',
  (day) => {
    expect(readManifest(`path,published\na,${day}\n`)).toMatchObject({
      rows: [{ published: '2025-01-31' }],
      faults: [],
    });
  },
);
