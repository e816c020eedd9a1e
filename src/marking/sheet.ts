// Gives cells of a sheet another style, and the sheet its comments; values and formulas are not touched.

import { localName, type PlacedElement, walkPlaced } from '../readers/xml/walk.js';
import { addressOf, parseAddress } from '../text/address.js';
import { applyEdits, type TextEdit } from '../text/edits.js';
import { append, elementsOf, prefixOf, retag, tagOf } from './xml-edits.js';

/** A cell, from 0. */
export interface SheetPosition {
  readonly row: number;
  readonly column: number;
}

interface Row {
  readonly number: number;
  readonly element: PlacedElement;
  closing: number;
  readonly cells: { readonly column: number; readonly element: PlacedElement }[];
}

interface Layout {
  readonly columns: readonly { readonly min: number; readonly max: number; readonly style: number }[];
  /** In their order, with the cells of the rows that were asked for. */
  readonly rows: readonly Row[];
  readonly data: { readonly element: PlacedElement; readonly closing: number } | undefined;
}

/** A cell that the sheet leaves out is put in. `styleFor` answers for the style that a cell has. */
export function restyled<S extends SheetPosition>(
  text: string,
  spots: readonly S[],
  styleFor: (spot: S, style: number) => number,
): string {
  const wanted = new Map<number, S[]>();
  for (const spot of spots) wanted.set(spot.row, [...(wanted.get(spot.row) ?? []), spot]);
  const { columns, rows, data } = readLayout(text, (row) => wanted.has(row));
  if (!data) return text;
  const prefix = prefixOf(data.element);
  const newCells = (some: readonly S[], rowStyle?: number) => {
    const sorted = [...some].sort((a, b) => a.column - b.column);
    const cells = sorted.map((spot) => {
      const own = columns.find(({ min, max }) => spot.column >= min && spot.column <= max);
      const style = styleFor(spot, rowStyle ?? own?.style ?? 0);
      return tagOf(`${prefix}c`, { r: addressOf(spot.row, spot.column), s: style }, true);
    });
    return cells.join('');
  };
  const edits: TextEdit[] = [];
  let newRows = '';
  for (const [number, some] of [...wanted].sort(([a], [b]) => a - b)) {
    const row = rows.find((one) => one.number === number);
    if (row) {
      edits.push(...restyledCells(row, some, styleFor, newCells));
      continue;
    }
    const made = `${tagOf(`${prefix}row`, { r: number + 1 })}${newCells(some)}</${prefix}row>`;
    const at = rows.find((one) => one.number > number)?.element.start;
    if (at === undefined) newRows += made;
    else edits.push({ start: at, end: at, text: made });
  }
  if (newRows !== '') edits.push(...append(data.element, data.closing, newRows));
  return applyEdits(text, edits);
}

function restyledCells<S extends SheetPosition>(
  { element, closing, cells }: Row,
  spots: readonly S[],
  styleFor: (spot: S, style: number) => number,
  newCells: (some: readonly S[], rowStyle?: number) => string,
): TextEdit[] {
  const { customFormat, s = 0 } = element.attributes;
  const rowStyle = customFormat === '1' || customFormat === 'true' ? Number(s) : undefined;
  const edits: TextEdit[] = [];
  const last: S[] = [];
  for (const spot of spots) {
    const own = cells.find(({ column }) => column === spot.column)?.element;
    const at = cells.find(({ column }) => column > spot.column)?.element.start;
    if (own) edits.push(retag(own, { s: styleFor(spot, Number(own.attributes['s'] ?? 0)) }));
    else if (at === undefined) last.push(spot);
    else edits.push({ start: at, end: at, text: newCells([spot], rowStyle) });
  }
  return last.length > 0 ? [...edits, ...append(element, closing, newCells(last, rowStyle))] : edits;
}

/** Rows and cells may leave out where they stand: then they follow the one before. */
function readLayout(text: string, isWanted: (row: number) => boolean): Layout {
  const columns: Layout['columns'][number][] = [];
  const rows: Row[] = [];
  let data: Layout['data'];
  let number = -1;
  let column = -1;
  walkPlaced(text, {
    open(element) {
      const { name, attributes } = element;
      switch (localName(name)) {
        case 'col': {
          const [min, max, style] = ['min', 'max', 'style'].map((key) => Number(attributes[key]));
          if (style) columns.push({ min: min! - 1, max: max! - 1, style });
          break;
        }
        case 'row':
          number = attributes['r'] === undefined ? number + 1 : Number(attributes['r']) - 1;
          column = -1;
          rows.push({ number, element, closing: element.end, cells: [] });
          break;
        case 'c':
          column = parseAddress(attributes['r'] ?? '')?.column ?? column + 1;
          if (isWanted(number)) rows.at(-1)?.cells.push({ column, element });
          break;
      }
    },
    close(element, closing) {
      const local = localName(element.name);
      if (local === 'row') rows.at(-1)!.closing = closing;
      if (local === 'sheetData') data = { element, closing };
    },
  });
  return { columns, rows, data };
}

/** What stands behind the drawing of the comments. */
const BEHIND: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/** The relation of the drawing with the sheet's comments and controls. */
export function drawingOf(text: string): string | undefined {
  const drawing = elementsOf(text).find(({ local }) => local === 'legacyDrawing');
  return Object.entries(drawing?.element.attributes ?? {}).find(([key]) => key.endsWith(':id'))?.[1];
}

/** The relation's id as the sheet's namespace for relations has it. */
export function withDrawing(text: string, id: string, relations: string): string {
  const elements = elementsOf(text);
  const top = elements.at(-1)!;
  const next = elements
    .filter(({ local, element }) => element.depth === 2 && BEHIND.has(local))
    .sort((a, b) => a.element.start - b.element.start)[0];
  const at = next?.element.start ?? top.closing;
  const name = `${prefixOf(top.element)}legacyDrawing`;
  const drawing = tagOf(name, { 'xmlns:r': relations, 'r:id': id }, true);
  return applyEdits(text, [{ start: at, end: at, text: drawing }]);
}
