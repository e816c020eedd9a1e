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

export function figuresSchema(edition: EditionData): object {
  const definitions = new Map<string, object>(Object.entries(KINDS));
  const tables = edition.tables.map((table) => {
    const rows = table.rows.map((row) => {
      const columns = columnsOf(table, row);
      const name = rowName(table, columns);
      definitions.set(name, rowSchema(columns));
      return [row.id, { title: row.label, $ref: `#/definitions/${name}` }] as const;
    });
    const schema = {
      title: table.title.zh,
      type: 'object',
      required: rows.map(([id]) => id),
      properties: Object.fromEntries(rows),
      additionalProperties: false,
    };
    return [table.id, schema] as const;
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
