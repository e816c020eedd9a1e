// The end of an audit and of a merge: the records compared, counted and written.

import { finishAudit, type Sink } from '../../audit/finish.js';
import { areasByFolder } from '../../audit/folders.js';
import type { Counted } from '../../audit/tally.js';
import { loadAuditWriter } from '../../audit/writers.js';
import { exitCodeOf } from '../exit-code.js';
import type { AuditOutputOptions } from '../invocation.js';
import { openOutput } from '../output.js';
import type { Context, ExitCode } from '../run.js';
import { presentation } from '../terminal.js';
import { createSpool, type Spool } from './spool.js';

/** Puts the records into the spool; answers with what is counted of each, and its position there. */
type Fill = (spool: Spool) => Promise<readonly Counted[]>;

export async function conclude(
  fill: Fill,
  { format, output: file, top, maxWarnings }: AuditOutputOptions,
  { language, color, compares }: Context & { readonly compares: boolean },
): Promise<ExitCode> {
  const output = openOutput(file, language);
  const spool = createSpool();
  try {
    const filled = [...(await fill(spool))].sort(byPath);
    const counted = areasByFolder(filled).map((report, index) => ({ ...report, index }));
    const at = (index: number) => filled[index]!.index;
    const records = {
      length: counted.length,
      line: (index: number) => spool.line(at(index)),
      record: (index: number) => spool.record(at(index)),
    };
    const { style, width } = await presentation(color, file);
    const create = await loadAuditWriter(format);
    const writer = create({ language, style, width, top });
    const sinks: Sink[] = [{ writer, write: (text) => output.write(text) }];
    const { summary } = await finishAudit(records, counted, sinks, { language, compares });
    await output.close();
    return exitCodeOf(summary, maxWarnings);
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    spool.close();
  }
}

/** One order whatever that of the arguments and whatever the parts: the result is the same. */
function byPath(a: Counted, b: Counted): number {
  return Number(a.path > b.path) - Number(a.path < b.path);
}
