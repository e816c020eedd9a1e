// Reports with a fault of every kind, as text: what each format and each list has to tell alike.

import type { EditionData, RelationData, TableData } from '../../src/edition/data.js';
import { defineEdition } from '../../src/edition/editions.js';
import { createRandom } from '../../src/selftest/random.js';
import { cleanReports, spoil } from '../../src/selftest/selftest.js';
import { SLIPS_BY_NAME } from '../../src/selftest/slips.js';
import { edition, form, TITLE } from './reports.js';

interface FaultyForm {
  readonly name: string;
  readonly text: string;
  /** Id of its edition, where the labels alone do not tell it. */
  readonly edition?: string;
}

const withProse = (text: string, sentence: string) =>
  text.replace('\n', () => `\n\n一、总体情况\n\n${sentence}\n\n`);

export const both = (row: string, text: string) => ({
  [`requests/${row}/naturalPerson`]: text,
  [`requests/${row}/total`]: text,
});

const COUNTED = {
  ...both('received', '9'),
  ...both('granted', '6'),
  ...both('other.misc', '3'),
  ...both('total', '9'),
};

const OWN: readonly FaultyForm[] = [
  { name: 'no fault', text: form() },
  { name: 'a balance with several ways', text: form({ ...COUNTED, ...both('carriedOut', '3') }) },
  {
    name: 'a balance that a sentence decides',
    text: withProse(
      form({ ...COUNTED, ...both('carriedOut', '3') }),
      '2024年，收到政府信息公开申请9件，办结6件，结转下年度3件。',
    ),
  },
  {
    name: 'a sum of 表四',
    text: form({ 'disputes/review/upheld': '1', 'disputes/review/total': '2' }),
  },
  {
    name: 'a total that is smaller than one of its figures',
    text: form({ 'disputes/review/upheld': '40', 'disputes/review/total': '7' }),
  },
  { name: 'a figure of the prose', text: withProse(form(), '本年度，新收政府信息公开申请12件。') },
  {
    name: 'blank and dressed cells beside a wrong total',
    text: form({ ...COUNTED, 'requests/partial/other': '', 'requests/total/total': '９0' }),
  },
];

function spoiltForms(): FaultyForm[] {
  const known = edition('2021');
  return Object.entries(SLIPS_BY_NAME).flatMap(([name, slip], i) => {
    const reports = cleanReports(known, 40 + i);
    const spoilt = [reports[1]!, reports[3]!].flatMap(
      (clean) => spoil(clean, slip, 1, createRandom(i)) ?? [],
    );
    return spoilt.map(({ report }, k) => {
      const textOf = (id: string) => report.cells[known.cellById.get(id)!.index]!.source.text;
      const cells = Object.fromEntries(known.cells.map(({ id }) => [id, textOf(id)]));
      return { name: `${name} ${k + 1}`, text: form(cells, '2021', TITLE) };
    });
  });
}

// ---- the published worked cases, as a form of the user's own

const SIGNS = '子丑寅卯辰巳午未申酉戌亥乾坤';

/** A table of one row, its columns in the order of the figures. */
function lineTable(id: string, name: string, columns: readonly string[], signed: readonly string[] = []) {
  return {
    id,
    name: { zh: name, en: id },
    title: { zh: `${name}统计情况`, en: id },
    layout: 'down',
    columns: columns.map((column, i) => ({
      id: column,
      label: `${name.slice(0, 2)}${SIGNS[i]}项`,
      en: column,
      ...(signed.includes(column) && { kind: 'signed' as const }),
    })),
    rows: [{ id: 'row', label: `${name.slice(0, 2)}本年数`, en: 'this year' }],
  } satisfies TableData;
}

function rowRelation(table: string, text: string): RelationData {
  const [left, right] = text.split('=').map((side) => side.split(' ').filter(Boolean));
  const id = `${table}-${right!.join('-')}`;
  return {
    id,
    name: { zh: id, en: id },
    table,
    each: 'row',
    left: left!,
    right: right!,
    basis: 'structural',
  };
}

const CROSSED = {
  id: 'crossed',
  name: { zh: '纵横表', en: 'crossed' },
  title: { zh: '纵横表统计情况', en: 'crossed' },
  layout: 'down',
  columns: ['a', 'b', 'c', 's'].map((id, i) => ({ id, label: `纵横${SIGNS[i]}列`, en: id })),
  rows: ['x', 'y', 'z', 't'].map((id, i) => ({ id, label: `纵横${SIGNS[i]}行`, en: id })),
} satisfies TableData;

const RESULTS = ['x0r', 'x0c', 'x0', 'x1r', 'x1c', 'x1', 'x2r', 'x2c', 'x2', 'x3r', 'x3c', 'x3', 'x4'];
const TABLES: readonly TableData[] = [
  lineTable('trade', '买卖表', ['turnover', 'costs', 'profit']),
  lineTable('plain', '加法表', ['x', 'y', 'z']),
  lineTable(
    'enterprise',
    '企业表',
    Array.from({ length: 11 }, (_, i) => `x${i + 1}`),
  ),
  lineTable('results', '损益表', RESULTS, ['x0', 'x1', 'x2', 'x3', 'x4']),
  CROSSED,
];

const WORKED: EditionData = {
  id: 'worked',
  title: { zh: '数例统计年报', en: 'Worked cases' },
  titles: ['数例统计年报'],
  years: { from: 2019 },
  basis: { document: '某办函〔2019〕1号', title: '数例统计年报' },
  fingerprints: ['纵横子列', '企业子项'],
  sections: TABLES.map(({ id, title }) => ({ id, title: title.zh, table: id })),
  tables: TABLES,
  relations: [
    rowRelation('trade', 'costs profit = turnover'),
    rowRelation('plain', 'x y = z'),
    ...['x1 x2 = x3', 'x2 = x4', 'x5 x6 x7 = x8', 'x3 x8 = x9', 'x9 -x10 = x11'].map((text) =>
      rowRelation('enterprise', text),
    ),
    ...[0, 1, 2, 3].map((k) => rowRelation('results', `x${k}r -x${k}c = x${k}`)),
    rowRelation('results', 'x0 x1 x2 x3 = x4'),
    rowRelation('crossed', 'a b c = s'),
    { ...rowRelation('crossed', 'x y z = t'), each: 'column' },
  ],
};

const ENTERPRISE = [1452, 116, 1568, 161, 323, 76, 12, 411, 1979, 1842, 137];

const WORKED_CASES: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  'turnover, costs and profit': { 'trade/row': [353, 283, 115] },
  'one sum of three': { 'plain/row': [123, 192, 252] },
  'an enterprise': { 'enterprise/row': ENTERPRISE },
  'an enterprise with two wrong figures': { 'enterprise/row': ENTERPRISE.with(8, 19979) },
  'an enterprise with three figures left at zero': {
    'enterprise/row': ENTERPRISE.with(8, 19979).with(4, 0).with(5, 0).with(6, 0),
  },
  'a sign': { 'results/row': [2100, 1950, 150, 0, 10, 10, 20, 5, 15, 50, 10, 40, 195] },
  'two exchanges': { 'results/row': [5100, 4650, 450, 0, 130, 130, 20, 0, 20, 15, 25, 10, 610] },
  'a crossing': {
    'crossed/x': [1200, 345, 77, 1622],
    'crossed/y': [560, 98, 12, 670],
    'crossed/z': [1452, 161, 43, 1611],
    'crossed/t': [3212, 559, 132, 3903],
  },
};

function workedForms(): FaultyForm[] {
  const { cells } = defineEdition(WORKED);
  return Object.entries(WORKED_CASES).map(([name, rows]) => {
    const figures = Object.fromEntries(
      cells.map(({ id, row, column, table }) => [
        id,
        String(rows[`${table.id}/${row.id}`]?.[table.columns.indexOf(column)] ?? 0),
      ]),
    );
    return { name, text: form(figures, WORKED.id, '青石县水利局2024年数例统计年报'), edition: WORKED.id };
  });
}

export const WORKED_DEFINITION = WORKED;
export const FAULTY_FORMS: readonly FaultyForm[] = [...OWN, ...spoiltForms(), ...workedForms()];
