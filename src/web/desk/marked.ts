// A copy of the workbook in which every cell that is wrong, in doubt or changed is coloured, with a comment that says why.

import { isSheet, type Location } from '../../diagnostic/place.js';
import type { Language } from '../../i18n/language.js';
import { webWords } from '../../i18n/web-words.js';
import { suggestionsOf } from '../../lint/suggestions.js';
import type { CellMark } from '../../marking/mark-workbook.js';
import { markedCopy } from '../../marking/marked-copy.js';
import { changesIn, namesIn } from './facts-of.js';
import type { Checkable } from './view-of.js';

const COLORS = { changed: 'C6EFCE', error: 'FFC7CE', warning: 'FFEB9C', info: 'DDEBF7' } as const;

export function markedWorkbook(bytes: Uint8Array, checked: Checkable, language: Language): Uint8Array {
  const { original, report, result, revision } = checked;
  const changes = changesIn(original, revision, namesIn(report, language), language);
  const { list, changes: words } = webWords[language];
  const places = new Map(
    (result.tables ?? []).flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell.kind === 'figure' ? [[cell.id, cell.location] as const] : [])),
    ),
  );
  const marks = new Map<string, CellMark>();
  const add = (location: Location | undefined, color: string, line: string) => {
    if (!location || !isSheet(location)) return;
    const { sheet, address } = location;
    const key = `${sheet}!${address}`;
    const before = marks.get(key);
    marks.set(key, {
      sheet,
      address,
      color: before?.color ?? color,
      lines: [...(before?.lines ?? []), line],
    });
  };
  for (const { cell, from, to } of changes)
    add(places.get(cell), COLORS.changed, words.change(list.states.changed, from, to));
  for (const { cells, severity, message, suppressed } of result.diagnostics)
    if (!suppressed)
      for (const { role, location } of cells)
        if (role === 'subject') add(location, COLORS[severity], message);
  return markedCopy(bytes, suggestionsOf(result, language), language, [...marks.values()]).bytes;
}
