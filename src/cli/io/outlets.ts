// Several formats of one run at once, each to its file or to standard output.

import type { ReportResult } from '../../diagnostic/diagnostic.js';
import { type Format, loadReporter } from '../../reporters/index.js';
import type { Reporter, Summary } from '../../reporters/reporter.js';
import type { FormatTarget } from '../command-line/invocation.js';
import type { Context } from '../context.js';
import { appendOutput, type Output, openOutput } from './output.js';
import { reporterOptions } from './reporter-options.js';

/** What the whole run is written to: every reporter gets every report. */
export interface Outlets {
  report(result: ReportResult): Promise<void>;
  /** Every file is in its place when this is done. */
  end(summary: Summary): Promise<void>;
  /** Leaves nothing behind; after `end` there is nothing to do. */
  discard(): void;
}

interface Outlet {
  readonly reporter: Reporter;
  readonly output: Output;
}

/** @throws {RunError} where a file cannot be written; nothing is left behind then */
export async function openOutlets(
  targets: readonly FormatTarget[],
  quiet: boolean,
  context: Context,
): Promise<Outlets> {
  const { language } = context;
  const outlets: Outlet[] = [];
  const discard = () => {
    for (const { output } of outlets) output.discard();
  };
  const writeAll = async (textOf: (reporter: Reporter) => string) => {
    for (const { reporter, output } of outlets) await output.write(textOf(reporter));
  };
  const add = async (format: Format, file: string | undefined, open: () => Output) => {
    const create = await loadReporter(format);
    const reporter = create(await reporterOptions(context, { file, quiet }));
    outlets.push({ reporter, output: open() });
  };
  // Every file listens for the signals that would interrupt it.
  process.setMaxListeners(process.getMaxListeners() + targets.length);
  try {
    for (const { format, file } of targets) {
      await add(format, file, () => openOutput(file, language));
    }
    const summary = process.env['GITHUB_STEP_SUMMARY'];
    if (summary && targets.some(({ format }) => format === 'github')) {
      await add('markdown', summary, () => appendOutput(summary, language));
    }
    await writeAll((reporter) => reporter.begin());
  } catch (error) {
    discard();
    throw error;
  }
  return {
    report: (result) => writeAll((reporter) => reporter.report(result)),
    async end(summary) {
      await writeAll((reporter) => reporter.end(summary));
      for (const { output } of outlets) await output.close();
    },
    discard,
  };
}
