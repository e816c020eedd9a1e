// Keeps the findings of one rule in one report to a number that can be read: the last one tells how many there were.

import { WORDS } from '../i18n/words.js';
import type { Finding } from '../rules/rule.js';

/** A form has some 250 cells: more findings of one kind come from a file that is no report. */
export const MOST_OF_A_KIND = 1000;

/** The first findings as they are; what is left out still ends the run if it has to. */
export function* withinLimit(findings: Iterable<Finding>): Generator<Finding> {
  let last: Finding | undefined;
  let told = 0;
  let untold = 0;
  let aborts = false;
  for (const finding of findings) {
    if (told < MOST_OF_A_KIND) {
      if (last) yield last;
      last = finding;
      told++;
    } else {
      untold++;
      aborts ||= finding.aborts === true;
    }
  }
  if (!last) return;
  if (untold === 0) yield last;
  else yield withCount(last, untold, aborts);
}

function withCount(finding: Finding, count: number, aborts: boolean): Finding {
  const more = { template: WORDS.more, data: { count } };
  return { ...finding, notes: [...(finding.notes ?? []), more], ...(aborts && { aborts }) };
}
