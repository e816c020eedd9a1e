// Reads the inputs of a run and binds them, one report at a time.

import type { ReadResult } from '../../document/document.js';
import type { EditionData } from '../../edition/data.js';
import { defineEdition, editionById, knownEditions } from '../../edition/editions.js';
import { isContainer, readDocument } from '../../readers/index.js';
import type { Bytes } from '../../readers/zip/packed.js';
import { type BindOptions, unreadableReport } from '../../report/assemble.js';
import { crashedReport } from '../../report/crash.js';
import { type Part, partOf, reportsOf } from '../../report/parts.js';
import type { Report } from '../../report/report.js';
import { isPicture } from '../../report/report-sign.js';
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
      yield (await bind(input.path, readFile(input.path), options, input.pages)).report;
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

/** `pages`: further pictures of the same report. */
async function bind(
  path: string,
  read: Bytes,
  options: Options,
  pages: readonly string[] = [],
): Promise<Part> {
  if (options.textOnly && 'bytes' in read && isContainer(read.bytes)) throw new ContainerMet(path);
  try {
    const reading = 'bytes' in read ? readDocument(path, read.bytes) : read;
    const plain = reading instanceof Promise ? await reading : reading;
    const result =
      'bytes' in read && isScan(plain) ? await scanned(path, [read, ...pages.map(readFile)], plain) : plain;
    return partOf(path, result, options);
  } catch (error) {
    return { bindings: undefined, report: crashedReport(path, error) };
  }
}

function isScan(result: ReadResult): boolean {
  return 'unreadable' in result && isPicture(result.unreadable);
}

/** As the reader of scans reads it, where it is installed; otherwise it stays a picture. */
async function scanned(path: string, files: readonly Bytes[], picture: ReadResult): Promise<ReadResult> {
  const unreadable = files.find((file) => 'unreadable' in file);
  if (unreadable) return unreadable as ReadResult;
  const { readScan } = await import('../scan/read-scan.js');
  return (
    (await readScan(
      path,
      files.flatMap((file) => ('bytes' in file ? [file.bytes] : [])),
    )) ?? picture
  );
}
