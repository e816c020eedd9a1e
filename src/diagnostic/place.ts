// Where something stands: in a text, in a workbook, in a table or paragraph of Word, or in the file as a whole.

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

/** Counted from 1: tables through the file, cells along the row, the lower parts of merged cells among them. */
export interface TableLocation {
  /** In a file with fixed pages. */
  readonly page?: number;
  readonly table: number;
  readonly row: number;
  /** Left out for a row as a whole. */
  readonly cell?: number;
}

/** Counted from 1, empty paragraphs and those in tables left out. */
export interface ParagraphLocation {
  /** In a file with fixed pages. */
  readonly page?: number;
  readonly paragraph: number;
}

/** `path` stands where the place is in another file than the report's own path. */
export type Location = { readonly path?: string } & (
  | TextLocation
  | SheetLocation
  | TableLocation
  | ParagraphLocation
  | Record<never, never>
);

export function isText(location: Location): location is TextLocation {
  return 'line' in location;
}

export function isSheet(location: Location): location is SheetLocation {
  return 'sheet' in location;
}

export function isTable(location: Location): location is TableLocation {
  return 'table' in location;
}

export function isParagraph(location: Location): location is ParagraphLocation {
  return 'paragraph' in location;
}

/** The fields of a beginning, as the formats for programs print them. */
export function startOf(location: Location) {
  if (isText(location)) return { line: location.line, column: location.column };
  if (isSheet(location)) return { sheet: location.sheet, address: location.address };
  if (!isTable(location) && !isParagraph(location)) return {};
  const { page } = location;
  const onPage = page === undefined ? {} : { page };
  if (isParagraph(location)) return { ...onPage, paragraph: location.paragraph };
  const { table, row, cell } = location;
  return { ...onPage, table, row, ...(cell !== undefined && { cell }) };
}

/** Whether both begin at the same place of the same file; nothing begins in a file as a whole. */
export function isSamePlace(a: Location, b: Location): boolean {
  const start = JSON.stringify(startOf(a));
  return start !== '{}' && a.path === b.path && start === JSON.stringify(startOf(b));
}
