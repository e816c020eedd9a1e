// `gov-report extract`: prints the figures that were read, without checks.

import { extractReport } from '../../extract/extract-report.js';
import { createWriter, isBinary } from '../../extract/writers.js';
import { asDeclared } from '../check.js';
import { type Configured, configured } from '../configured.js';
import { formOf } from '../form-of.js';
import type { ExtractRequest } from '../invocation.js';
import { openOutput } from '../io/output.js';
import { refuseTerminal } from '../io/refuse-terminal.js';
import { writeError } from '../io/standard-error.js';
import { refusals } from '../refusals.js';
import { readInput } from '../reports.js';
import { requirePaths } from '../require-paths.js';
import type { Context, ExitCode } from '../run.js';
import { gatherInputs } from '../spread.js';
import { tellPreviews } from '../tell-previews.js';

export async function extract(given: ExtractRequest, context: Context): Promise<ExitCode> {
  const paths = requirePaths(given, context.language);
  if (given.output === undefined && isBinary(given.format)) refuseTerminal(context.language);
  const ready = await configured(given, await gatherInputs(paths), context);
  return ready ? write(ready) : 2;
}

async function write({ request, context, inputs, settings }: Configured<ExtractRequest>): Promise<ExitCode> {
  const { policies } = settings ?? {};
  const { form, refused } = await formOf(request, context);
  if (refused) return 2;
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
        writeError(await refusals(report, context));
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
