// `gov-report extract`: prints the figures that were read, without checks.

import { createWriter, isBinary } from '../../extract/writers.js';
import { type CheckOptions, narrowed } from '../check.js';
import type { ExtractRequest } from '../command-line/invocation.js';
import type { Context, ExitCode } from '../context.js';
import { withoutOldResults } from '../io/old-results.js';
import { openOutput } from '../io/output.js';
import { isRefused } from '../io/refusals.js';
import { refuseOverwrite } from '../io/refuse-overwrite.js';
import { refuseTerminal } from '../io/refuse-terminal.js';
import { writeError } from '../io/standard-error.js';
import { tellPreviews } from '../io/tell-previews.js';
import { type RunOptions, requirePaths, runOptions } from '../run-options.js';
import { correctionsFor } from '../scan/corrections.js';
import { gatherInputs, spread, type Task } from '../spread.js';
import { figuresOfInput, type InputFigures } from './extract-input.js';

export async function extract(given: ExtractRequest, context: Context): Promise<ExitCode> {
  const paths = requirePaths(given, context.language);
  if (given.output === undefined && isBinary(given.format)) refuseTerminal(context.language);
  const inputs = await withoutOldResults(await gatherInputs(paths, given.reportsOnly), [given.output]);
  const run = await runOptions(given, inputs, context);
  if (isRefused(run)) return 2;
  const read = [given.config, given.definition, given.corrections, ...(run.settings?.files ?? [])];
  refuseOverwrite([given.output], inputs, read, context.language);
  const corrections = await correctionsFor(given, inputs, context.language);
  return write({ ...run, corrections });
}

async function write({
  request,
  context,
  inputs,
  settings,
  form,
  corrections,
}: RunOptions<ExtractRequest> & Pick<CheckOptions, 'corrections'>): Promise<ExitCode> {
  const { edition, stdinFilename } = request;
  const options: CheckOptions = {
    language: context.language,
    edition,
    form,
    corrections,
    policies: settings?.policies,
    ...(stdinFilename !== undefined && { stdinFilename }),
  };
  const task: Task<CheckOptions, InputFigures> = {
    name: 'figures',
    work: figuresOfInput,
    optionsFor: (input) => narrowed(options, input),
  };
  const output = openOutput(request.output, context.language);
  try {
    const writer = createWriter(request.format);
    let code: ExitCode = 0;
    const editions = new Set<string | null>();
    await output.write(writer.begin());
    for await (const { report, refused } of spread(task, inputs, options, 1)) {
      await output.write(writer.report(report));
      editions.add(report.edition);
      if (refused === undefined) continue;
      code = 2;
      writeError(refused);
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
