// Writes a file so that it is there whole or not at all: beside it first, then in its place, whose owner and links it keeps.

import {
  closeSync,
  fchmodSync,
  fchownSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errnoOf } from './errno.js';

export interface FileBeside {
  write(content: string | Uint8Array): undefined;
  /** Puts the file in its place. */
  commit(): void;
  /** Removes what was written; does nothing after `commit`. */
  discard(): void;
}

/** Files of killed runs that are passed over. */
const MOST_LEFT = 1000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** @throws system errors; nothing is left behind then. */
export function createFile(given: string): FileBeside {
  const { path, known } = targetOf(given);
  if (known && !known.isFile()) return writeThrough(path);
  const { beside, descriptor } = openBeside(path, 0o666);
  const isReplaced = !known || (takeOver(descriptor, known) && known.nlink === 1);
  let isOpen = true;
  let isThere = true;
  const close = () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  const discard = () => {
    for (const signal of SIGNALS) process.off(signal, interrupted);
    if (!isThere) return;
    isThere = false;
    close();
    unlinkSync(beside);
  };
  const interrupted = (signal: NodeJS.Signals) => {
    discard();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, interrupted);
  return {
    write: (content) => writeAll(descriptor, content),
    commit() {
      close();
      if (isReplaced) {
        renameSync(beside, path);
        isThere = false;
      } else writeFileSync(path, readFileSync(beside));
      discard();
    },
    discard,
  };
}

/** A killed run leaves its file behind, and the next one may have the same number: every run in a container has. */
function openBeside(path: string, mode: number): { beside: string; descriptor: number } {
  for (let attempt = 0; ; attempt++) {
    const tried = attempt === 0 ? '' : `-${attempt}`;
    const beside = join(dirname(path), `.${basename(path)}.${process.pid}${tried}.tmp`);
    try {
      return { beside, descriptor: openSync(beside, 'wx', mode) };
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST' || attempt >= MOST_LEFT) throw error;
    }
  }
}

/** A link stays a link. */
function targetOf(given: string): { path: string; known: Stats | undefined } {
  const known = statSync(given, { throwIfNoEntry: false });
  if (known?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  return { path: known?.isFile() ? realpathSync(given) : given, known };
}

/** Whether the new file could be given the permissions and the owner of the one that it replaces. */
function takeOver(descriptor: number, { mode, uid, gid }: Stats): boolean {
  try {
    fchmodSync(descriptor, mode & 0o7777);
    fchownSync(descriptor, uid, gid);
    return true;
  } catch {
    return false;
  }
}

/** A device or a pipe (`/dev/null`) is written to: it must not be replaced. */
function writeThrough(path: string): FileBeside {
  const descriptor = openSync(path, 'w');
  return {
    write: (content) => writeAll(descriptor, content),
    commit: () => closeSync(descriptor),
    discard: () => {},
  };
}

function writeAll(descriptor: number, content: string | Uint8Array): undefined {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}
