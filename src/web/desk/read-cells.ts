// Figures that were read out of pictures, as a person compares them with the original.

import type { FigureCell } from '../../diagnostic/table-view.js';
import { formatWords } from '../../i18n/format-words.js';
import type { Language } from '../../i18n/language.js';
import type { ReadCell } from '../view.js';

/** More than these help nobody. */
const MOST_CHOICES = 4;

/** By cell; those that were read without a doubt, and of which nobody asks, are left out. */
export function readCells(figures: readonly FigureCell[], language: Language): Record<string, ReadCell> {
  const words = formatWords[language].html.reading;
  const cells = figures.flatMap(({ id, name, raw, read }): [string, ReadCell][] => {
    if (!read || (read.how === 'read' && !read.picture)) return [];
    const { how, alternatives, picture } = read;
    const isOpen = how === 'check' || how === 'workedOut';
    const choices = isOpen ? [raw ?? '', ...alternatives].filter((text) => text !== '') : [];
    const shown =
      picture === undefined
        ? undefined
        : { source: `data:image/png;base64,${picture}`, about: words.picture };
    const label = words[how];
    return [
      [
        id,
        {
          name,
          text: raw ?? '',
          label,
          isSure: how === 'read',
          picture: shown,
          choices: choices.slice(0, MOST_CHOICES),
        },
      ],
    ];
  });
  return Object.fromEntries(cells);
}
