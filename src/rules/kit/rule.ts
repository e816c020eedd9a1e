// What a rule is: one file with its code, words, docs, examples and check.

import type { Fix, Severity } from '../../diagnostic/diagnostic.js';
import type { Document, Place, Unreadable } from '../../document/document.js';
import type { Basis, EditionData, TableData } from '../../edition/data.js';
import type { AcrossYears, Relation } from '../../edition/edition.js';
import type { Bilingual } from '../../i18n/language.js';
import type { Datum, Message } from '../../i18n/say.js';
import type { Claim } from '../../prose/claims.js';
import type { OfficeFacts } from '../../report/office-facts.js';
import type { ConfigProblem } from '../../report/problems.js';
import type { Cell, Peers, Report } from '../../report/report.js';
import type { Exact } from '../../text/quantity.js';
import type { Holes } from '../../text/template.js';

/** A cell, or any other place of a document. */
interface Anchor {
  readonly document: Document;
  readonly source: { readonly place: Place };
}

/** A span that the frame underlines; several cells on one line share one span. */
export interface Highlight {
  readonly cells: readonly Anchor[];
  readonly primary: boolean;
  readonly message?: Message;
}

/** What a rule found: facts only. */
export interface Finding {
  readonly message: Message;
  readonly notes?: readonly Message[];
  /** Where it stands: a cell, or a place of a document; the file as a whole where both are missing. */
  readonly subject?: Cell | undefined;
  readonly at?: { readonly document: Document | undefined; readonly place: Place | undefined };
  readonly subjects?: readonly Cell[];
  readonly operands?: readonly Cell[];
  readonly highlights?: readonly Highlight[];
  readonly expected?: Exact | Amount;
  readonly actual?: Exact | Amount;
  /** Kind of authority, and the table of the form that it speaks of. */
  readonly basis?: { readonly kind: Basis; readonly table: TableData };
  /** The equation that fails, or the statement of the prose that is not true, for the diagnosis. */
  readonly relation?: Relation | AcrossYears | Claim;
  readonly severity?: Severity;
  /** What to do, where it is not what the rule says. */
  readonly help?: Bilingual;
  /** Whether this one ends the run with exit code 2, where it differs from its rule. */
  readonly aborts?: boolean;
  readonly fix?: Fix | undefined;
  /** Of the report as a whole: told after what is wrong in it. */
  readonly comesLast?: true;
}

/** An exact number: `units / 10 ** scale`. */
export interface Amount {
  readonly units: number;
  readonly scale: number;
}

/**
 * What a rule looks at: the problems of binding, single cells, the equations of the edition, last year's report, other
 * reports of an audit, the text around the tables, or the run itself. Rules on years, audits and texts are not run where
 * there is none.
 */
export type Category = 'structure' | 'cell' | 'arithmetic' | 'years' | 'audit' | 'text' | 'run';

/** A report that the rule is shown on: a consistent form with some cells or its text changed. */
export interface Example {
  /** Raw text of cells, by id. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly edit?: (text: string) => string;
  /** The form, in place of the newest edition. */
  readonly form?: EditionData;
  /** Of the file's name; `tsv` where it says nothing. */
  readonly extension?: string;
  /** A whole report, with these sentences in its first section. */
  readonly prose?: string;
  /** The whole input, in place of the form. */
  readonly bytes?: readonly number[];
  /** The input could not even be read. */
  readonly unreadable?: Unreadable;
  /** The form is in UTF-16. */
  readonly utf16?: true;
  /** No report: a configuration, with what is wrong in it. */
  readonly problem?: ConfigProblem;
  /** No report: the definition of a form, with what is wrong in it. */
  readonly definition?: ConfigProblem;
  /** One character of the form is broken. */
  readonly damage?: true;
  /** What a container tells besides its text: put into the document as read. */
  readonly container?: (document: Document) => Document;
  /** What is declared of its office. */
  readonly declared?: OfficeFacts;
  /** Cells of last year's report where one is given, or a file that is none. */
  readonly previous?: Readonly<Record<string, string>> | 'unreadable';
  /** The year before, where it says nothing. */
  readonly previousYear?: number;
  /** Cells of other reports of an audit, by what they are to this one. */
  readonly peers?: {
    readonly members?: readonly Readonly<Record<string, string>>[];
    /** All members are there where it says nothing. */
    readonly complete?: boolean;
    readonly twins?: readonly Readonly<Record<string, string>>[];
    readonly missingYears?: readonly number[];
    readonly copied?: NonNullable<Peers['copied']>;
    readonly published?: string;
    readonly unlike?: Peers['unlike'];
    /** Of the report itself, `own` where it says nothing. */
    readonly scope?: 'own' | 'area';
  };
  /** The prose of last year's report. */
  readonly previousProse?: string;
  /** Headlines that the rule must print, in Chinese, in order; none for an example that is right. */
  readonly fires: readonly string[];
}

export interface Docs {
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly mend: Bilingual;
}

export interface Rule {
  /** `GR301`; keeps its meaning for ever. */
  readonly code: string;
  /** Names the bad thing, in kebab case. */
  readonly name: string;
  readonly category: Category;
  readonly severity: Severity;
  /** The input could not be worked on: the run ends with exit code 2. */
  readonly aborts: boolean;
  /** Runs only where it is asked for by name, or where the files are to be fixed. */
  readonly dormant: boolean;
  /** Numbers that a configuration may set, by name. */
  readonly thresholds: Readonly<Record<string, Threshold>>;
  readonly title: Bilingual;
  readonly messages: Readonly<Record<string, Bilingual>>;
  /** What to do, in one sentence. */
  readonly help: Bilingual;
  readonly docs: Docs;
  readonly examples: readonly Example[];
  /** `thresholds` holds a number for some of the rule's own; the others keep their presets. */
  readonly check: (report: Report, thresholds?: Thresholds) => Iterable<Finding>;
}

interface Threshold {
  readonly preset: number;
  readonly least: number;
  readonly most: number;
  readonly about: Bilingual;
}

export type Thresholds = Readonly<Record<string, number>>;

type Messages = Readonly<Record<string, Bilingual>>;

/** Both languages must have the same holes. */
type Even<M extends Messages> = {
  readonly [K in keyof M]: [Holes<M[K]['zh']>, Holes<M[K]['en']>] extends [
    Holes<M[K]['en']>,
    Holes<M[K]['zh']>,
  ]
    ? M[K]
    : never;
};

type DataFor<M extends Bilingual> = { readonly [H in Holes<M['zh']>]: Datum };

/** Fills a message of the rule; the compiler checks the names of the holes. */
type Say<M extends Messages> = <K extends keyof M>(message: K, data: DataFor<M[K]>) => Message;

type Source<M extends Messages, T extends string> = Omit<
  Rule,
  'messages' | 'check' | 'aborts' | 'dormant' | 'thresholds'
> & {
  readonly aborts?: boolean;
  readonly dormant?: boolean;
  readonly thresholds?: Readonly<Record<T, Threshold>>;
  readonly messages: M & Even<M>;
  readonly check: (report: Report, say: Say<M>, thresholds: Readonly<Record<T, number>>) => Iterable<Finding>;
};

export function defineRule<const M extends Messages, T extends string = never>(source: Source<M, T>): Rule {
  const say: Say<M> = (message, data) => ({ template: source.messages[message]!, data });
  const thresholds: Rule['thresholds'] = source.thresholds ?? {};
  const presets: Thresholds = Object.fromEntries(
    Object.entries(thresholds).map(([name, { preset }]) => [name, preset]),
  );
  const check: Rule['check'] = (report, given) => {
    const numbers = given ? { ...presets, ...given } : presets;
    return source.check(report, say, numbers as Readonly<Record<T, number>>);
  };
  const { aborts = false, dormant = false, ...rest } = source;
  return { ...rest, aborts, dormant, thresholds, check };
}
