// What an audit could not compare, and why: said with its result, so that silence is never taken for agreement.

import { auditWords } from '../i18n/audit-words.js';
import type { Language } from '../i18n/language.js';
import { visible } from '../text/visible.js';
import type { Entry } from './record/entry.js';

export interface Notes {
  /** False for a part of an audit, and for parts that are not all there. */
  readonly isCompared: boolean;
  /** Reports with tables that are held against no other year, by what is not known of them. */
  readonly uncompared: Readonly<Record<'office' | 'year' | 'tables', number>>;
  /** Areas some of whose offices are not there: only what exceeds the area's own figure is told. */
  readonly incompleteAreas: readonly string[];
}

export function notesOf(
  entries: readonly Entry[],
  { isCompared, incompleteAreas }: Pick<Notes, 'isCompared' | 'incompleteAreas'>,
): Notes {
  const uncompared = { office: 0, year: 0, tables: 0 };
  const isAlone = entries.length < 2;
  for (const { office, year, whole, edition } of entries) {
    if (!isCompared || isAlone || edition === null) continue;
    if (office === null) uncompared.office++;
    else if (year === null) uncompared.year++;
    else if (!whole) uncompared.tables++;
  }
  return { isCompared, uncompared, incompleteAreas: [...new Set(incompleteAreas)] };
}

/** Areas that are named; the others are counted. */
const MOST_AREAS = 3;

/** A sentence each. */
export function noteTexts(
  { isCompared, uncompared, incompleteAreas }: Notes,
  language: Language,
): readonly string[] {
  const words = auditWords[language].notes;
  const areas = incompleteAreas.slice(0, MOST_AREAS).map(visible);
  return [
    ...(isCompared ? [] : [words.notCompared]),
    ...(Object.values(uncompared).some((count) => count > 0) ? [words.uncompared(uncompared)] : []),
    ...(areas.length > 0 ? [words.incompleteAreas(areas, incompleteAreas.length)] : []),
  ];
}
