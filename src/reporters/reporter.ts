// What every output format has to offer: text for the beginning, for each report, and for the end of a run.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import type { RuleText } from '../diagnostic/rule-text.js';
import type { Bilingual, Language } from '../i18n/language.js';
import type { Style } from './frame/style.js';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** The counts themselves are of diagnostics. */
export interface Summary extends Counts {
  readonly reports: number;
  /** What people are told: the diagnostics that come of one mistake count as one, as grave as the gravest. */
  readonly faults: Counts;
  /** Diagnostics with a fix that may be applied. */
  readonly fixable: number;
  /** Inputs among `reports` that could not be read; the machine formats leave it out. */
  readonly failed: number;
  /** Pages of folders that show no sign of a report, and pictures and scans among them. */
  readonly passedOver: number;
  readonly pictures: number;
  /** Those among `reports` that hold only some of the tables, and the tables of the last one; an audit does not count them. */
  readonly parts?: number;
  readonly partTables?: readonly string[];
  /** Those among `reports` with any diagnostic, not shown by the machine formats either. */
  readonly faulty: number;
}

/**
 * Called in the order begin, report …, end; the answers put together are the output. Reports are not kept, so a run
 * may be as long as it likes.
 */
export interface Reporter {
  begin(): string;
  report(result: ReportResult): string;
  end(summary: Summary): string;
}

export interface ReporterOptions {
  readonly style: Style;
  readonly language: Language;
  /** Terminal columns; formats for machines have no use for it. */
  readonly width: number;
  /**
   * Formats for people show errors only; what they count stays true. Formats for machines drop nothing, so that the
   * positions in `explains` and the counts in `summary` agree with what is listed.
   */
  readonly quiet: boolean;
  /** Of the program. */
  readonly version: string;
  /** All rules, in the order of their codes, for formats that list them. */
  readonly rules: () => readonly RuleText[];
}

export type CreateReporter = (options: ReporterOptions) => Reporter;

/** An output format with what the manual says of it. */
export interface OutputFormat {
  readonly create: CreateReporter;
  /** Of its files; a format without is read where the program runs. */
  readonly extension?: string;
  /** A whole page, too long for a sample. */
  readonly isPage?: boolean;
  /** In a few words. */
  readonly brief: Bilingual;
  readonly about: Bilingual;
}
