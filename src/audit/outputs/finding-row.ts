// A finding of an audit as a row: what the formats for spreadsheets and analysts have in common.

import type { Location } from '../../diagnostic/place.js';
import type { Language } from '../../i18n/language.js';
import { placeSuffix } from '../../i18n/place-words.js';
import { visible } from '../../text/visible.js';
import type { Finding } from '../compare/across.js';
import { isOpen } from '../folded.js';
import type { Entry } from '../record/entry.js';
import type { AuditRecord } from '../record/record.js';

/** In the order of the columns. */
export interface FindingRow {
  readonly office: string | null;
  readonly area: string | null;
  readonly year: number | null;
  readonly path: string;
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  /** Of the cell spoken of; null where the finding is on no single cell. */
  readonly table: string | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly actual: number | null;
  readonly expected: number | null;
  /** `14:30` in a text, `Sheet1!D7` in a workbook; null for the file as a whole. */
  readonly place: string | null;
}

/** Those that count: accepted ones are left out. */
export function findingRows({ diagnostics }: AuditRecord, entry: Entry, language: Language): FindingRow[] {
  const { office, area, year, path } = entry;
  return diagnostics.filter(isOpen).map((finding) => {
    const { code, severity, message, cells } = finding;
    const subjects = cells.filter(({ role }) => role === 'subject');
    const [table = null, row = null, column = null] = subjects.length === 1 ? subjects[0]!.id.split('/') : [];
    return {
      office: office && visible(office),
      area: area && visible(area),
      year,
      path: visible(path),
      code,
      severity,
      message: visible(message),
      table,
      row,
      column,
      actual: finding.actual ?? null,
      expected: finding.expected ?? null,
      place: placeOf(finding.location, language),
    };
  });
}

/** Null for the file as a whole. The path stands before it if it is another's. */
export function placeOf(given: Location | Finding['location'], language: Language): string | null {
  const location = given as Location;
  return visible((location.path ?? '') + placeSuffix(location)[language]).replace(/^:/u, '') || null;
}
