// Lays out the help of a command in columns of the terminal's width.

import { cliWords } from '../../i18n/cli-words.js';
import type { CommandName } from '../../i18n/cli-words-zh.js';
import type { Language } from '../../i18n/language.js';
import { displayWidth, padWidth, wrap } from '../../text/width.js';

interface Item {
  readonly term: string;
  readonly text: string;
}

/** What the command line knows of a command; the words come from the language. */
export interface HelpTopic {
  /** The program as a whole where undefined. */
  readonly command: CommandName | undefined;
  readonly arguments: readonly Item[];
  readonly options: readonly Item[];
  readonly general: readonly Item[];
  readonly commands: readonly Item[];
}

/** Narrower than this, a column of text is unreadable and goes below its term. */
const NARROWEST_TEXT = 24;

export function formatHelp(topic: HelpTopic, language: Language, width: number): string {
  const { help } = cliWords[language];
  const { headings } = help;
  const blocks = [
    [`${headings.usage}${language === 'zh' ? '' : ' '}${help.usage[topic.command ?? 'program']}`],
    wrap(topic.command ? help.commands[topic.command].about : help.about, width),
    section(headings.arguments, topic.arguments, width),
    section(headings.commands, topic.commands, width),
    section(headings.options, topic.options, width),
    section(headings.general, topic.general, width),
    section(headings.examples, help.examples[topic.command ?? 'program'], width),
    section(headings.exits, help.exits[topic.command ?? 'program'], width),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(heading: string, items: readonly Item[], width: number): string[] {
  if (items.length === 0) return [];
  const column = Math.max(...items.map(({ term }) => displayWidth(term))) + 4;
  const room = width - column;
  const fits = room >= NARROWEST_TEXT || items.every(({ text }) => displayWidth(text) <= room);
  return [heading, ...items.flatMap((item) => (fits ? beside(item, column, room) : below(item, width)))];
}

function beside({ term, text }: Item, column: number, room: number): string[] {
  const [first = '', ...more] = wrap(text, room);
  return [padWidth(`  ${term}`, column) + first, ...more.map((line) => ' '.repeat(column) + line)];
}

function below({ term, text }: Item, width: number): string[] {
  return [`  ${term}`, ...wrap(text, width - 6).map((line) => `      ${line}`)];
}
