// What an audit's page carries for its script: a line of three parts a report, and once what they have in common.

import type { TableView } from '../../../diagnostic/table-view.js';
import type { MarkLevel } from '../../../reporters/html/table.js';

/** The first part of a line. */
export type RowData = readonly [
  path: string,
  office: string,
  area: string,
  year: number | null,
  errors: number,
  warnings: number,
  infos: number,
  edition: string,
  /** Of the gravest fault: what is wrong, and what it should be. */
  message: string,
];

/** The second part is a list of these. */
export interface FindingData {
  /** `GR301+GR302` where several relations tell of one fault. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly place: string;
  /** Notes, guesses, the authority and what to do, each with its heading; or where that stands in `PageData.texts`. */
  readonly remarks: readonly (string | number)[];
  /** By the cells' position in the edition. */
  readonly marks: readonly MarkData[];
}

export type MarkData = readonly [cell: number, level: MarkLevel, correction?: string];

/** The third part: by the cells' position in the edition. A text is what stands there in place of a number. */
export type FigureData = readonly (number | string | null)[];

/** Parts are left out from the end: a report without findings has the first only. */
export const SEPARATOR = '\t';

export interface PageData {
  readonly words: Readonly<Record<PageWord, string>>;
  /** The tables by edition; a figure's cell says its position by its id. */
  readonly shapes: Readonly<Record<string, readonly TableView[]>>;
  readonly texts: readonly string[];
  readonly rules: Readonly<Record<string, string>>;
}

type PageWord =
  | 'allYears'
  | 'allAreas'
  | 'allRules'
  | 'count'
  | 'back'
  | 'findings'
  | 'missing'
  | 'noFigures'
  | 'noTables'
  | 'sound'
  | 'error'
  | 'warning'
  | 'info';
