// Runs the rules over a report and sorts what they find.

import type { Diagnostic, ReportResult, Severity } from '../diagnostic/diagnostic.js';
import { isText } from '../diagnostic/place.js';
import { rules as allRules } from '../generated/rules/all.js';
import type { Language } from '../i18n/language.js';
import type { Message } from '../i18n/say.js';
import { WORDS } from '../i18n/words.js';
import { reasonOf } from '../report/crash.js';
import type { Report } from '../report/report.js';
import internalError from '../rules/gr901-internal-error.js';
import type { Category, Finding, Rule } from '../rules/kit/rule.js';
import { withDeducedFigures } from './deduced.js';
import { describe } from './describe.js';
import { withinLimit } from './limit.js';
import { isNamed, thresholdsOf } from './policy.js';
import { type Described, storiesOf } from './stories.js';
import { tableViews } from './table-views.js';
import { applyTerms, type Terms } from './terms.js';

export interface LintOptions extends Terms {
  readonly language: Language;
  /** All rules where it says nothing. */
  readonly rules?: readonly Rule[];
  /** Codes of dormant rules that are to run. */
  readonly awake?: readonly string[];
  /** The result carries the tables, as the formats that draw them need. */
  readonly tables?: boolean;
}

export function lintReport(given: Report, options: LintOptions): ReportResult {
  const report = withDeducedFigures(given);
  const { language, rules = allRules, tables = false } = options;
  const present = categoriesOf(report);
  const described: Described[] = [];
  let failed = false;
  for (const rule of rules) {
    if (present[rule.category] === false || !isAwake(rule, options)) continue;
    failed = runRule(rule, report, options, described) || failed;
  }
  described.sort((a, b) => rankOf(a) - rankOf(b) || byPlace(a.diagnostic, b.diagnostic));
  const diagnosis = runDiagnosis(report, described, language);
  const [document] = report.documents;
  return Object.freeze({
    path: report.path,
    format: document?.format ?? null,
    encoding: document?.encoding ?? null,
    edition: report.edition?.data.id ?? null,
    year: report.year,
    office: report.office,
    partial: report.partial,
    ...(report.partial && { holds: heldTables(report, language) }),
    diagnostics: [...diagnosis.crashes, ...described].map(({ diagnostic }) => diagnostic),
    diagnoses: diagnosis.stories,
    ...(tables && { tables: tableViews(report, language) }),
    ...aboutOf(report),
    failed: diagnosis.crashes.length > 0 || failed,
  });
}

function heldTables({ edition, tables }: Report, language: Language): ReportResult['holds'] & object {
  const held = edition?.tables.filter((table) => tables.has(table)) ?? [];
  return held.map(({ data }) => ({ id: data.id, name: data.name[language] }));
}

/** Where it is no report at all: what the run goes by, or nothing. */
function aboutOf({ problems }: Report): Pick<ReportResult, 'about'> {
  if (problems.some(({ kind }) => kind === 'configuration' || kind === 'definition'))
    return { about: 'configuration' };
  const isMissing = problems.some((one) => one.kind === 'unreadable' && one.unreadable.kind === 'missing');
  return isMissing ? { about: 'missing' } : {};
}

/** Its figures were read out of pictures. */
function ofScan({ documents }: Report): boolean {
  return documents.some(({ format }) => format === 'scan');
}

/** Of the structure of a report what a picture may only seem to lack or to have. */
const ROWS: ReadonlySet<string> = new Set(['GR113', 'GR115']);

/** What is wrong over rows and figures read out of a picture may be printed wrong or read wrong: it is never an error. */
function asRead(finding: Finding, { code, severity, category }: Rule): Finding {
  if ((category === 'structure' && !ROWS.has(code)) || (finding.severity ?? severity) !== 'error')
    return finding;
  const misread = { template: WORDS.misread, data: {} };
  return { ...finding, severity: 'warning', notes: [...(finding.notes ?? []), misread] };
}

/** Whether the report has what the rules of a category look at. */
function categoriesOf(report: Report): Readonly<Partial<Record<Category, boolean>>> {
  return {
    years: report.previous !== undefined,
    audit: report.peers !== undefined,
    text: report.edition?.data.text !== undefined && report.prose.hasSentences,
  };
}

function isAwake(rule: Rule, { awake, policy }: LintOptions): boolean {
  return (
    !rule.dormant || awake?.includes(rule.code) === true || (policy !== undefined && isNamed(rule, policy))
  );
}

/** Adds what the rule finds; true where the run failed. A rule that throws becomes a finding about that rule. */
function runRule(rule: Rule, report: Report, options: LintOptions, described: Described[]): boolean {
  const { language, policy } = options;
  const before = described.length;
  try {
    const thresholds = policy && thresholdsOf(rule, report, policy);
    for (const finding of withinLimit(rule.check(report, thresholds))) {
      const found = describe(ofScan(report) ? asRead(finding, rule) : finding, rule, report, language);
      const diagnostic = applyTerms(found, rule, report, options, language);
      if (diagnostic) described.push({ finding, diagnostic });
    }
    if (described.length === before) return false;
    return described.slice(before).some(({ finding }) => finding.aborts ?? rule.aborts);
  } catch (error) {
    const message = { template: WORDS.crashed.rule, data: { rule: rule.code, reason: reasonOf(error) } };
    described.splice(before, described.length, crash(message, report, language));
    return true;
  }
}

/** Without its stories a report keeps its findings; the crash itself stands first. */
function runDiagnosis(report: Report, described: readonly Described[], language: Language) {
  try {
    return { stories: storiesOf(report, described, language), crashes: [] };
  } catch (error) {
    const message = { template: WORDS.crashed.diagnosis, data: { reason: reasonOf(error) } };
    return { stories: [], crashes: [crash(message, report, language)] };
  }
}

function crash(message: Message, report: Report, language: Language): Described {
  const finding = { message };
  return { finding, diagnostic: describe(finding, internalError, report, language) };
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function rankOf({ finding }: Described): number {
  return finding.comesLast ? 1 : 0;
}

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

/** A file without lines is sorted by those that its excerpts show. */
function placeOf({ location, excerpt }: Diagnostic): { path: string; line: number; column: number } {
  const { path = '' } = location;
  const mark = excerpt?.marks.find(({ primary }) => primary) ?? excerpt?.marks[0];
  const { line, column } = isText(location) ? location : (mark ?? { line: 0, column: 0 });
  return { path, line, column };
}
