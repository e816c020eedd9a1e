// Reads web pages, saved ones and fragments, and what Word, Excel and WPS save as one.

import { fromBase64 } from '../base64.js';
import { largePictures } from '../embedded.js';
import { decode } from '../encoding.js';
import { rowsAbove } from '../objects.js';
import type { Reader } from '../reader.js';
import { within } from '../refused.js';
import { damageOf, readText, textSource } from '../text.js';
import { declaredCharset } from './charset.js';
import { objectsIn } from './objects.js';
import { pageRows } from './rows.js';
import { surveyPage } from './shown.js';
import { styledNames } from './styled-names.js';
import { startAtTitle } from './title.js';
import { parsePage } from './tree.js';

const TAG = /<[a-z!?/]/iu;
const PICTURE = /<img\s[^>]{0,400}?\bsrc=["']?data:image\/(?:png|jpe?g);base64,([\w+/=\s]+)/giu;

export const readHtml: Reader = ({ path, bytes, limits }) => {
  within('bytes', bytes.length, limits.page.bytes);
  const decoded = decode(bytes, declaredCharset(bytes));
  if ('unreadable' in decoded) return decoded;
  const { text: source, encoding } = decoded;
  if (!TAG.test(source)) return readText(path, bytes, 'html', limits.text);
  const root = parsePage(source, limits.page);
  const survey = surveyPage(root, styledNames(root, limits.page.sheet));
  const rows = startAtTitle(pageRows({ source, root, survey }, limits), root, source);
  return {
    document: {
      ...textSource(source),
      path,
      format: 'html',
      encoding,
      rows,
      damage: damageOf(decoded),
      pictures: {
        unread: [],
        recognised: [],
        embedded: () => largePictures(picturesIn(source)),
        below: () => rowsAbove(objectsIn(root, survey), rows),
      },
    },
  };
};

/** That stand in the page itself, in their order. */
function picturesIn(source: string): Uint8Array[] {
  return [...source.matchAll(PICTURE)].flatMap(([, data]) => fromBase64(data!) ?? []);
}
