// Reads the inputs of a run and binds them, one report at a time.

import type { EditionData } from '../../edition/data.js';
import { defineEdition, editionById, knownEditions } from '../../edition/editions.js';
import { crashedReport } from '../../lint/crash.js';
import { isContainer, readDocument } from '../../readers/index.js';
import { type BindOptions, bindFile, mergeFiles, unreadableReport } from '../../report/assemble.js';
import type { Report } from '../../report/report.js';
import type { ReadOptions } from '../command-line/invocation.js';
import type { Input } from './inputs.js';
import { isOneReport, MOST_PARTS } from './one-report.js';
import { type Bytes, readFile, readStandardInput } from './read-file.js';

type Bindings = ReturnType<typeof bindFile>;

/** A file's bindings, kept until it is known whether it is a report or a part of one. */
interface Part {
  readonly bindings: Bindings | undefined;
  readonly report: Report;
}

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
      yield* readFolder(input.path, input.files, options);
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
    const result = reading instanceof Promise ? await reading : reading;
    if ('unreadable' in result)
      return { bindings: undefined, report: unreadableReport(path, result.unreadable) };
    const bindings = bindFile(result.document, options);
    return { bindings, report: mergeFiles(path, [bindings], options) };
  } catch (error) {
    return { bindings: undefined, report: crashedReport(path, error) };
  }
}

/** The whole folder as one report where its files are the parts of one, otherwise each file as a report. */
async function* readFolder(path: string, files: readonly string[], options: Options): AsyncGenerator<Report> {
  const parts: Part[] = [];
  let together = files.length > 1 && files.length <= MOST_PARTS;
  for (const file of files) {
    const part = await bind(file, readFile(file), options);
    if (together && part.report.tables.size > 1) {
      together = false;
      for (const { report } of parts) yield report;
      parts.length = 0;
    }
    if (together) parts.push(part);
    else yield part.report;
  }
  yield* joined(path, parts, options);
}

/** A file that cannot be read stands beside the report that the others make. */
function joined(path: string, parts: readonly Part[], options: BindOptions): readonly Report[] {
  const reports = parts.map(({ report }) => report);
  const bound = parts.flatMap(({ bindings }) => (bindings ? [bindings] : []));
  if (!isOneReport(reports, bound)) return reports;
  const unreadable = parts.flatMap(({ bindings, report }) => (bindings ? [] : [report]));
  return [merge(path, bound, options), ...unreadable];
}

function merge(path: string, bound: readonly Bindings[], options: BindOptions): Report {
  try {
    return mergeFiles(path, bound, options);
  } catch (error) {
    return crashedReport(path, error);
  }
}
