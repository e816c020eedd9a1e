// The records themselves, one a line, and the summary: what shards hand over.

import { summaryShape } from '../reporters/json-shape.js';
import type { AuditWriter } from './writer.js';

export function createNdjsonWriter(): AuditWriter {
  return {
    takesRecords: true,
    begin: () => '',
    record: (_, line) => `${line}\n`,
    end: ({ summary }) => `${JSON.stringify({ summary: summaryShape(summary) })}\n`,
  };
}
