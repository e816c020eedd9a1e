// Checks one input of an audit and says of each report what has to be kept: its record, and what is counted.

import { entryOf } from '../../audit/entry.js';
import { keyFiguresOf } from '../../audit/key-figures.js';
import { type AuditRecord, recordOf } from '../../audit/record.js';
import { brokenRelations } from '../../audit/suspects.js';
import { type Counted, countFindings } from '../../audit/tally.js';
import { lintReport } from '../../lint/lint.js';
import type { CheckOptions } from '../check.js';
import type { Input } from '../inputs.js';
import { readInput } from '../reports.js';
import { keyOf, openRemembered, type Remembered } from './cache.js';

export interface ExamineOptions extends CheckOptions {
  /** File with the records of earlier runs. */
  readonly cache?: string;
}

/** All that comes of one input. */
export interface Examined {
  readonly reports: readonly {
    /** The record as a line of JSON. */
    readonly line: string;
    /** Its position, and what a manifest says, are not known here. */
    readonly counted: Counted;
  }[];
  /** Under which the lines are to be remembered; undefined where they are already, or cannot be. */
  readonly key: string | undefined;
}

/** One for a thread: it reads where everything stands only once. */
const remembered = new Map<string, Remembered>();

export async function* examine(input: Input, options: ExamineOptions): AsyncGenerator<Examined> {
  const { cache, ...checking } = options;
  const key = cache === undefined ? undefined : keyOf(input, checking);
  const known = key !== undefined && recall(cache!, key);
  if (known) {
    yield {
      reports: known.map((record) => ({ line: JSON.stringify(record), counted: countedOf(record) })),
      key: undefined,
    };
    return;
  }
  const reports: Examined['reports'][number][] = [];
  for await (const report of readInput(input, checking)) {
    const record = recordOf(report, lintReport(report, checking));
    reports.push({ line: JSON.stringify(record), counted: countedOf(record) });
  }
  yield { reports, key };
}

/** Of a record read again, too. */
export function countedOf(record: AuditRecord): Counted {
  return {
    ...entryOf(0, record),
    figures: keyFiguresOf(record),
    failed: record.failed,
    counts: countFindings(record.diagnostics),
    broken: brokenRelations(record.diagnostics),
  };
}

function recall(file: string, key: string): AuditRecord[] | undefined {
  const known = remembered.get(file) ?? openRemembered(file);
  remembered.set(file, known);
  const value = known.get(key);
  if (value === undefined) return undefined;
  try {
    return JSON.parse(value) as AuditRecord[];
  } catch {
    return undefined;
  }
}
