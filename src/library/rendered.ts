// The text of an output without colours, by a reporter that is loaded already.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import type { Language } from '../i18n/language.js';
import { plainStyle } from '../reporters/frame/style.js';
import type { CreateReporter, ReporterOptions } from '../reporters/reporter.js';
import { count, nothingYet } from '../reporters/summary.js';
import { ruleTexts } from '../rules/kit/rule-texts.js';

/** Columns that a line for people may take. */
const WIDTH = 100;

export function plainOptions(language: Language, width = WIDTH): ReporterOptions {
  const rules = () => ruleTexts(language);
  return { style: plainStyle, language, width, quiet: false, version: PROGRAM_VERSION, rules };
}

export function rendered(
  create: CreateReporter,
  results: readonly ReportResult[],
  options: ReporterOptions,
): string {
  const reporter = create(options);
  const reports = results.map((result) => reporter.report(result));
  return [reporter.begin(), ...reports, reporter.end(results.reduce(count, nothingYet))].join('');
}
