// Keeps the findings of one rule in one report to a number that can be read: the last one tells how many there were.

import { WORDS } from '../i18n/words.js';
import type { Finding } from '../rules/kit/rule.js';

/** A form has some 250 cells: more findings of one kind come from a file that is no report. */
export const MOST_OF_A_KIND = 1000;

const NONE: readonly Finding[] = [];

/** The first findings as they are; what is left out still ends the run if it has to. */
export function withinLimit(findings: Iterable<Finding>): readonly Finding[] {
  let kept: Finding[] | undefined;
  let omitted = 0;
  let aborts = false;
  for (const finding of findings) {
    kept ??= [];
    if (kept.length < MOST_OF_A_KIND) kept.push(finding);
    else {
      omitted++;
      aborts ||= finding.aborts === true;
    }
  }
  if (!kept) return NONE;
  if (omitted > 0) kept.push(withCount(kept.pop()!, omitted, aborts));
  return kept;
}

function withCount(finding: Finding, count: number, aborts: boolean): Finding {
  const more = { template: WORDS.more, data: { count } };
  return { ...finding, notes: [...(finding.notes ?? []), more], ...(aborts && { aborts }) };
}
