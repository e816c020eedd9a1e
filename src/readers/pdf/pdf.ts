// Reads PDF files: paragraphs and tables, the tables rebuilt from their rulings and the places of the characters.

import type { Bound, Damage, DocumentRow, PicturePages, ReadResult } from '../../document/document.js';
import { rowSource } from '../../document/row-source.js';
import { type Budget, OverBudget, readContent } from './content.js';
import { rowsOf } from './flow.js';
import { type Opened, openPdf } from './library.js';
import { layOut, type Page } from './page.js';
import { MOST_MEETINGS } from './rulings.js';
import { refuseStreams } from './streams.js';
import { readableText, upright } from './visible-text.js';

const LARGEST_FILE = 64 * 1024 * 1024;
const MOST_PAGES = 500;
/** Over all pages. */
const MOST: Readonly<Record<keyof Budget, number>> = {
  operators: 2_000_000,
  glyphs: 500_000,
  rulings: 200_000,
};
/** Shares of the page's area and width: a picture as large may show a table. */
const LARGE = 0.04;
const WIDE = 0.3;

export async function readPdf(path: string, bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length > LARGEST_FILE) return tooLarge('bytes', bytes.length, LARGEST_FILE);
  const refused = refuseStreams(bytes);
  if (refused) return { unreadable: refused };
  const opened = await openPdf(bytes);
  if ('unreadable' in opened) return opened;
  try {
    if (opened.file.numPages > MOST_PAGES) return tooLarge('pages', opened.file.numPages, MOST_PAGES);
    return toDocument(path, await readPages(opened));
  } catch (error) {
    if (error instanceof OverBudget) return tooLarge(error.what, MOST[error.what] + 1, MOST[error.what]);
    return { unreadable: { kind: 'damaged', format: 'PDF' } };
  } finally {
    await opened.close();
  }
}

function tooLarge(what: Bound, found: number, limit: number): ReadResult {
  return { unreadable: { kind: 'too-large', what, found, limit } };
}

interface Read {
  readonly pages: readonly Page[];
  readonly pictures: PicturePages;
}

async function readPages({ file, operators }: Opened): Promise<Read> {
  const budget: Budget = { ...MOST };
  const layers = await file.getOptionalContentConfig();
  let meetings = MOST_MEETINGS;
  const spend = (pairs: number) => {
    meetings -= pairs;
    if (meetings < 0) throw new OverBudget('rulings');
  };
  const pages: Page[] = [];
  const unread: number[] = [];
  const recognised: number[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const drawn = readableText(await readContent(page, { operators, layers, budget }));
    const content = upright(drawn.content);
    page.cleanup();
    if (drawn.recognised) recognised.push(number);
    const { width, height } = content;
    const large = content.pictures.some(
      ({ left, top, right, bottom }) =>
        (right - left) * (bottom - top) > LARGE * width * height && right - left > WIDE * width,
    );
    if (large && !drawn.recognised) unread.push(number);
    pages.push(layOut(content, number, spend));
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
