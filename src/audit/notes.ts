// What an audit could not compare, and why: said with its result, so that silence is never taken for agreement.

import { auditWords } from '../i18n/audit-words.js';
import type { Language } from '../i18n/language.js';
import { visible } from '../text/visible.js';
import type { Entry } from './record/entry.js';

/** By what is not known of them; `alone`: there are reports on other years, and none by their office. */
type Uncompared = Readonly<Record<'office' | 'year' | 'tables' | 'alone', number>>;

export interface Notes {
  /** False for a part of an audit, and for parts that are not all there. */
  readonly isCompared: boolean;
  /** Reports with tables that are held against no other year. */
  readonly uncompared: Uncompared;
  /** Areas some of whose offices are not there: only what exceeds the area's own figure is told. */
  readonly incompleteAreas: readonly string[];
  /** Reports that a manifest names and that are not here: how many, and the first of them. */
  readonly absent: { readonly count: number; readonly paths: readonly string[] };
}

export interface ComparedReports extends Pick<Notes, 'isCompared' | 'incompleteAreas'> {
  readonly absent: readonly string[];
  /** By index: held against another year. */
  readonly acrossYears: ReadonlySet<number>;
}

/** Areas and paths that are named; the others are counted. */
const MOST_NAMED = 3;

export function notesOf(
  entries: readonly Entry[],
  { isCompared, incompleteAreas, absent, acrossYears }: ComparedReports,
): Notes {
  const uncompared = { office: 0, year: 0, tables: 0, alone: 0 };
  const years = new Set(entries.flatMap(({ year }) => year ?? []));
  for (const { index, office, year, whole, edition } of entries) {
    if (!isCompared || entries.length < 2 || edition === null) continue;
    if (office === null) uncompared.office++;
    else if (year === null) uncompared.year++;
    else if (!whole) uncompared.tables++;
    else if (years.size > 1 && !acrossYears.has(index)) uncompared.alone++;
  }
  return {
    isCompared,
    uncompared,
    incompleteAreas: [...new Set(incompleteAreas)],
    absent: { count: absent.length, paths: absent.slice(0, MOST_NAMED) },
  };
}

/** A sentence each. */
export function noteTexts(
  { isCompared, uncompared, incompleteAreas, absent }: Notes,
  language: Language,
): readonly string[] {
  const words = auditWords[language].notes;
  const areas = incompleteAreas.slice(0, MOST_NAMED).map(visible);
  return [
    ...(isCompared ? [] : [words.notCompared]),
    ...(Object.values(uncompared).some((count) => count > 0) ? [words.uncompared(uncompared)] : []),
    ...(absent.count > 0 ? [words.absent(absent.paths.map(visible), absent.count)] : []),
    ...(areas.length > 0 ? [words.incompleteAreas(areas, incompleteAreas.length)] : []),
  ];
}
