// The files of a folder as reports: one a file, or one where they are its parts.

import type { Document, Unreadable } from '../document/document.js';
import type { Edition } from '../edition/edition.js';
import { type BindOptions, bindFile, mergeFiles, unreadableReport } from './assemble.js';
import { crashedReport } from './crash.js';
import type { Report } from './report.js';
import { isOfResults } from './report-sign.js';

type Bindings = ReturnType<typeof bindFile>;

/** A file's bindings, kept until it is known whether it is a report or a part of one. */
export interface Part {
  readonly bindings: Bindings | undefined;
  readonly report: Report;
}

export type Reading = { readonly document: Document } | { readonly unreadable: Unreadable };

/** @throws where binding fails */
export function partOf(path: string, reading: Reading, options: BindOptions): Part {
  if ('unreadable' in reading)
    return { bindings: undefined, report: unreadableReport(path, reading.unreadable) };
  const bindings = bindFile(reading.document, options);
  return { bindings, report: mergeFiles(path, [bindings], options) };
}

/** A report, and the files that it was read from. */
export interface FolderReport<F> {
  readonly report: Report;
  readonly files: readonly F[];
}

/** The whole folder as one report where its files are the parts of one, otherwise each file as a report. */
export async function* reportsOf<F>(
  path: string,
  files: readonly F[],
  read: (file: F) => Promise<Part>,
  options: BindOptions,
): AsyncGenerator<FolderReport<F>> {
  const parts: (Part & { readonly file: F })[] = [];
  let together = files.length > 1 && files.length <= MOST_PARTS;
  for (const file of files) {
    const part = await read(file);
    if (isOfResults(part.report)) {
      yield { report: part.report, files: [file] };
      continue;
    }
    if (together && part.report.tables.size > 1) {
      together = false;
      for (const before of parts) yield { report: before.report, files: [before.file] };
      parts.length = 0;
    }
    if (together) parts.push({ ...part, file });
    else yield { report: part.report, files: [file] };
  }
  const reports = parts.map(({ report }) => report);
  const bound = parts.flatMap(({ bindings }) => (bindings ? [bindings] : []));
  const isOne = isOneReport(reports, bound);
  if (isOne) yield { report: merged(path, bound, options), files: parts.map(({ file }) => file) };
  // A file that cannot be read stands beside the report that the others make.
  for (const { report, bindings, file } of parts) if (!isOne || !bindings) yield { report, files: [file] };
}

function merged(path: string, bound: readonly Bindings[], options: BindOptions): Report {
  try {
    return mergeFiles(path, bound, options);
  } catch (error) {
    return crashedReport(path, error);
  }
}

/** A report comes in few files: more of them are reports of their own. */
export const MOST_PARTS = 12;

/** The editions that a file's labels allow. */
type Allowed = readonly { readonly edition: Edition }[];

/**
 * No file holds more than one table, two or more hold one, no table comes twice, and no two files speak of different
 * years, offices or editions.
 */
function isOneReport(reports: readonly Report[], allowed: readonly Allowed[]): boolean {
  const tables = reports.flatMap((report) => [...report.tables].map(({ data }) => data.id));
  return (
    tables.length >= 2 &&
    new Set(tables).size === tables.length &&
    reports.every((report) => report.tables.size <= 1) &&
    agree(reports.map(({ year }) => year)) &&
    agree(reports.map(({ office }) => office)) &&
    shareEdition(allowed)
  );
}

/** The ones that are known are the same. */
function agree(values: readonly (string | number | null)[]): boolean {
  return new Set(values.filter((value) => value !== null)).size <= 1;
}

function shareEdition(allowed: readonly Allowed[]): boolean {
  const [first = [], ...others] = allowed;
  return first.some(({ edition }) => others.every((file) => file.some((other) => other.edition === edition)));
}
