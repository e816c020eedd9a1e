// What is declared about a report's office; it outweighs what title and text say.

export const officeLevels = ['state', 'province', 'city', 'county', 'township'] as const;
export type OfficeLevel = (typeof officeLevels)[number];

/** `own`: the office's own work. `area`: of everything below it. */
export const officeScopes = ['own', 'area'] as const;
export type OfficeScope = (typeof officeScopes)[number];

export interface OfficeFacts {
  readonly office?: string;
  readonly level?: OfficeLevel;
  readonly scope?: OfficeScope;
}
