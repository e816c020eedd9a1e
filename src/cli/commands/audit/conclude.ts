// The end of an audit and of a merge: the records compared, counted and written.

import { setFlagsFromString } from 'node:v8';
import { concludeAudit, type Movable } from '../../../audit/conclude.js';
import type { Part } from '../../../audit/outputs/writer.js';
import type { PassedOver } from '../../../audit/tally.js';
import type { AuditOutputOptions } from '../../command-line/invocation.js';
import { type Context, type ExitCode, exitCodeOf } from '../../context.js';
import type { Acceptance } from './acceptance.js';
import { openAuditOutlets } from './audit-outlets.js';
import type { Declarations } from './declarations.js';
import { createRecordFile, type RecordFile } from './record-file.js';

interface Gathered {
  /** What each record counts for, and its position in the file. */
  readonly reportCounts: Movable[];
  /** `incomplete` where inputs were left out or parts of an audit are missing. */
  readonly part: Part;
  /** False for a part: what it lacks is elsewhere. */
  readonly compares: boolean;
  /** Paths of the command line that do not exist. */
  readonly lost: number;
  readonly passedOver: PassedOver;
  readonly declared: Declarations;
  readonly acceptance: Acceptance;
  readonly maxWarnings: number | undefined;
}

/** Before anything is read. */
const UNKNOWN: Part = { part: 1, parts: 1, audit: '' };

/** Fills the file of records; undefined where the run is over, and the reason told. */
type Fill = (records: RecordFile, isStopped: () => boolean) => Promise<Gathered | undefined>;

/** Per cent of what is in use that a heap may grow by before it is collected; the engine would wait for several times that. */
const HEAP_GROWTH = 40;

export async function conclude(
  fill: Fill,
  { formats, top, sheets }: Pick<AuditOutputOptions, 'formats' | 'top' | 'sheets'>,
  context: Context,
): Promise<ExitCode> {
  const { language } = context;
  const wanted = { formats, top, ...(sheets && { sheets }) };
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  // Rather now than after hours of work.
  (await openAuditOutlets({ ...wanted, part: UNKNOWN }, context)).discard();
  const records = createRecordFile();
  try {
    const gathered = await stoppable((isStopped) => fill(records, isStopped));
    if (!gathered) return 2;
    const { reportCounts, part, compares, lost, passedOver, declared, acceptance, maxWarnings } = gathered;
    const outlets = await openAuditOutlets({ ...wanted, part }, context);
    try {
      const { finishing } = acceptance;
      const absent = declared.absentFrom(reportCounts.map(({ path }) => path));
      const options = { language, compares, passedOver, absent, ...finishing };
      const { summary } = await concludeAudit(records, reportCounts, outlets.sinks, options);
      await outlets.close();
      if (compares && !part.incomplete) acceptance.tellLeftOver(language);
      return part.incomplete || lost > 0
        ? 2
        : exitCodeOf(summary, { mostWarnings: maxWarnings, failedAre: 1 });
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
