// A failure of the program itself over one input, told as a report that could not be read.

import { unreadableReport } from './assemble.js';
import type { Report } from './report.js';

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Stands in for the report at `path`, so that the others are checked all the same. */
export function crashedReport(path: string, error: unknown): Report {
  return unreadableReport(path, { kind: 'crashed', reason: reasonOf(error) });
}
