// A report of one workbook as a copy in which the cells of the proposed corrections are coloured and commented on.

import { isSheet } from '../diagnostic/place.js';
import type { Language } from '../i18n/language.js';
import { suggestWords } from '../i18n/suggest-words.js';
import type { Suggestion } from '../lint/suggestions.js';
import { visible } from '../text/visible.js';
import { type CellMark, markWorkbook } from './mark-workbook.js';

/** One of several ways is paler than what is likely alone; the comment says which. */
const COLORS = { certain: 'FFC7CE', likely: 'FFC7CE', tie: 'FFEB9C' } as const;

/** `others` are cells to be marked for another reason, where nothing is proposed for them. */
export function markedCopy(
  bytes: Uint8Array,
  found: readonly Suggestion[],
  language: Language,
  others: readonly CellMark[] = [],
) {
  const proposed = marksOf(found, language);
  const isProposed = ({ sheet, address }: CellMark) =>
    proposed.some((one) => one.sheet === sheet && one.address === address);
  const marks = [...proposed, ...others.filter((one) => !isProposed(one))];
  return { bytes: markWorkbook(bytes, marks), cells: marks.length };
}

/** One a cell, whatever is proposed for it. */
function marksOf(found: readonly Suggestion[], language: Language): CellMark[] {
  const { comment } = suggestWords[language];
  const cells = new Map<string, Suggestion[]>();
  for (const one of found) {
    const key = addressIn(one);
    if (key !== undefined) cells.set(key, [...(cells.get(key) ?? []), one]);
  }
  return [...cells.values()].flatMap((some) => {
    const { location } = some[0]!;
    if (!isSheet(location)) return [];
    const { sheet, address } = location;
    const color = COLORS[some.some(({ grade }) => grade !== 'tie') ? 'certain' : 'tie'];
    const said = some.map((one) => linesOf(one, found, language));
    return [{ sheet, address, color, lines: [...said.flat(), comment.end] }];
  });
}

function linesOf(one: Suggestion, found: readonly Suggestion[], language: Language): string[] {
  const { blank, comment, grades, reason } = suggestWords[language];
  const figure = (value: number | null) => (value === null ? blank : String(value));
  const together = found.filter(
    (other) => other !== one && other.mistake === one.mistake && other.option === one.option,
  );
  const grade = one.grade === 'tie' ? comment.option(grades.tie, one.option) : grades[one.grade];
  return [
    comment.change(grade, figure(one.from), figure(one.to), one.slip),
    ...(together.length > 0
      ? [
          comment.together(
            together.map((other) => `${addressIn(other)} ${figure(other.from)} → ${figure(other.to)}`),
          ),
        ]
      : []),
    reason(visible(one.reason)),
  ];
}

/** `表三!D7`. */
function addressIn({ location }: Suggestion): string | undefined {
  return isSheet(location) ? `${location.sheet}!${location.address}` : undefined;
}
