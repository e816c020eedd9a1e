// Where the result goes: standard output, or a file that is there whole or not at all.

import { appendFileSync } from 'node:fs';
import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { visible } from '../../text/visible.js';
import { RunError } from '../run-error.js';
import { errnoOf } from './errno.js';
import { createFile, type FileBeside } from './file-beside.js';
import { isDevice, writeAll } from './standard-output.js';

export interface Output {
  /** A promise where the reader has to catch up first. */
  write(content: string | Uint8Array): Promise<void> | undefined;
  /** Shows what is written so far. */
  flush(): Promise<void> | undefined;
  /** Everything is written. */
  close(): Promise<void>;
  /** Leaves nothing behind; after `close` there is nothing to do. */
  discard(): void;
}

/** Characters. */
const CHUNK = 64 * 1024;

/** `file` is undefined for standard output. @throws {RunError} */
export function openOutput(file: string | undefined, language: Language): Output {
  const refuse = refusalOf(file, language);
  if (file !== undefined) return openFile(file, refuse);
  return isDevice() ? openStream(refuse) : openPipe(refuse);
}

/** One whole result. @throws {RunError} */
export async function writeOutput(
  file: string | undefined,
  content: string | Uint8Array,
  language: Language,
): Promise<void> {
  const output = openOutput(file, language);
  await output.write(content);
  await output.close();
}

/** To the end of a file that others write to as well, all at once and only at `close`. */
export function appendOutput(file: string, language: Language): Output {
  const refuse = refusalOf(file, language);
  let text = '';
  return {
    write(more) {
      text += more;
      return undefined;
    },
    flush: () => undefined,
    async close() {
      try {
        appendFileSync(file, text);
      } catch (error) {
        refuse(error);
      }
    },
    discard: () => {},
  };
}

function refusalOf(file: string | undefined, language: Language): (error: unknown) => never {
  return (error) => {
    const { errors, hints } = cliWords[language];
    throw new RunError(errors.cannotWrite(visible(file ?? ''), errnoOf(error)), hints.cannotWrite);
  };
}

function openPipe(refuse: (error: unknown) => never): Output {
  let closed = false;
  const chunks = collect((content) => {
    if (closed) return undefined;
    try {
      writeAll(content);
    } catch (error) {
      if (!isClosedPipe(error)) refuse(error);
      closed = true;
    }
    return undefined;
  });
  return {
    ...chunks,
    async close() {
      chunks.flush();
    },
    discard: () => {},
  };
}

function openStream(refuse: (error: unknown) => never): Output {
  const stream = process.stdout;
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure = error;
  });
  const chunks = collect((content) => {
    if (failure) return isClosedPipe(failure) ? undefined : refuse(failure);
    return new Promise<void>((resolve) => stream.write(content, () => resolve()));
  });
  return {
    ...chunks,
    async close() {
      await chunks.flush();
      if (failure && !isClosedPipe(failure)) refuse(failure);
    },
    discard: () => {},
  };
}

/** The reader has seen enough (`| head`), which is no failure. */
function isClosedPipe(error: unknown): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(errnoOf(error));
}

function openFile(path: string, refuse: (error: unknown) => never): Output {
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      file?.discard();
      return refuse(error);
    }
  };
  let file: FileBeside | undefined;
  file = attempt(() => createFile(path));
  const opened = file;
  const chunks = collect((content) => attempt(() => opened.write(content)));
  return {
    ...chunks,
    async close() {
      await chunks.flush();
      attempt(() => opened.commit());
    },
    discard: () => opened.discard(),
  };
}

/** Small texts are written together; bytes at once. */
function collect(send: (content: string | Uint8Array) => Promise<void> | undefined) {
  let pending = '';
  const flush = () => {
    const text = pending;
    pending = '';
    return text === '' ? undefined : send(text);
  };
  const write = (content: string | Uint8Array) => {
    if (typeof content !== 'string') return sendAfter(flush(), content);
    pending += content;
    return pending.length >= CHUNK ? flush() : undefined;
  };
  const sendAfter = (before: Promise<void> | undefined, bytes: Uint8Array) =>
    before ? before.then(() => send(bytes)) : send(bytes);
  return { write, flush };
}
