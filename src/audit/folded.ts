// What findings count for people: those that come of one mistake are one fault.

import type { Counts } from '../reporters/reporter.js';
import { NO_COUNTS } from '../reporters/summary.js';
import type { AuditRecord } from './record/record.js';

export const FIELD = { error: 'errors', warning: 'warnings', info: 'infos' } as const;

/** How many findings of each severity stories take away from the count, as each stands for several. */
export function foldedIn({ diagnostics, diagnoses }: Pick<AuditRecord, 'diagnostics' | 'diagnoses'>): Counts {
  const folded = { ...NO_COUNTS };
  for (const { explains, severity } of diagnoses) {
    const open = explains.flatMap((i) => diagnostics[i] ?? []).filter(isOpen);
    for (const finding of open) folded[FIELD[finding.severity]]++;
    if (open.length > 0) folded[FIELD[severity]]--;
  }
  return folded;
}

/** Accepted findings count for nothing. */
export function isOpen(finding: AuditRecord['diagnostics'][number]): boolean {
  return !('suppressed' in finding && finding.suppressed);
}
