// Reads xlsx and xlsm: sheets in the workbook's order, with what each cell holds and how it is shown.

import { parseAddress } from '../../text/address.js';
import type { Limits } from '../limits.js';
import { beforeMark } from '../raised.js';
import { Refused, within } from '../refused.js';
import { localName, walkXml } from '../xml/walk.js';
import type { Archive } from '../zip/archive.js';
import { createCounter, parseArea, type Sheet, type SheetCell, SheetDraft } from './sheet.js';
import {
  booleanCell,
  dateText,
  type Format,
  isPlain,
  NOT_CALCULATED,
  type NumberFormats,
  numberCell,
  textCell,
} from './values.js';

/** What the cells of all sheets refer to. */
interface Shared {
  readonly strings: readonly string[];
  /** By the number of a cell's style. */
  readonly styles: readonly Format[];
  readonly formats: NumberFormats | undefined;
  readonly from1904: boolean;
}

interface Listed {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** @throws where the workbook is damaged, {@link Refused} where it is too large */
export async function readOoxml(
  archive: Archive,
  limits: Limits,
  loadFormats: () => Promise<NumberFormats>,
): Promise<readonly Sheet[]> {
  const read: ReadPart = (path) => archive.read(path);
  const { listed, from1904 } = readWorkbookPart(read, limits.xml);
  within('sheets', listed.length, limits.workbook.sheets);
  const styles = readStyles(read('xl/styles.xml'), limits.xml);
  const formats = styles.every(({ code }) => isPlain(code)) ? undefined : await loadFormats();
  const strings = readStrings(read('xl/sharedStrings.xml'), limits.xml);
  const count = createCounter(limits.workbook);
  return listed.map(({ name, hidden, part: path }) => {
    const bytes = read(path);
    if (!bytes) throw new Refused('damaged');
    const draft = new SheetDraft(count);
    readSheet(bytes, limits.xml, { strings, styles, formats, from1904 }, draft);
    return draft.finish(name, hidden);
  });
}

type ReadPart = (path: string) => Uint8Array | undefined;
type Attributes = Readonly<Record<string, string>>;
type XmlLimits = Limits['xml'];

/** The worksheets, hidden ones too, with the path of each one's part. @throws where the workbook is damaged */
export function sheetParts(
  read: ReadPart,
  limits: XmlLimits,
): readonly { readonly name: string; readonly part: string }[] {
  return readWorkbookPart(read, limits).listed;
}

function readWorkbookPart(
  read: ReadPart,
  limits: XmlLimits,
): { readonly listed: readonly Listed[]; readonly from1904: boolean } {
  const bytes = read('xl/workbook.xml');
  if (!bytes) throw new Refused('damaged');
  const targets = readTargets(read('xl/_rels/workbook.xml.rels'), limits);
  const listed: Listed[] = [];
  let from1904 = false;
  walkXml(bytes, limits, {
    open(name, attributes) {
      const { name: title = '', state = 'visible', date1904 } = attributes;
      if (localName(name) === 'workbookPr') from1904 = isTrue(date1904);
      if (localName(name) !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const target = targetOf(id, targets);
      if (target) listed.push({ name: title, hidden: state !== 'visible', part: target });
    },
  });
  return { listed, from1904 };
}

/** Parts by their relation, of worksheets only: null for what holds charts or macros. */
type Targets = ReadonlyMap<string, string | null>;

export function readTargets(bytes: Uint8Array | undefined, limits: XmlLimits): Targets {
  const targets = new Map<string, string | null>();
  if (!bytes) return targets;
  walkXml(bytes, limits, {
    open(_, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (!id || !target || mode === 'External') return;
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      targets.set(id, type?.endsWith('/worksheet') ? part : null);
    },
  });
  return targets;
}

/** @throws {@link Refused} where the workbook lists a sheet that it does not hold */
export function targetOf(id: string, targets: Targets): string | null {
  const target = targets.get(id);
  if (target === undefined) throw new Refused('damaged');
  return target;
}

function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true' || flag === 'on';
}

/** Rich text runs put together, those that are struck through and the reading aids of East Asian text left out. */
function readStrings(bytes: Uint8Array | undefined, limits: XmlLimits): readonly string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  const text = createTextCollector();
  walkXml(bytes, limits, {
    open: (name, attributes) => text.open(localName(name), attributes),
    close(name) {
      text.close(localName(name));
      if (localName(name) === 'si') strings.push(text.take());
    },
    text: (piece) => text.add(piece),
  });
  return strings;
}

function createTextCollector() {
  let collected = '';
  let inText = false;
  let struck = false;
  let aids = 0;
  return {
    open(name: string, attributes: Attributes) {
      if (name === 'rPh') aids++;
      if (name === 'strike') struck = isOn(attributes);
      if (name === 'vertAlign' && attributes['val'] !== 'baseline') collected = beforeMark(collected);
      if (name === 't') inText = aids === 0 && !struck;
    },
    close(name: string) {
      if (name === 'rPh') aids--;
      if (name === 't') inText = false;
      if (name === 'r') struck = false;
    },
    add(piece: string) {
      if (inText) collected += piece;
    },
    take(): string {
      const whole = collected;
      collected = '';
      return unescaped(whole);
    },
  };
}

/** `_x000D_`: what XML cannot hold, a line end or an underscore that begins the like. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** A property that is there and not switched off. */
function isOn({ val = '1' }: Attributes): boolean {
  return isTrue(val);
}

function readStyles(bytes: Uint8Array | undefined, limits: XmlLimits): readonly Format[] {
  const codes = new Map<number, string>();
  const struck: boolean[] = [];
  const styles: { readonly format: number; readonly font: number }[] = [];
  let inside = '';
  if (!bytes) return [];
  walkXml(bytes, limits, {
    open(name, attributes) {
      const { numFmtId, formatCode, fontId } = attributes;
      const local = localName(name);
      if (local === 'fonts' || local === 'cellXfs' || local === 'dxfs') inside = local;
      else if (local === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      else if (local === 'font' && inside === 'fonts') struck.push(false);
      else if (local === 'strike' && inside === 'fonts') struck[struck.length - 1] = isOn(attributes);
      else if (local === 'xf' && inside === 'cellXfs')
        styles.push({ format: Number(numFmtId ?? 0), font: Number(fontId ?? 0) });
    },
    close(name) {
      if (localName(name) === inside) inside = '';
    },
  });
  return styles.map(({ format, font }) => ({
    code: codes.get(format) ?? format,
    struck: struck[font] === true,
  }));
}

/** A cell while it is read. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  formula: boolean;
  value: string | undefined;
}

function readSheet(bytes: Uint8Array, limits: XmlLimits, shared: Shared, draft: SheetDraft): void {
  const text = createTextCollector();
  let row = -1;
  let column = -1;
  let cell: Cell | undefined;
  let inValue = false;
  let isSheet = false;
  walkXml(bytes, limits, {
    open(name, attributes) {
      const local = localName(name);
      switch (local) {
        case 'sheetData':
          isSheet = true;
          break;
        case 'col':
          if (isTrue(attributes['hidden']) || Number(attributes['width'] ?? 1) === 0)
            draft.hideColumns(Number(attributes['min']) - 1, Number(attributes['max']) - 1);
          break;
        case 'row':
          row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
          column = -1;
          if (isTrue(attributes['hidden']) || Number(attributes['ht'] ?? 1) === 0) draft.hiddenRows.add(row);
          break;
        case 'c': {
          const at = parseAddress(attributes['r'] ?? '');
          column = at?.column ?? column + 1;
          const { t: type = 'n', s: style = 0 } = attributes;
          cell = {
            row: at?.row ?? row,
            column,
            type,
            style: Number(style),
            formula: false,
            value: undefined,
          };
          break;
        }
        case 'f':
          if (cell) cell.formula = true;
          break;
        case 'v':
          inValue = cell !== undefined;
          break;
        case 'mergeCell': {
          const area = parseArea(attributes['ref'] ?? '');
          if (area) draft.merge(area);
          break;
        }
        default:
          if (cell) text.open(local, attributes);
      }
    },
    close(name) {
      const local = localName(name);
      if (local === 'v') inValue = false;
      else if (local === 'c' && cell) {
        const inline = text.take();
        const read = cellOf(cell, inline, shared);
        const isStruck = shared.styles[cell.style]?.struck;
        const isFormula = cell.formula && { isFormula: true as const };
        draft.put(cell.row, cell.column, { ...read, ...(isStruck && { text: '' }), ...isFormula });
        cell = undefined;
      } else if (cell) text.close(local);
    },
    text(piece) {
      if (inValue && cell) cell.value = (cell.value ?? '') + piece;
      else text.add(piece);
    },
  });
  // Some other XML stands in its place.
  if (!isSheet) throw new Refused('damaged');
}

const EMPTY = textCell('');

function cellOf({ type, value, style, formula }: Cell, inline: string, shared: Shared): SheetCell {
  const number = () =>
    numberCell(Number(value), shared.styles[style]?.code ?? 0, shared.formats, shared.from1904);
  if (formula && value === undefined && type !== 'str' && inline === '') return NOT_CALCULATED;
  switch (type) {
    case 's':
      return textCell(sharedString(value, shared));
    case 'inlineStr':
      return textCell(inline);
    case 'b':
      return value === undefined ? EMPTY : booleanCell(isTrue(value));
    case 'd': {
      const [year, month, day] = (value ?? '').split(/[-T]/u).map(Number);
      const text = dateText(year ?? 0, month ?? 0, day ?? 0);
      return value ? { text, shown: value, holds: 'date' } : EMPTY;
    }
    case 'n':
      return value === undefined || value.trim() === '' ? EMPTY : number();
    case 'e':
      return textCell(value ?? '');
    default:
      return textCell(unescaped(value ?? ''));
  }
}

/** A text that is not there is damage, not an empty cell. */
function sharedString(value: string | undefined, { strings }: Shared): string {
  if (value === undefined) return '';
  const text = strings[Number(value)];
  if (text === undefined) throw new Refused('damaged');
  return text;
}
