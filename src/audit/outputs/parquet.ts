// The findings and the figures of an audit as Parquet files for analysts. Owner of hyparquet-writer.

import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { editionById } from '../../edition/editions.js';
import { visible } from '../../text/visible.js';
import type { Entry } from '../record/entry.js';
import type { AuditRecord } from '../record/record.js';
import { faultRows } from './fault-rows.js';
import { findingRows } from './finding-row.js';
import type { AuditWriter, AuditWriterOptions } from './writer.js';

type Type = 'STRING' | 'INT32' | 'DOUBLE';
type Row<C extends Readonly<Record<string, Type>>> = Readonly<Record<keyof C, string | number | null>>;

/** Rows of a group: what is held in memory, and what a reader may skip at once. */
const GROUP = 100_000;

const REPORT = { office: 'STRING', area: 'STRING', year: 'INT32', path: 'STRING' } as const;
const CELL = { table: 'STRING', row: 'STRING', column: 'STRING' } as const;
const FINDINGS = {
  ...REPORT,
  code: 'STRING',
  severity: 'STRING',
  message: 'STRING',
  ...CELL,
  actual: 'DOUBLE',
  expected: 'DOUBLE',
  place: 'STRING',
} as const;
const FIGURES = {
  ...REPORT,
  scope: 'STRING',
  level: 'STRING',
  edition: 'STRING',
  ...CELL,
  value: 'DOUBLE',
  raw: 'STRING',
} as const;

export function createFindingsWriter({ language }: AuditWriterOptions): AuditWriter {
  return parquetWriter(FINDINGS, (record, entry) => findingRows(record, entry, language));
}

/** Figures and words may stand in one column. */
const FAULTS = {
  ...REPORT,
  ...CELL,
  actual: 'STRING',
  expected: 'STRING',
  severity: 'STRING',
  message: 'STRING',
  how: 'STRING',
  grade: 'STRING',
  basis: 'STRING',
  notes: 'STRING',
  place: 'STRING',
  code: 'STRING',
} as const;

export function createFaultsWriter({ language }: AuditWriterOptions): AuditWriter {
  const text = (value: number | string | null) => (value === null ? null : String(value));
  return parquetWriter(FAULTS, (record, entry) =>
    faultRows(record, entry, language).map((row) => ({
      ...row,
      actual: text(row.actual),
      expected: text(row.expected),
    })),
  );
}

export function createFiguresWriter(): AuditWriter {
  return parquetWriter(FIGURES, figureRows);
}

/** Every cell that the input has; `raw` only where it is not the value itself. */
function* figureRows({ edition: id, facts }: AuditRecord, entry: Entry): Generator<Row<typeof FIGURES>> {
  const edition = id === null ? undefined : editionById(id);
  if (!edition || !facts) return;
  const { office, area, year, path, scope, level } = entry;
  for (const { index, table, row, column } of edition.cells) {
    const value = facts.values[index] ?? null;
    const raw = facts.raw[index] ?? null;
    if (value === null && raw === null) continue;
    yield {
      office: office && visible(office),
      area: area && visible(area),
      year,
      path: visible(path),
      scope,
      level: level && visible(level),
      edition: id,
      table: table.id,
      row: row.id,
      column: column.id,
      value,
      raw: raw && visible(raw),
    };
  }
}

function parquetWriter<const C extends Readonly<Record<string, Type>>>(
  columns: C,
  rowsOf: (record: AuditRecord, entry: Entry) => Iterable<Row<C>>,
): AuditWriter {
  const names = Object.keys(columns);
  const bytes = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: sources(names.map(() => [])) });
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'gov-report' });
  let waiting = names.map((): (string | number | null)[] => []);

  function sources(data: readonly (string | number | null)[][]): ColumnSource[] {
    return names.map((name, i) => ({ name, type: columns[name]!, data: data[i]!, nullable: true }));
  }
  /** What was encoded since the last time; the places in the file count on. */
  function taken(): Uint8Array {
    const part = bytes.getBytes().slice();
    bytes.index = 0;
    return part;
  }
  function writeGroup(): void {
    if (waiting[0]!.length === 0) return;
    writer.write({ columnData: sources(waiting), rowGroupSize: GROUP });
    waiting = names.map(() => []);
  }

  return {
    takesRecords: true,
    begin: () => '',
    record(record, _, entry) {
      for (const row of rowsOf(record(), entry)) {
        for (const [i, name] of names.entries()) waiting[i]!.push(row[name]!);
      }
      if (waiting[0]!.length < GROUP) return '';
      writeGroup();
      return taken();
    },
    end() {
      writeGroup();
      writer.finish();
      return taken();
    },
  };
}
