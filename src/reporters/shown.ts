// Which findings the formats for people show.

import type { Severity } from '../diagnostic/diagnostic.js';

export function shown<T extends { readonly severity: Severity }>(
  found: readonly T[],
  quiet: boolean,
): readonly T[] {
  return quiet ? found.filter(({ severity }) => severity === 'error') : found;
}
