// How a place in a file is said.

import {
  isParagraph,
  isSheet,
  isTable,
  isText,
  type Location,
  type ParagraphLocation,
  type TableLocation,
} from '../diagnostic/place.js';
import type { Bilingual } from './language.js';

/** `14:30`, `Sheet1!D7`, `第2页第3个表第5行第4格`; empty for the file as a whole. A sheet's name is the file's own text. */
export function placeWords(location: Location): Bilingual {
  if (isText(location)) return same(`${location.line}:${location.column}`);
  if (isSheet(location)) return same(`${location.sheet}!${location.address}`);
  if (!isParagraph(location) && !isTable(location)) return same('');
  const { page } = location;
  const { zh, en } = isParagraph(location) ? paragraphWords(location) : tableWords(location);
  return page === undefined ? { zh, en } : { zh: `第${page}页${zh}`, en: `page ${page}, ${en}` };
}

function paragraphWords({ paragraph }: ParagraphLocation): Bilingual {
  return { zh: `第${paragraph}段`, en: `paragraph ${paragraph}` };
}

function tableWords({ table, row, cell }: TableLocation): Bilingual {
  return cell === undefined
    ? { zh: `第${table}个表第${row}行`, en: `table ${table}, row ${row}` }
    : { zh: `第${table}个表第${row}行第${cell}格`, en: `table ${table}, row ${row}, cell ${cell}` };
}

/** A line without its column. */
export function lineWords(line: number): Bilingual {
  return { zh: `第 ${line} 行`, en: `line ${line}` };
}

/** What follows the path of a file: `:14:30`. */
export function placeSuffix(location: Location): Bilingual {
  const { zh, en } = placeWords(location);
  return zh === '' ? same('') : { zh: `:${zh}`, en: `:${en}` };
}

function same(text: string): Bilingual {
  return { zh: text, en: text };
}
