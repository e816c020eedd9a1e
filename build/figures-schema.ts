// The JSON Schema of an edition's canonical figures: tables, rows and columns by id, a number or words each.

import type { CellKind, ColumnData, EditionData, RowData, TableData } from '../src/edition/data.js';
import { columnsOf } from '../src/edition/edition.js';
import { YES_NO } from '../src/text/choices.js';

/** Every schema has these. */
const KINDS = {
  count: { type: 'integer', minimum: 0 },
  signed: { type: 'integer' },
  money: { type: 'number', minimum: 0 },
} as const;

const SCHEMAS: Readonly<
  Record<Exclude<CellKind, 'choice'>, { readonly type: string; readonly [limit: string]: unknown }>
> = {
  ...KINDS,
  decimal: { type: 'number', minimum: 0 } as const,
  // A length would take code of the validator's package along.
  text: { type: 'string', pattern: '\\S' } as const,
  yesNo: { type: 'string', enum: YES_NO } as const,
};

function kindOf(row: RowData, column: ColumnData): CellKind {
  return row.kind ?? column.kind ?? 'count';
}

/** Rows that demand the same of the same columns share a name. */
function rowName(table: TableData, row: RowData): string {
  const columns = columnsOf(table, row);
  const isOwn = row.kind !== undefined || row.optional === true;
  return `${table.id}.${isOwn ? row.id : columns.map((column) => column.id).join('.')}`;
}

function cellSchema(row: RowData, column: ColumnData): object {
  const kind = kindOf(row, column);
  const { optional = false } = row;
  const orNull = (type: string) => (optional ? [type, 'null'] : type);
  if (kind === 'choice') {
    return { type: orNull('array'), items: { enum: row.choices }, ...(!optional && { minItems: 1 }) };
  }
  if (!optional) return { $ref: `#/definitions/${kind}` };
  const { type, ...limits } = SCHEMAS[kind];
  return { type: orNull(type), ...limits, ...(kind === 'yesNo' && { enum: [...YES_NO, null] }) };
}

function rowSchema(table: TableData, row: RowData): object {
  const columns = columnsOf(table, row);
  return {
    type: 'object',
    ...(!row.optional && { required: columns.map((column) => column.id) }),
    properties: Object.fromEntries(columns.map((column) => [column.id, cellSchema(row, column)])),
    additionalProperties: false,
  };
}

interface RowSchema {
  readonly id: string;
  readonly title: string;
  readonly optional: boolean;
  readonly $ref: string;
}

/** Where all rows have the same columns they are held against one schema, which keeps the validator small. */
function tableSchema(rows: readonly RowSchema[]): object {
  const base = { type: 'object', required: rows.flatMap(({ id, optional }) => (optional ? [] : [id])) };
  const [first] = rows;
  if (rows.some(({ $ref }) => $ref !== first?.$ref)) {
    const properties = Object.fromEntries(rows.map(({ id, title, $ref }) => [id, { title, $ref }]));
    return { ...base, properties, additionalProperties: false };
  }
  const titles = Object.fromEntries(rows.map(({ id, title }) => [id, { title }]));
  return {
    ...base,
    maxProperties: rows.length,
    properties: titles,
    patternProperties: { '.': { $ref: first?.$ref } },
  };
}

export function figuresSchema(edition: EditionData): object {
  const definitions = new Map<string, object>(Object.entries(KINDS));
  const tables = edition.tables.map((table) => {
    const rows = table.rows.map((row) => {
      const name = rowName(table, row);
      for (const column of columnsOf(table, row)) {
        const kind = kindOf(row, column);
        if (kind !== 'choice' && !row.optional) definitions.set(kind, SCHEMAS[kind]);
      }
      definitions.set(name, rowSchema(table, row));
      return { id: row.id, title: row.label, optional: row.optional ?? false, $ref: `#/definitions/${name}` };
    });
    return [table.id, { title: table.title.zh, ...tableSchema(rows) }] as const;
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `report-${edition.id}.schema.json`,
    title: edition.title.zh,
    description: edition.basis.document,
    type: 'object',
    properties: Object.fromEntries(tables),
    additionalProperties: false,
    definitions: Object.fromEntries(definitions),
  };
}
