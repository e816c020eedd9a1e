// Checks one input of an audit and says of each report what has to be kept: its record, and what is counted.

import { entryOf } from '../../audit/entry.js';
import { recordOf } from '../../audit/record.js';
import { type Counted, countFindings } from '../../audit/tally.js';
import { lintReport } from '../../lint/lint.js';
import type { CheckOptions } from '../check.js';
import type { Input } from '../inputs.js';
import { readInput } from '../reports.js';

export interface Examined {
  /** The record as a line of JSON. */
  readonly line: string;
  /** Its position and what a manifest says are not known here. */
  readonly counted: Counted;
}

export async function* examine(input: Input, options: CheckOptions): AsyncGenerator<Examined> {
  for await (const report of readInput(input, options)) {
    const record = recordOf(report, lintReport(report, options));
    yield { line: JSON.stringify(record), counted: countedOf(record) };
  }
}

/** Of a record read again, too. */
export function countedOf(record: ReturnType<typeof recordOf>): Counted {
  return { ...entryOf(0, record), failed: record.failed, counts: countFindings(record.diagnostics) };
}
