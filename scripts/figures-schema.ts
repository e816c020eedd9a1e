// The JSON Schema of an edition's canonical figures: tables, rows and columns by id, one number each.

import type { ColumnData, EditionData, TableData } from '../src/edition/data.js';
import { columnsOf } from '../src/edition/edition.js';

const KINDS = {
  count: { type: 'integer', minimum: 0 },
  signed: { type: 'integer' },
  money: { type: 'number', minimum: 0 },
} as const;

function rowName(table: TableData, columns: readonly ColumnData[]): string {
  return `${table.id}.${columns.map((column) => column.id).join('.')}`;
}

function rowSchema(columns: readonly ColumnData[]): object {
  const kinds = columns.map((column) => [column.id, { $ref: `#/definitions/${column.kind ?? 'count'}` }]);
  return {
    type: 'object',
    required: columns.map((column) => column.id),
    properties: Object.fromEntries(kinds),
    additionalProperties: false,
  };
}

interface RowSchema {
  readonly id: string;
  readonly title: string;
  readonly $ref: string;
}

/** Where all rows have the same columns they are held against one schema, which keeps the validator small. */
function tableSchema(rows: readonly RowSchema[]): object {
  const base = { type: 'object', required: rows.map(({ id }) => id) };
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
      const columns = columnsOf(table, row);
      const name = rowName(table, columns);
      definitions.set(name, rowSchema(columns));
      return { id: row.id, title: row.label, $ref: `#/definitions/${name}` };
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
