// What every output of an audit has to offer: called as begin, record …, end; the answers put together are the output.

import type { ReporterOptions } from '../../reporters/reporter.js';
import type { AuditRecord } from '../record/record.js';
import type { ReportCounts, Tally } from '../tally.js';

export interface AuditWriter {
  begin(tally: Tally): Content;
  /**
   * `line` gives the record as JSON; `report` is what the audit says of it, which outweighs what the record says. Only
   * where `takesRecords`; thousands are not unpacked for nothing.
   */
  record(record: () => AuditRecord, line: () => string, report: ReportCounts): Content;
  readonly takesRecords: boolean;
  end(tally: Tally): Content | Promise<Uint8Array>;
  /** Of a format that is a folder, in place of the answers: once all reports have come by. */
  readonly files?: () => Iterable<NamedFile>;
}

/** Without a folder. */
interface NamedFile {
  readonly name: string;
  readonly content: Content;
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
  /** A sheet besides for each of them. */
  readonly sheets?: 'office' | 'area';
}

export type CreateAuditWriter = (options: AuditWriterOptions) => AuditWriter;
