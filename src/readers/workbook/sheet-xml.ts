// Reads workbooks that Excel of 2003 saves as one XML text, and that many programs make and call XLS.

import type { Limits } from '../limits.js';
import { beforeMark } from '../raised.js';
import { Refused, within } from '../refused.js';
import {
  childOf,
  childrenOf,
  isElement,
  type Namespaces,
  ownText,
  parseXml,
  wholeNumber,
  type XmlElement,
} from '../xml/tree.js';
import { createCounter, MOST_COLUMNS, MOST_ROWS, type Sheet, type SheetCell, SheetDraft } from './sheet.js';
import {
  booleanCell,
  dateText,
  type Format,
  NOT_CALCULATED,
  type NumberFormats,
  numberCell,
  textCell,
} from './values.js';

const namespaces: Namespaces = {
  'urn:schemas-microsoft-com:office:spreadsheet': 'ss',
  'urn:schemas-microsoft-com:office:excel': 'x',
};

/** Names in place of codes. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'General Number': 'General',
    Fixed: '0.00',
    Standard: '#,##0.00',
    Percent: '0.00%',
    Scientific: '0.00E+00',
    'General Date': 'yyyy/m/d h:mm',
    'Short Date': 'yyyy/m/d',
    'Medium Date': 'd-mmm-yy',
    'Long Date': 'yyyy/m/d',
  }),
);

/** @throws where the file is damaged, {@link Refused} where it is too large */
export function readSheetXml(bytes: Uint8Array, limits: Limits, formats: NumberFormats): readonly Sheet[] {
  const workbook = parseXml(bytes, namespaces, limits.xml);
  const sheets = childrenOf(workbook, 'ss:Worksheet');
  if (sheets.length === 0) throw new Refused('damaged');
  within('sheets', sheets.length, limits.workbook.sheets);
  const styles = new Map(
    childrenOf(childOf(workbook, 'ss:Styles'), 'ss:Style').map((style) => [
      said(style, 'ID'),
      formatOf(style),
    ]),
  );
  const count = createCounter(limits.workbook);
  return sheets.map((sheet) => {
    const draft = new SheetDraft(count);
    const table = childOf(sheet, 'ss:Table');
    hideColumns(table, draft);
    const covered = new Map<number, number>();
    let next = 0;
    for (const row of childrenOf(table, 'ss:Row')) {
      const at = indexOf(row, next, MOST_ROWS);
      const span = wholeNumber(said(row, 'Span'), 0, MOST_ROWS);
      if (said(row, 'Hidden') === '1') draft.hiddenRows.add(at);
      putRow(row, at, { draft, covered, count }, (cell) =>
        cellOf(cell, styles.get(said(cell, 'StyleID') ?? said(row, 'StyleID')), formats),
      );
      next = at + span + 1;
    }
    const visible = childOf(childOf(sheet, 'x:WorksheetOptions'), 'x:Visible');
    return draft.finish(
      said(sheet, 'Name') ?? '',
      visible !== undefined && ownText(visible) !== 'SheetVisible',
    );
  });
}

/** What an attribute says; some programs leave its prefix out. */
function said({ attributes }: XmlElement, name: string): string | undefined {
  return attributes[`ss:${name}`] ?? attributes[name];
}

/** From 0; the file counts from 1, and only where something is left out. */
function indexOf(element: XmlElement, next: number, most: number): number {
  return wholeNumber(said(element, 'Index'), next + 1, most) - 1;
}

function formatOf(style: XmlElement): Format {
  const [font, format] = [childOf(style, 'ss:Font'), childOf(style, 'ss:NumberFormat')];
  const code = (format && said(format, 'Format')) ?? 'General';
  return { code: NAMED.get(code) ?? code, struck: font !== undefined && said(font, 'StrikeThrough') === '1' };
}

function hideColumns(table: XmlElement | undefined, draft: SheetDraft): void {
  let next = 0;
  for (const column of childrenOf(table, 'ss:Column')) {
    const first = indexOf(column, next, MOST_COLUMNS);
    const last = first + wholeNumber(said(column, 'Span'), 0, MOST_COLUMNS);
    if (said(column, 'Hidden') === '1') draft.hideColumns(first, last);
    next = last + 1;
  }
}

/** `covered`: by column the last row that a merged cell above takes; some programs count on from there. */
function putRow(
  row: XmlElement,
  at: number,
  { draft, covered, count }: { draft: SheetDraft; covered: Map<number, number>; count: () => void },
  read: (cell: XmlElement) => SheetCell,
): void {
  let next = 0;
  for (const cell of childrenOf(row, 'ss:Cell')) {
    while ((covered.get(next) ?? -1) >= at) next++;
    const left = indexOf(cell, next, MOST_COLUMNS);
    const right = left + wholeNumber(said(cell, 'MergeAcross'), 0, MOST_COLUMNS);
    const bottom = at + wholeNumber(said(cell, 'MergeDown'), 0, MOST_ROWS);
    draft.put(at, left, read(cell));
    draft.merge({ top: at, left, bottom, right });
    for (let column = left; column <= right && bottom > at; column++) {
      count();
      covered.set(column, bottom);
    }
    next = right + 1;
  }
}

function cellOf(cell: XmlElement, format: Format | undefined, formats: NumberFormats): SheetCell {
  const isFormula = said(cell, 'Formula') !== undefined;
  const data = childOf(cell, 'ss:Data');
  if (!data) return isFormula ? NOT_CALCULATED : textCell('');
  const read = shownAs(textOf(data), said(data, 'Type'), format, formats);
  return { ...read, ...(format?.struck && { text: '' }), ...(isFormula && { isFormula }) };
}

function shownAs(
  text: string,
  type: string | undefined,
  format: Format | undefined,
  formats: NumberFormats,
): SheetCell {
  const number = Number(text);
  if (type === 'Number' && text.trim() !== '' && Number.isFinite(number))
    return numberCell(number, format?.code ?? 'General', formats);
  if (type === 'Boolean') return booleanCell(text === '1');
  if (type !== 'DateTime') return textCell(text);
  const [year = 0, month = 0, day = 0] = text.split(/[-T]/u).map(Number);
  return { text: dateText(year, month, day), shown: text, holds: 'date' };
}

const STRUCK = /:(?:S|Strike|Del)$/iu;
const RAISED = /:Su[pb]$/iu;

/** What stands before it, and its own text: parts may have formats of their own; what is struck through is no text. */
function textOf({ name, children }: XmlElement, before = ''): string {
  if (STRUCK.test(name)) return before;
  return children.reduce<string>(
    (text, child) => (isElement(child) ? textOf(child, text) : text + child),
    RAISED.test(name) ? beforeMark(before) : before,
  );
}
