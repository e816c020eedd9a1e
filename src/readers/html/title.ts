// The report's title where it helps to tell the report from the page around it, or stands in the head alone.

import type { DocumentRow } from '../../document/document.js';
import { compact } from '../../text/lookalikes.js';
import { attributeSpan } from './content.js';
import { attribute, type Element, isText, type Root, walk } from './tree.js';

interface HeadTitle {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const REPORT = /公开.{0,8}报告/u;
const YEAR = /[12]\d{3}年|二[〇○零]/u;
const LONGEST_TITLE = 90;
/** Shorter texts are a part of any title. */
const SHORTEST_PART = 4;
/** The title of the report stands within the first paragraphs. */
const WITHIN = 12;

/**
 * What stands before the line that the head names as the title is the page's, not the report's. Where no line is the
 * title, the head's own stands first.
 */
export function startAtTitle(
  rows: readonly DocumentRow[],
  root: Root,
  source: string,
): readonly DocumentRow[] {
  const titles = headTitles(root, source).filter(({ text }) => REPORT.test(text));
  const named = titles.map(({ text }) => compact(text));
  const isNamed = (row: DocumentRow | undefined) => {
    const text = row ? lineOf(row) : '';
    return text.length >= SHORTEST_PART && named.some((title) => title.includes(text));
  };
  const firstTable = rows.findIndex(({ cut }) => cut === 'delimited');
  const above = firstTable < 0 ? rows : rows.slice(0, firstTable);
  let at = -1;
  above.forEach((row, i) => {
    const longer = at < 0 || lineOf(row).length > lineOf(above[at]!).length;
    if (REPORT.test(lineOf(row)) && isNamed(row) && longer) at = i;
  });
  while (isNamed(above[at - 1])) at--;
  if (at >= 0) return rows.slice(at);
  const hasTitle = rows.slice(0, WITHIN).some((row) => REPORT.test(lineOf(row)) && YEAR.test(lineOf(row)));
  const title = titles.find(({ text }) => YEAR.test(text));
  return hasTitle || !title ? rows : [titleRow(title), ...rows];
}

function titleRow({ text, start, end }: HeadTitle): DocumentRow {
  const place = { start, end };
  return { cells: [{ text, place }], cut: 'single', gapBefore: 0, place };
}

function lineOf({ cells, cut }: DocumentRow): string {
  if (cut === 'delimited') return '';
  const text = compact(cells.map((cell) => cell.text).join(''));
  return text.length > LONGEST_TITLE ? '' : text;
}

/** What a site says of the article by name, before what the browser's window is called. */
function headTitles(root: Root, source: string): HeadTitle[] {
  const articles: HeadTitle[] = [];
  const windows: HeadTitle[] = [];
  walk(root, {
    enter(element) {
      if (element.tagName === 'body') return false;
      if (element.tagName === 'meta') articles.push(...articleTitle(element, source));
      if (element.tagName === 'title') windows.push(...windowTitle(element));
      return true;
    },
  });
  return [...articles, ...windows];
}

function articleTitle(meta: Element, source: string): HeadTitle[] {
  const name = (attribute(meta, 'name') ?? attribute(meta, 'property') ?? '').toLowerCase();
  const text = attribute(meta, 'content') ?? '';
  const span = attributeSpan(meta, 'content', source);
  return span && (name === 'articletitle' || name === 'og:title') ? [{ text: text.trim(), ...span }] : [];
}

/** Of `title_column_site` the part that is the report's. */
function windowTitle(title: Element): HeadTitle[] {
  const [node] = title.childNodes;
  if (!node || !isText(node) || !node.sourceCodeLocation) return [];
  const { startOffset: start, endOffset: end } = node.sourceCodeLocation;
  const parts = node.value.split(/[_|｜]|\s-+\s|--/u).map((part) => part.trim());
  return [{ text: parts.find((part) => REPORT.test(part)) ?? node.value.trim(), start, end }];
}
