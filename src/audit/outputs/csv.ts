// The faults of an audit for spreadsheets, one a row.

import { auditFormatWords } from '../../i18n/audit-format-words.js';
import { reporterWords } from '../../i18n/reporter-words.js';
import { csvText } from '../../text/csv-text.js';
import { faultRows } from './fault-rows.js';
import type { AuditWriter, AuditWriterOptions } from './writer.js';

/** Without it Excel takes the file for the system's own encoding. */
const BYTE_ORDER_MARK = '\ufeff';

export function createCsvWriter({ language }: AuditWriterOptions): AuditWriter {
  const severities = reporterWords[language].severity;
  return {
    takesRecords: true,
    begin: () => BYTE_ORDER_MARK + csvText([Object.values(auditFormatWords[language].columns)], '\r\n'),
    record(record, _, report) {
      if (report.counts.length === 0) return '';
      const rows = faultRows(record(), report, language).map((row) =>
        Object.values({ ...row, severity: severities[row.severity] }),
      );
      return csvText(rows, '\r\n');
    },
    end: () => '',
  };
}
