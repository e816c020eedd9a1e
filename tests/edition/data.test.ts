// Every edition by itself: valid against its schema, ids used once, each label leading to its own row or column.

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelData, type RowData, seriesOf } from '../../src/edition/data.js';
import type { Edition, Meaning, TableSpec } from '../../src/edition/edition.js';
import { editionById, editions } from '../../src/edition/editions.js';
import { labelKey } from '../../src/text/label.js';
import { labelStyleArbitrary, writeLabel } from '../testing/label-style.js';

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../schemas/${path}`, import.meta.url), 'utf8'));
}

const isEdition = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  json('edition.schema.json'),
);

/** Row and column whose label is one text, told apart by where it stands: `table row/column`. */
const AMBIGUOUS: readonly string[] = ['requests other.misc/other', 'requests total/total'];

function spellings({ label, short, aliases = [] }: LabelData): string[] {
  const others = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.label));
  return [label, ...(short ? [short] : []), ...others];
}

function meaningsIn(edition: Edition, table: TableSpec, label: string): readonly Meaning[] {
  const meanings = edition.lookup(label)?.meanings ?? [];
  return meanings.filter((meaning) => meaning.kind !== 'section' && meaning.table === table);
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

it('editions are known by their ids, oldest first', () => {
  expect(editions.map(({ id }) => editionById(id))).toEqual(editions);
  expect(editionById('1999')).toBeUndefined();
  const starts = editions.map(({ data }) => data.years.from);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

it('editions of one series follow each other without a gap between their years', () => {
  for (const series of new Set(editions.map(({ data }) => seriesOf(data)))) {
    const ofSeries = editions.filter(({ data }) => seriesOf(data) === series);
    for (const [i, { data }] of ofSeries.entries()) {
      const next = ofSeries[i + 1]?.data.years.from;
      expect(data.years.to).toBe(next === undefined ? undefined : next - 1);
    }
  }
});

it('editions that are not previews come last, the newest at the end', () => {
  expect(editions.at(-1)!.isPreview).toBe(false);
});

describe.each(editions.map((edition) => [edition.data.id, edition] as const))('edition %s', (id, edition) => {
  const { data, tables, cells } = edition;

  it('is valid against its schema', () => {
    isEdition(json(`editions/${id}.json`));
    expect(isEdition.errors).toBeNull();
  });

  it('uses each id once', () => {
    expect(twice(data.tables.map((table) => table.id))).toEqual([]);
    expect(twice(data.sections.map((section) => section.id))).toEqual([]);
    expect(twice([...data.relations, ...(data.acrossYears ?? [])].map((relation) => relation.id))).toEqual(
      [],
    );
    for (const { rows, columns } of data.tables) {
      expect(twice(rows.map((row) => row.id))).toEqual([]);
      expect(twice(columns.map((column) => column.id))).toEqual([]);
    }
    expect(twice(cells.map((cell) => cell.id))).toEqual([]);
    expect(cells.map((cell) => cell.index)).toEqual([...cells.keys()]);
  });

  it('names only rows, columns and tables that it has', () => {
    for (const { table } of data.sections) {
      if (table) expect(data.tables.map((known) => known.id)).toContain(table);
    }
    for (const { rows, columns } of data.tables) {
      const known = columns.map((column) => column.id);
      for (const row of rows) expect(known).toEqual(expect.arrayContaining([...(row.columns ?? [])]));
      const filled = new Set(rows.flatMap((row) => row.columns ?? known));
      expect([...filled].sort()).toEqual([...known].sort());
    }
    for (const relation of [...data.relations, ...(data.acrossYears ?? [])]) {
      const table = data.tables.find((known) => known.id === relation.table)!;
      const along = (relation.each === 'row' ? table.rows : table.columns).map(({ id }) => id);
      expect(along).toEqual(expect.arrayContaining([...(relation.rows ?? [])]));
    }
  });

  describe.each(tables.map((table) => [table.data.id, table] as const))('table %s', (_, table) => {
    const { rows, columns } = table.data;

    it.each(rows.flatMap((row, i) => spellings(row).map((text) => [text, row.id, i] as const)))(
      '%s is its row %s',
      (text, _, index) => {
        const found = meaningsIn(edition, table, text).filter((meaning) => meaning.kind === 'row');
        const others = found.filter((meaning) => meaning.row !== index);
        expect(found).toHaveLength(others.length + 1);
        // Rows of one label stand under different headings, or are parts of different rows.
        const placeOf = ({ groups = [], parent = '' }: RowData) => [...groups, parent].join('/');
        for (const { row } of others) expect(placeOf(rows[row]!)).not.toBe(placeOf(rows[index]!));
      },
    );

    it.each(columns.flatMap((column, i) => spellings(column).map((text) => [text, column.id, i] as const)))(
      '%s is its column %s',
      (text, _, index) => {
        const found = meaningsIn(edition, table, text).filter((meaning) => meaning.kind === 'column');
        expect(found.map((meaning) => meaning.column)).toEqual([index]);
      },
    );

    it('has rows and columns of one name only where they are known to', () => {
      const pairs = rows.flatMap((row) =>
        columns
          .filter((column) => {
            const cores = spellings(column).map((text) => labelKey(text).core);
            return spellings(row).some((text) => cores.includes(labelKey(text).core));
          })
          .map((column) => `${table.data.id} ${row.id}/${column.id}`),
      );
      expect(pairs.filter((pair) => !AMBIGUOUS.includes(pair))).toEqual([]);
    });

    it('is known by its labels in every style', () => {
      const labels = [...rows, ...columns];
      fc.assert(
        fc.property(fc.constantFrom(...labels), labelStyleArbitrary, (label, style) => {
          const plain = meaningsIn(edition, table, label.label);
          expect(meaningsIn(edition, table, writeLabel(label, style))).toEqual(
            style.aliases === 'none' ? plain : expect.arrayContaining([expect.objectContaining({ table })]),
          );
        }),
        { numRuns: 300 },
      );
    });
  });

  it('is known by its fingerprints, which no other edition has', () => {
    for (const label of data.fingerprints) {
      const hits = editions.filter((candidate) => candidate.isFingerprint(label));
      expect(hits.map((hit) => hit.data.id)).toEqual([id]);
      expect(edition.lookup(label)).toBeDefined();
    }
    expect(edition.isFingerprint('规章')).toBe(false);
    expect(edition.isFingerprint('没有这个栏目')).toBe(false);
  });

  it('knows no label in running text', () => {
    for (const text of ['', '总', '全年通过门户网站发布各类信息', '规章制度', '规章'.repeat(50)]) {
      expect(edition.lookup(text)).toBeUndefined();
    }
  });
});
