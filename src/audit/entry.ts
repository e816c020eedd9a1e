// What an audit keeps of every report in memory; the rest waits on disk.

import { type OfficeScope, officeLevels, type Standing } from '../report/standing.js';
import type { AuditRecord } from './record.js';

export type Scope = OfficeScope;

export interface Entry {
  /** Position among the records of the audit. */
  readonly index: number;
  readonly path: string;
  readonly office: string | null;
  readonly year: number | null;
  readonly edition: string | null;
  readonly scope: Scope;
  /** The area that an office belongs to, or that an area's report is on. */
  readonly area: string | null;
  /** The area that the area is part of. */
  readonly parent: string | null;
  readonly level: string | null;
  /** It has all tables: a part of a report is compared with nothing. */
  readonly whole: boolean;
  /** Day of publication, `YYYY-MM-DD`, where a manifest gives it. */
  readonly published?: string;
}

/** What a manifest says about a report; it outweighs what the report says of itself. */
export type Declared = Partial<
  Pick<Entry, 'office' | 'year' | 'scope' | 'area' | 'parent' | 'level' | 'published'>
>;

export function entryOf(index: number, record: AuditRecord, declared: Declared = {}): Entry {
  return {
    index,
    path: record.path,
    office: record.office,
    year: record.year,
    edition: record.edition,
    scope: record.scope ?? 'own',
    area: null,
    parent: null,
    level: record.level ?? null,
    whole: record.facts !== null && !record.partial,
    ...declared,
  };
}

/** What the checks of a single report need of it; levels of other names serve to compare offices only. */
export function standingOf({ office, level, scope }: Declared): Standing {
  const known = officeLevels.find((name) => name === level);
  return { ...(office && { office }), ...(known && { level: known }), ...(scope && { scope }) };
}
