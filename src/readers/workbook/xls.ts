// Reads xls and et, the records of [MS-XLS] that cells need: those of Excel 97 on, and of Excel 95.

import type { Compound } from '../compound.js';
import type { Limits } from '../limits.js';
import { Refused, within } from '../refused.js';
import { ByteReader } from './bytes.js';
import { type Font, readFont, textOfRuns } from './fonts.js';
import { createCounter, type Sheet, SheetDraft } from './sheet.js';
import {
  booleanCell,
  errorCell,
  type Format,
  NOT_CALCULATED,
  type NumberFormats,
  numberCell,
  textCell,
} from './values.js';

const EXCEL_97 = 0x0600;
const EXCEL_95 = 0x0500;
const WORKSHEET = 0x0010;

const [BOF, EOF, CONTINUE] = [0x0809, 0x000a, 0x003c];
const [FILE_PASS, CODE_PAGE, DATE_MODE, FONT, FORMAT, XF] = [0x2f, 0x42, 0x22, 0x31, 0x041e, 0xe0];
const [BOUND_SHEET, SST] = [0x85, 0xfc];
const [ROW, COL_INFO, MERGED] = [0x0208, 0x7d, 0xe5];
const [NUMBER, RK, MUL_RK, LABEL_SST, LABEL, RICH_LABEL, BOOL_ERR, FORMULA, STRING] = [
  0x0203, 0x027e, 0xbd, 0xfd, 0x0204, 0xd6, 0x0205, 0x06, 0x0207,
];

interface BiffRecord {
  readonly type: number;
  readonly data: Uint8Array;
  /** What is too long for one record goes on in others. */
  readonly more: Uint8Array[];
}

/** From a record that begins a part of the workbook to the one that ends it. */
interface Substream {
  readonly start: number;
  readonly version: number;
  readonly kind: number;
  readonly records: readonly BiffRecord[];
}

interface Listed {
  readonly name: string;
  readonly hidden: boolean;
  readonly start: number;
}

interface Globals {
  readonly listed: readonly Listed[];
  readonly strings: readonly string[];
  readonly formats: readonly Format[];
  readonly from1904: boolean;
  readonly readText: TextReader;
}

/** By its number. */
type Fonts = (number: number) => Font | undefined;

/** A text with its length in one byte or in two before it. */
type TextReader = (from: ByteReader, lengthBytes: 1 | 2) => string;

/** @throws where the workbook is damaged, {@link Refused} where it has a password or is too large */
export function readBiff(compound: Compound, limits: Limits['workbook'], formats: NumberFormats): Sheet[] {
  const stream = compound.read('Workbook') ?? compound.read('Book');
  const [first, ...others] = substreamsOf(stream ?? new Uint8Array());
  if (!first) throw new Refused('damaged');
  const globals = readGlobals(first);
  within('sheets', globals.listed.length, limits.sheets);
  const worksheets = new Map(
    others.flatMap((part) => (part.kind === WORKSHEET ? [[part.start, part] as const] : [])),
  );
  const starts = new Set(globals.listed.map(({ start }) => start));
  // Each sheet is in the list, and each entry of the list is there, be it a chart.
  if ([...worksheets.keys()].some((start) => !starts.has(start))) throw new Refused('damaged');
  if (globals.listed.some(({ start }) => !others.some((part) => part.start === start)))
    throw new Refused('damaged');
  const count = createCounter(limits);
  return globals.listed.flatMap(({ name, hidden, start }) => {
    const part = worksheets.get(start);
    if (!part) return [];
    const draft = new SheetDraft(count);
    readSheet(part, globals, formats, draft);
    return [draft.finish(name, hidden)];
  });
}

/** Charts that stand in a sheet are parts of their own inside it: left out. */
function substreamsOf(bytes: Uint8Array): Substream[] {
  const found: Substream[] = [];
  const reader = new ByteReader(bytes);
  let open: BiffRecord[] = [];
  let about = { start: 0, version: 0, kind: 0 };
  let depth = 0;
  while (reader.left >= 4) {
    const start = bytes.length - reader.left;
    const type = reader.word();
    // Behind the last part there is room.
    if (depth === 0 && type !== BOF) break;
    const data = reader.bytes(reader.word());
    if (type === BOF && depth++ === 0) {
      const head = new ByteReader(data);
      about = { start, version: head.word(), kind: head.word() };
      if (about.version !== EXCEL_97 && about.version !== EXCEL_95) throw new Refused('damaged');
      open = [];
    } else if (type === EOF && --depth === 0) found.push({ ...about, records: open });
    else if (depth === 1) {
      if (type === 0) throw new Refused('damaged');
      if (type === CONTINUE) open.at(-1)?.more.push(data);
      else open.push({ type, data, more: [] });
    }
  }
  if (depth > 0) throw new Refused('damaged');
  return found;
}

function readGlobals({ version, records }: Substream): Globals {
  const listed: Listed[] = [];
  const codes = new Map<number, string>();
  const fonts: Font[] = [];
  const styles: { readonly font: number; readonly format: number }[] = [];
  let strings: readonly string[] = [];
  let decoder = new TextDecoder('gb18030');
  let from1904 = false;
  const fontOf: Fonts = (number) => fonts[number > 4 ? number - 1 : number];
  const readText: TextReader =
    version === EXCEL_97
      ? (from, lengthBytes) => readUnicode(from, lengthBytes, fontOf)
      : (from, lengthBytes) => decoder.decode(from.bytes(lengthBytes === 1 ? from.byte() : from.word()));
  for (const { type, data, more } of records) {
    const reader = new ByteReader(data, ...more);
    switch (type) {
      case FILE_PASS:
        throw new Refused('encrypted');
      case CODE_PAGE:
        if (reader.word() === 1252) decoder = new TextDecoder('windows-1252');
        break;
      case DATE_MODE:
        from1904 = reader.word() === 1;
        break;
      case FONT:
        fonts.push(readFont(reader, 4));
        break;
      case FORMAT: {
        const id = reader.word();
        codes.set(id, readText(reader, version === EXCEL_97 ? 2 : 1));
        break;
      }
      case XF:
        styles.push({ font: reader.word(), format: reader.word() });
        break;
      case BOUND_SHEET: {
        const start = reader.long();
        const hidden = (reader.byte() & 3) !== 0;
        reader.byte();
        listed.push({ start, hidden, name: readText(reader, 1) });
        break;
      }
      case SST: {
        reader.long();
        const count = reader.long();
        // A text takes three bytes at least.
        const room = [data, ...more].reduce((sum, { length }) => sum + length, 0);
        if (count * 3 > room) throw new Refused('damaged');
        strings = Array.from({ length: count }, () => readText(reader, 2));
        break;
      }
    }
  }
  const formats = styles.map(({ font, format }) => ({
    code: codes.get(format) ?? format,
    struck: fontOf(font)?.struck === true,
  }));
  return { listed, strings, formats, from1904, readText };
}

/** What helps to read East Asian text is left out. */
function readUnicode(from: ByteReader, lengthBytes: 1 | 2, fontOf: Fonts): string {
  const length = lengthBytes === 1 ? from.byte() : from.word();
  const flags = from.byte();
  const runCount = flags & 8 ? from.word() : 0;
  const aids = flags & 4 ? from.long() : 0;
  const text = from.characters(length, (flags & 1) !== 0);
  const runs = Array.from({ length: runCount }, () => ({ at: from.word(), font: fontOf(from.word()) }));
  from.skip(aids);
  if (text.includes('\0')) throw new Refused('damaged');
  return textOfRuns(text, runs);
}

function readSheet(
  { records }: Substream,
  { strings, formats: styles, from1904, readText }: Globals,
  shown: NumberFormats,
  draft: SheetDraft,
): void {
  /** The cell of a formula whose text follows. */
  let waiting: { readonly row: number; readonly column: number; readonly style: number } | undefined;
  const put = (row: number, column: number, style: number, cell: ReturnType<typeof textCell>) =>
    draft.put(row, column, styles[style]?.struck ? { text: '', shown: cell.shown } : cell);
  const number = (value: number, style: number) =>
    numberCell(value, styles[style]?.code ?? 0, shown, from1904);
  for (const { type, data, more } of records) {
    const reader = new ByteReader(data, ...more);
    const head = () => ({ row: reader.word(), column: reader.word(), style: reader.word() });
    switch (type) {
      case ROW: {
        const row = reader.word();
        reader.skip(10);
        if (reader.long() & 0x20) draft.hiddenRows.add(row);
        break;
      }
      case COL_INFO: {
        const [first, last, width] = [reader.word(), reader.word(), reader.word()];
        reader.word();
        if (reader.word() & 1 || width === 0) draft.hideColumns(first, last);
        break;
      }
      case MERGED:
        for (let n = reader.word(); n > 0; n--) {
          const [top, bottom, left, right] = [reader.word(), reader.word(), reader.word(), reader.word()];
          draft.merge({ top, left, bottom, right });
        }
        break;
      case NUMBER: {
        const { row, column, style } = head();
        put(row, column, style, number(reader.double(), style));
        break;
      }
      case RK: {
        const { row, column, style } = head();
        put(row, column, style, number(reader.compact(), style));
        break;
      }
      case MUL_RK: {
        const row = reader.word();
        let column = reader.word();
        for (; reader.left >= 6; column++) {
          const style = reader.word();
          put(row, column, style, number(reader.compact(), style));
        }
        if (reader.word() !== column - 1) throw new Refused('damaged');
        break;
      }
      case LABEL_SST: {
        const { row, column, style } = head();
        const text = strings[reader.long()];
        if (text === undefined) throw new Refused('damaged');
        put(row, column, style, textCell(text));
        break;
      }
      case LABEL:
      case RICH_LABEL: {
        const { row, column, style } = head();
        put(row, column, style, textCell(readText(reader, 2)));
        break;
      }
      case BOOL_ERR: {
        const { row, column, style } = head();
        const value = reader.byte();
        put(row, column, style, reader.byte() === 0 ? booleanCell(value === 1) : errorCell(value));
        break;
      }
      case FORMULA: {
        const { row, column, style } = head();
        const result = reader.bytes(8);
        const [kind, , value] = result;
        if (result[6] !== 0xff || result[7] !== 0xff)
          put(row, column, style, {
            ...number(new ByteReader(result).double(), style),
            isFormula: true,
          });
        else if (kind === 1) put(row, column, style, booleanCell(value === 1));
        else if (kind === 2) put(row, column, style, errorCell(value!));
        else if (kind === 0) {
          draft.put(row, column, NOT_CALCULATED);
          waiting = { row, column, style };
        }
        break;
      }
      case STRING:
        if (waiting) put(waiting.row, waiting.column, waiting.style, textCell(readText(reader, 2)));
        waiting = undefined;
        break;
    }
  }
}
