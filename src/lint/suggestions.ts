// The corrections that the diagnosis proposes, one figure each, as a list for a person to accept.

import type { ReportResult, Story } from '../diagnostic/diagnostic.js';
import type { Location } from '../diagnostic/place.js';
import { editionById } from '../edition/editions.js';
import type { Language } from '../i18n/language.js';
import { reporterWords } from '../i18n/reporter-words.js';
import { say } from '../i18n/say.js';
import { SLIPS } from '../i18n/story-words.js';

export interface Suggestion {
  readonly path: string;
  readonly office: string | null;
  readonly year: number | null;
  /** From 1 in each report; changes of one number go together. */
  readonly mistake: number;
  /** From 1, best first: only one of the options of a mistake is right. */
  readonly option: number;
  readonly grade: Exclude<Story['grade'], 'open'>;
  /** `table/row/column`. */
  readonly cell: string;
  /** The cell in words. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly location: Location;
  /** Null where the cell is blank. */
  readonly from: number | null;
  readonly to: number;
  readonly slip: string;
  /** The findings that it would settle. */
  readonly reason: string;
}

const MOST_OPTIONS = 5;

export function suggestionsOf(result: ReportResult, language: Language): Suggestion[] {
  const edition = result.edition === null ? undefined : editionById(result.edition);
  if (!edition) return [];
  const nameOf = (named: { readonly label: string; readonly short?: string; readonly en: string }) =>
    say({ template: { zh: '{named}', en: '{named}' }, data: { named } }, language);
  return (result.diagnoses ?? []).flatMap(({ grade, candidates, explains }, i) => {
    if (grade === 'open') return [];
    const reason = explains
      .map((index) => result.diagnostics[index]!.message)
      .join(reporterWords[language].separator);
    const options = candidates.filter(({ changes }) => changes.length > 0);
    return options.slice(0, grade === 'tie' ? MOST_OPTIONS : 1).flatMap(({ changes }, option) =>
      changes.map(({ cell, from, to, pattern, location }) => {
        const { table, row, column } = edition.cellById.get(cell)!;
        return {
          path: result.path,
          office: result.office,
          year: result.year,
          mistake: i + 1,
          option: option + 1,
          grade,
          cell,
          table: table.name[language],
          row: nameOf(row),
          column: nameOf(column),
          location,
          from,
          to,
          slip: (SLIPS[pattern] ?? SLIPS['unlike']!)[language],
          reason,
        };
      }),
    );
  });
}
