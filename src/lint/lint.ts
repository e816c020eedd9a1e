// Runs the rules over a report and sorts what they find.

import type { Diagnostic, ReportResult, Severity } from '../diagnostic/diagnostic.js';
import { isText } from '../diagnostic/place.js';
import type { Language } from '../i18n/language.js';
import { WORDS } from '../i18n/words.js';
import type { Report } from '../report/report.js';
import ruleFailed from '../rules/gr901-rule-failed.js';
import { rules as allRules } from '../rules/registry.js';
import type { Finding, Rule } from '../rules/rule.js';
import { describe } from './describe.js';
import { type Described, tellStories } from './stories.js';

export interface LintOptions {
  readonly language: Language;
  /** All rules where it says nothing. */
  readonly rules?: readonly Rule[];
}

export function lintReport(report: Report, { language, rules = allRules }: LintOptions): ReportResult {
  let failed = false;
  const described = rules.flatMap((rule): Described[] => {
    const found = runRule(rule, report);
    if (found.crashed || (rule.aborts && found.findings.length > 0)) failed = true;
    const teller = found.crashed ?? rule;
    return found.findings.map((finding) => ({
      finding,
      diagnostic: describe(finding, teller, report, language),
    }));
  });
  described.sort((a, b) => byPlace(a.diagnostic, b.diagnostic));
  const [document] = report.documents;
  return Object.freeze({
    path: report.path,
    format: document?.format ?? null,
    encoding: document?.encoding ?? null,
    edition: report.edition?.data.id ?? null,
    year: report.year,
    office: report.office,
    partial: report.partial,
    diagnostics: described.map(({ diagnostic }) => diagnostic),
    diagnoses: tellStories(report, described, language),
    failed,
  });
}

/** A rule that throws becomes a finding about that rule. */
function runRule(rule: Rule, report: Report): { findings: Finding[]; crashed?: Rule } {
  try {
    return { findings: [...rule.check(report)] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const said = { template: WORDS.crashed, data: { rule: rule.code, reason } };
    return { findings: [{ said }], crashed: ruleFailed };
  }
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** By file and place, the graver first at one place, then by code. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  return (
    compareText(first.path, second.path) ||
    first.line - second.line ||
    first.column - second.column ||
    WEIGHT[a.severity] - WEIGHT[b.severity] ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

function placeOf({ location }: Diagnostic): { path: string; line: number; column: number } {
  const { path = '' } = location;
  return isText(location) ? { ...location, path } : { path, line: 0, column: 0 };
}
