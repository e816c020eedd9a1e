// What every output of an audit has to offer: called as begin, record …, end; the answers put together are the output.

import type { Language } from '../i18n/language.js';
import type { Style } from '../reporters/style.js';
import type { AuditRecord } from './record.js';
import type { Tally } from './tally.js';

export interface AuditWriter {
  begin(): string;
  /** `line` is the record as JSON. Asked for only where `takesRecords`: thousands are not unpacked for nothing. */
  record(record: () => AuditRecord, line: string): string;
  readonly takesRecords: boolean;
  end(tally: Tally): string;
}

export interface AuditWriterOptions {
  readonly language: Language;
  readonly style: Style;
  readonly width: number;
  /** Rows of each list of a summary. */
  readonly top: number;
}

export type CreateAuditWriter = (options: AuditWriterOptions) => AuditWriter;
