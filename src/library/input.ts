// What the library is given, and how it is read.

import { editionById, editions } from '../edition/editions.js';
import { readDocument } from '../readers/index.js';
import { bindReport, unreadableReport } from '../report/assemble.js';
import { crashedReport } from '../report/crash.js';
import type { Report } from '../report/report.js';

export interface Input {
  /** Names the report in the results; its extension tells the format, and a year in it counts where the text has none. */
  readonly path: string;
  /** The file as it is, in any encoding, or its text. */
  readonly bytes: Uint8Array | string;
}

export interface ReadOptions {
  /** Id of the edition to read by; the labels decide where it is left out. */
  readonly edition?: string;
}

export async function readInput({ path, bytes }: Input, { edition }: ReadOptions): Promise<Report> {
  const forced = edition === undefined ? undefined : editionById(edition);
  if (edition !== undefined && !forced) throw new RangeError(`no such edition: ${edition}`);
  try {
    const result = await readDocument(path, bytesOf(bytes));
    return 'document' in result
      ? bindReport(path, [result.document], { editions, forced })
      : unreadableReport(path, result.unreadable);
  } catch (error) {
    return crashedReport(path, error);
  }
}

function bytesOf(bytes: Uint8Array | string): Uint8Array {
  return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
}
