// Reads OpenDocument spreadsheets: sheets in order, repeated cells written out, hidden ones told.

import type { Limits } from '../limits.js';
import { readTextStyles, type TextStyles } from '../odf-styles.js';
import { beforeMark } from '../raised.js';
import { within } from '../refused.js';
import { walkXml } from '../xml/walk.js';
import type { Archive } from '../zip/archive.js';
import { createCounter, MOST_COLUMNS, type Sheet, type SheetCell, SheetDraft } from './sheet.js';
import { booleanCell, dateText, figureText, textCell } from './values.js';

/** A cell while it is read. */
interface Cell {
  readonly attributes: Readonly<Record<string, string>>;
  /** Its paragraphs. */
  readonly lines: string[];
}

interface Row {
  readonly repeat: number;
  readonly hidden: boolean;
  readonly cells: { readonly column: number; readonly repeat: number; readonly cell: Cell }[];
  width: number;
}

/** What stands beside a cell's text and is not shown in it. */
const BESIDE: ReadonlySet<string> = new Set([
  'office:annotation',
  'draw:frame',
  'draw:custom-shape',
  'table:shapes',
]);

/** @throws where the file is damaged, {@link Refused} where it is too large */
export function readOds(archive: Archive, limits: Limits): readonly Sheet[] {
  const bytes = archive.read('content.xml');
  if (!bytes) throw new Error('content.xml is missing');
  const sheets: Sheet[] = [];
  const count = createCounter(limits.workbook);
  const unseen = new Set<string>();
  const styles = readTextStyles(archive, limits);
  let struckSpans = 0;
  let style = '';
  let name = '';
  let hidden = false;
  let draft: SheetDraft | undefined;
  let row: Row | undefined;
  let at = 0;
  let columns = 0;
  let cell: Cell | undefined;
  let beside = 0;
  /** Between paragraphs stands only what makes the file easier to read. */
  let inParagraph = false;
  let tables = 0;
  walkXml(bytes, limits.xml, {
    open(tag, attributes) {
      if (BESIDE.has(tag)) beside++;
      if (beside > 0) return;
      styles.note(tag, attributes);
      switch (tag) {
        case 'style:style':
          style = attributes['style:name'] ?? '';
          break;
        case 'style:table-properties':
          if (attributes['table:display'] === 'false') unseen.add(style);
          break;
        case 'text:span':
          if (struckSpans > 0 || styles.has('struck', attributes['text:style-name'])) struckSpans++;
          if (styles.has('raised', attributes['text:style-name'])) setApart(cell);
          break;
        case 'table:table':
          if (++tables > 1) break;
          within('sheets', sheets.length + 1, limits.workbook.sheets);
          name = attributes['table:name'] ?? '';
          hidden = unseen.has(attributes['table:style-name'] ?? '');
          draft = new SheetDraft(count);
          at = 0;
          columns = 0;
          break;
        case 'table:table-column': {
          const repeat = repeatOf(attributes, 'columns');
          if (isHidden(attributes)) draft?.hideColumns(columns, columns + repeat - 1);
          columns += repeat;
          break;
        }
        case 'table:table-row':
          row = { repeat: repeatOf(attributes, 'rows'), hidden: isHidden(attributes), cells: [], width: 0 };
          break;
        case 'table:table-cell':
        case 'table:covered-table-cell': {
          if (!row) break;
          const repeat = repeatOf(attributes, 'columns');
          cell = { attributes, lines: [] };
          if (tag === 'table:table-cell') row.cells.push({ column: row.width, repeat, cell });
          row.width += repeat;
          break;
        }
        case 'text:p':
        case 'text:h':
          cell?.lines.push('');
          inParagraph = true;
          break;
        case 'text:s':
          add(cell, ' '.repeat(Math.min(repeatOf(attributes, 'text'), limits.workbook.blanks)));
          break;
        case 'text:tab':
          add(cell, '\t');
          break;
        case 'text:line-break':
          add(cell, '\n');
          break;
      }
    },
    close(tag) {
      if (BESIDE.has(tag)) beside--;
      if (beside > 0) return;
      if (tag === 'text:p' || tag === 'text:h') inParagraph = false;
      else if (tag === 'table:table-row' && row && draft) {
        putRow(row, at, draft, styles);
        at += row.repeat;
        row = undefined;
      } else if (tag === 'table:table' && --tables === 0 && draft) {
        sheets.push(draft.finish(name, hidden));
        draft = undefined;
      } else if (tag.endsWith('table-cell')) cell = undefined;
      else if (tag === 'text:span' && struckSpans > 0) struckSpans--;
    },
    text(piece) {
      if (inParagraph && beside === 0 && struckSpans === 0) add(cell, piece.replace(/\s+/gu, ' '));
    },
  });
  return sheets;
}

function add(cell: Cell | undefined, piece: string): void {
  if (cell && cell.lines.length > 0) cell.lines[cell.lines.length - 1] += piece;
}

function setApart(cell: Cell | undefined): void {
  const line = cell?.lines.pop();
  if (line !== undefined) cell!.lines.push(beforeMark(line));
}

function repeatOf(attributes: Readonly<Record<string, string>>, what: 'rows' | 'columns' | 'text'): number {
  const name = what === 'text' ? 'text:c' : `table:number-${what}-repeated`;
  const repeat = Number(attributes[name] ?? 1);
  return Number.isInteger(repeat) && repeat > 0 ? repeat : 1;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const { 'table:visibility': visibility = 'visible' } = attributes;
  return visibility !== 'visible';
}

/** Empty rows and cells are repeated to the edge of the sheet: only those with content are written out. */
function putRow({ cells, repeat, hidden }: Row, at: number, draft: SheetDraft, styles: TextStyles): void {
  const filled = cells.flatMap(({ cell, ...place }) => {
    const isStruck = styles.has('struck', cell.attributes['table:style-name']);
    const isFormula = cell.attributes['table:formula'] !== undefined;
    const read = { ...cellOf(cell), ...(isStruck && { text: '' }), ...(isFormula && { isFormula }) };
    return read.text === '' && !read.holds && !isMerged(cell) ? [] : [{ ...place, cell, read }];
  });
  if (hidden) draft.hiddenRows.add(at);
  for (let row = at; row < at + repeat && filled.length > 0; row++) {
    if (hidden) draft.hiddenRows.add(row);
    for (const { column, repeat: times, cell, read } of filled) {
      for (let n = 0; n < times && column + n < MOST_COLUMNS; n++) draft.put(row, column + n, read);
      const right = column + spanOf(cell, 'columns') - 1;
      draft.merge({ top: row, left: column, bottom: row + spanOf(cell, 'rows') - 1, right });
    }
  }
}

function spanOf({ attributes }: Cell, what: 'rows' | 'columns'): number {
  const span = Number(attributes[`table:number-${what}-spanned`] ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}

function isMerged(cell: Cell): boolean {
  return spanOf(cell, 'rows') > 1 || spanOf(cell, 'columns') > 1;
}

function cellOf({ attributes, lines }: Cell): SheetCell {
  const shown = lines.join('\n');
  const value = Number(attributes['office:value']);
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
    case 'percentage':
      return Number.isFinite(value) ? { text: figureText(value), shown } : textCell(shown);
    case 'date':
    case 'time':
      return { ...dateOf(attributes['office:date-value'] ?? '', shown), shown, holds: 'date' };
    case 'boolean':
      return { ...booleanCell(attributes['office:boolean-value'] === 'true'), shown };
    case undefined:
      return attributes['table:formula'] !== undefined && shown === ''
        ? { text: '', shown, holds: 'formula' }
        : textCell(shown);
    default:
      return textCell(shown);
  }
}

const DAY = 24 * 60 * 60 * 1000;
/** Day 0 of the calendar that spreadsheets count in. */
const EPOCH = Date.UTC(1899, 11, 30);
/** As in values.ts: a figure that was typed into a cell made for dates. */
const FIRST_DAY = 20_000;

function dateOf(iso: string, shown: string): Pick<SheetCell, 'text'> {
  const [year = 0, month = 0, day = 0] = iso.split(/[-T]/u).map(Number);
  const serial = Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
  if (!/^\d/u.test(iso)) return { text: shown };
  return { text: serial >= 0 && serial < FIRST_DAY ? String(serial) : dateText(year, month, day) };
}
