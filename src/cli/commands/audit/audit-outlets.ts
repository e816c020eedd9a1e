// The outputs of an audit: opened to see that they can be written, and opened again when there is something to write.

import type { Sink } from '../../../audit/finish.js';
import type { Part } from '../../../audit/outputs/writer.js';
import { type AuditFormat, isBinary, loadAuditParts } from '../../../audit/outputs/writers.js';
import { cliWords } from '../../../i18n/cli-words.js';
import type { AuditOutputOptions, FormatTarget } from '../../command-line/invocation.js';
import type { Context } from '../../context.js';
import { type Output, openOutput } from '../../io/output.js';
import { refuseTerminal } from '../../io/refuse-terminal.js';
import { reporterOptions } from '../../io/reporter-options.js';
import { RunError } from '../../run-error.js';
import { createChecksum } from './part.js';

export interface AuditOutlets {
  readonly sinks: readonly Sink[];
  /** Every file is in its place when this is done. */
  close(): Promise<void>;
  /** Leaves nothing behind; after `close` there is nothing to do. */
  discard(): void;
}

/** @throws {RunError} where a file cannot be written; nothing is left behind then */
export async function openAuditOutlets(
  { formats, top, part }: Pick<AuditOutputOptions, 'formats' | 'top'> & { readonly part: Part },
  context: Context,
): Promise<AuditOutlets> {
  const { language } = context;
  const outlets: { readonly sink: Sink; readonly output: Output }[] = [];
  const discard = () => {
    for (const { output } of outlets) output.discard();
  };
  try {
    for (const { format, file } of formats) {
      const parts = await loadAuditParts(format);
      if (file === undefined && parts.length > 1) {
        const { errors, hints } = cliWords[language];
        throw new RunError(errors.fileNeeded(format), hints.fileNeeded(format));
      }
      if (file === undefined && isBinary(format)) refuseTerminal(language);
      const options = { ...(await reporterOptions(context, { file })), top, part, createChecksum };
      // Every file listens for the signals that would interrupt it.
      process.setMaxListeners(process.getMaxListeners() + parts.length);
      for (const { suffix, create } of parts) {
        const output = openOutput(file && withSuffix(file, suffix), language);
        outlets.push({
          output,
          sink: { writer: create(options), write: (content) => output.write(content) },
        });
      }
    }
  } catch (error) {
    discard();
    throw error;
  }
  return {
    sinks: outlets.map(({ sink }) => sink),
    async close() {
      for (const { output } of outlets) await output.close();
    },
    discard,
  };
}

/** The files that the formats go to. */
export async function outputFiles(
  targets: readonly FormatTarget<AuditFormat>[],
): Promise<readonly (string | undefined)[]> {
  const files = targets.map(async ({ format, file }) =>
    (await loadAuditParts(format)).map(({ suffix }) => file && withSuffix(file, suffix)),
  );
  return (await Promise.all(files)).flat();
}

/** `year.parquet` with `-figures`: `year-figures.parquet`. */
function withSuffix(file: string, suffix: string): string {
  const end = /\.\w{1,10}$/u.exec(file)?.index ?? file.length;
  return file.slice(0, end) + suffix + file.slice(end);
}
