// The records themselves, one a line, and what they are known by: what the parts of an audit hand over.

import { summaryShape } from '../../reporters/json-shape.js';
import type { AuditWriter, AuditWriterOptions, Checksum, Part } from './writer.js';

/** The last line. */
export interface Ending {
  readonly summary: ReturnType<typeof summaryShape>;
  readonly part: Part & { readonly reports: number };
  /** Of the records and of this line without it. */
  readonly checksum: string;
}

export function createNdjsonWriter({ part, createChecksum }: AuditWriterOptions): AuditWriter {
  const checksum = createChecksum();
  return {
    takesRecords: true,
    begin: () => '',
    record(_, line) {
      const text = line();
      checksum.add(text);
      return `${text}\n`;
    },
    end({ summary, suspects, notes }) {
      const ending = {
        summary: summaryShape(summary),
        ...(suspects.length > 0 && { suspects }),
        notes,
        part: { ...part, reports: summary.reports },
      };
      return `${JSON.stringify({ ...ending, checksum: checksumOf(ending, checksum) })}\n`;
    },
  };
}

/** Whether the ending is that of the records that `checksum` has seen. */
export function isIntact({ checksum: written, ...ending }: Ending, checksum: Checksum): boolean {
  return checksumOf(ending, checksum) === written;
}

function checksumOf(ending: object, checksum: Checksum): string {
  checksum.add(JSON.stringify(ending));
  return checksum.end();
}
