// The files that a person brings, folder by folder: archives are folders, and what is no report is passed over.

import type { Unreadable } from '../../document/document.js';
import { editions } from '../../edition/editions.js';
import { isArchiveName, isForeignName, isHidden } from '../../readers/file-names.js';
import { hasReportExtension, isContainer, readDocument } from '../../readers/index.js';
import { LIMITS } from '../../readers/limits.js';
import { inflate } from '../../readers/zip/archive.js';
import { sourceOf } from '../../readers/zip/directory.js';
import {
  type Bytes,
  folderOf,
  foldersIn,
  NO_REPORTS,
  type Packed,
  packedOf,
} from '../../readers/zip/packed.js';
import { crashedReport } from '../../report/crash.js';
import { joinPages } from '../../report/pages.js';
import { type FolderReport, type Part, partOf, reportsOf } from '../../report/parts.js';
import { hasPictures, noReport } from '../../report/report-sign.js';
import type { Guard } from './guard.js';
import type { Scans } from './scans.js';

/** A file as the page has it. */
export interface Source {
  readonly path: string;
  readonly file: Blob;
}

/** A file that is read when it is asked for. */
export interface Input {
  readonly path: string;
  read(): Promise<Bytes>;
  /** Further pictures of the report of which this is the first page. */
  readonly pages?: readonly Input[];
}

/** What files are read with. */
export interface Means {
  readonly guard: Guard;
  readonly scans: Scans | undefined;
}

/** Files that may make one report together. */
export interface Folder {
  readonly path: string;
  readonly files: readonly Input[];
  /** They were met in a folder or an archive: they need not be reports. */
  readonly isMet: boolean;
}

export async function* foldersOf(sources: readonly Source[], isFromFolder: boolean): AsyncGenerator<Folder> {
  const folders = new Map<string, Input[]>();
  const archives: (readonly [string, Archive])[] = [];
  for (const source of sources) {
    const { path } = source;
    if (isForeignName(path) || (isFromFolder && isHidden(path))) continue;
    const archive = isArchiveName(path) ? await archiveOf(source) : undefined;
    if (archive) archives.push([path, archive]);
    else if (!isFromFolder || hasReportExtension(path) || isArchiveName(path)) {
      const folder = folderOf(path);
      folders.set(folder, [...(folders.get(folder) ?? []), inputOf(source)]);
    }
  }
  for (const [path, all] of folders) {
    const files = joinPages(all, (file) => file.path).map(([first, ...pages]) => ({ ...first, pages }));
    yield { path: path === '.' ? files[0]!.path : path, files, isMet: isFromFolder };
  }
  for (const [path, archive] of archives) yield* foldersInArchive(path, archive, 1);
}

/** One file, whatever it is. */
export function folderOfFile(source: Source): Folder {
  return { path: source.path, files: [inputOf(source)], isMet: false };
}

function inputOf({ path, file }: Source): Input {
  return { path, read: () => bytesOf(file, LIMITS.file.bytes) };
}

async function bytesOf(file: Blob, limit: number): Promise<Bytes> {
  if (file.size > limit) return { unreadable: { kind: 'too-large', what: 'bytes', found: file.size, limit } };
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // Moved or changed since it was chosen.
    return { unreadable: { kind: 'missing' } };
  }
}

type Archive = Packed | { readonly unreadable: Unreadable };

/** Bytes; the browser keeps an archive in memory as long as its reports are open. */
const LARGEST_ARCHIVE = 512 * 1024 * 1024;

/** Undefined where it is a document. */
async function archiveOf({ file }: Source): Promise<Archive | undefined> {
  const read = await bytesOf(file, LARGEST_ARCHIVE);
  return 'unreadable' in read ? read : packedOf(sourceOf(read.bytes), inflate);
}

async function* foldersInArchive(path: string, archive: Archive, level: number): AsyncGenerator<Folder> {
  const refusal = (at: string, unreadable: Unreadable): Folder => ({
    path: at,
    files: [{ path: at, read: async () => ({ unreadable }) }],
    isMet: false,
  });
  if ('unreadable' in archive) {
    yield refusal(path, archive.unreadable);
    return;
  }
  const { names, refused } = archive;
  for (const { name, unreadable } of refused) yield refusal(`${path}/${name}`, unreadable);
  if (names.length + refused.length === 0) yield refusal(path, NO_REPORTS);
  const inside = (file: string): Input => ({
    path: file,
    read: async () => archive.read(file.slice(path.length + 1)),
  });
  for (const [folder, files] of foldersIn(path, names))
    yield { path: folder, files: files.map(inside), isMet: true };
  for (const name of names.filter(isArchiveName)) {
    const below = `${path}/${name}`;
    const read = archive.read(name);
    const inner = 'unreadable' in read ? read : packedOf(sourceOf(read.bytes), inflate);
    if (!inner) yield { path: folderOf(below), files: [inside(below)], isMet: true };
    else if (level < LIMITS.packed.levels) yield* foldersInArchive(below, inner, level + 1);
    else {
      const limit = LIMITS.packed.levels;
      yield refusal(below, { kind: 'too-large', what: 'nesting', found: level + 1, limit });
    }
  }
}

/** The reports of a folder; undefined for a file that shows no sign of one. */
export async function* reportsIn(
  { path, files, isMet }: Folder,
  means: Means,
): AsyncGenerator<FolderReport<Input> | undefined> {
  const read = (file: Input) => readPart(file, means);
  for await (const found of reportsOf(path, files, read, { editions }))
    yield isMet && noReport(found.report) ? undefined : found;
}

async function readPart({ path, read, pages = [] }: Input, { guard, scans }: Means): Promise<Part> {
  try {
    const file = await read();
    const reading = 'bytes' in file ? await readGuarded(path, file.bytes, guard) : file;
    const part = partOf(path, reading, { editions });
    if (!scans || !hasPictures(part.report)) return part;
    const files = [file, ...(await Promise.all(pages.map((page) => page.read())))];
    return (await scans.added(path, files, part)) ?? part;
  } catch (error) {
    return { bindings: undefined, report: crashedReport(path, error) };
  }
}

async function readGuarded(path: string, bytes: Uint8Array, guard: Guard) {
  const unreadable = isContainer(bytes) ? await guard(path, bytes) : undefined;
  return unreadable ? { unreadable } : readDocument(path, bytes);
}
