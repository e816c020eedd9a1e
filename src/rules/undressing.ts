// The fix of dressed figures: the characters around and between the digits go, the digits stay.

import type { Edit, Fix } from '../diagnostic/diagnostic.js';
import { type Cell, rawOf } from '../report/report.js';
import { applyEdits } from '../text/edits.js';
import type { Dress } from '../text/quantity.js';
import { undress } from '../text/undress.js';
import { displayWidth } from '../text/width.js';
import type { CellGroup } from './cell-groups.js';

const SAFE: readonly Dress[] = ['stray-space', 'separator', 'unit', 'full-width'];

/** Undefined where one of the cells is for a person to change. */
export function undressing(cells: CellGroup, dress: Dress): Fix | undefined {
  const edits: Edit[] = [];
  for (const cell of cells) {
    const found = isSpaced(cell) ? wholeCell(cell, dress) : editsOf(cell, dress);
    if (!found) return undefined;
    edits.push(...found);
  }
  return { edits };
}

/** Dropping the unit leaves the meaning as it is: the form counts in the same one. */
export function isUnitOfForm({ quantity, spec }: Cell): boolean {
  if (quantity.kind !== 'number') return false;
  return spec.kind === 'money' ? quantity.unit === spec.column.unit : !quantity.unit.endsWith('元');
}

function isSafe(cell: Cell, dress: Dress): boolean {
  return dress !== 'unit' || isUnitOfForm(cell);
}

function editsOf(cell: Cell, dress: Dress): Edit[] | undefined {
  const { document, source } = cell;
  const from = offsetOf(cell);
  const edits = from !== undefined && isSafe(cell, dress) ? undress(source.text, dress) : undefined;
  return edits?.map(({ start, end, text }) => ({
    path: document.path,
    start: from! + start,
    end: from! + end,
    text,
  }));
}

/** Columns that are set apart by white space have to stay below each other: one edit, as wide as the cell was. */
function wholeCell(cell: Cell, wanted: Dress): Edit[] | undefined {
  const { document, source, quantity } = cell;
  const from = offsetOf(cell);
  if (from === undefined || quantity.kind !== 'number' || !isSafe(cell, wanted)) return undefined;
  const dresses = SAFE.filter((dress) => quantity.dress.includes(dress) && isSafe(cell, dress));
  let text = source.text;
  for (const dress of dresses) {
    const edits = undress(text, dress);
    if (!edits) return undefined;
    text = applyEdits(text, edits);
  }
  const padding = ' '.repeat(Math.max(0, displayWidth(source.text) - displayWidth(text)));
  return [{ path: document.path, start: from, end: from + source.text.length, text: text + padding }];
}

/** Where the content of the cell begins in a text file; undefined where it is not written as it reads. */
function offsetOf(cell: Cell): number | undefined {
  const { document, source } = cell;
  if (!document.source || !('start' in source.place)) return undefined;
  const raw = rawOf(cell);
  const at = raw.indexOf(source.text);
  return at < 0 || raw.lastIndexOf(source.text) !== at ? undefined : source.place.start + at;
}

function isSpaced({ document, source }: Cell): boolean {
  return document.rows.some(({ cut, cells }) => cut === 'spaced' && cells.includes(source));
}
