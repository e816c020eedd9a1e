// The outputs of an audit: opened to see that they can be written, and opened again when there is something to write.

import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sink } from '../../../audit/finish.js';
import type { AuditWriter, Part } from '../../../audit/outputs/writer.js';
import {
  type AuditFormat,
  isBinary,
  isFolderFormat,
  isReplaceable,
  loadAuditParts,
} from '../../../audit/outputs/writers.js';
import { cliWords } from '../../../i18n/cli-words.js';
import type { Language } from '../../../i18n/language.js';
import { visible } from '../../../text/visible.js';
import type { AuditOutputOptions, FormatTarget } from '../../command-line/invocation.js';
import type { Context } from '../../context.js';
import { errnoOf } from '../../io/errno.js';
import { type Output, openOutput, writeOutput } from '../../io/output.js';
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

interface Outlet {
  readonly sink: Sink;
  readonly output: Pick<Output, 'close' | 'discard'>;
}

/** @throws {RunError} where a file cannot be written; nothing is left behind then */
export async function openAuditOutlets(
  { formats, ...options }: Pick<AuditOutputOptions, 'formats' | 'top' | 'sheets'> & { readonly part: Part },
  context: Context,
): Promise<AuditOutlets> {
  const { language } = context;
  const outlets: Outlet[] = [];
  const discard = () => {
    for (const { output } of outlets) output.discard();
  };
  try {
    for (const { format, file } of formats) {
      const parts = await loadAuditParts(format);
      if (file === undefined && (parts.length > 1 || isFolderFormat(format))) {
        const { errors, hints } = cliWords[language];
        throw new RunError(errors.fileNeeded(format), hints.fileNeeded(format));
      }
      if (file === undefined && isBinary(format)) refuseTerminal(language);
      const own = { ...(await reporterOptions(context, { file })), ...options, createChecksum };
      if (file !== undefined && isFolderFormat(format)) {
        const isOld = (name: string) => isReplaceable(format, name);
        for (const { create } of parts) outlets.push(folderOutlet(create(own), file, isOld, language));
        continue;
      }
      // Every file listens for the signals that would interrupt it.
      process.setMaxListeners(process.getMaxListeners() + parts.length);
      for (const { suffix, create } of parts) {
        const output = openOutput(file && withSuffix(file, suffix), language);
        outlets.push({
          output,
          sink: { writer: create(own), write: (content) => output.write(content) },
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

/** A format of many files; `close` is when they are known. `isOld`: of an earlier run. @throws {RunError} */
function folderOutlet(
  writer: AuditWriter,
  folder: string,
  isOld: (name: string) => boolean,
  language: Language,
): Outlet {
  const { errors, hints } = cliWords[language];
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new RunError(errors.cannotWrite(visible(folder), errnoOf(error)), hints.cannotWrite);
    }
  };
  const there = existsSync(folder) ? attempt(() => readdirSync(folder)) : [];
  const other = there.find((name) => !isOld(name));
  if (other !== undefined)
    throw new RunError(errors.folderTaken(visible(folder), visible(other)), hints.folderTaken);
  return {
    sink: { writer, write: () => {} },
    output: {
      async close() {
        attempt(() => mkdirSync(folder, { recursive: true }));
        for (const { name, content } of writer.files?.() ?? []) {
          const file = join(folder, name);
          attempt(() => mkdirSync(dirname(file), { recursive: true }));
          await writeOutput(file, content, language);
        }
      },
      discard: () => {},
    },
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
