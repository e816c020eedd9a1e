// Pages as they were drawn, one after the other, put together as a document.

import type { Damage, DocumentRow, ReadResult } from '../../document/document.js';
import { rowSource } from '../../document/row-source.js';
import type { LayoutLimits } from '../limits.js';
import type { PageContent, Spend } from './canvas.js';
import { rowsOf } from './flow.js';
import { layOut, type Page } from './page.js';
import { readableText, upright, withoutStruck } from './visible-text.js';

/** Shares of the page's area and width: a picture as large may show a table. */
const LARGE = 0.04;
const WIDE = 0.3;

/** `embedded`: the large pictures, as files, where they cannot be had otherwise. */
type Embedded = () => readonly Uint8Array[];

export interface LaidPages {
  /** Whether it has a large picture that was not read. */
  add(drawn: PageContent): boolean;
  toDocument(path: string, format: string, embedded?: Embedded): ReadResult;
}

export function createPages(spend: Spend, limits: LayoutLimits): LaidPages {
  const pages: Page[] = [];
  const unread: number[] = [];
  const recognised: number[] = [];
  return {
    add(drawn) {
      const number = pages.length + 1;
      const readable = readableText(drawn);
      const content = withoutStruck(upright(readable.content), spend);
      const isUnread = !readable.recognised && hasLargePicture(content);
      if (readable.recognised) recognised.push(number);
      if (isUnread) unread.push(number);
      pages.push(layOut(content, number, spend, limits));
      return isUnread;
    },
    toDocument(path, format, embedded) {
      const rows = rowsOf(pages);
      if (rows.length === 0 && !embedded?.().length)
        return { unreadable: { kind: 'pictures', pages: pages.length } };
      return {
        document: {
          ...rowSource(rows),
          path,
          format,
          encoding: null,
          rows,
          damage: brokenCharacters(rows),
          pictures: { unread, recognised, ...(embedded && { embedded }) },
        },
      };
    },
  };
}

function hasLargePicture({ width, height, pictures }: PageContent): boolean {
  return pictures.some(
    ({ left, top, right, bottom }) =>
      (right - left) * (bottom - top) > LARGE * width * height && right - left > WIDE * width,
  );
}

/** Characters that the file draws without saying which they are. */
function brokenCharacters(rows: readonly DocumentRow[]): Damage[] {
  const broken = rows.flatMap(({ cells }) => cells.filter(({ text }) => text.includes('\ufffd')));
  const count = broken.reduce((sum, { text }) => sum + text.split('\ufffd').length - 1, 0);
  return broken[0] ? [{ kind: 'broken-characters', count, place: broken[0].place }] : [];
}
