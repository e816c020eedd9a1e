// What every output of an audit has to offer: called as begin, record …, end; the answers put together are the output.

import type { ReporterOptions } from '../../reporters/reporter.js';
import type { Entry } from '../record/entry.js';
import type { AuditRecord } from '../record/record.js';
import type { Tally } from '../tally.js';

export interface AuditWriter {
  /** `reports` is how many are to come. */
  begin(reports: number): Content;
  /**
   * `line` is the record as JSON, `entry` what the audit says of the report: it outweighs what the record says. Asked for
   * only where `takesRecords`: thousands are not unpacked for nothing.
   */
  record(record: () => AuditRecord, line: string, entry: Entry): Content;
  readonly takesRecords: boolean;
  end(tally: Tally): Content | Promise<Uint8Array>;
}

export type Content = string | Uint8Array;

/** Which part of an audit an output holds. */
export interface Part {
  /** From 1; a whole audit is 1 of 1. */
  readonly part: number;
  readonly parts: number;
  /** The same in all parts of one audit. */
  readonly audit: string;
  /** Something was left out: the run was stopped, or parts put together were not all there. */
  readonly incomplete?: true;
}

/** Of lines, in their order. */
export interface Checksum {
  add(line: string): void;
  end(): string;
}

export interface AuditWriterOptions extends ReporterOptions {
  readonly part: Part;
  readonly createChecksum: () => Checksum;
  /** Rows of each list of a summary. */
  readonly top: number;
}

export type CreateAuditWriter = (options: AuditWriterOptions) => AuditWriter;
