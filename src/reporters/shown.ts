// Which diagnostics the formats for people show.

import type { Diagnostic } from '../diagnostic/diagnostic.js';

export function shown(diagnostics: readonly Diagnostic[], quiet: boolean): readonly Diagnostic[] {
  return quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
}
