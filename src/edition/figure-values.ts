// The figures of a report as its edition's JSON Schema sees them, and what that schema says of them.

/** Numbers, words and choices by table, row and column id; null where a cell holds none. */
export type Figures = Record<string, Record<string, Record<string, FigureValue>>>;

export type FigureValue = number | string | readonly string[] | null;

export interface SchemaError {
  /** `/table/row/column` */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly missingProperty?: string };
}

export interface ValidateFigures {
  (figures: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
