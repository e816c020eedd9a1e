// Knows a diagnostic again in a later run: by office, year, rule and cells, never by line numbers or figures.

import type { Diagnostic, ReportResult } from './diagnostic.js';

const FIGURES = /[\d０-９]+(?:\.\d+)?/gu;

/**
 * `office|year|code|cells`, readable and stable: an office that is not known gives the report's path, a diagnostic
 * without cells its message without the figures. Two diagnostics of a report may have the same one.
 */
export function fingerprintOf(
  { office, year, path }: Pick<ReportResult, 'office' | 'year' | 'path'>,
  { code, cells, message }: Pick<Diagnostic, 'code' | 'cells' | 'message'>,
): string {
  const subjects = cells.flatMap(({ id, role }) => (role === 'subject' ? [id] : []));
  const what = subjects.length > 0 ? subjects.join(' ') : message.replace(FIGURES, '#');
  return [office ?? path, year ?? '', code, what].join('|');
}

/**
 * Fingerprints for outputs that take two with the same one for one: the second gets `#2`, the third `#3`. One call a
 * report, in the order of the run, gives one for each of its diagnostics.
 */
export function uniqueFingerprints(): (result: ReportResult) => readonly string[] {
  const seen = new Map<string, number>();
  return (result) =>
    result.diagnostics.map((diagnostic) => {
      const fingerprint = fingerprintOf(result, diagnostic);
      const count = (seen.get(fingerprint) ?? 0) + 1;
      seen.set(fingerprint, count);
      return count === 1 ? fingerprint : `${fingerprint}#${count}`;
    });
}
