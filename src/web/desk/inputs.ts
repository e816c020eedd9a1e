// The files that a person brings: read one by one, archives opened, what is no report passed over.

import type { Unreadable } from '../../document/document.js';
import { editions } from '../../edition/editions.js';
import { crashedReport } from '../../lint/crash.js';
import { documentParts, hasReportExtension, readDocument } from '../../readers/index.js';
import { LIMITS } from '../../readers/limits.js';
import { refusalOf } from '../../readers/refused.js';
import { type Archive, openArchive } from '../../readers/zip/archive.js';
import { bindReport, unreadableReport } from '../../report/assemble.js';
import type { Report } from '../../report/report.js';

export interface Source {
  readonly path: string;
  readonly file: Blob;
}

/** A file, or why there is none to read. */
export type Found = Source | { readonly path: string; readonly unreadable: Unreadable };

/** Bytes; larger files are no report, and nothing of them is read. */
const LARGEST_FILE = 128 * 1024 * 1024;
const SYSTEM = /(?:^|\/)(?:~\$|\.|Thumbs\.db$|__MACOSX(?:\/|$))/iu;

/** Lock and system files are never meant. */
export function isMeant({ path }: Source, isFromFolder: boolean): boolean {
  return !SYSTEM.test(path) && (!isFromFolder || mayBeReport(path));
}

function mayBeReport(path: string): boolean {
  return hasReportExtension(path) || isArchiveName(path);
}

function isArchiveName(path: string): boolean {
  return /\.zip$/iu.test(path);
}

/** How many files there are, and each of them when it is asked for; an archive in an archive counts as one. */
export async function filesIn(source: Source): Promise<{ count: number; files: AsyncIterable<Found> }> {
  const archive = await archiveOf(source);
  if (!archive) return { count: 1, files: of(source) };
  if ('unreadable' in archive) return { count: 1, files: of({ path: source.path, ...archive }) };
  const names = archive.names.filter((name) => !SYSTEM.test(name) && mayBeReport(name));
  if (names.length === 0)
    return { count: 1, files: of({ path: source.path, unreadable: { kind: 'empty' } }) };
  return { count: names.length, files: inside(source.path, archive, names, 1) };
}

async function* of(found: Found): AsyncGenerator<Found> {
  yield found;
}

/** Undefined where the file is none, or a document. */
async function archiveOf({ path, file }: Source): Promise<Archive | { unreadable: Unreadable } | undefined> {
  if (!isArchiveName(path) || file.size > LARGEST_FILE) return undefined;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const archive = openArchive(bytes, { ...LIMITS.zip, ...LIMITS.packed });
    return archive.names.some((name) => documentParts.has(name)) ? undefined : archive;
  } catch (error) {
    return { unreadable: refusalOf(error, 'ZIP') };
  }
}

async function* inside(
  folder: string,
  archive: Archive,
  names: readonly string[],
  level: number,
): AsyncGenerator<Found> {
  for (const name of names) {
    const path = `${folder}/${name.replace(/\\/gu, '/')}`;
    let source: Source;
    try {
      const bytes = archive.read(name);
      if (!bytes) continue;
      source = { path, file: new Blob([bytes.slice()]) };
    } catch (error) {
      yield { path, unreadable: refusalOf(error, 'ZIP') };
      continue;
    }
    const inner = level < LIMITS.packed.levels ? await archiveOf(source) : undefined;
    if (!inner) yield source;
    else if ('unreadable' in inner) yield { path, ...inner };
    else yield* inside(path, inner, inner.names.filter(mayBeReport), level + 1);
  }
}

export async function readSource({ path, file }: Source): Promise<Report> {
  if (file.size > LARGEST_FILE) {
    const unreadable = { kind: 'too-large', what: 'bytes', found: file.size, limit: LARGEST_FILE } as const;
    return unreadableReport(path, unreadable);
  }
  try {
    return await readBytes(path, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return crashedReport(path, error);
  }
}

export async function readBytes(path: string, bytes: Uint8Array): Promise<Report> {
  const reading = await readDocument(path, bytes);
  if ('unreadable' in reading) return unreadableReport(path, reading.unreadable);
  return bindReport(path, [reading.document], { editions });
}

/** Whether it shows any sign of a report: other files of a folder are passed over. */
export function showsSign(report: Report): boolean {
  if (report.edition || /年度?报告|信息公开/u.test(report.path)) return true;
  if (report.problems.some(({ kind }) => kind === 'unreadable')) return true;
  return report.paragraphs.some(({ text }) => /政府信息公开工作年度报告/u.test(text.slice(0, 200)));
}
