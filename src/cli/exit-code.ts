// The exit code that follows from what a run found.

import type { Summary } from '../reporters/reporter.js';
import type { ExitCode } from './run.js';

/** A failed run outweighs findings. */
export function exitCodeOf({ failed, errors, warnings }: Summary, mostWarnings = Infinity): ExitCode {
  if (failed > 0) return 2;
  return errors > 0 || warnings > mostWarnings ? 1 : 0;
}
