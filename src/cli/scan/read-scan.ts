// Reads pictures of a report with the extra, and makes rows of cells of them as the form has them.

import { parentPort } from 'node:worker_threads';
import type { Document, DocumentCell, DocumentRow, ReadResult } from '../../document/document.js';
import { rowSource } from '../../document/row-source.js';
import type { Edition } from '../../edition/edition.js';
import { editionById } from '../../edition/editions.js';
import { formLines } from '../../edition/form.js';
import { withMergedRows } from '../../edition/merged-rows.js';
import { layTable } from '../../forms/layout.js';
import { LIMITS } from '../../readers/limits.js';
import { pagePictures } from '../../readers/pdf/pictures.js';
import { IS_SCAN } from '../threads.js';
import { findExtra, type ReadFigure, type Reading, type ScanForm } from './extra.js';

/** Undefined where the extra is not installed, or reads no table: the input stays what it is. */
export async function readScan(path: string, files: readonly Uint8Array[]): Promise<ReadResult | undefined> {
  const extra = findExtra();
  if (!extra) return undefined;
  // Under guard a scan is given more time.
  parentPort?.postMessage(IS_SCAN);
  const pages = (await Promise.all(files.map(pagesOf))).flat();
  const forms = editions().map((edition) => ({ edition, form: formOf(edition) }));
  const scanner = await extra.openScanner();
  try {
    const reading = await scanner.read(
      pages,
      forms.map(({ form }) => form),
    );
    const found = forms.find(({ form }) => form === reading.tables[0]?.form);
    return found && { document: documentOf(path, found.edition, reading, extra.pictureOf) };
  } catch {
    return { unreadable: { kind: 'damaged', format: 'PNG/JPEG/TIFF' } };
  }
}

async function pagesOf(bytes: Uint8Array) {
  const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
  return isPdf ? pagePictures(bytes, LIMITS.pdf) : [bytes];
}

/** Those that are scanned; some print （六） as one row. */
function editions(): Edition[] {
  const [newest, older] = [editionById('2021')!, editionById('2019')!];
  const table = newest.data.tables.find(({ id }) => id === 'requests')!;
  const rows = table.rows.flatMap(({ id }, i) => (id.startsWith('other.') ? [i] : []));
  return [newest, withMergedRows(newest, table, rows), older];
}

function formOf({ id, data, cells, relations }: Edition): ScanForm {
  const term = (sign: 1 | -1) => (one: { readonly cell: number; readonly sign: 1 | -1 }) =>
    ({ id: cells[one.cell]!.id, sign: one.sign === sign ? 1 : -1 }) as const;
  return {
    id,
    tables: data.tables.map((table) => ({ id: table.id, ...layTable(table) })),
    equations: relations
      .filter(({ operator }) => operator === '=')
      .map(({ left, right }) => [...left.map(term(1)), ...right.map(term(-1))]),
  };
}

/** Marks the id of a cell among the texts of a form. */
const MARK = '\0';

function documentOf(
  path: string,
  edition: Edition,
  { tables }: Reading,
  pictureOf: (figure: ReadFigure) => Uint8Array,
): Document {
  const figures = new Map(tables.flatMap((table) => [...table.figures]));
  const found = new Set(tables.map(({ table }) => table.id));
  const data = { ...edition.data, tables: edition.data.tables.filter(({ id }) => found.has(id)) };
  const lines = formLines({ ...edition, data }, '', (id) => MARK + id).filter((line) => line.join('') !== '');
  const rows = lines.map((line, i): DocumentRow => {
    const place = { table: 1, row: i + 1 };
    const cells = line.map((text, k): DocumentCell => {
      const at = { ...place, cell: k + 1 };
      const figure = text.startsWith(MARK) ? figures.get(text.slice(1)) : undefined;
      if (!figure) return { text, place: at };
      const { how, confidence, alternatives, box } = figure;
      const read = {
        how,
        confidence,
        alternatives,
        box,
        ...(how !== 'read' && { picture: Buffer.from(pictureOf(figure)).toString('base64') }),
      };
      return { text: figure.text, place: at, read };
    });
    return { cells, cut: line.length === 1 ? 'single' : 'delimited', place, gapBefore: 0 };
  });
  return { ...rowSource(rows), path, format: 'scan', encoding: null, rows, damage: [] };
}
