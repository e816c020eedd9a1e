// Reads a manifest: a CSV file that says which office, area and year the reports of an audit are on.

import Papa from 'papaparse';
import type { OfficeLevel } from '../../report/office-facts.js';
import type { Declared, Scope } from '../record/entry.js';

interface ManifestRow extends Declared {
  /** As it stands in the manifest. */
  readonly path: string;
}

/** What is wrong with a manifest, with the line it stands in. */
interface ManifestFault {
  readonly line: number;
  readonly kind: 'no-path-column' | 'no-path' | 'year' | 'scope' | 'published' | 'unknown-column';
  readonly value: string;
}

export interface Manifest {
  readonly rows: readonly ManifestRow[];
  readonly faults: readonly ManifestFault[];
}

const COLUMNS = ['path', 'office', 'area', 'parent', 'level', 'year', 'scope', 'published'] as const;
type Column = (typeof COLUMNS)[number];

/** Headings that people write in place of the columns' names. */
const CHINESE: Readonly<Record<string, Column>> = {
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
};

/** Levels that the checks know, as people write them; others are compared among themselves. */
const LEVELS: Readonly<Record<string, OfficeLevel>> = {
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
};
const SCOPES: Readonly<Record<string, Scope>> = { own: 'own', area: 'area', 本机关: 'own', 全域: 'area' };
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** `text` has no byte order mark. */
export function readManifest(text: string): Manifest {
  const { data } = Papa.parse<string[]>(text.replace(/\r\n?/gu, '\n'), { delimiter: ',', newline: '\n' });
  const faults: ManifestFault[] = [];
  const columns = (data[0] ?? []).map((heading) => {
    const name = heading.trim();
    const column = COLUMNS.find((known) => known === name) ?? CHINESE[name];
    if (!column && name !== '') faults.push({ line: 1, kind: 'unknown-column', value: name });
    return column;
  });
  if (!columns.includes('path'))
    return { rows: [], faults: [{ line: 1, kind: 'no-path-column', value: '' }] };
  const rows = data.slice(1).flatMap((cells, i) => {
    const values = Object.fromEntries(
      columns.flatMap((column, at) => (column ? [[column, (cells[at] ?? '').trim()]] : [])),
    );
    if (Object.values(values).every((value) => value === '')) return [];
    return readRow(values, (kind, value) => faults.push({ line: i + 2, kind, value })) ?? [];
  });
  return { rows, faults };
}

function readRow(
  { path = '', office, area, parent, level, year, scope, published }: Partial<Record<Column, string>>,
  fault: (kind: ManifestFault['kind'], value: string) => void,
): ManifestRow | undefined {
  if (path === '') {
    fault('no-path', '');
    return undefined;
  }
  if (year && !/^[12]\d{3}$/u.test(year)) fault('year', year);
  if (scope && !Object.hasOwn(SCOPES, scope)) fault('scope', scope);
  if (published && !DAY.test(published)) fault('published', published);
  const isArea = scope !== undefined && SCOPES[scope] === 'area';
  return {
    path,
    ...(office && { office }),
    ...((area || (isArea && office)) && { area: area || office! }),
    ...(parent && { parent }),
    ...(level && { level: Object.hasOwn(LEVELS, level) ? LEVELS[level]! : level }),
    ...(year && { year: Number(year) }),
    ...(scope && { scope: SCOPES[scope] ?? 'own' }),
    ...(published && { published }),
  };
}
