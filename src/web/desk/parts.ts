// Large libraries as scripts of their own: the worker runs one when a file needs it.

import { webWords } from '../../i18n/web-words.js';
import { Refused } from '../../readers/refused.js';
import type { Parts } from '../messages.js';

interface Scope {
  loadPart(name: string): unknown;
  importScripts(address: string): void;
  readonly [part: `part_${string}`]: unknown;
}

const scope = globalThis as unknown as Scope;

/** What the bundle asks for in place of these libraries. */
export function provideParts(parts: () => Parts | undefined): void {
  scope.loadPart = (name) => loaded(name, parts()?.[name as keyof Parts]);
}

function loaded(name: string, script: Blob | undefined): unknown {
  if (!script) throw new Error(`no part ${name}`);
  const address = URL.createObjectURL(script);
  try {
    scope.importScripts(address);
  } catch (error) {
    if (name !== 'pdf') throw error;
    // It asks more of a browser than all the rest; the language of the page is not known here.
    const reason = [webWords.zh, webWords.en].map(({ working }) => working.pdf).join(' ');
    throw new Refused({ kind: 'failed', reason });
  } finally {
    URL.revokeObjectURL(address);
  }
  return scope[`part_${name}`];
}
