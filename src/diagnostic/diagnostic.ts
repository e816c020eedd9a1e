// What the program says about one thing that is wrong: complete for every output, free of any.

import type { TextEdit } from '../text/edits.js';
import type { Location } from './place.js';
import type { Recognition } from './recognition.js';
import type { TableView } from './table-view.js';

export type Severity = 'error' | 'warning' | 'info';

/** What a cell does in a finding: the one spoken of, one that was added up, or one compared with. */
export type Role = 'subject' | 'operand' | 'reference';

export interface CellRef {
  /** `table/row/column`. */
  readonly id: string;
  readonly role: Role;
  /** Null where the cell is empty or not a number. */
  readonly value: number | null;
  /** What stands in the source, quotes included. */
  readonly raw: string;
  readonly location: Location;
  /** Of a figure that was read out of a picture. */
  readonly read?: Recognition;
}

/** Source lines for the frame; `label` explains the span under it. */
export interface Excerpt {
  readonly path: string;
  readonly lines: readonly ExcerptLine[];
  readonly marks: readonly Mark[];
}

export interface ExcerptLine {
  /** In a file without lines, the rows of its tables and its paragraphs are counted. */
  readonly line: number;
  readonly text: string;
  /** Stands in the margin in place of the line's number. */
  readonly head?: string;
}

export interface Mark {
  readonly line: number;
  /** From 1, in UTF-16 units; `endColumn` is the first column after. */
  readonly column: number;
  readonly endColumn: number;
  readonly primary: boolean;
  readonly label: string;
}

export interface Diagnostic {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  /** Stands alone: table, row, column and both figures. */
  readonly message: string;
  /** What to do. */
  readonly help: string;
  /** Why it is a fault: the authority, empty where there is none. */
  readonly basis: string;
  readonly notes: readonly string[];
  /** What was probably meant, in words, best first: the figures of a likely correction and what it would repair. */
  readonly guesses?: readonly string[];
  readonly location: Location;
  readonly excerpt: Excerpt | undefined;
  readonly cells: readonly CellRef[];
  readonly expected: number | undefined;
  readonly actual: number | undefined;
  readonly fixable: boolean;
  /** Present where `fixable` is true. */
  readonly fix?: Fix;
  /** Accepted by someone: it stays in the formats for machines, and counts for nothing. */
  readonly suppressed?: Suppression;
}

export interface Suppression {
  /** Where it was accepted: an exception of the configuration, or the baseline. */
  readonly by: 'exception' | 'baseline';
  readonly reason: string;
}

/** A change that is safe to make without asking: no figure says anything else after it. */
export interface Fix {
  readonly edits: readonly Edit[];
}

/** A change to one file of the report. */
export type Edit = { readonly path: string } & (
  | TextEdit
  /** Every line of the file is to end so. */
  | { readonly lineEnd: LineEnd }
  /** The file is to be UTF-8, with or without a byte order mark. */
  | { readonly mark: boolean }
);

export type LineEnd = '\n' | '\r\n';

/** What people are told, shaped as a diagnostic, with the codes of all that it explains. */
export interface Statement
  extends Pick<Diagnostic, 'severity' | 'message' | 'help' | 'basis' | 'notes' | 'location' | 'excerpt'> {
  readonly codes: readonly string[];
}

/** One mistake and the diagnostics that come of it: what people are told in place of them. */
export interface Story extends Statement {
  /** Positions in the report's `diagnostics`. */
  readonly explains: readonly number[];
  /** How sure the best candidate is. */
  readonly grade: 'certain' | 'likely' | 'tie' | 'open';
  /** Best first. */
  readonly candidates: readonly StoryCandidate[];
}

/** Changes that, made together, would mend everything the story explains. */
export interface StoryCandidate {
  readonly changes: readonly StoryChange[];
  /** Share of the likelihood among the candidates, from 0 to 1. */
  readonly score: number;
  /** The changes and their slip, in words. */
  readonly message: string;
}

export interface StoryChange {
  /** `table/row/column`. */
  readonly cell: string;
  readonly from: number | null;
  readonly to: number;
  /** The slip, such as `off-by-one`. */
  readonly pattern: string;
  /** Where the cell stands; empty where the input does not have it. */
  readonly location: Location;
}

/** One checked report, ready for the reporters. */
export interface ReportResult {
  readonly path: string;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly edition: string | null;
  readonly year: number | null;
  readonly office: string | null;
  /** True where the input holds only some of the tables, as a part of a report does. */
  readonly partial: boolean;
  /** Of a partial report: the tables that it holds, by id, and as people call them. */
  readonly holds?: readonly { readonly id: string; readonly name: string }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly diagnoses?: readonly Story[];
  /** The tables that the input has, where a reporter asked for them. */
  readonly tables?: readonly TableView[];
  /** The run could not do its work on this input: exit code 2. */
  readonly failed: boolean;
  /**
   * What was looked at where it is no report: a configuration, or a file of accepted findings; nothing, where a path does
   * not exist; or a page or picture of a folder that shows no sign of a report, which is passed over.
   */
  readonly about?: 'configuration' | 'missing' | 'page' | 'picture';
}
