// What an edition file says: the typed view of schemas/edition.schema.json.

import type { Bilingual } from '../i18n/language.js';

/** `printed` in the official form, `structural` by the meaning of a word (总计), `practice` of audits. */
export type Basis = 'printed' | 'structural' | 'practice';

/**
 * `count`: whole and not negative. `signed`: whole. `decimal`: not negative, with decimals. `money`: such an amount of
 * money. `text`: anything. `yesNo`: 是 or 否. `choice`: some of the row's choices.
 */
export type CellKind = 'count' | 'signed' | 'decimal' | 'money' | 'text' | 'yesNo' | 'choice';

export type Severity = 'error' | 'warning' | 'info';

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
  readonly kind?: CellKind;
  readonly unit?: string;
  /** Most decimals, where the kind has any. */
  readonly decimals?: number;
}

export interface RowData extends LabelData {
  /** The headings that the row stands under, outermost first. */
  readonly groups?: readonly string[];
  /** A title line above the row and its neighbours, which have a header of their own. */
  readonly block?: string;
  /** Columns that the row fills; all where it says nothing. */
  readonly columns?: readonly string[];
  /** The row of which this one is a part (其中): it tells rows of one label apart. */
  readonly parent?: string;
  /** In place of the columns' own. */
  readonly kind?: CellKind;
  readonly unit?: string;
  readonly decimals?: number;
  /** Of a `choice`. */
  readonly choices?: readonly string[];
  /** May be left blank or out. */
  readonly optional?: boolean;
}

export interface TableData {
  readonly id: string;
  /** 表三 */
  readonly name: Bilingual;
  readonly title: Bilingual;
  /**
   * `down`: a row is a line. `across`: the rows stand side by side in one line under their labels. `pairs`: each row is
   * a label with its one value, several of them in a line.
   */
  readonly layout: 'down' | 'across' | 'pairs';
  /** The header of the column that holds the rows' units; headings have a line of their own in such a table. */
  readonly unitColumn?: string;
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
  /** The rule that reports it; the general one of its kind where it says nothing. */
  readonly rule?: string;
  readonly table: string;
  readonly each: 'row' | 'column';
  /** Only in these rows. */
  readonly rows?: readonly string[];
  /** Only where another cell of the same row or column is as it says; a blank counts as 0 then. */
  readonly when?: ConditionData;
  readonly left: readonly string[];
  /** `>` only under a condition. */
  readonly operator?: Operator;
  readonly right: readonly string[];
  readonly basis: Basis;
  /** In place of that of the rule. */
  readonly severity?: Severity;
}

type Operator = '=' | '>=' | '<=' | '>';

export interface ConditionData {
  /** A row in a relation over columns, a column in one over rows. */
  readonly term: string;
  readonly is: 'yes' | 'no' | 'zero' | 'positive';
}

/** sum(current) of this report = sum(previous) of last year's, where both editions have the cells. */
export interface AcrossYearsData
  extends Omit<RelationData, 'left' | 'right' | 'operator' | 'rule' | 'when' | 'severity'> {
  readonly rule: string;
  readonly current: readonly string[];
  readonly previous: readonly string[];
}

/** A percentage of the prose that the tables give. */
interface RateData {
  /** `(办结|办复)率`. */
  readonly words: readonly string[];
  /** What it may be a quotient of, the likeliest first; sums of measures of the applications, one with `-` before it is taken off. */
  readonly quotients: readonly { readonly part: readonly string[]; readonly whole: readonly string[] }[];
}

/** Which cells hold what the prose says of a thing that it counts. */
export interface ClaimData {
  /** By measure (`received`, `finished` …): cells `table/row/column`; several mean their sum. */
  readonly cells: Readonly<Record<string, readonly string[]>>;
  /** By whose they are (`naturalPerson` …): columns, in place of that of all. */
  readonly whose?: Readonly<Record<string, readonly string[]>>;
  /** What the thing is called, where its name here is no noun. */
  readonly words?: readonly string[];
  readonly severity?: Severity;
}

interface SectionData {
  readonly id: string;
  readonly title: string;
  readonly aliases?: readonly string[];
  readonly table?: string;
  /** The title may be left out. */
  readonly optional?: boolean;
  /** A section without a table that may say no more than 无. */
  readonly mayBeNone?: boolean;
  /** What the section has to speak of: by one of the words. */
  readonly statements?: readonly StatementData[];
}

interface StatementData {
  readonly what: Bilingual;
  readonly words: readonly string[];
}

/** What the text around the tables should say, and what it should not. */
interface TextData {
  /** The text has to say which days the figures are of. */
  readonly period?: boolean;
  /** Ways to name the law that the report is made under. */
  readonly law?: readonly string[];
  /** The decree of the law, `国务院令第711号`. */
  readonly decree?: { readonly words: string; readonly number: string };
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

/** Forms of one series follow each other in the years. */
export function seriesOf({ series, id }: Pick<EditionData, 'series' | 'id'>): string {
  return series ?? id;
}

export interface EditionData {
  readonly id: string;
  readonly title: Bilingual;
  /** `preview`: not yet compared with an official copy of the form. */
  readonly status?: 'preview';
  /** Editions of one form follow each other in the years; its own id where it says nothing. */
  readonly series?: string;
  /** What the title of such a report calls it, besides 政府信息公开工作年度报告. */
  readonly titles?: readonly string[];
  /** Years reported on; open-ended without `to`. */
  readonly years: { readonly from: number; readonly to?: number };
  readonly basis: { readonly document: string; readonly title: string; readonly issued?: string };
  /** Labels that no other edition has. */
  readonly fingerprints: readonly string[];
  readonly sections: readonly SectionData[];
  readonly tables: readonly TableData[];
  readonly relations: readonly RelationData[];
  readonly acrossYears?: readonly AcrossYearsData[];
  /** Days of the next year, `MM-DD`, until which reports are to be published. */
  readonly deadlines?: { readonly department: string; readonly government: string };
  /** Rows (`table/row`) that do not add up over offices: a case is counted once, by whoever reports it. */
  readonly notAdditive?: readonly string[];
  /** Cells that speak of an office's size and work: an audit looks for outliers among them. */
  readonly keyFigures?: readonly string[];
  /** By what is counted: a thing that the engine knows, or a noun of the definition's own. */
  readonly claims?: Readonly<Record<string, ClaimData>>;
  readonly rates?: readonly RateData[];
  /** The prose around the tables is not looked at where it says nothing. */
  readonly text?: TextData;
}
