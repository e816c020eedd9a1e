// What `npm run mutate` and the tests it starts tell each other.

/** A line of the log: what a test saw, or what it reaches before it runs, or in its first run only. */
export type Entry =
  | { readonly number: number; readonly is: 'dead' | 'early'; readonly by: string }
  /** A test that cannot be run again. */
  | { readonly is: 'once'; readonly by: string }
  /** One that takes so many milliseconds. */
  | { readonly is: 'slow'; readonly by: string; readonly took: number };

export interface Chosen {
  readonly seed: string;
  /** Places in the order that the seed gives, from 1. */
  readonly numbers: readonly number[];
  /** Names under `tests`, in the order in which they run. */
  readonly tests: readonly string[];
  readonly log: string;
  /** A file that holds the number of the change that is tried now. */
  readonly now: string;
  /** Milliseconds of processor time that a test may take to be run for each change. */
  readonly quick?: number | undefined;
  /** One change that is on from the start. */
  readonly always?: number | undefined;
}

export function chosen(): Chosen {
  return JSON.parse(process.env['MUTATE'] ?? '{}') as Chosen;
}
