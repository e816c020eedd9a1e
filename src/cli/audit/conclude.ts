// The end of an audit and of a merge: the records compared, counted and written.

import { finishAudit } from '../../audit/finish.js';
import { areasByFolder } from '../../audit/folders.js';
import type { Counted } from '../../audit/tally.js';
import { auditWords } from '../../i18n/audit-words.js';
import { exitCodeOf } from '../exit-code.js';
import type { AuditOutputOptions } from '../invocation.js';
import type { Context, ExitCode } from '../run.js';
import { writeError } from '../standard-error.js';
import { openAuditOutlets } from './audit-outlets.js';
import { createSpool, type Spool } from './spool.js';

/**
 * Puts the records into the spool; answers with what is counted of each, its position there, and how many inputs it
 * left out because it was stopped.
 */
type Fill = (
  spool: Spool,
  isStopped: () => boolean,
) => Promise<{ readonly counted: Placed[]; readonly missing: number }>;

/** Its position in the spool becomes that among the paths. */
type Placed = { -readonly [K in keyof Counted]: Counted[K] };

export async function conclude(
  fill: Fill,
  { formats, top, maxWarnings }: AuditOutputOptions,
  context: Context & { readonly compares: boolean },
): Promise<ExitCode> {
  const { language, compares } = context;
  // Rather now than after hours of work.
  (await openAuditOutlets(formats, top, context)).discard();
  const spool = createSpool();
  try {
    const { counted: filled, missing } = await stoppable((isStopped) => fill(spool, isStopped));
    if (missing > 0) writeError(`${auditWords[language].stopped(filled.length, missing)}\n`);
    filled.sort(byPath);
    const positions = Uint32Array.from(filled, ({ index }) => index);
    // In place: a copy of each would be the largest thing in memory.
    filled.forEach((report, index) => {
      report.index = index;
    });
    const counted = areasByFolder(filled);
    const records = {
      length: counted.length,
      line: (index: number) => spool.line(positions[index]!),
      record: (index: number) => spool.record(positions[index]!),
      keep(text: string) {
        const at = spool.length;
        spool.append(text);
        return () => spool.line(at);
      },
    };
    const outlets = await openAuditOutlets(formats, top, context);
    try {
      const { summary } = await finishAudit(records, counted, outlets.sinks, { language, compares });
      await outlets.close();
      return missing > 0 ? 2 : exitCodeOf(summary, maxWarnings);
    } catch (error) {
      outlets.discard();
      throw error;
    }
  } finally {
    spool.close();
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

/** One order whatever that of the arguments and whatever the parts: the result is the same. */
function byPath(a: Counted, b: Counted): number {
  return Number(a.path > b.path) - Number(a.path < b.path);
}
