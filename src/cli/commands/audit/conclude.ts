// The end of an audit and of a merge: the records compared, counted and written.

import { setFlagsFromString } from 'node:v8';
import { concludeAudit, type Movable } from '../../../audit/conclude.js';
import type { PassedOver } from '../../../audit/tally.js';
import { auditWords } from '../../../i18n/audit-words.js';
import type { AuditOutputOptions } from '../../command-line/invocation.js';
import { type Context, type ExitCode, exitCodeOf } from '../../context.js';
import { writeError } from '../../io/standard-error.js';
import type { Acceptance } from './acceptance.js';
import { openAuditOutlets } from './audit-outlets.js';
import { createRecordFile, type RecordFile } from './record-file.js';

interface Gathered {
  /** What each record counts for, and its position in the file. */
  readonly reportCounts: Movable[];
  /** Inputs that were left out as the work was stopped. */
  readonly missing: number;
  /** Paths of the command line that do not exist. */
  readonly lost: number;
  readonly passedOver: PassedOver;
  readonly acceptance: Acceptance;
  readonly maxWarnings: number | undefined;
}

/** Fills the file of records; undefined where the run is over, and the reason told. */
type Fill = (records: RecordFile, isStopped: () => boolean) => Promise<Gathered | undefined>;

/** Per cent of what is in use that a heap may grow by before it is collected; the engine would wait for several times that. */
const HEAP_GROWTH = 40;

export async function conclude(
  fill: Fill,
  { formats, top }: Pick<AuditOutputOptions, 'formats' | 'top'>,
  context: Context & { readonly compares: boolean },
): Promise<ExitCode> {
  const { language, compares } = context;
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  // Rather now than after hours of work.
  (await openAuditOutlets(formats, top, context)).discard();
  const records = createRecordFile();
  try {
    const gathered = await stoppable((isStopped) => fill(records, isStopped));
    if (!gathered) return 2;
    const { reportCounts, missing, lost, passedOver, acceptance, maxWarnings } = gathered;
    if (missing > 0) writeError(`${auditWords[language].stopped(reportCounts.length, missing)}\n`);
    const outlets = await openAuditOutlets(formats, top, context);
    try {
      const { finishing } = acceptance;
      const options = { language, compares, passedOver, ...finishing };
      const { summary } = await concludeAudit(records, reportCounts, outlets.sinks, options);
      await outlets.close();
      if (compares && missing === 0) acceptance.tellLeftOver(language);
      return missing > 0 || lost > 0 ? 2 : exitCodeOf(summary, { mostWarnings: maxWarnings, failedAre: 1 });
    } catch (error) {
      outlets.discard();
      throw error;
    }
  } finally {
    records.close();
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The first signal asks the work to stop with what it has; the next one ends the program. */
async function stoppable<T>(work: (isStopped: () => boolean) => Promise<T>): Promise<T> {
  let stopped = false;
  const stop = () => {
    stopped = true;
    ignore();
  };
  const ignore = () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await work(() => stopped);
  } finally {
    ignore();
  }
}
