// The faults of a checked report as the page shows them: in order, with places, sentences and ways to mend them.

import type { ReportResult, Severity } from '../../diagnostic/diagnostic.js';
import { type Location, startOf } from '../../diagnostic/place.js';
import type { FigureCell } from '../../diagnostic/table-view.js';
import type { Language } from '../../i18n/language.js';
import { placeSuffix, placeWords } from '../../i18n/place-words.js';
import { JOINER, say } from '../../i18n/say.js';
import { STORY } from '../../i18n/story-words.js';
import { suggestWords } from '../../i18n/suggest-words.js';
import { type Suggestion, suggestionsOf } from '../../lint/suggestions.js';
import { type Block, blocksOf } from '../../reporters/frame/blocks.js';
import { remarksOnPage } from '../../reporters/frame/on-page.js';
import { marksOf, type Numbered } from '../../reporters/html/marks.js';
import { picturedIn } from '../../reporters/html/readings.js';
import type { Fault, Mark, Option, Sentence, View } from '../view.js';
import type { NameOf } from './facts-of.js';
import { keyOf, subjectsOf } from './revision.js';

/** Gravest first. */
const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** With the marks of the cells that they are about. */
export function faultsOf(
  result: ReportResult,
  figures: readonly FigureCell[],
  nameOf: NameOf,
  language: Language,
): Pick<View, 'faults' | 'marks'> {
  const findings = inOrder(blocksOf(result)).map(
    (block, i): Numbered => ({ block, number: i + 1, href: '' }),
  );
  const marks: Record<string, Mark> = {};
  for (const [cell, { level, remarks, correction }] of marksOf(findings, figures, language)) {
    const numbers = remarks.map(({ label }) => Number(label));
    marks[cell.id] = { level, numbers, ...(correction !== undefined && { correction }) };
  }
  const suggestions = suggestionsOf(result, language);
  const places = new Set(figures.flatMap(({ location }) => (location ? [placeKey(location)] : [])));
  const faults = findings.map(({ block, number }) => ({
    ...faultOf(block, places, language),
    number,
    place: placeIn(block.location, language),
    seen: picturedIn(block, figures).map(({ id }) => id),
    cells: cellsOf(block, number, marks),
    ways: block.story?.candidates.filter(({ changes }) => changes.length > 0).length ?? 0,
    options: optionsOf(block, result, suggestions, nameOf, language),
  }));
  return { faults, marks };
}

/** What could not be read stands first, then by gravity; otherwise as they stand in the report. */
function inOrder(blocks: readonly Block[]): Block[] {
  const weight = ({ severity, codes }: Block) =>
    codes[0]?.startsWith('GR1') === true && severity === 'error' ? -1 : LEVELS.indexOf(severity);
  return [...blocks].sort((a, b) => weight(a) - weight(b));
}

function placeKey(location: Location): string {
  return JSON.stringify([location.path, startOf(location)]);
}

/** With its file, where it is another than the report's own. */
function placeIn(location: Location, language: Language): string {
  const { path } = location;
  return path === undefined ? placeWords(location)[language] : path + placeSuffix(location)[language];
}

function faultOf(
  block: Block,
  places: ReadonlySet<string>,
  language: Language,
): Omit<Fault, 'number' | 'place' | 'seen' | 'cells' | 'ways' | 'options'> {
  const { severity, codes, message, story, excerpt, location, diagnostics } = block;
  const isInTable = places.has(placeKey(location));
  const labels = (excerpt?.marks ?? []).filter(({ label }) => label !== '');
  const [only] = diagnostics;
  const subjects = diagnostics.flatMap(({ cells }) => subjectsOf(cells));
  return {
    severity,
    grade: story?.grade,
    codes,
    message,
    sums: isInTable && !story ? labels.map(({ label }) => label) : [],
    sentence: isInTable ? undefined : sentenceOf(block),
    remarks: remarksOnPage(block, language),
    key: severity === 'error' || !only || story ? undefined : keyOf(only.code, subjects),
  };
}

/** Characters before and behind what is marked. */
const AROUND = 60;

function sentenceOf({ excerpt }: Block): Sentence | undefined {
  const mark = excerpt?.marks.find(({ primary }) => primary) ?? excerpt?.marks[0];
  const text = excerpt?.lines.find(({ line }) => line === mark?.line)?.text;
  if (!mark || !text?.trim()) return undefined;
  const [from, to] = [mark.column - 1, Math.max(mark.endColumn - 1, mark.column - 1)];
  const start = Math.max(from - AROUND, text.lastIndexOf('。', from - 1) + 1, 0);
  const close = text.indexOf('。', to);
  const end = Math.min(to + AROUND, close < 0 ? text.length : close + 1);
  const cut = (a: number, b: number) => text.slice(a, b).replace(/\t/gu, ' ');
  return [
    { text: (start > 0 && text[start - 1] !== '。' ? '…' : '') + cut(start, from), marked: false },
    { text: cut(from, to), marked: true },
    { text: cut(to, end) + (end < text.length && text[end - 1] !== '。' ? '…' : ''), marked: false },
  ].filter(({ text: part }) => part !== '');
}

function cellsOf({ story }: Block, number: number, marks: Readonly<Record<string, Mark>>): string[] {
  const marked = Object.entries(marks).flatMap(([cell, { numbers }]) =>
    numbers.includes(number) ? [cell] : [],
  );
  const first = story?.candidates[0]?.changes[0]?.cell;
  return first !== undefined && marked.includes(first)
    ? [first, ...marked.filter((cell) => cell !== first)]
    : marked;
}

/** Of a story the proposals that the command line lists as well. */
function optionsOf(
  { story }: Block,
  result: ReportResult,
  suggestions: readonly Suggestion[],
  nameOf: NameOf,
  language: Language,
): Option[] {
  const mistake = story ? (result.diagnoses ?? []).indexOf(story) + 1 : 0;
  const options = new Map<number, Suggestion[]>();
  for (const one of suggestions)
    if (one.mistake === mistake) options.set(one.option, [...(options.get(one.option) ?? []), one]);
  return [...options.values()].map((some) => ({
    text: changesText(some, language),
    slip: [...new Set(some.map(({ slip }) => slip))].join(JOINER[language]),
    changes: some.map(({ cell, from, to }) => ({
      cell,
      name: nameOf(cell),
      from: from === null ? suggestWords[language].blank : String(from),
      to: String(to),
    })),
  }));
}

/** The row is named once for changes that follow each other in it; a single change is named by the fault already. */
function changesText(changes: readonly Suggestion[], language: Language): string {
  const parts = changes.map((one, i) => {
    const { row, column, to } = one;
    const before = changes[i - 1];
    const isSameRow = before?.row === row && before.table === one.table;
    const from = one.from === null ? STORY.blank : String(one.from);
    const data = { row, column, from, to: String(to) };
    return say({ template: isSameRow ? STORY.changeInRow : STORY.change, data }, language);
  });
  return parts.join(JOINER[language]);
}
