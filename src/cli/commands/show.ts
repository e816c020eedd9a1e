// `--show-files` and `--show-config`: what a check would look at, and by what settings, without checking.

import { cliWords } from '../../i18n/cli-words.js';
import { jsonPretty } from '../../text/json-text.js';
import { visible } from '../../text/visible.js';
import { checkInputs, isPassedOver } from '../check.js';
import type { ExitCode } from '../context.js';
import type { Input } from '../io/inputs.js';
import { openOutput } from '../io/output.js';
import { checkOptions, type LintRun } from './lint-run.js';

export async function show(run: LintRun): Promise<ExitCode> {
  const { request, context } = run;
  const output = openOutput(undefined, context.language);
  const lines = request.showConfig ? [jsonPretty(configShape(run))] : await fileLines(run);
  for (const line of lines) await output.write(`${line}\n`);
  await output.close();
  return 0;
}

/** What is passed over is known only when it was read. */
async function fileLines(run: LintRun): Promise<string[]> {
  const passedOver = new Set<string>();
  for await (const result of checkInputs(run.inputs, checkOptions(run), {}))
    if (isPassedOver(result)) passedOver.add(result.path);
  const mark = `  ${cliWords[run.context.language].said.passedOver}`;
  return run.inputs.flatMap(filesOf).map((path) => visible(path) + (passedOver.has(path) ? mark : ''));
}

function filesOf(input: Input): readonly string[] {
  if (input.kind === 'stdin') return ['-'];
  return input.kind === 'folder' ? input.files : [input.path];
}

/** Of the first input: the files it comes from, what holds for the run, and what holds for that report. */
function configShape({ settings, inputs, request }: LintRun) {
  const [first] = inputs;
  const path = first && first.kind !== 'stdin' ? first.path : request.stdinFilename;
  const policy = path === undefined ? undefined : settings?.policies.get(path);
  return {
    path: path ?? null,
    files: settings?.files ?? [],
    run: settings?.run ?? {},
    layers: (policy?.layers ?? []).filter(
      ({ levels, thresholds, declared }) => Object.keys({ ...levels, ...thresholds, ...declared }).length > 0,
    ),
    exceptions: (policy?.exceptions ?? []).map(({ id: _, ...exception }) => exception),
  };
}
