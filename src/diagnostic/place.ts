// Where something stands: in a text, in a workbook, or in the file as a whole.

/** Lines and columns count from 1, columns in UTF-16 units; the end is the first column after the text. */
export interface TextLocation {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface SheetLocation {
  readonly sheet: string;
  /** In A1 style. */
  readonly address: string;
}

/** `path` stands where the place is in another file than the report's own path. */
export type Location = { readonly path?: string } & (TextLocation | SheetLocation | Record<never, never>);

export function isText(location: Location): location is TextLocation {
  return 'line' in location;
}

export function isSheet(location: Location): location is SheetLocation {
  return 'sheet' in location;
}

/** Whether both begin at the same place of the same file. */
export function isSamePlace(a: Location, b: Location): boolean {
  if (a.path !== b.path) return false;
  if (isText(a)) return isText(b) && a.line === b.line && a.column === b.column;
  return isSheet(a) && isSheet(b) && a.sheet === b.sheet && a.address === b.address;
}
