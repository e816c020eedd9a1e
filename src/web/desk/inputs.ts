// The files that a person brings: read one by one, archives opened, what is no report passed over.

import type { Unreadable } from '../../document/document.js';
import { editions } from '../../edition/editions.js';
import { crashedReport } from '../../lint/crash.js';
import { openArchive } from '../../readers/archive.js';
import { hasReportExtension } from '../../readers/formats.js';
import { readDocument } from '../../readers/read.js';
import { bindReport, unreadableReport } from '../../report/bind-report.js';
import type { Report } from '../../report/report.js';

export interface Source {
  readonly path: string;
  readonly file: Blob;
}

/** Bytes; larger files are no report, and nothing of them is read. */
const LARGEST_FILE = 128 * 1024 * 1024;
const SYSTEM = /(?:^|\/)(?:~\$|\.~lock|\._|\.|Thumbs\.db$|__MACOSX(?:\/|$))/iu;
/** What tells a document that is an archive itself. */
const DOCUMENT_PART = /^(?:word\/document2?\.xml|xl\/workbook\.(?:xml|bin)|content\.xml)$/u;

/** Lock and system files are never meant. */
export function isMeant({ path }: Source, isFromFolder: boolean): boolean {
  if (SYSTEM.test(path)) return false;
  return !isFromFolder || hasReportExtension(path) || isArchiveName(path);
}

function isArchiveName(path: string): boolean {
  return /\.zip$/iu.test(path);
}

/** The files of an archive, or the file itself; a reason where an archive cannot be opened. */
export async function unpacked(
  source: Source,
): Promise<readonly Source[] | { readonly unreadable: Unreadable }> {
  if (!isArchiveName(source.path) || source.file.size > LARGEST_FILE) return [source];
  const archive = openArchive(new Uint8Array(await source.file.arrayBuffer()));
  if ('unreadable' in archive) return archive;
  const names = [...archive.names];
  if (names.some((name) => DOCUMENT_PART.test(name))) return [source];
  const inside = names
    .map((name) => ({ name, path: `${source.path}/${name.replace(/\\/gu, '/')}` }))
    .filter(({ path }) => !path.endsWith('/') && hasReportExtension(path) && !SYSTEM.test(path));
  if (inside.length === 0) return { unreadable: { kind: 'empty' } };
  return inside.flatMap(({ name, path }) => {
    const bytes = archive.read(name);
    return bytes ? [{ path, file: new Blob([bytes.slice()]) }] : [];
  });
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
  if (report.notes.some(({ kind }) => kind === 'unreadable')) return true;
  return report.paragraphs.some(({ text }) => /政府信息公开工作年度报告/u.test(text.slice(0, 200)));
}
