// `gov-report extract`: prints the figures that were read, without checks.

import { extractReport } from '../../extract/extract-report.js';
import { createWriter, isBinary } from '../../extract/writers.js';
import { asDeclared } from '../check.js';
import type { ExtractRequest } from '../command-line/invocation.js';
import type { Context, ExitCode } from '../context.js';
import { openOutput } from '../io/output.js';
import { readInput } from '../io/read-reports.js';
import { isRefused, refusals } from '../io/refusals.js';
import { refuseTerminal } from '../io/refuse-terminal.js';
import { writeError } from '../io/standard-error.js';
import { tellPreviews } from '../io/tell-previews.js';
import { type RunOptions, requirePaths, runOptions } from '../run-options.js';
import { gatherInputs } from '../spread.js';

export async function extract(given: ExtractRequest, context: Context): Promise<ExitCode> {
  const paths = requirePaths(given, context.language);
  if (given.output === undefined && isBinary(given.format)) refuseTerminal(context.language);
  const run = await runOptions(given, await gatherInputs(paths), context);
  return isRefused(run) ? 2 : write(run);
}

async function write({
  request,
  context,
  inputs,
  settings,
  form,
}: RunOptions<ExtractRequest>): Promise<ExitCode> {
  const { policies } = settings ?? {};
  const output = openOutput(request.output, context.language);
  try {
    const writer = createWriter(request.format);
    let code: ExitCode = 0;
    const editions = new Set<string | null>();
    await output.write(writer.begin());
    for (const input of inputs) {
      for await (const found of readInput(input, { ...request, form })) {
        const report = asDeclared(found, { policies });
        await output.write(writer.report(extractReport(report)));
        editions.add(report.edition?.id ?? null);
        if (report.edition !== null) continue;
        code = 2;
        writeError(refusals(report, context.language));
      }
    }
    await output.write(await writer.end());
    await output.close();
    tellPreviews(editions, context.language);
    return code;
  } catch (error) {
    output.discard();
    throw error;
  }
}
