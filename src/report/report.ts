// A report: the figures of a document bound to the cells of an edition.

import type { Document, DocumentCell, Paragraph, Place } from '../document/document.js';
import type { CellSpec, Edition, Relation, TableSpec } from '../edition/edition.js';
import type { Violation } from '../edition/figures.js';
import { Prose } from '../prose/prose.js';
import type { Quantity } from '../text/quantity.js';
import type { OfficeFacts } from './office-facts.js';
import type { Problem } from './problems.js';

export interface Cell {
  readonly spec: CellSpec;
  readonly quantity: Quantity;
  readonly source: DocumentCell;
  /** The document that the cell stands in; a report may come in several files. */
  readonly document: Document;
}

export interface Identity {
  /** Name of the office as the title gives it, where none was declared. */
  readonly office: string | null;
  /** The year reported on. */
  readonly year: number | null;
  /** Where the year was read; undefined where it comes from the file's name. */
  readonly yearPlace: Place | undefined;
}

export interface Report extends Identity {
  readonly path: string;
  readonly documents: readonly Document[];
  /** Null where no table was found. */
  readonly edition: Edition | null;
  /** By `CellSpec.index`; undefined is a cell that the input does not have. */
  readonly cells: readonly (Cell | undefined)[];
  /** Of the same cells those that are plain whole numbers, as nearly all are; NaN for any other. */
  readonly plainFigures: readonly number[];
  /** Cells of which the figure is dressed up, as in `12件`, or has decimals; or of which their container has more to tell. */
  readonly dressed: readonly Cell[];
  /** Tables of which at least one row was found. */
  readonly tables: ReadonlySet<TableSpec>;
  /** Most decimals of a cell where its column's header limits them. */
  readonly decimals: ReadonlyMap<number, number>;
  readonly paragraphs: readonly Paragraph[];
  /** What the text says; worked out as it is asked for. */
  readonly prose: Prose;
  /** What is known of the office from elsewhere, where anything is. */
  readonly declared?: OfficeFacts;
  /** The office as the title has it, where `office` is a declared one. */
  readonly titled?: string | null;
  /** Last year's report of the same office, where one was given. */
  readonly previous?: Report;
  /** Next year's report of the same office, where an audit has it. */
  readonly following?: Report;
  /** What an audit knows of it from other reports. */
  readonly peers?: Peers;
  /** What blank cells should hold, where it is known, by `CellSpec.index`, with the relation that says so. */
  readonly deduced?: ReadonlyMap<number, DeducedFigure>;
  /** A part of a report: not all tables, and no prose around them. */
  readonly partial: boolean;
  readonly problems: readonly Problem[];
  /** Where the figures break the edition's schema; only in tables that the input has. */
  readonly violations: readonly Violation[];
}

interface DeducedFigure {
  /** The figure is `units / 10 ** scale`. */
  readonly value: { readonly units: number; readonly scale: number };
  readonly relation: Relation['name'];
}

/** What other reports say about one; each part only where there is something to say. */
export interface Peers {
  /** The reports that an area's figures are the sums of. */
  readonly members?: Members;
  /** Other reports of the same office on the same year. */
  readonly twins?: readonly Report[];
  /** Years between this report and the one before of which there is none. */
  readonly missingYears?: readonly number[];
  /** The report of another office that shares most of this one's own sentences: the share, and how many. */
  readonly copied?: {
    readonly path: string;
    readonly office: string;
    readonly share: number;
    readonly count: number;
  };
  /** Key figures far from those of other reports. */
  readonly unlike?: { readonly years?: readonly Usual[]; readonly offices?: readonly Usual[] };
  /** Day of publication, `YYYY-MM-DD`, and whether the report is on the office's own work or an area's. */
  readonly published?: { readonly day: string; readonly scope: 'own' | 'area' };
}

/** What is usual for a cell in the reports that one is compared with. */
export interface Usual {
  /** Id of the cell. */
  readonly cell: string;
  readonly median: number;
  /** How far the logarithms lie from the median's: the median of the distances, made comparable to a standard deviation. */
  readonly deviation: number;
  /** Where most of them lie. */
  readonly lower: number;
  readonly upper: number;
  /** Reports compared. */
  readonly count: number;
  /** Where they are few. */
  readonly values?: readonly { readonly year: number; readonly value: number }[];
}

export interface Members {
  /** All of them are there and could be read. */
  readonly complete: boolean;
  readonly count: number;
  /** Read anew at each call: an area may have thousands. */
  readonly reports: () => Iterable<Report>;
}

/**
 * Not copied with other facts: a report with another office or year says something else. In a class, as the shape of an
 * object holds an accessor of its own, and with it all reports until the next full collection.
 */
class LazyProse {
  readonly #report: Omit<Report, 'prose'>;
  #prose: Prose | undefined;

  constructor(report: Omit<Report, 'prose'>) {
    this.#report = report;
  }

  get prose(): Prose {
    this.#prose ??= new Prose(this.#report);
    return this.#prose;
  }
}

export function withProse(report: Omit<Report, 'prose'>): Report {
  return Object.assign(new LazyProse(report), report);
}

/** The report with other facts beside its figures. */
export function withFacts(report: Report, facts: Partial<Report>): Report {
  return withProse({ ...report, ...facts });
}

/** What is written at the cell, quotes included. */
export function rawOf(cell: Cell): string {
  return cell.document.raw(cell.source.place);
}
