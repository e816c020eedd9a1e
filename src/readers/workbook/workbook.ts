// Reads workbooks of every kind: visible sheets in order as one document, each cell with its sheet and address.

import type { Document, DocumentRow, ReadResult, Unreadable } from '../../document/document.js';
import { rowSource } from '../../document/row-source.js';
import { addressOf } from '../../text/address.js';
import type { Archive } from '../archive.js';
import { formatOf } from '../formats.js';
import type { Reader } from '../read.js';
import { refusalOf } from '../xml-parser.js';
import type { ZipReader } from '../zip.js';
import { readOds } from './ods.js';
import { readOoxml } from './ooxml.js';
import { Encrypted } from './refusals.js';
import { hiddenOf, sheetRows } from './rows.js';
import type { Sheet } from './sheet.js';

/** What the bytes are; the name tells which of a family. */
type Kind = 'xlsx' | 'xlsb' | 'ods' | 'xls';

const FAMILIES: Readonly<Record<Kind, readonly string[]>> = {
  xlsx: ['xlsx', 'xlsm'],
  xlsb: ['xlsb'],
  ods: ['ods'],
  xls: ['xls', 'et'],
};

/** xls and et: the streams of an OLE file. */
export const readWorkbook: Reader = (path, bytes) =>
  read(path, 'xls', async () => (await import('./sheetjs.js')).readBinary(bytes, 'xls'));

/** `archive` is within the limits of packed files. */
export function zippedReader(kind: Exclude<Kind, 'xls'>): ZipReader {
  return (path, archive) => read(path, kind, () => readZipped(kind, archive));
}

async function readZipped(kind: Exclude<Kind, 'xls'>, archive: Archive): Promise<readonly Sheet[]> {
  switch (kind) {
    case 'xlsx':
      return readOoxml(archive, async () => (await import('./sheetjs.js')).numberFormats);
    case 'xlsb':
      return (await import('./sheetjs.js')).readBinary(archive.bytes, 'xlsb');
    case 'ods':
      return readOds(archive);
  }
}

async function read(path: string, kind: Kind, load: () => Promise<readonly Sheet[]>): Promise<ReadResult> {
  try {
    const sheets = await load();
    const format = FAMILIES[kind].find((name) => name === formatOf(path)) ?? kind;
    const rows = sheets.flatMap((sheet) => (sheet.hidden ? [] : sheetRows(sheet)));
    if (rows.length === 0) return { unreadable: { kind: 'empty' } };
    return { document: documentOf(path, format, sheets, rows) };
  } catch (error) {
    return { unreadable: unreadableOf(error, kind) };
  }
}

/** The libraries tell what is wrong with a file by throwing. */
function unreadableOf(error: unknown, kind: Kind): Unreadable {
  const format = kind.toUpperCase();
  return error instanceof Encrypted ? { kind: 'encrypted', format } : refusalOf(error, format);
}

function documentOf(
  path: string,
  format: string,
  sheets: readonly Sheet[],
  rows: readonly DocumentRow[],
): Document {
  const shown = new Map<string, string>();
  for (const { name, cells } of sheets) {
    for (const [row, line] of cells) {
      for (const [column, cell] of line) shown.set(`${addressOf(row, column)}!${name}`, cell.shown);
    }
  }
  const hidden = sheets.flatMap(hiddenOf);
  return {
    path,
    format,
    encoding: null,
    rows,
    ...rowSource(rows),
    raw: (place) => ('sheet' in place ? (shown.get(`${place.address}!${place.sheet}`) ?? '') : ''),
    damage: [],
    ...(hidden.length > 0 && { hidden }),
  };
}
