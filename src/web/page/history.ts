// What was changed in a report, step by step, so that each step can be undone and done again.

import { type Revision, untouched } from '../revision.js';

export interface History {
  readonly past: readonly Revision[];
  readonly now: Revision;
  readonly future: readonly Revision[];
}

export const fresh: History = { past: [], now: untouched, future: [] };

/** Typing in one cell is one step, however many keys it takes. */
export function stepped(history: History, next: Revision, continues: boolean): History {
  const { past, now } = history;
  if (JSON.stringify(now) === JSON.stringify(next)) return history;
  return { past: continues ? past : [...past, now], now: next, future: [] };
}

export function undone({ past, now, future }: History): History {
  const before = past[past.length - 1];
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : { past, now, future };
}

export function redone({ past, now, future }: History): History {
  const [next, ...rest] = future;
  return next ? { past: [...past, now], now: next, future: rest } : { past, now, future };
}
