// What becomes of a finding: accepted by an exception or the baseline, or given the level that was asked for.

import type { Diagnostic, Suppression } from '../diagnostic/diagnostic.js';
import type { Language } from '../i18n/language.js';
import { WORDS } from '../i18n/words.js';
import type { Report } from '../report/report.js';
import type { Rule } from '../rules/kit/rule.js';
import { entryOf } from './baseline.js';
import { exceptionFor, levelOf, type Policy } from './policy.js';

/** Findings that were accepted as they are. */
interface Baseline {
  readonly fingerprints: ReadonlySet<string>;
  /** Names the report there, where its office is not known. */
  readonly path: string;
}

export interface Terms {
  readonly policy?: Policy | undefined;
  readonly baseline?: Baseline | undefined;
}

/** Undefined where the rule is off. What could not be checked at all can neither be accepted nor switched off. */
export function applyTerms(
  diagnostic: Diagnostic,
  rule: Rule,
  report: Report,
  { policy, baseline }: Terms,
  language: Language,
): Diagnostic | undefined {
  if (rule.aborts || (!policy && !baseline)) return diagnostic;
  const level = policy && levelOf(rule, diagnostic.cells, report, policy);
  if (level === 'off') return undefined;
  const suppressed =
    (policy && excepted(diagnostic, rule, report, policy)) ??
    (baseline && inBaseline(diagnostic, report, baseline, language));
  if (!suppressed && (level ?? diagnostic.severity) === diagnostic.severity) return diagnostic;
  return Object.freeze({
    ...diagnostic,
    severity: level ?? diagnostic.severity,
    ...(suppressed && { suppressed }),
  });
}

function excepted(
  { cells }: Diagnostic,
  rule: Rule,
  report: Report,
  policy: Policy,
): Suppression | undefined {
  const exception = exceptionFor(rule, cells, report, policy);
  return exception && { by: 'exception', reason: exception.reason };
}

function inBaseline(
  diagnostic: Diagnostic,
  { office, year }: Report,
  { fingerprints, path }: Baseline,
  language: Language,
): Suppression | undefined {
  if (!fingerprints.has(entryOf({ office, year, path }, diagnostic))) return undefined;
  return { by: 'baseline', reason: WORDS.inBaseline[language] };
}
