// Checks one input of an audit and says of each report what has to be kept, from memory where it was checked before.

import { countedOf, type ExaminedReport, examineReport } from '../../../audit/record/examined.js';
import type { AuditRecord } from '../../../audit/record/record.js';
import { asDeclared, type CheckOptions, termsOf } from '../../check.js';
import type { Input } from '../../inputs.js';
import { readInput } from '../../reports.js';
import { keyOf, openRemembered, type Remembered } from './cache.js';

export interface ExamineOptions extends CheckOptions {
  /** File with the records of earlier runs. */
  readonly cache?: string;
  /** Stands for what the records depend on besides the inputs and the other options. */
  readonly cacheSalt?: string;
}

/** All that comes of one input. */
export interface Examined {
  readonly reports: readonly ExaminedReport[];
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
  const reports: ExaminedReport[] = [];
  for await (const report of readInput(input, checking)) {
    reports.push(examineReport(asDeclared(report, checking), termsOf(report, checking)));
  }
  yield { reports, key };
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
