// The labels beside and above the figures of a table: their beginnings are read, and say whether it is the form's.

import { inkPieces, lineOf } from './crop.js';
import type { GridCell } from './grid.js';
import { inkBoxes, usualHeight } from './look.js';
import type { Page } from './page.js';
import { type Box, type Grey, scaled } from './picture.js';
import type { PlacedLabel, PlacedTable } from './place.js';
import type { Recogniser } from './recogniser.js';
import type { Spelling } from './spell.js';

/** What a form has in a cell, and what was read there. */
export interface ReadLabel {
  readonly text: string;
  readonly read: string;
}

/** Of a label, in heights of its characters: enough to tell it from all others. */
const READ_WIDTH = 4.8;
/** A line of characters at most, in heights of a digit. */
const TALLEST = 2;
/** Characters that are this much narrower are read as well, and faster. */
const NARROWED = 0.7;
/** Of the characters read, those that the label has in the same order. */
const ALIKE = 0.5;
/** Of the labels that can be read, those that have to be the form's. */
const AGREEING = 0.7;
/** Of all labels, those that have to be legible, and how many at least: upside down a table has none above its figures. */
const LEGIBLE = 0.5;
const FEWEST = 5;

/** What is another label has no more of this one, and each of its characters is as likely. */
const FOREIGN = 0.5;
const LEGIBLE_SIGN = 0.5;

/** The tables whose labels are those of the form. */
export async function withOwnLabels(
  tables: readonly PlacedTable[],
  pages: readonly Page[],
  recogniser: Recogniser,
): Promise<PlacedTable[]> {
  const figures = tables.flatMap((table) => table.figures);
  const height = usualHeight(inkBoxes(figures, pages));
  // Forms share most of their labels.
  const cells = [...new Map(tables.flatMap(({ labels }) => labels).map((label) => [label.cell, label]))];
  const pictures = cells.map(([, label]) => beginningOf(pages[label.page]!, label.cell, height));
  const inked = [...cells.keys()].filter((i) => pictures[i] !== undefined);
  const texts = await recogniser.texts(inked.map((i) => pictures[i]!));
  const read = new Map(inked.map((i, k) => [cells[i]![0], texts[k]!.text]));
  const readOf = ({ text, cell }: PlacedLabel) => ({ text, read: read.get(cell) ?? '' });
  const own = tables.filter(({ labels }) => areFormsOwn(labels.map(readOf)));
  // A row in the place of one of the form's has another name.
  const odd = own.flatMap(({ labels }) => labels.filter((label) => isOdd(readOf(label))));
  const whole = await wholeTexts(odd, pages, height, recogniser);
  return own.filter(({ labels }) =>
    labels.every(({ text, cell }) => !whole.has(cell) || !isAnother(whole.get(cell)!, [text])),
  );
}

function isOdd({ text, read }: ReadLabel): boolean {
  const seen = signsOf(read);
  return seen.length > 1 && alike(seen, signsOf(text)) < ALIKE;
}

/** Read as a whole, and surely none of these. */
export function isAnother({ text, p }: Spelling, labels: readonly string[]): boolean {
  const isWord = /\p{Script=Han}.*\p{Script=Han}/u.test(text);
  return isWord && p >= LEGIBLE_SIGN && labels.every((label) => alikeAsWhole(text, label) <= FOREIGN);
}

/** What each cell holds, all of its lines. `height`: of a digit. */
export async function wholeTexts(
  labels: readonly Omit<PlacedLabel, 'text'>[],
  pages: readonly Page[],
  height: number,
  recogniser: Recogniser,
): Promise<ReadonlyMap<GridCell, Spelling>> {
  const cells = [...new Map(labels.map(({ page, cell }) => [cell, pages[page]!]))];
  const lines = cells.map(([cell, page]) => linesOf(page, cell, height).map((line) => asRead(page, line)));
  const texts = await recogniser.texts(lines.flat());
  return new Map(
    cells.map(([cell], i) => {
      const own = texts.splice(0, lines[i]!.length);
      return [cell, { text: own.map(({ text }) => text).join(''), p: Math.min(1, ...own.map(({ p }) => p)) }];
    }),
  );
}

/** The beginning of what is written in a cell, as the model wants it; undefined where it is blank. `height`: of a digit. */
function beginningOf(page: Page, cell: Box, height: number): Grey | undefined {
  const [line] = linesOf(page, cell, height);
  if (!line) return undefined;
  return asRead(page, { ...line, width: Math.min(line.width, Math.round(line.height * READ_WIDTH)) });
}

/** The lines of text in a cell, from the top. `height`: of a digit. */
function linesOf({ weak }: Page, cell: Box, height: number): Box[] {
  const lines: Box[] = [];
  let pieces = [...inkPieces(weak, cell)].sort((a, b) => a.y - b.y);
  while (pieces.length > 0) {
    const [{ y, height: first }] = pieces as [Box, ...Box[]];
    let bottom = y + first;
    for (const piece of pieces) if (piece.y <= bottom) bottom = Math.max(bottom, piece.y + piece.height);
    const line = Math.min(bottom - y, Math.round(height * TALLEST));
    const inLine = pieces.filter((piece) => piece.y < y + line);
    const x = Math.min(...inLine.map((piece) => piece.x));
    const right = Math.max(...inLine.map((piece) => piece.x + piece.width));
    lines.push({ x, y, width: right - x, height: line });
    pieces = pieces.filter((piece) => piece.y >= y + line);
  }
  return lines;
}

function asRead({ picture, weak }: Page, line: Box): Grey {
  const whole = lineOf(picture, weak, line, line.height);
  return scaled(whole, Math.round(whole.width * NARROWED), whole.height);
}

/** Whether so many labels are the form's that no row and no column can stand elsewhere. */
export function areFormsOwn(labels: readonly ReadLabel[]): boolean {
  const legible = labels.flatMap(({ text, read }) => {
    const seen = signsOf(read);
    return seen.length > 1 ? [{ seen, own: alike(seen, signsOf(text)) }] : [];
  });
  if (legible.length < Math.max(FEWEST, labels.length * LEGIBLE)) return false;
  const texts = [...new Set(labels.map(({ text }) => signsOf(text)))];
  const another = legible.filter(({ seen, own }) => own < 1 && texts.some((text) => alike(seen, text) === 1));
  // One may be a misread number before a label that another begins with, too.
  if (another.length > 1 || another.some(({ own }) => own < ALIKE)) return false;
  return legible.filter(({ own }) => own >= ALIKE).length >= legible.length * AGREEING;
}

/** Brackets and stops are lost first. */
function signsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{Script=Han}0-9]/gu, '');
}

/** The share of what was read that the beginning of a label has in this order. */
function alike(seen: string, label: string): number {
  return common(seen, label.slice(0, seen.length + 2)) / seen.length;
}

/** The share of the longer of two texts that the other has, too, in its order. */
export function alikeAsWhole(one: string, other: string): number {
  const [seen, label] = [signsOf(one), signsOf(other)];
  return common(seen, label) / Math.max(1, seen.length, label.length);
}

/** How many signs two texts have in the same order. */
function common(one: string, other: string): number {
  let row = new Array<number>(one.length + 1).fill(0);
  for (const sign of other) {
    const next = [0];
    for (let k = 1; k <= one.length; k++)
      next.push(Math.max(row[k]!, next[k - 1]!, row[k - 1]! + Number(one[k - 1] === sign)));
    row = next;
  }
  return row.at(-1)!;
}
