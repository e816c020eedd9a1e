// Lays out the counts of a self-test as a table, one row after the other as they come.

import type { Language } from '../../i18n/language.js';
import { selftestWords } from '../../i18n/selftest-words.js';
import { SLIPS } from '../../i18n/story-words.js';
import type { Style } from '../../reporters/frame/style.js';
import type { Tally } from '../../selftest/selftest.js';
import { SLIPS_BY_NAME } from '../../selftest/slips.js';
import { displayWidth, padWidth, wrap } from '../../text/width.js';

interface TableOptions {
  readonly style: Style;
  readonly width: number;
  readonly language: Language;
  /** The most that a count comes to. */
  readonly tries: number;
}

const COUNTS = ['detected', 'located', 'tied', 'missed'] as const;
const INDENT = '  ';
const GAP = 2;

/** The title, a heading for each number of slips, the rows, and what the columns mean. */
export function* layOutTallies(
  tallies: Iterable<Tally>,
  title: string,
  options: TableOptions,
): Generator<string> {
  const { style, width, language, tries } = options;
  const words = selftestWords[language];
  const columns = columnsOf(words.columns, tries);
  const numbers = columns.reduce((sum, column) => sum + column.width + GAP, 0);
  const names = Object.keys(SLIPS_BY_NAME).map((slip) => nameOf(slip, language));
  const widest = Math.max(...[...names, words.mixed].map(displayWidth));
  const room = Math.min(widest, width - INDENT.length - numbers);
  const row = (cells: readonly string[]) =>
    cells.map((cell, i) => ' '.repeat(GAP) + padLeft(cell, columns[i]!.width)).join('');

  yield `${wrap(title, width)
    .map((line) => style.strong(line))
    .join('\n')}\n`;
  let group = 0;
  for (const tally of tallies) {
    if (tally.together !== group) {
      group = tally.together;
      const heading = padWidth(words.together(group), INDENT.length + room);
      yield `\n${style.strong(heading + row(columns.map((column) => column.heading)))}\n`;
    }
    const [first = '', ...more] = wrap(nameOf(tally.slip, language), room);
    yield [
      `${INDENT}${style.text(padWidth(first, room) + row(columns.map((column) => column.textOf(tally))))}`,
      ...more.map((line) => `${INDENT}${INDENT}${style.text(line)}`),
      '',
    ].join('\n');
  }
  for (const text of words.meaning) yield `\n${wrap(text, width).join('\n')}\n`;
}

/** Slips of different kinds have a name of their own. */
function nameOf(slip: string, language: Language): string {
  const { slips, mixed } = selftestWords[language];
  return slips[slip] ?? SLIPS[slip]?.[language] ?? mixed;
}

interface Column {
  readonly heading: string;
  readonly width: number;
  textOf(tally: Tally): string;
}

type Headings = Readonly<Record<(typeof COUNTS)[number] | 'tries' | 'milliseconds', string>>;

function columnsOf(headings: Headings, tries: number): readonly Column[] {
  const digits = String(tries).length;
  const wide = (heading: string, content: number) => Math.max(displayWidth(heading), content);
  return [
    { heading: headings.tries, width: wide(headings.tries, digits), textOf: (tally) => String(tally.tries) },
    ...COUNTS.map((name) => ({
      heading: headings[name],
      width: wide(headings[name], digits + ' 99.9%'.length),
      textOf: (tally: Tally) => countText(tally[name], tally.tries),
    })),
    {
      heading: headings.milliseconds,
      width: wide(headings.milliseconds, '999.9'.length),
      textOf: ({ milliseconds }) => milliseconds.toFixed(1),
    },
  ];
}

/** A share is never rounded to all or nothing. */
function countText(count: number, tries: number): string {
  if (tries === 0) return '–';
  const share = Math.min(Math.max((100 * count) / tries, 0.1), 99.9);
  const shown = count === 0 || count === tries ? String((100 * count) / tries) : share.toFixed(1);
  return `${count} ${shown.padStart(4)}%`;
}

function padLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
