// Which findings a format shows: never the accepted ones, and for people, where asked, errors only.

import type { Severity, Suppression } from '../../diagnostic/diagnostic.js';

interface Showable {
  readonly severity: Severity;
  readonly suppressed?: Suppression;
}

export function shown<T extends Showable>(found: readonly T[], quiet = false): readonly T[] {
  return found.filter(({ severity, suppressed }) => !suppressed && (!quiet || severity === 'error'));
}
