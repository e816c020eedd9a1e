// Holds the figures of a report against the JSON Schema of its edition, or against its cells where none was compiled.

import { readChoices, YES_NO } from '../text/choices.js';
import type { RowData } from './data.js';
import { type CellSpec, type Edition, mayHaveDecimals } from './edition.js';
import type { Figures, FigureValue, SchemaError } from './figure-values.js';

export interface Violation {
  /** Index of the cell. */
  readonly cell: number;
  /** `absent`: the input has no such cell. `type`: not what the cell is for. `minimum`: negative. */
  readonly keyword: 'absent' | 'type' | 'minimum';
}

/** Every cell that breaks the schema, in the order of the cells. */
export function schemaViolations(figures: Figures, edition: Edition): Violation[] {
  if (!edition.validate) return cellViolations(figures, edition);
  if (edition.validate(figures)) return [];
  const violations = (edition.validate.errors ?? []).flatMap((error) => violationsOf(error, edition));
  const first = new Map(violations.toReversed().map((violation) => [violation.cell, violation]));
  return [...first.values()].sort((a, b) => a.cell - b.cell);
}

function violationsOf(error: SchemaError, edition: Edition): Violation[] {
  const { keyword, instancePath, params } = error;
  if (keyword === 'required') {
    const path = `${instancePath}/${params.missingProperty}`.slice(1);
    const absent = edition.cells.filter(
      ({ id, row }) => (id === path || id.startsWith(`${path}/`)) && !row.optional,
    );
    return absent.map(({ index }) => ({ cell: index, keyword: 'absent' }));
  }
  // Below a cell stand the choices that it holds.
  const cell = edition.cellById.get(instancePath.split('/').slice(1, 4).join('/'));
  const fault = FAULTS[keyword];
  return cell && fault ? [{ cell: cell.index, keyword: fault }] : [];
}

/** By the keyword of the schema. */
const FAULTS: Readonly<Record<string, Violation['keyword']>> = {
  type: 'type',
  enum: 'type',
  minItems: 'type',
  minimum: 'minimum',
};

/** The same by what each cell is for. */
export function cellViolations(figures: Figures, edition: Edition): Violation[] {
  return edition.cells.flatMap((spec): Violation[] => {
    const rows = figures[spec.table.id];
    if (!rows) return [];
    const keyword = faultOf(rows[spec.row.id]?.[spec.column.id], spec);
    return keyword ? [{ cell: spec.index, keyword }] : [];
  });
}

function faultOf(value: FigureValue | undefined, spec: CellSpec): Violation['keyword'] | undefined {
  const { kind, row } = spec;
  if (value === undefined) return row.optional ? undefined : 'absent';
  if (value === null) return row.optional ? undefined : 'type';
  if (kind === 'text') return typeof value === 'string' ? undefined : 'type';
  if (kind === 'yesNo') return YES_NO.some((word) => word === value) ? undefined : 'type';
  if (kind === 'choice') return isChoice(value, row) ? undefined : 'type';
  if (typeof value !== 'number') return 'type';
  if (!mayHaveDecimals(spec) && !Number.isInteger(value)) return 'type';
  return kind !== 'signed' && value < 0 ? 'minimum' : undefined;
}

function isChoice(value: FigureValue, { choices = [], optional }: RowData): boolean {
  return (
    Array.isArray(value) &&
    (value.length > 0 || optional === true) &&
    value.every((one: string) => choices.includes(one))
  );
}

/** What a cell that holds words says: what it picks of its choices, its text where it picks none, null where it is blank. */
export function wordsIn(text: string, { kind, row }: CellSpec): string | readonly string[] | null {
  const bare = text.trim();
  if (bare === '') return null;
  const chosen = kind === 'text' ? undefined : readChoices(bare, choicesOf({ kind, row }));
  if (kind === 'choice') return chosen ?? bare;
  return chosen?.length === 1 ? chosen[0]! : bare;
}

export function choicesOf({ kind, row }: Pick<CellSpec, 'kind' | 'row'>): readonly string[] {
  return kind === 'yesNo' ? YES_NO : (row.choices ?? []);
}
