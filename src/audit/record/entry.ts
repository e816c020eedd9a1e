// What an audit keeps of every report in memory; the rest waits on disk.

import { seriesOf } from '../../edition/data.js';
import { editionById, editions } from '../../edition/editions.js';
import { type OfficeFacts, type OfficeScope, officeLevels } from '../../report/office-facts.js';
import type { AuditRecord } from './record.js';

export type Scope = OfficeScope;

export interface Entry {
  /** Position among the records of the audit. */
  readonly index: number;
  readonly path: string;
  readonly office: string | null;
  readonly year: number | null;
  readonly edition: string | null;
  /** Of the edition: reports on different forms are never held against each other. */
  readonly series: string;
  readonly scope: Scope;
  /** The area that an office belongs to, or that an area's report is on. */
  readonly area: string | null;
  /** The area that the area is part of. */
  readonly parent: string | null;
  /** The area is that of the folder: nothing says that all its offices are there. */
  readonly isByFolder?: boolean;
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

/** A report that a manifest names and that is not among those of the audit. */
export interface Absent extends Declared {
  readonly path: string;
}

export function entryOf(index: number, record: AuditRecord, declared: Declared = {}): Entry {
  return {
    index,
    path: record.path,
    office: record.office,
    year: record.year,
    edition: record.edition,
    series: seriesNamed(record.edition),
    scope: record.scope ?? 'own',
    area: null,
    parent: null,
    level: record.level ?? null,
    whole: record.facts !== null && !record.partial,
    ...declared,
  };
}

/** What the checks of a single report need of it; levels of other names serve to compare offices only. */
export function officeFactsOf({ office, level, scope }: Declared): OfficeFacts {
  const known = officeLevels.find((name) => name === level);
  return { ...(office && { office }), ...(known && { level: known }), ...(scope && { scope }) };
}

/** A report that no edition fits may be one on the newest form of all. */
function seriesNamed(id: string | null): string {
  const edition = id === null ? editions.at(-1) : editionById(id);
  return edition ? seriesOf(edition.data) : id!;
}
