// The findings of an audit as SARIF, as `lint` writes it; what was accepted is told too.

import { createSarifReporter } from '../../reporters/sarif.js';
import { resultOf } from '../record/result.js';
import type { AuditWriter, AuditWriterOptions } from './writer.js';

export function createSarifWriter(options: AuditWriterOptions): AuditWriter {
  const reporter = createSarifReporter(options);
  return {
    takesRecords: true,
    begin: () => reporter.begin(),
    record: (record, _, { office, year }) => reporter.report({ ...resultOf(record()), office, year }),
    end: ({ summary }) => reporter.end(summary),
  };
}
