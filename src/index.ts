// The library: checks, reads, mends and writes reports without files, a terminal or Node.

import { type AuditResult, auditReports } from './audit/audit-reports.js';
import type { Declared } from './audit/record/entry.js';
import type { ReportResult } from './diagnostic/diagnostic.js';
import type { EditionData } from './edition/data.js';
import { editions as compiled } from './edition/editions.js';
import { type ExtractedReport, extractReport } from './extract/extract-report.js';
import { rules as allRules } from './generated/rules/all.js';
import type { Bilingual, Language } from './i18n/language.js';
import { type Input, type ReadOptions, readInput } from './library/input.js';
import { lintReport } from './lint/lint.js';
import { declareOffice } from './report/declare-office.js';
import type { OfficeFacts } from './report/office-facts.js';
import { withFacts } from './report/report.js';
import type { Category, Docs } from './rules/kit/rule.js';

export type { AuditedReport, AuditResult } from './audit/audit-reports.js';
export type { Scope } from './audit/record/entry.js';
export type { Group, Tally } from './audit/tally.js';
export type {
  CellRef,
  Diagnostic,
  Excerpt,
  Mark,
  ReportResult,
  Role,
  Severity,
  Story,
  StoryCandidate,
  StoryChange,
} from './diagnostic/diagnostic.js';
export type { Location, SheetLocation, TextLocation } from './diagnostic/place.js';
export type { FigureCell, LabelCell, TableView, ViewCell } from './diagnostic/table-view.js';
export type { EditionData } from './edition/data.js';
export type { ExtractedCell, ExtractedReport } from './extract/extract-report.js';
export type { Bilingual, Language } from './i18n/language.js';
export { type Fixed, fix } from './library/fix.js';
export { type FormOptions, formFormats, makeForm } from './library/forms.js';
export type { Input, ReadOptions } from './library/input.js';
export { mark, suggestions } from './library/mark.js';
export { type RenderOptions, render } from './library/render.js';
export type { Suggestion } from './lint/suggestions.js';
export type { OfficeFacts, OfficeLevel } from './report/office-facts.js';
export { type Format, formats } from './reporters/index.js';
export type { Category, Docs } from './rules/kit/rule.js';

export interface LintOptions extends ReadOptions {
  /** Of messages; Chinese where it is left out. */
  readonly language?: Language;
  /**
   * Last year's report of the same office, for the carry-over: meant for one input, each is compared with it. It is
   * read by its own labels, whatever `edition` says. Findings across the years stand at the input's cells; the cells
   * of the other report carry its `path`. A report that is not on the year before, or cannot be read, is a finding.
   */
  readonly previous?: Input;
  /** The results carry the tables as they would be drawn, for `render` as `html` and for drawing them elsewhere. */
  readonly tables?: boolean;
  /** What is known of the office of the inputs; it outweighs what title and text say. */
  readonly declared?: OfficeFacts;
}

/** What is known of a report besides its own text; it outweighs what the report says of itself. */
export interface ManifestEntry extends Declared {
  /** The `path` of an input. */
  readonly path: string;
}

export interface AuditOptions extends ReadOptions {
  /** Of messages; Chinese where it is left out. */
  readonly language?: Language;
  /**
   * Which office, area and year the reports are on. Without it an area's report is known by its title, and stands for
   * the reports in its folder and below.
   */
  readonly manifest?: readonly ManifestEntry[];
}

/** What may be said about a rule without running it. */
export interface RuleInfo {
  /** `GR301`; keeps its meaning for ever. */
  readonly code: string;
  readonly name: string;
  readonly category: Category;
  readonly severity: ReportResult['diagnostics'][number]['severity'];
  readonly title: Bilingual;
  readonly docs: Docs;
  /** What to do, in one sentence. */
  readonly help: Bilingual;
}

/** The editions of the form, oldest first. */
export const editions: readonly EditionData[] = compiled.map(({ data }) => data);

/** All rules, in the order of their codes. */
export const rules: readonly RuleInfo[] = allRules.map(
  ({ code, name, category, severity, title, docs, help }) => ({
    code,
    name,
    category,
    severity,
    title,
    docs,
    help,
  }),
);

/**
 * Checks each input as a report of its own. An input that cannot be read has a result with `failed`.
 *
 * @example
 * import { lint } from 'gov-report';
 *
 * const [result] = await lint({ path: '某局-2024.csv', bytes: await file.bytes() });
 * for (const { code, message } of result.diagnostics) console.log(code, message);
 *
 * Rejects with a RangeError for an edition that does not exist.
 */
export async function lint(input: Input, options?: LintOptions): Promise<readonly [ReportResult]>;
export async function lint(inputs: readonly Input[], options?: LintOptions): Promise<readonly ReportResult[]>;
export async function lint(
  given: Input | readonly Input[],
  options: LintOptions = {},
): Promise<readonly ReportResult[]> {
  const { language = 'zh', previous: other, tables = false, declared } = options;
  const previous = other && (await readInput(other, {}));
  const results: ReportResult[] = [];
  for (const input of inputsOf(given)) {
    const report = declareOffice(await readInput(input, options), declared);
    results.push(lintReport(previous ? withFacts(report, { previous }) : report, { language, tables }));
  }
  return results;
}

/**
 * Checks many reports, and each against the others: an office's years, an area and its offices, copied texts. Inputs are
 * taken one at a time and forgotten once they are read: an async iterable need not hold more than one file. A report is
 * one file; inputs that cannot be read are reports with `failed`.
 *
 * @example
 * import { audit } from 'gov-report';
 *
 * async function* files() {
 *   for (const path of paths) yield { path, bytes: await load(path) };
 * }
 * const { reports, tally } = await audit(files(), { manifest: [{ path: '县.csv', scope: 'area', area: '青石县' }] });
 * tally.summary.errors; // of all reports
 * for (const { path, diagnostics } of reports) console.log(path, diagnostics.length);
 *
 * Rejects with a RangeError for an edition that does not exist.
 */
export function audit(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options: AuditOptions = {},
): Promise<AuditResult> {
  const { language = 'zh', manifest = [] } = options;
  const declared = new Map(manifest.map(({ path, ...rest }) => [path, rest]));
  async function* reports() {
    for await (const input of inputs) yield await readInput(input, options);
  }
  return auditReports(reports(), { language, declared });
}

/**
 * Reads the figures of each input, without checks. An input that cannot be read has no edition and no cells.
 *
 * @example
 * const [{ cells }] = await extract({ path: 'a.csv', bytes });
 * cells['requests/received/naturalPerson']?.value; // 12
 *
 * Rejects with a RangeError for an edition that does not exist.
 */
export async function extract(input: Input, options?: ReadOptions): Promise<readonly [ExtractedReport]>;
export async function extract(
  inputs: readonly Input[],
  options?: ReadOptions,
): Promise<readonly ExtractedReport[]>;
export async function extract(
  given: Input | readonly Input[],
  options: ReadOptions = {},
): Promise<readonly ExtractedReport[]> {
  const reports: ExtractedReport[] = [];
  for (const input of inputsOf(given)) reports.push(extractReport(await readInput(input, options)));
  return reports;
}

function inputsOf(given: Input | readonly Input[]): readonly Input[] {
  return 'path' in given ? [given] : given;
}
