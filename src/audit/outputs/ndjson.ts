// The records themselves, one a line, and the summary: what shards hand over.

import { summaryShape } from '../../reporters/json-shape.js';
import type { AuditWriter } from './writer.js';

export function createNdjsonWriter(): AuditWriter {
  return {
    takesRecords: true,
    begin: () => '',
    record: (_, line) => `${line}\n`,
    end: ({ summary, suspects }) =>
      `${JSON.stringify({ summary: summaryShape(summary), ...(suspects.length > 0 && { suspects }) })}\n`,
  };
}
