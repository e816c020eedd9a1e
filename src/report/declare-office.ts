// Puts what is declared about its office beside a report.

import type { OfficeFacts } from './office-facts.js';
import { type Report, withFacts } from './report.js';

/** Later declarations outweigh earlier ones. */
export function declareOffice(report: Report, ...given: readonly (OfficeFacts | undefined)[]): Report {
  const declared: OfficeFacts = Object.assign({}, ...given);
  if (Object.keys(declared).length === 0) return report;
  return withFacts(report, {
    declared,
    ...(declared.office !== undefined && { office: declared.office, titled: report.office }),
  });
}
