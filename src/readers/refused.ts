// Why a file is not read, told from however deep inside.

import type { Bound, Unreadable } from '../document/document.js';

/** What a reader cannot say by itself is of which format the file is. */
type Reason = Unreadable | 'damaged' | 'encrypted' | 'doctype';

export class Refused extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(typeof reason === 'string' ? reason : reason.kind);
    this.reason = reason;
  }
}

/** @throws {Refused} where there is more than the limit */
export function within(what: Bound, found: number, limit: number): void {
  if (found > limit) throw new Refused({ kind: 'too-large', what, found, limit });
}

/** What an error of a reader or of its library says of a file; `format` is how people call it. */
export function refusalOf(error: unknown, format: string): Unreadable {
  if (!(error instanceof Refused)) return { kind: 'damaged', format };
  return typeof error.reason === 'string' ? { kind: error.reason, format } : error.reason;
}
