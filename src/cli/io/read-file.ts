// Reads the bytes of a file or of standard input, or says why they cannot be had.

import { readFileSync, statSync } from 'node:fs';
import type { Unreadable } from '../../document/document.js';
import { LIMITS } from '../../readers/limits.js';
import type { Bytes } from '../../readers/zip/packed.js';
import { errnoOf } from './errno.js';
import { readPacked } from './packed.js';

/** Regular files, and files in zip archives (`a.zip/b.csv`), only: a pipe or a device might never end. */
export function readFile(path: string): Bytes {
  try {
    const status = statSync(path);
    if (!status.isFile()) return { unreadable: { kind: 'special' } };
    if (status.size > LIMITS.file.bytes) return tooLarge(status.size);
    return { bytes: readFileSync(path) };
  } catch (error) {
    // A path through a file: into an archive.
    const packed = errnoOf(error) === 'ENOTDIR' ? readPacked(path) : undefined;
    return packed ?? { unreadable: unreadableOf(error) };
  }
}

/** What a run is told by a file of its own. Only regular files, too: a pipe that nobody writes to would be waited for. */
export function readText(path: string): string | { readonly reason: string } {
  try {
    const status = statSync(path);
    if (!status.isFile()) return { reason: status.isDirectory() ? 'EISDIR' : 'ENOTSUP' };
    return status.size > LIMITS.file.bytes ? { reason: 'EFBIG' } : readFileSync(path, 'utf8');
  } catch (error) {
    return { reason: errnoOf(error) };
  }
}

/** Stops reading where no report is so large. */
export async function readStandardInput(): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LIMITS.file.bytes) return tooLarge(size);
    }
  } catch (error) {
    return { unreadable: unreadableOf(error) };
  }
  return { bytes: Buffer.concat(chunks) };
}

export function unreadableOf(error: unknown): Unreadable {
  const reason = errnoOf(error);
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return { kind: 'missing' };
  if (reason === 'EACCES' || reason === 'EPERM') return { kind: 'denied' };
  return { kind: 'failed', reason };
}

function tooLarge(size: number): Bytes {
  return { unreadable: { kind: 'too-large', what: 'bytes', found: size, limit: LIMITS.file.bytes } };
}
