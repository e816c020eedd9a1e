// Holds the figures of a report against the JSON Schema of its edition.

import type { Edition } from './edition.js';

/** Numbers by table, row and column id; null where a cell holds no number. */
export type Figures = Record<string, Record<string, Record<string, number | null>>>;

interface SchemaError {
  /** `/table/row/column` */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly missingProperty?: string };
}

export interface ValidateFigures {
  (figures: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

export interface Violation {
  /** Index of the cell. */
  readonly cell: number;
  /** `absent`: the input has no such cell. `type`: no number, or no whole one. `minimum`: negative. */
  readonly keyword: 'absent' | 'type' | 'minimum';
}

/** Every cell that breaks the schema, in the order of the cells. */
export function schemaViolations(figures: Figures, edition: Edition): Violation[] {
  if (edition.validate(figures)) return [];
  const violations = (edition.validate.errors ?? []).flatMap((error) => violationsOf(error, edition));
  return violations.sort((a, b) => a.cell - b.cell);
}

function violationsOf(error: SchemaError, edition: Edition): Violation[] {
  const { keyword, instancePath, params } = error;
  if (keyword === 'required') {
    const path = `${instancePath}/${params.missingProperty}`.slice(1);
    const absent = edition.cells.filter(({ id }) => id === path || id.startsWith(`${path}/`));
    return absent.map(({ index }) => ({ cell: index, keyword: 'absent' }));
  }
  const cell = edition.cellById.get(instancePath.slice(1));
  if (!cell || (keyword !== 'type' && keyword !== 'minimum')) return [];
  return [{ cell: cell.index, keyword }];
}
