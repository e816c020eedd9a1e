// The list of corrections: what was changed, what is to be changed, and what was explained, one a line.

import type { Language } from '../../i18n/language.js';
import { reporterWords } from '../../i18n/reporter-words.js';
import { webWords } from '../../i18n/web-words.js';
import type { View } from '../view.js';

export type Row = readonly (string | number | null)[];

/** In the order of `webWords.list.head`. */
export function correctionRows(view: View, language: Language): Row[] {
  const { list, changes: words, noted } = webWords[language];
  const { states } = list;
  const about = [view.office, view.year, view.path] as const;
  const changed = view.changes.map(
    ({ name, from, to }): Row => [...about, states.changed, name, '', from, to, '', ''],
  );
  const added = view.added.map(
    ({ name, figures }): Row => [...about, states.changed, name, '', '', '', words.added(name, figures), ''],
  );
  const faults = view.faults.flatMap(({ options, message, place, remarks }): Row[] => {
    const why = remarks.map(({ heading, text }) => heading + text).join(reporterWords[language].separator);
    if (options.length === 0) return [[...about, states.open, message, place, '', '', message, why]];
    return options.flatMap(({ changes, slip }, i) =>
      changes.map(({ name, from, to }): Row => {
        const state = options.length > 1 ? states.option(i + 1) : states.proposed;
        return [...about, state, name, place, from, to, noted(message, slip), why];
      }),
    );
  });
  const explained = view.explained.map(
    ({ message, reason }): Row => [...about, states.explained, message, '', '', '', message, reason],
  );
  return [...changed, ...added, ...faults, ...explained];
}
