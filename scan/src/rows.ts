// Tables with other rows than the form's: each label is read whole, and nothing is placed unless all of them are plain.

import { alikeAsWhole, isAnother, wholeTexts } from './labels.js';
import { inkBoxes, usualHeight } from './look.js';
import type { Page } from './page.js';
import {
  type Line,
  type LooseTable,
  labelsAbove,
  type Named,
  nameCell,
  type PlacedTable,
  placeNamed,
} from './place.js';
import type { Recogniser } from './recogniser.js';
import type { Spelling } from './spell.js';

/** How much of a label has to be as the form has it, and how much less of all others. */
const OWN = 0.7;
const APART = 0.15;
/** Of the headers above the figures, those that may be illegible. */
const MOST_ILLEGIBLE = 2;

/** Those whose labels say what each row is. */
export async function withNamedRows(
  tables: readonly LooseTable[],
  pages: readonly Page[],
  recogniser: Recogniser,
): Promise<PlacedTable[]> {
  const cells = tables.flatMap(({ bands, table, count }) => [
    ...bands.flatMap((band) => {
      const cell = nameCell(band, count);
      return cell ? [{ page: band.page, cell }] : [];
    }),
    ...labelsAbove(bands, table, count),
  ]);
  const figures = tables.flatMap(({ bands, count }) =>
    bands.flatMap(({ page, cells }) => cells.slice(-count).map((cell) => ({ page, cell }))),
  );
  const height = usualHeight(inkBoxes(figures, pages));
  const read = await wholeTexts(cells, pages, height, recogniser);
  return tables.flatMap((loose) => {
    const { bands, lines, table, count } = loose;
    const corner = table.cells.find(({ row, column }) => row === 0 && column === 0)!;
    const labels = bands.flatMap((band) => read.get(nameCell(band, count)!) ?? []);
    const names = labels.length === bands.length && namesOf(labels, lines, corner.text);
    if (!names) return [];
    const columns = labelsAbove(bands, table, count);
    const own = columns.filter(({ text, cell }) => alikeAsWhole(read.get(cell)!.text, text) >= OWN);
    return own.length < count - MOST_ILLEGIBLE ? [] : (placeNamed(loose, names) ?? []);
  });
}

/** What each row is. Undefined where a label may be that of two rows, or of one of the form as well as of none. */
export function namesOf(
  read: readonly Spelling[],
  lines: readonly Line[],
  corner: string,
): readonly Named[] | undefined {
  const own = read.map(({ text }) => lineOf(text, lines));
  const names = read.map((label, i): Named | undefined => {
    if (own[i]) return own[i];
    if (alikeAsWhole(label.text, corner) >= OWN) return 'header';
    // What is there under its own name is hardly there again under a like one.
    const free = lines.filter(({ text, row }) => {
      const likeness = alikeAsWhole(label.text, text);
      return likeness >= OWN || !own.some((one) => one?.line.row === row);
    });
    return isAnother(
      label,
      free.map(({ text }) => text),
    )
      ? { label: label.text }
      : undefined;
  });
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** The row whose label this is, much more than that of any other. */
function lineOf(read: string, lines: readonly Line[]): { line: Line } | undefined {
  const all = lines.map((line) => ({ line, likeness: alikeAsWhole(read, line.text) }));
  const [first, second] = all.sort((a, b) => b.likeness - a.likeness);
  return first!.likeness >= OWN && first!.likeness - second!.likeness >= APART ? first : undefined;
}
