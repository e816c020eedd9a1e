// What is said below a headline: notes, guesses, the authority, what to do, and where to read more.

import type { Language } from '../../i18n/language.js';
import { reporterWords } from '../../i18n/reporter-words.js';
import { visible } from '../../text/visible.js';
import type { Block } from './blocks.js';

interface Remark {
  /** Its colon included. */
  readonly heading: string;
  readonly text: string;
  /** A command to be typed. */
  readonly isCommand: boolean;
}

export function remarksOf(
  { notes, guesses, basis, help, codes }: Pick<Block, 'notes' | 'guesses' | 'basis' | 'help' | 'codes'>,
  language: Language,
): readonly Remark[] {
  const words = reporterWords[language];
  const all = [
    ...notes.map((text) => ({ heading: words.note, text, isCommand: false })),
    ...guesses.map((text) => ({ heading: words.guess, text, isCommand: false })),
    { heading: words.basis, text: basis, isCommand: false },
    { heading: words.help, text: help, isCommand: false },
    { heading: words.see, text: `gov-report explain ${codes[0]}`, isCommand: true },
  ];
  return all.filter(({ text }) => text !== '');
}

/** Each remark as a line of plain text. */
export function remarkLines(block: Parameters<typeof remarksOf>[0], language: Language): string[] {
  return remarksOf(block, language).map(({ heading, text }) => heading + visible(text));
}
