// What the page shows of a report: plain data, in the language of the page, as it crosses from the worker.

import type { Severity, Story } from '../diagnostic/diagnostic.js';
import type { TableView } from '../diagnostic/table-view.js';
import type { Checked, Counts } from '../i18n/web-words.js';
import type { MarkLevel } from '../reporters/html/table.js';
import type { Revision } from './revision.js';

/** One report in the list of reports. */
export interface Line extends Counts {
  readonly id: number;
  readonly path: string;
  readonly office: string | null;
  readonly year: number | null;
  readonly failed: boolean;
  /** Whether the report has a table that can be shown. */
  readonly hasTables: boolean;
}

export interface View extends Line {
  readonly title: string;
  readonly identity: IdentityView;
  readonly isForm: boolean;
  /** In the form's order; one that the file lacks has no rows. */
  readonly tables: readonly TableView[];
  readonly isScan: boolean;
  /** Figures that were read out of pictures, and that a person may have to look at. */
  readonly read: Readonly<Record<string, ReadCell>>;
  /** What a person has said of figures of a scan, beside what was read. */
  readonly answers: readonly CellChange[];
  /** What the file says in cells that hold something else now. */
  readonly changes: readonly CellChange[];
  readonly marks: Readonly<Record<string, Mark>>;
  /** In the order of their numbers, from 1. */
  readonly faults: readonly Fault[];
  readonly explained: readonly Explained[];
  readonly checked: Checked;
  /** Tables that were filled in here. */
  readonly added: readonly { readonly id: string; readonly name: string; readonly figures: number }[];
  /** What a blank should hold by the figures around it, or by last year's report. */
  readonly expected: Readonly<Record<string, string>>;
  readonly filling: Filling;
  readonly previous: Previous | undefined;
  /** A workbook of which a marked copy can be made. */
  readonly isWorkbook: boolean;
}

interface FormName {
  readonly id: string;
  readonly title: string;
}

/** What a person can say of a report where its file does not say it, or not rightly. */
export interface IdentityView {
  readonly form: string | undefined;
  /** The forms that it can be read by. */
  readonly forms: readonly FormName[];
  /** What was said. */
  readonly given: Pick<Revision, 'year' | 'edition'>;
  /** Whether the file can be read anew by another form. */
  readonly isReadable: boolean;
}

/** What is left to do where figures are filled in here: in a form, or in a table that the file lacks. */
interface Filling {
  /** Cells without a figure. */
  readonly blanks: number;
  /** Those of which it is known what they should hold. */
  readonly expected: Readonly<Record<string, string>>;
  /** Those that follow from nothing: where nothing happened they are 0. */
  readonly zeros: readonly string[];
}

export interface CellChange {
  readonly cell: string;
  /** Table, row and column, in words. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface ReadCell {
  readonly name: string;
  readonly text: string;
  /** How it was read, in words. */
  readonly label: string;
  readonly isSure: boolean;
  readonly picture: { readonly source: string; readonly about: string } | undefined;
  /** What it may be, likeliest first; empty where nobody is asked. */
  readonly choices: readonly string[];
}

export interface Mark {
  readonly level: MarkLevel;
  readonly numbers: readonly number[];
  readonly correction?: string;
}

export interface Fault {
  readonly number: number;
  readonly severity: Severity;
  readonly grade: Story['grade'] | undefined;
  readonly codes: readonly string[];
  readonly message: string;
  readonly place: string;
  /** The sums that do not hold, as they were worked out. */
  readonly sums: readonly string[];
  readonly sentence: Sentence | undefined;
  readonly remarks: readonly { readonly heading: string; readonly text: string }[];
  /** Cells of a scan of which the picture tells more. */
  readonly seen: readonly string[];
  /** Cells that are marked for it, the gravest first. */
  readonly cells: readonly string[];
  /** Ways to mend it, best first: one of them is right. */
  readonly options: readonly Option[];
  /** How many ways there are, of which these are some. */
  readonly ways: number;
  /** What an answer to it is kept by; undefined for an error, which has to be mended. */
  readonly key: string | undefined;
}

/** A line of the text, cut into what is marked and what is not. */
export type Sentence = readonly { readonly text: string; readonly marked: boolean }[];

export interface Option {
  /** What it changes, in words. */
  readonly text: string;
  readonly slip: string;
  readonly changes: readonly CellChange[];
}

interface Explained {
  readonly key: string;
  readonly message: string;
  readonly reason: string;
}

export interface Previous {
  readonly path: string;
  /** Last year's figures by cell. */
  readonly figures: Readonly<Record<string, string>>;
  /** Sentences that both reports have. */
  readonly same: readonly string[];
  /** Percent of the text. */
  readonly share: number;
}

/** The page of a rule. */
export interface RulePage {
  readonly title: string;
  readonly parts: readonly { readonly heading: string; readonly text: string }[];
  readonly example: string;
}
