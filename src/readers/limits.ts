// The limits of all readers in one table, handed to each of them as a value: files are untrusted, and tests lower them.

const MB = 1024 * 1024;

/** A report has about 5 KB as text and 500 cells; every limit is far beyond any report that was seen. */
export const LIMITS = {
  /** Of any kind. */
  file: { bytes: 32 * MB },
  text: { bytes: 8 * MB, rows: 50_000, columns: 4096, quoted: 4000 },
  /** Files that are zip archives themselves: documents and workbooks. A ratio says nothing of less than `ratioFrom` bytes. */
  zip: { entries: 4096, unpackedBytes: 256 * MB, ratio: 400, ratioFrom: MB, directoryBytes: 64 * MB },
  /** Archives of reports, where one archive in another is held in memory. */
  packed: { entries: 200_000, unpackedBytes: 8192 * MB, levels: 3, innerBytes: 64 * MB },
  /** A long report has fifty thousand elements, 20 deep. */
  xml: { bytes: 64 * MB, elements: 500_000, nesting: 256 },
  /** A page saved by Word has a megabyte and 20,000 elements, 40 deep; pictures may stand in the source. */
  page: { bytes: 16 * MB, characters: 2 * MB, nodes: 200_000, nesting: 512, cells: 200_000, sheet: 500_000 },
  /** A page in one file holds its pictures, too. */
  mail: { bytes: 64 * MB, parts: 2000, head: 8192 },
  /** Merged cells count for each column and row that they cover; `repeated`: rows, columns or blanks that one element stands for. */
  word: { rows: 50_000, cells: 1_000_000, columns: 512, characters: 16 * MB, nesting: 32, repeated: 512 },
  /** Texts that cells share count for each of them. */
  workbook: { sheets: 256, cells: 1_000_000, characters: 16 * MB, columns: 512, blanks: 1000 },
  /** A page scanned at 600 dpi has 35 million pixels: larger pictures are left out. */
  pdf: { bytes: 64 * MB, unpackedBytes: 128 * MB, pixels: 40_000_000 },
  /** Files of which each page is drawn. */
  layout: {
    pages: 500,
    /** Over all pages. */
    operators: 2_000_000,
    glyphs: 500_000,
    rulings: 200_000,
    /** Pairs of lines that are looked at. */
    meetings: 4_000_000,
    /** Of a page: drawings that may be tables (the smallest of more are ornaments), and places between the rulings of one. */
    tables: 200,
    places: 20_000,
    /** States of the drawing that are saved, and boxes of colour behind white text. */
    saved: 256,
    grounds: 500,
  },
  /** Of a thread that reads a file: what takes more is given up. */
  guard: { seconds: 6, megabytes: 512, scanSeconds: 120 },
} as const satisfies LimitTable;

type LimitTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type Limits = {
  readonly [Room in keyof typeof LIMITS]: { readonly [What in keyof (typeof LIMITS)[Room]]: number };
};

export type TextLimits = Limits['text'];
export type LayoutLimits = Limits['layout'];
