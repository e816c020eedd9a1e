// What an edition file says: the typed view of schemas/edition.schema.json.

import type { Bilingual } from '../i18n/language.js';

/** `printed` in the official form, `structural` by the meaning of a word (总计), `practice` of audits. */
export type Basis = 'printed' | 'structural' | 'practice';

/** `count`: whole and not negative. `signed`: whole. `money`: not negative, with decimals. */
export type QuantityKind = 'count' | 'signed' | 'money';

export interface LabelData {
  readonly id: string;
  /** As the official form prints it. */
  readonly label: string;
  /** For messages, where the label is long. */
  readonly short?: string;
  readonly en: string;
  readonly aliases?: readonly (string | { readonly label: string; readonly decimals?: number })[];
}

export interface ColumnData extends LabelData {
  /** The heading above the column and its neighbours. */
  readonly group?: string;
  readonly kind?: QuantityKind;
  readonly unit?: string;
  /** Most decimals of a money column. */
  readonly decimals?: number;
}

export interface RowData extends LabelData {
  /** The headings that the row stands under, outermost first. */
  readonly groups?: readonly string[];
  /** A title line above the row and its neighbours, which have a header of their own. */
  readonly block?: string;
  /** Columns that the row fills; all where it says nothing. */
  readonly columns?: readonly string[];
}

export interface TableData {
  readonly id: string;
  /** 表三 */
  readonly name: Bilingual;
  readonly title: Bilingual;
  /** `down`: a row is a line. `across`: the rows stand side by side in one line under their labels. */
  readonly layout: 'down' | 'across';
  /** What the header says above the row labels. */
  readonly corner?: string;
  /** What the header says above all columns. */
  readonly columnsTitle?: string;
  readonly columns: readonly ColumnData[];
  readonly rows: readonly RowData[];
}

/** A sum over each row (terms are columns) or each column (terms are rows); `-id` subtracts. */
export interface RelationData {
  readonly id: string;
  readonly name: Bilingual;
  /** The rule that reports it. */
  readonly rule: string;
  readonly table: string;
  readonly each: 'row' | 'column';
  /** Only in these rows. */
  readonly rows?: readonly string[];
  readonly left: readonly string[];
  readonly operator?: '=' | '>=';
  readonly right: readonly string[];
  readonly basis: Basis;
}

/** sum(current) of this report = sum(previous) of last year's, where both editions have the cells. */
export interface AcrossYearsData extends Omit<RelationData, 'left' | 'right' | 'operator'> {
  readonly current: readonly string[];
  readonly previous: readonly string[];
}

/** How the prose states the sum of some cells, where it cannot mean another. */
interface MentionData {
  /** `table/row/column`; several mean their sum. */
  readonly cells: readonly string[];
  /**
   * Without white space, the figure last: `行政复议(案件)?{n}件`. 件 stands for every unit of cases; `(a|b)` is one of
   * these, `(a|b)?` one or none; neither stands inside another.
   */
  readonly phrases: readonly string[];
  /** Phrases that say the sum is 0, written alike, without a figure. */
  readonly zero?: readonly string[];
  /** The sentence has to hold one of these words as well. */
  readonly beside?: readonly string[];
}

/** How the prose may state the sum of some cells, where it is checked against them. */
export interface ClaimData {
  /** Named by `within` of its members. */
  readonly id?: string;
  /** `table/row/column`; several mean their sum. */
  readonly cells: readonly string[];
  /** Other sums that the words may mean. */
  readonly or?: readonly (readonly string[])[];
  /** Without white space: `收到…申请…{n}`. `…` stands for words that change nothing, `(a|b)` and `(a|b)?` for a choice. */
  readonly phrases?: readonly string[];
  /** Phrases that mean this only behind the claim `within`. */
  readonly inner?: readonly string[];
  readonly within?: string;
  /** What is denied where the sum is 0: `未收到…申请`. */
  readonly denied?: readonly string[];
  /** Words that say by themselves that the sum is 0. */
  readonly done?: readonly string[];
  /** The paragraph has to hold one of these words as well, and no other work. */
  readonly beside?: readonly string[];
  /** The paragraph may hold none of these. */
  readonly unless?: readonly string[];
  /** Units of the figure; those of cases where it says nothing. */
  readonly units?: string;
  /** False where words that narrow the cases are part of the matter. */
  readonly whole?: boolean;
  readonly severity?: 'error' | 'warning' | 'info';
}

interface SectionData {
  readonly id: string;
  readonly title: string;
  readonly aliases?: readonly string[];
  readonly table?: string;
  /** A section without a table that may say no more than 无. */
  readonly mayBeNone?: boolean;
  /** What the section has to speak of: by one of the words. */
  readonly statements?: readonly { readonly what: Bilingual; readonly words: readonly string[] }[];
}

/** What the text around the tables should say, and what it should not. */
interface TextData {
  /** Ways to name the law that the report is made under. */
  readonly law?: readonly string[];
  /** Numbers of documents that no longer apply. */
  readonly outdatedBasis?: readonly string[];
  readonly outdatedSections?: readonly string[];
  /** Words of the form itself, for whoever fills it in. */
  readonly leftovers?: readonly string[];
  /** A row that is 0 unless the office is a government of one of the levels, or of the state. */
  readonly regulations?: { readonly table: string; readonly row: string; readonly levels: readonly string[] };
  /** A fee that a section states in yuan, part of the amount in a cell. */
  readonly fee?: { readonly section: string; readonly words: readonly string[]; readonly cell: string };
}

export interface EditionData {
  readonly id: string;
  readonly title: Bilingual;
  /** Years reported on; open-ended without `to`. */
  readonly years: { readonly from: number; readonly to?: number };
  readonly basis: { readonly document: string; readonly title: string; readonly issued?: string };
  /** Labels that no other edition has. */
  readonly fingerprints: readonly string[];
  readonly sections: readonly SectionData[];
  readonly tables: readonly TableData[];
  readonly relations: readonly RelationData[];
  readonly acrossYears?: readonly AcrossYearsData[];
  readonly mentions?: readonly MentionData[];
  /** Days of the next year, `MM-DD`, until which reports are to be published. */
  readonly deadlines?: { readonly department: string; readonly government: string };
  /** Rows (`table/row`) that do not add up over offices: a case is counted once, by whoever reports it. */
  readonly notAdditive?: readonly string[];
  readonly claims?: readonly ClaimData[];
  readonly text?: TextData;
}
