// Reads the inputs of a run and binds them, one report at a time.

import type { EditionData } from '../../edition/data.js';
import { defineEdition, editionById, knownEditions } from '../../edition/editions.js';
import { isContainer, readDocument } from '../../readers/index.js';
import type { Bytes } from '../../readers/zip/packed.js';
import { type BindOptions, unreadableReport } from '../../report/assemble.js';
import { crashedReport } from '../../report/crash.js';
import { type Part, partOf, reportsOf } from '../../report/parts.js';
import type { Report } from '../../report/report.js';
import type { ReadOptions } from '../command-line/invocation.js';
import type { Input } from './inputs.js';
import { readFile, readStandardInput } from './read-file.js';

interface ReadReports extends Pick<ReadOptions, 'edition' | 'stdinFilename'> {
  /** A form of the user's own: a thread knows it by this. */
  readonly form?: EditionData | undefined;
  /** Containers are not read here. */
  readonly textOnly?: true | undefined;
}

/** Thrown in place of reading a container. */
export class ContainerMet extends Error {}

/** The reports of one input: several where it is a folder. */
export async function* readInput(
  input: Input,
  { edition, stdinFilename = '<stdin>', form, textOnly }: ReadReports,
): AsyncGenerator<Report> {
  if (form) defineEdition(form);
  const options = { editions: knownEditions(), forced: editionById(edition), textOnly };
  switch (input.kind) {
    case 'stdin':
      yield (await bind(stdinFilename, input.read ?? (await readStandardInput()), options)).report;
      break;
    case 'file':
      yield (await bind(input.path, readFile(input.path), options)).report;
      break;
    case 'folder':
      for await (const { report } of reportsOf(
        input.path,
        input.files,
        (file) => bind(file, readFile(file), options),
        options,
      ))
        yield report;
      break;
    case 'unreadable':
      yield unreadableReport(input.path, input.unreadable);
      break;
  }
}

type Options = BindOptions & Pick<ReadReports, 'textOnly'>;

async function bind(path: string, read: Bytes, options: Options): Promise<Part> {
  if (options.textOnly && 'bytes' in read && isContainer(read.bytes)) throw new ContainerMet(path);
  try {
    const reading = 'bytes' in read ? readDocument(path, read.bytes) : read;
    return partOf(path, reading instanceof Promise ? await reading : reading, options);
  } catch (error) {
    return { bindings: undefined, report: crashedReport(path, error) };
  }
}
