// What the rules on notation share: figures that can be read but are not written as plain digits, and their fix.

import type { Edit, Fix } from '../../diagnostic/diagnostic.js';
import type { Document, DocumentCell, DocumentRow } from '../../document/document.js';
import type { Cell, Report } from '../../report/report.js';
import { applyEdits } from '../../text/edits.js';
import { normalise } from '../../text/normalise.js';
import type { Notation } from '../../text/quantity.js';
import { displayWidth } from '../../text/width.js';
import { cellFindings, type SayOfCells } from './cell-groups.js';
import type { Finding } from './rule.js';

const SAFE: readonly Notation[] = ['text-mark', 'stray-space', 'separator', 'unit', 'full-width'];

/** Cells with a number that is written in this way. */
export function notationCells(report: Report, notation: Notation): Cell[] {
  return report.dressed.filter(
    ({ quantity }) => quantity.kind === 'number' && quantity.notations.includes(notation),
  );
}

/** A finding for each group of the cells, with the fix that writes their figures plainly. */
export function* notationFindings(
  cells: readonly Cell[],
  say: SayOfCells,
  notation: Notation,
): Generator<Finding> {
  for (const finding of cellFindings(cells, say)) {
    yield { ...finding, fix: notationFix(finding.subjects ?? [], notation) };
  }
}

/** Undefined where one of the cells is for a person to change. */
function notationFix(cells: readonly Cell[], notation: Notation): Fix | undefined {
  const edits: Edit[] = [];
  for (const cell of cells) {
    if (!cell.document.source || !isSafe(cell, notation)) return undefined;
    const row = cell.document.rows.find((one) => one.cells.includes(cell.source));
    const found = row?.cut === 'spaced' ? wholeCell(cell) : charactersOf(cell, row, notation);
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

function isSafe(cell: Cell, notation: Notation): boolean {
  return notation !== 'unit' || isUnitOfForm(cell);
}

function charactersOf(cell: Cell, row: DocumentRow | undefined, notation: Notation): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const part of row ? alike(cell.source, row) : [cell.source]) {
    const content = contentOf(part, cell.document);
    const found = content && normalise(content.text, notation);
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
  for (const notation of SAFE.filter((one) => quantity.notations.includes(one) && isSafe(cell, one))) {
    const edits = normalise(text, notation);
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
