// Reads web pages, saved ones and fragments, and what Word, Excel and WPS save as one.

import type { Unreadable } from '../../document/document.js';
import { decode } from '../encoding.js';
import type { Reader } from '../read.js';
import { damageOf, readText, textSource } from '../text.js';
import { declaredCharset } from './charset.js';
import { hiddenNames } from './hidden-names.js';
import { pageRows } from './rows.js';
import { surveyPage } from './shown.js';
import { startAtTitle } from './title.js';
import { parsePage } from './tree.js';

/** Bytes; a page has some 100 KB, one saved by Word a megabyte. */
export const LARGEST_PAGE = 16 * 1024 * 1024;
const TAG = /<[a-z!?/]/iu;

export const readHtml: Reader = (path, bytes) => {
  if (bytes.length > LARGEST_PAGE) return refused('bytes', bytes.length, LARGEST_PAGE);
  const decoded = decode(bytes, declaredCharset(bytes));
  if ('unreadable' in decoded) return decoded;
  const { text: source, encoding } = decoded;
  if (!TAG.test(source)) return readText(path, bytes, 'html');
  const parsed = parsePage(source);
  if ('unreadable' in parsed) return parsed;
  const { root } = parsed;
  const rows = pageRows({ source, root, survey: surveyPage(root, hiddenNames(root)) });
  if ('unreadable' in rows) return rows;
  return {
    document: {
      ...textSource(source),
      path,
      format: 'html',
      encoding,
      rows: startAtTitle(rows, root, source),
      damage: damageOf(decoded),
    },
  };
};

function refused(what: 'bytes', found: number, limit: number): { readonly unreadable: Unreadable } {
  return { unreadable: { kind: 'too-large', what, found, limit } };
}
