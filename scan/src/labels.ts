// The labels beside and above the figures of a table: their beginnings are read, and say whether it is the form's.

import { inkPieces, lineOf } from './crop.js';
import { inkBoxes, usualHeight } from './look.js';
import type { Page } from './page.js';
import { type Box, type Grey, scaled } from './picture.js';
import type { PlacedLabel, PlacedTable } from './place.js';
import type { Recogniser } from './recogniser.js';

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
  return tables.filter(({ labels }) => areFormsOwn(labels.map(readOf)));
}

/** The beginning of what is written in a cell, as the model wants it; undefined where it is blank. `height`: of a digit. */
function beginningOf({ picture, weak }: Page, cell: Box, height: number): Grey | undefined {
  const pieces = [...inkPieces(weak, cell)].sort((a, b) => a.y - b.y);
  const [first] = pieces;
  if (!first) return undefined;
  let bottom = first.y + first.height;
  for (const piece of pieces) if (piece.y <= bottom) bottom = Math.max(bottom, piece.y + piece.height);
  const line = Math.min(bottom - first.y, Math.round(height * TALLEST));
  const inLine = pieces.filter((piece) => piece.y < first.y + line);
  const x = Math.min(...inLine.map((piece) => piece.x));
  const right = Math.max(...inLine.map((piece) => piece.x + piece.width));
  const width = Math.min(right - x, Math.round(line * READ_WIDTH));
  const beginning = lineOf(picture, weak, { x, y: first.y, width, height: line }, line);
  return scaled(beginning, Math.round(beginning.width * NARROWED), beginning.height);
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
  let row = new Array<number>(seen.length + 1).fill(0);
  for (const sign of label.slice(0, seen.length + 2)) {
    const next = [0];
    for (let k = 1; k <= seen.length; k++)
      next.push(Math.max(row[k]!, next[k - 1]!, row[k - 1]! + Number(seen[k - 1] === sign)));
    row = next;
  }
  return row.at(-1)! / seen.length;
}
