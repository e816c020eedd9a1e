// Reads xlsb, the records of [MS-XLSB] that cells need.

import type { Limits } from '../limits.js';
import { Refused, within } from '../refused.js';
import type { Archive } from '../zip/archive.js';
import { ByteReader } from './bytes.js';
import { type Font, readFont, textOfRuns } from './fonts.js';
import { readTargets, targetOf } from './ooxml.js';
import { createCounter, type Sheet, SheetDraft } from './sheet.js';
import { booleanCell, errorCell, type Format, type NumberFormats, numberCell, textCell } from './values.js';

const [WORKBOOK_PROPERTIES, BUNDLE_SHEET] = [153, 156];
const [FONT, FORMAT, XF, BEGIN_CELL_XFS, END_CELL_XFS] = [43, 44, 47, 617, 618];
const STRING_ITEM = 19;
const [BEGIN_SHEET, END_SHEET, COL_INFO, MERGE, ROW] = [129, 130, 60, 176, 0];
/** Cells: of their own column, or short ones of the column after the last cell's. */
const [RK, ERROR, BOOL, REAL, TEXT, SHARED] = [2, 3, 4, 5, 6, 7];
const FORMULAS: ReadonlyMap<number, number> = new Map([
  [8, TEXT],
  [9, REAL],
  [10, BOOL],
  [11, ERROR],
]);
const FIRST_SHORT = 12;
const LAST_SHORT = 18;
const RICH_TEXT = 62;

/** @throws where the workbook is damaged, {@link Refused} where it is too large */
export function readXlsbSheets(archive: Archive, limits: Limits, formats: NumberFormats): Sheet[] {
  const targets = readTargets(archive.read('xl/_rels/workbook.bin.rels'), limits.xml);
  const listed: { readonly name: string; readonly hidden: boolean; readonly path: string }[] = [];
  let from1904 = false;
  for (const [type, reader] of recordsOf(archive, 'xl/workbook.bin')) {
    if (type === WORKBOOK_PROPERTIES) from1904 = (reader.long() & 1) !== 0;
    if (type !== BUNDLE_SHEET) continue;
    const hidden = reader.long() !== 0;
    reader.long();
    const path = targetOf(reader.wide(reader.long()), targets);
    if (path !== null) listed.push({ hidden, path, name: reader.wide(reader.long()) });
  }
  within('sheets', listed.length, limits.workbook.sheets);
  if (listed.length === 0) throw new Refused('damaged');
  const { styles, fonts } = readStyles(archive);
  const strings: string[] = [];
  if (archive.has('xl/sharedStrings.bin')) {
    for (const [type, reader] of recordsOf(archive, 'xl/sharedStrings.bin'))
      if (type === STRING_ITEM) strings.push(richText(reader, fonts));
  }
  const count = createCounter(limits.workbook);
  return listed.map(({ name, hidden, path }) => {
    const draft = new SheetDraft(count);
    readSheet(recordsOf(archive, path), draft, { strings, styles, fonts, formats, from1904 });
    return draft.finish(name, hidden);
  });
}

/** Each record's kind, and what stands in it. */
function* recordsOf(archive: Archive, path: string): Generator<readonly [type: number, ByteReader]> {
  const bytes = archive.read(path);
  if (!bytes) throw new Refused('damaged');
  const reader = new ByteReader(bytes);
  while (reader.left > 0) {
    const low = reader.byte();
    const type = low & 0x80 ? (low & 0x7f) | (reader.byte() << 7) : low;
    let size = 0;
    for (let shift = 0, more = true; more && shift < 28; shift += 7) {
      const byte = reader.byte();
      size |= (byte & 0x7f) << shift;
      more = (byte & 0x80) !== 0;
    }
    yield [type, new ByteReader(reader.bytes(size))];
  }
}

function readStyles(archive: Archive) {
  const codes = new Map<number, string>();
  const fonts: Font[] = [];
  const styles: Format[] = [];
  let inCells = false;
  if (archive.has('xl/styles.bin')) {
    for (const [type, reader] of recordsOf(archive, 'xl/styles.bin')) {
      if (type === BEGIN_CELL_XFS || type === END_CELL_XFS) inCells = type === BEGIN_CELL_XFS;
      else if (type === FORMAT) codes.set(reader.word(), reader.wide(reader.long()));
      else if (type === FONT) fonts.push(readFont(reader, 2));
      else if (type === XF && inCells) {
        reader.word();
        const format = reader.word();
        styles.push({ code: codes.get(format) ?? format, struck: fonts[reader.word()]?.struck === true });
      }
    }
  }
  return { styles, fonts };
}

function richText(reader: ByteReader, fonts: readonly Font[]): string {
  const flags = reader.byte();
  const text = reader.wide(reader.long());
  if (!(flags & 1)) return text;
  const count = reader.long();
  if (count * 4 > reader.left) throw new Refused('damaged');
  const runs = Array.from({ length: count }, () => ({ at: reader.word(), font: fonts[reader.word()] }));
  return textOfRuns(text, runs);
}

interface Shared {
  readonly strings: readonly string[];
  readonly styles: readonly Format[];
  readonly fonts: readonly Font[];
  readonly formats: NumberFormats;
  readonly from1904: boolean;
}

function readSheet(
  records: Iterable<readonly [type: number, ByteReader]>,
  draft: SheetDraft,
  { strings, styles, fonts, formats, from1904 }: Shared,
): void {
  let row = -1;
  let column = -1;
  let last: number | undefined;
  let isSheet = false;
  const cellOf = (kind: number, reader: ByteReader, code: Format['code']) => {
    switch (kind) {
      case RK:
        return numberCell(reader.compact(), code, formats, from1904);
      case REAL:
        return numberCell(reader.double(), code, formats, from1904);
      case BOOL:
        return booleanCell(reader.byte() === 1);
      case ERROR:
        return errorCell(reader.byte());
      case TEXT:
        return textCell(reader.wide(reader.long()));
      case SHARED: {
        const text = strings[reader.long()];
        if (text === undefined) throw new Refused('damaged');
        return textCell(text);
      }
      case RICH_TEXT:
        return textCell(richText(reader, fonts));
      default:
        return undefined;
    }
  };
  for (const [type, reader] of records) {
    last = type;
    if (type === BEGIN_SHEET) isSheet = true;
    else if (type === ROW) {
      row = reader.long();
      column = -1;
      reader.skip(7);
      if (reader.byte() & 0x10) draft.hiddenRows.add(row);
    } else if (type === COL_INFO) {
      const [first, end, width] = [reader.long(), reader.long(), reader.long()];
      reader.long();
      if (reader.word() & 1 || width === 0) draft.hideColumns(first, end);
    } else if (type === MERGE) {
      const [top, bottom, left, right] = [reader.long(), reader.long(), reader.long(), reader.long()];
      draft.merge({ top, left, bottom, right });
    } else if (type <= LAST_SHORT || type === RICH_TEXT) {
      const isShort = type >= FIRST_SHORT && type <= LAST_SHORT;
      column = isShort ? column + 1 : reader.long();
      const style = styles[reader.long() & 0xffffff];
      const kind = isShort ? type - FIRST_SHORT + 1 : (FORMULAS.get(type) ?? type);
      const cell = cellOf(kind, reader, style?.code ?? 0);
      const isFormula = FORMULAS.has(type) && { isFormula: true as const };
      const read = cell && (style?.struck ? { text: '', shown: cell.shown } : cell);
      if (read) draft.put(row, column, { ...read, ...isFormula });
    }
  }
  if (!isSheet || last !== END_SHEET) throw new Refused('damaged');
}
