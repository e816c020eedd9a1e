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
import { hasPictures } from '../../report/report-sign.js';
import type { Answers } from '../../scan/extra.js';
import type { ReadOptions } from '../command-line/invocation.js';
import type { Input } from './inputs.js';
import { readFile, readStandardInput } from './read-file.js';

interface ReadReports extends Pick<ReadOptions, 'edition' | 'stdinFilename'> {
  /** A form of the user's own: a thread knows it by this. */
  readonly form?: EditionData | undefined;
  /** Containers are not read here. */
  readonly textOnly?: true | undefined;
  /** What a person says of doubtful figures of a scan. */
  readonly corrections?: Answers | undefined;
}

/** Thrown in place of reading a container. */
export class ContainerMet extends Error {}

/** The reports of one input: several where it is a folder. */
export async function* readInput(
  input: Input,
  { edition, stdinFilename = '<stdin>', form, textOnly, corrections }: ReadReports,
): AsyncGenerator<Report> {
  if (form) defineEdition(form);
  const options = { editions: knownEditions(), forced: editionById(edition), textOnly, corrections };
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

type Options = BindOptions & Pick<ReadReports, 'textOnly' | 'corrections'>;

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
    const result = reading instanceof Promise ? await reading : reading;
    const part = partOf(path, result, options);
    if (!('bytes' in read) || !hasPictures(part.report))
      return options.corrections ? partOf(path, unanswered(result, options.corrections), options) : part;
    const reader = (await import('../scan/scan-reader.js')).scanReader();
    if (!reader) return part;
    const { scannedPart } = await import('../../scan/scanned-part.js');
    const files = [read, ...pages.map(readFile)];
    return (await scannedPart(path, files, part, options, reader)) ?? part;
  } catch (error) {
    return { bindings: undefined, report: crashedReport(path, error) };
  }
}

/** Nothing in it was read out of a picture. */
function unanswered(result: ReadResult, answers: Answers): ReadResult {
  if ('unreadable' in result) return result;
  return { document: { ...result.document, unusedAnswers: [...answers.keys()] } };
}
