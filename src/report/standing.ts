// What is declared about a report's office; it outweighs what title and text say.

import { type Report, withFacts } from './report.js';

export const officeLevels = ['state', 'province', 'city', 'county', 'township'] as const;
export type OfficeLevel = (typeof officeLevels)[number];

/** `own`: the office's own work. `area`: of everything below it. */
export const officeScopes = ['own', 'area'] as const;
export type OfficeScope = (typeof officeScopes)[number];

export interface Standing {
  readonly office?: string;
  readonly level?: OfficeLevel;
  readonly scope?: OfficeScope;
}

/** The report as declared; later declarations outweigh earlier ones. */
export function withStanding(report: Report, ...given: readonly (Standing | undefined)[]): Report {
  const declared: Standing = Object.assign({}, ...given);
  if (Object.keys(declared).length === 0) return report;
  return withFacts(report, {
    declared,
    ...(declared.office !== undefined && { office: declared.office, titled: report.office }),
  });
}
