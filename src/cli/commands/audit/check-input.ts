// Checks one input of an audit and says of each report what has to be kept, from memory where it was checked before.

import { type CheckedReport, checkForAudit, countsOf } from '../../../audit/record/checked-report.js';
import type { AuditRecord } from '../../../audit/record/record.js';
import { type NoReport, noReport } from '../../../report/report-sign.js';
import { asDeclared, type CheckOptions, termsOf } from '../../check.js';
import { type Input, isMet } from '../../io/inputs.js';
import { readInput } from '../../io/read-reports.js';
import { type CacheReader, keyOf, openCacheToRead } from './cache.js';

export interface AuditCheckOptions extends CheckOptions {
  /** File with the records of earlier runs. */
  readonly cache?: string;
  /** Stands for what the records depend on besides the inputs and the other options. */
  readonly cacheSalt?: string;
}

/** All that comes of one input. */
export interface InputRecords {
  readonly reports: readonly CheckedReport[];
  /** Under which the lines are to be remembered; undefined where they are already, or cannot be. */
  readonly key: string | undefined;
  /** Files that show no sign of a report. */
  readonly passedOver?: readonly NoReport[];
}

/** One for a thread: it reads where everything stands only once. */
const openCaches = new Map<string, CacheReader>();

export async function* recordsOfInput(
  input: Input,
  options: AuditCheckOptions,
): AsyncGenerator<InputRecords> {
  const { cache, ...checking } = options;
  const key = cache === undefined ? undefined : keyOf(input, checking);
  const known = key !== undefined && recall(cache!, key);
  if (known) {
    yield {
      reports: known.map((record) => ({ line: JSON.stringify(record), counts: countsOf(record) })),
      key: undefined,
    };
    return;
  }
  const reports: CheckedReport[] = [];
  const passedOver: NoReport[] = [];
  for await (const report of readInput(input, checking)) {
    const about = isMet(input) ? noReport(report) : undefined;
    if (about) passedOver.push(about);
    else reports.push(checkForAudit(asDeclared(report, checking), termsOf(report, checking)));
  }
  // To be passed over again next time, it has to be read again.
  yield passedOver.length > 0 ? { reports, key: undefined, passedOver } : { reports, key };
}

function recall(file: string, key: string): AuditRecord[] | undefined {
  const known = openCaches.get(file) ?? openCacheToRead(file);
  openCaches.set(file, known);
  const value = known.get(key);
  if (value === undefined) return undefined;
  try {
    return JSON.parse(value) as AuditRecord[];
  } catch {
    return undefined;
  }
}
