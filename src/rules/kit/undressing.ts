// The fix of dressed figures: the characters around and between the digits go, the digits stay.

import type { Edit, Fix } from '../../diagnostic/diagnostic.js';
import type { Document, DocumentCell, DocumentRow } from '../../document/document.js';
import type { Cell } from '../../report/report.js';
import { applyEdits } from '../../text/edits.js';
import type { Dress } from '../../text/quantity.js';
import { undress } from '../../text/undress.js';
import { displayWidth } from '../../text/width.js';
import type { CellGroup } from './cell-groups.js';

const SAFE: readonly Dress[] = ['stray-space', 'separator', 'unit', 'full-width'];

/** Undefined where one of the cells is for a person to change. */
export function undressing(cells: CellGroup, dress: Dress): Fix | undefined {
  const edits: Edit[] = [];
  for (const cell of cells) {
    if (!cell.document.source || !isSafe(cell, dress)) return undefined;
    const row = cell.document.rows.find((one) => one.cells.includes(cell.source));
    const found = row?.cut === 'spaced' ? wholeCell(cell) : charactersOf(cell, row, dress);
    if (!found) return undefined;
    edits.push(...found);
  }
  return { edits };
}

/** Dropping the unit leaves the meaning as it is: the form counts in the same one. */
export function isUnitOfForm({ quantity, spec }: Cell): boolean {
  if (quantity.kind !== 'number') return false;
  return spec.kind === 'money' ? quantity.unit === spec.unit : !quantity.unit.endsWith('元');
}

function isSafe(cell: Cell, dress: Dress): boolean {
  return dress !== 'unit' || isUnitOfForm(cell);
}

function charactersOf(cell: Cell, row: DocumentRow | undefined, dress: Dress): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const part of row ? alike(cell.source, row) : [cell.source]) {
    const content = contentOf(part, cell.document);
    const found = content && undress(content.text, dress);
    if (!found) return undefined;
    for (const { start, end, text } of found) {
      edits.push({ path: cell.document.path, start: content.start + start, end: content.start + end, text });
    }
  }
  return edits;
}

/** A merged cell that was saved with its figure in every part is told by its parts being alike: they have to stay so. */
function alike(source: DocumentCell, { cells }: DocumentRow): readonly DocumentCell[] {
  let from = cells.indexOf(source);
  let to = from + 1;
  while (from > 0 && cells[from - 1]!.text === source.text) from--;
  while (to < cells.length && cells[to]!.text === source.text) to++;
  return cells.slice(from, to);
}

/** Columns that are set apart by white space have to stay below each other: one edit, as wide as the cell was. */
function wholeCell(cell: Cell): Edit[] | undefined {
  const { document, source, quantity } = cell;
  const content = contentOf(source, document);
  if (!content || quantity.kind !== 'number') return undefined;
  let text = content.text;
  for (const dress of SAFE.filter((one) => quantity.dress.includes(one) && isSafe(cell, one))) {
    const edits = undress(text, dress);
    if (!edits) return undefined;
    text = applyEdits(text, edits);
  }
  const { start } = content;
  const padding = ' '.repeat(Math.max(0, displayWidth(content.text) - displayWidth(text)));
  return [{ path: document.path, start, end: start + content.text.length, text: text + padding }];
}

const QUOTED = /^\s*"([^"]*)"\s*$/u;

/** What stands in the cell, without its quotes, and where it begins. */
function contentOf({ place }: DocumentCell, document: Document) {
  if (!('start' in place)) return undefined;
  const raw = document.raw(place);
  const text = QUOTED.exec(raw)?.[1] ?? raw;
  return { start: place.start + raw.indexOf(text), text };
}
