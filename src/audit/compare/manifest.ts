// Reads a manifest: a CSV file that says which office, area and year the reports of an audit are on.

import Papa from 'papaparse';
import type { FaultOfManifest } from '../../i18n/audit-words.js';
import { type OfficeLevel, officeLevels } from '../../report/office-facts.js';
import { isDate } from '../../text/iso-date.js';
import type { Declared, Scope } from '../record/entry.js';

interface ManifestRow extends Declared {
  /** As it stands in the manifest. */
  readonly path: string;
}

interface ManifestFault extends FaultOfManifest {
  readonly value: string;
}

export interface Manifest {
  readonly rows: readonly ManifestRow[];
  readonly faults: readonly ManifestFault[];
}

const COLUMNS = ['path', 'office', 'area', 'parent', 'level', 'year', 'scope', 'published'] as const;
type Column = (typeof COLUMNS)[number];

/** Headings that people write in place of the columns' names. */
const CHINESE = new Map<string, Column>(
  Object.entries({
    路径: 'path',
    文件: 'path',
    机关: 'office',
    单位: 'office',
    区域: 'area',
    上级区域: 'parent',
    级别: 'level',
    层级: 'level',
    年度: 'year',
    年份: 'year',
    范围: 'scope',
    公布日期: 'published',
  } satisfies Record<string, Column>),
);

/** Levels as people write them; those that the checks do not know are compared among themselves. */
const LEVELS: Readonly<Record<string, OfficeLevel | 'vertical' | 'bureau'>> = {
  国家级: 'state',
  国务院部门: 'state',
  省: 'province',
  省级: 'province',
  市: 'city',
  市级: 'city',
  地市级: 'city',
  县: 'county',
  县级: 'county',
  区县级: 'county',
  县区级: 'county',
  乡级: 'township',
  镇级: 'township',
  乡镇: 'township',
  乡镇级: 'township',
  乡镇街道: 'township',
  区: 'county',
  区级: 'county',
  乡: 'township',
  镇: 'township',
  街道: 'township',
  垂直管理: 'vertical',
  部门: 'bureau',
};
const KNOWN_LEVELS: ReadonlySet<string> = new Set([...officeLevels, ...Object.values(LEVELS)]);
const SCOPES: Readonly<Record<string, Scope>> = { own: 'own', area: 'area', 本机关: 'own', 全域: 'area' };
const YEAR = /^([12]\d{3})(?:年度?)?$/u;
/** As Excel writes days, too: 2025/1/31, 2025年1月31日, 45688. */
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/u;
const SERIAL = /^[34]\d{4}$/u;
/** The day before the first that Excel counts, as it knows a 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** `text` has no byte order mark. `fileOf` knows files of several paths. */
export function readManifest(text: string, fileOf = (path: string) => path): Manifest {
  const lines = text.replace(/\r\n?/gu, '\n');
  const [first = ''] = lines.split('\n', 1);
  const { data, errors } = Papa.parse<string[]>(lines, {
    delimiter: [',', '\t', ';'].find((mark) => first.includes(mark)) ?? ',',
    newline: '\n',
  });
  const faults: ManifestFault[] = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row = 0 }) => ({ line: row + 1, kind: 'quote', value: '' }));
  const broken = lines.indexOf('\ufffd');
  if (broken >= 0)
    faults.push({ line: lines.slice(0, broken).split('\n').length, kind: 'broken', value: '' });
  const columns: (Column | undefined)[] = [];
  for (const heading of data[0] ?? []) {
    const name = heading.trim().toLowerCase();
    const column = COLUMNS.find((known) => known === name) ?? CHINESE.get(name);
    if (!column && name !== '') faults.push({ line: 1, kind: 'unknown-column', value: name });
    if (column && columns.includes(column)) faults.push({ line: 1, kind: 'column-twice', value: name });
    columns.push(column);
  }
  if (!columns.includes('path'))
    return { rows: [], faults: [{ line: 1, kind: 'no-path-column', value: '' }] };
  const rows = data.slice(1).flatMap((cells, i) => {
    const values = Object.fromEntries(
      columns.flatMap((column, at) => (column ? [[column, (cells[at] ?? '').trim()]] : [])),
    );
    const beyond = cells.find((value, at) => !columns[at] && value.trim() !== '');
    if (beyond !== undefined) faults.push({ line: i + 2, kind: 'no-column', value: beyond });
    if (Object.values(values).every((value) => value === '')) return [];
    const row = readRow(values, (kind, value) => faults.push({ line: i + 2, kind, value }));
    return row ? [{ line: i + 2, ...row }] : [];
  });
  return {
    rows: rows.map(({ line: _, ...row }) => row),
    faults: [...faults, ...contradictions(rows, fileOf)],
  };
}

function readRow(
  { path = '', office, area, parent, level, year, scope, published }: Partial<Record<Column, string>>,
  fault: (kind: ManifestFault['kind'], value: string) => void,
): ManifestRow | undefined {
  if (path === '') {
    fault('no-path', '');
    return undefined;
  }
  const [, digits] = YEAR.exec(year ?? '') ?? [];
  if (year && !digits) fault('year', year);
  if (scope && !Object.hasOwn(SCOPES, scope)) fault('scope', scope);
  const day = published && dayOf(published);
  if (published && !day) fault('published', published);
  const known = level && (LEVELS[level] ?? level);
  if (known && !KNOWN_LEVELS.has(known)) fault('level', level!);
  const isArea = scope !== undefined && SCOPES[scope] === 'area';
  return {
    path,
    ...(office && { office }),
    ...((area || (isArea && office)) && { area: area || office! }),
    ...(parent && { parent }),
    ...(known && { level: known }),
    ...(digits && { year: Number(digits) }),
    ...(scope && { scope: SCOPES[scope] ?? 'own' }),
    ...(day && { published: day }),
  };
}

/** `2025-01-31`; undefined for what is no day. */
function dayOf(text: string): string | undefined {
  if (SERIAL.test(text)) return new Date(DAY_ZERO + Number(text) * 86_400_000).toISOString().slice(0, 10);
  const [, year, month = '', day = ''] = DAY.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(iso) ? iso : undefined;
}

/** Rows that say different things of one file or of an area's parent in a year, and areas that are part of themselves. */
function* contradictions(
  rows: readonly (ManifestRow & Lined)[],
  fileOf: (path: string) => string,
): Generator<ManifestFault> {
  const known = new Map<string, string>();
  const parents = new Map<string, string>();
  const isOther = (what: string, said: string) => {
    const before = known.get(what) ?? said;
    known.set(what, said);
    return before !== said;
  };
  for (const { line, path, ...row } of rows) {
    if (isOther(`file ${fileOf(path)}`, JSON.stringify(row)))
      yield { line, kind: 'contradiction', value: path };
    if (row.area && row.parent && row.area !== row.parent) {
      if (isOther(`area ${row.year} ${row.area}`, row.parent))
        yield { line, kind: 'contradiction', value: row.area };
      parents.set(row.area, row.parent);
    }
    if (row.area && isInCircle(row.area, parents)) {
      yield { line, kind: 'circle', value: row.area };
      parents.delete(row.area);
    }
  }
}

interface Lined {
  readonly line: number;
}

function isInCircle(area: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = area; at !== undefined && !seen.has(at); at = parents.get(at)) {
    seen.add(at);
    if (parents.get(at) === area) return true;
  }
  return false;
}
