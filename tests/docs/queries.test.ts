// The manual's questions to the Parquet files of an audit, answered by DuckDB.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { type Query, queries } from '../../src/docs/recipes.js';
import { folder, form, gov } from '../cli/program.js';

/** Three offices in two years: requests by persons and others, penalties, and a total that is wrong once a year. */
const OFFICES = [
  { name: '青石县水利局', persons: [3, 6], businesses: [1, 2], penalties: [20, 90] },
  { name: '青石县教育局', persons: [1, 0], businesses: [0, 4], penalties: [4, 40] },
  { name: '白河县水利局', persons: [2, 2], businesses: [0, 0], penalties: [10, 10] },
];
const YEARS = [2023, 2024];

/** A folder with the three files of their audit. */
function audited(): string {
  const reports = OFFICES.flatMap(({ name, persons, businesses, penalties }, office) =>
    YEARS.map((year, y) => {
      const [person = 0, business = 0] = [persons[y], businesses[y]];
      const row = { naturalPerson: person, business, total: person + business };
      const rows = ['received', 'granted', 'total'].flatMap((id) =>
        Object.entries(row).map(([column, value]) => [`requests/${id}/${column}`, String(value)]),
      );
      const cells = {
        ...Object.fromEntries(rows),
        'proactive/penalties/decisions': String(penalties[y]),
        ...(office === 0 && { 'disputes/review/total': '1' }),
      };
      const title = `${name}${year}年政府信息公开工作年度报告`;
      return [`${name.slice(0, 3)}/${name}-${year}.tsv`, form(cells, title)] as const;
    }),
  );
  const cwd = folder(Object.fromEntries(reports));
  const { code, stderr } = gov(['audit', '.', '--format', 'parquet=audit.parquet'], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  return cwd;
}

function answer(id: Query['id'], cwd: string): Promise<readonly unknown[][]> {
  const { sql } = queries.find((query) => query.id === id)!;
  return rowsOf(sql.replaceAll(/'(audit-[a-z]+\.parquet)'/gu, (_, name) => `'${join(cwd, name)}'`));
}

async function rowsOf(sql: string): Promise<readonly unknown[][]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows = (await connection.runAndReadAll(sql)).getRowsJson();
  connection.closeSync();
  instance.closeSync();
  return rows.map((row) => [...row]);
}

test('each answers what it asks', async () => {
  const cwd = audited();
  expect(await answer('rules', cwd)).toEqual(YEARS.map((year) => [year, 'GR304', '1', '1']));
  expect(await answer('requests', cwd)).toEqual([
    ['青石县', 2024, 12, 50],
    ['青石县', 2023, 5, 80],
    ['白河县', 2023, 2, 100],
    ['白河县', 2024, 2, 100],
  ]);
  expect(await answer('growth', cwd)).toEqual([
    ['青石县水利局', 2024, 20, 90, 4.5],
    ['白河县水利局', 2024, 10, 10, 1],
  ]);
});

test('each year is in a folder of its own on request, and holds what the whole file holds of it', async () => {
  const cwd = audited();
  const years = ['audit', '.', '--format', 'parquet-years=years'];
  expect(gov(years, { cwd })).toMatchObject({ code: 1, stderr: '' });
  for (const kind of ['faults', 'findings', 'figures']) {
    expect(readdirSync(join(cwd, 'years', kind)).sort()).toEqual(['year=2023', 'year=2024']);
    const ofYear = 'WHERE year = 2024 ORDER BY ALL';
    const parts = `read_parquet('${cwd}/years/${kind}/*/*.parquet', hive_partitioning = true)`;
    const rows = await rowsOf(`SELECT * REPLACE (year::INT AS year) FROM ${parts} ${ofYear}`);
    expect(rows).toEqual(await rowsOf(`SELECT * FROM '${cwd}/audit-${kind}.parquet' ${ofYear}`));
    expect(rows.length).toBeGreaterThan(0);
  }
  // A year of an earlier run would be taken for one of this.
  expect(gov(years, { cwd }).stderr).toContain('years 里有别的文件');
});
