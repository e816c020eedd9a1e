// Reads PDF files: paragraphs and tables, the tables rebuilt from their rulings and the places of the characters.

import type { Damage, DocumentRow, PicturePages, ReadResult } from '../../document/document.js';
import { rowSource } from '../../document/row-source.js';
import type { PdfLimits } from '../limits.js';
import type { Reader } from '../reader.js';
import { within } from '../refused.js';
import { readContent, type Spend } from './content.js';
import { rowsOf } from './flow.js';
import { type Opened, openPdf } from './library.js';
import { layOut, type Page } from './page.js';
import { checkStreams } from './streams.js';
import { readableText, upright } from './visible-text.js';

/** Shares of the page's area and width: a picture as large may show a table. */
const LARGE = 0.04;
const WIDE = 0.3;

export const readPdf: Reader = async ({ path, bytes, limits: { pdf: limits } }) => {
  within('bytes', bytes.length, limits.bytes);
  checkStreams(bytes, limits.unpackedBytes);
  const opened = await openPdf(bytes, limits.pixels);
  try {
    within('pages', opened.file.numPages, limits.pages);
    return toDocument(path, await readPages(opened, limits));
  } finally {
    await opened.close();
  }
};

interface Read {
  readonly pages: readonly Page[];
  readonly pictures: PicturePages;
}

function createSpend(limits: PdfLimits): Spend {
  const spent = { operators: 0, glyphs: 0, rulings: 0, meetings: 0 };
  return (what, count) => {
    spent[what] += count;
    within(what === 'meetings' ? 'rulings' : what, spent[what], limits[what]);
  };
}

async function readPages({ file, operators }: Opened, limits: PdfLimits): Promise<Read> {
  const layers = await file.getOptionalContentConfig();
  const spend = createSpend(limits);
  const pages: Page[] = [];
  const unread: number[] = [];
  const recognised: number[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const drawn = readableText(await readContent(page, operators, layers, spend, limits));
    const content = upright(drawn.content);
    page.cleanup();
    if (drawn.recognised) recognised.push(number);
    const { width, height } = content;
    const large = content.pictures.some(
      ({ left, top, right, bottom }) =>
        (right - left) * (bottom - top) > LARGE * width * height && right - left > WIDE * width,
    );
    if (large && !drawn.recognised) unread.push(number);
    pages.push(layOut(content, number, spend, limits));
  }
  return { pages, pictures: { unread, recognised } };
}

function toDocument(path: string, { pages, pictures }: Read): ReadResult {
  const rows = rowsOf(pages);
  if (rows.length === 0) return { unreadable: { kind: 'pictures', pages: pages.length } };
  return {
    document: {
      ...rowSource(rows),
      path,
      format: 'pdf',
      encoding: null,
      rows,
      damage: brokenCharacters(rows),
      pictures,
    },
  };
}

/** Characters that the file draws without saying which they are. */
function brokenCharacters(rows: readonly DocumentRow[]): Damage[] {
  const broken = rows.flatMap(({ cells }) => cells.filter(({ text }) => text.includes('\ufffd')));
  const count = broken.reduce((sum, { text }) => sum + text.split('\ufffd').length - 1, 0);
  return broken[0] ? [{ kind: 'broken-characters', count, place: broken[0].place }] : [];
}
