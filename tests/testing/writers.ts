// Every way of writing the pieces of a report as lines of text.

import { delimitedWriters } from './delimited.js';
import type { Grid } from './grid.js';
import { lineWriters } from './lines.js';
import { markdownWriters } from './markdown.js';
import { spacedWriters } from './spaced.js';

/** A line of prose (empty for a blank line), or a table. */
export type Piece = { readonly line: string } | { readonly grid: Grid };

export interface Writer {
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
  /** Every cell boundary is marked, so that empty cells survive. */
  readonly marksCells: boolean;
  /** False where labels with spaces inside would be cut for good. */
  readonly keepsInnerSpaces?: boolean;
  /** Lines without line ends; a line break inside a quoted cell is `\n`. */
  readonly write: (pieces: readonly Piece[]) => string[];
}

export const writers: readonly Writer[] = [
  ...delimitedWriters,
  ...markdownWriters,
  ...spacedWriters,
  ...lineWriters,
];
