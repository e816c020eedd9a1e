// The comments of a sheet: the part with their texts, and the drawing with their boxes.

import { addressOf } from '../text/address.js';
import { applyEdits, type TextEdit } from '../text/edits.js';
import { escapeMarkup, workbookText } from '../text/markup.js';
import { displayWidth } from '../text/width.js';
import type { SheetPosition } from './sheet.js';
import { append, type Closed, elementsOf, prefixOf, tagOf } from './xml-edits.js';

export interface Comment extends SheetPosition {
  /** Lines of text. */
  readonly lines: readonly string[];
}

const AUTHOR = 'gov-report';

export function newComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors/><commentList/></comments>`;
}

/**
 * A cell that has a comment keeps it: ours follows in the same box, as a cell has only one. `boxless` are the comments that
 * still lack a box.
 */
export function withComments(
  text: string,
  comments: readonly Comment[],
): { readonly text: string; readonly boxless: readonly Comment[] } {
  const elements = elementsOf(text);
  const authors = elements.find(({ local }) => local === 'authors');
  const list = elements.find(({ local }) => local === 'commentList');
  if (!authors || !list) return { text, boxless: [] };
  const prefix = prefixOf(list.element);
  const author = elements.filter(({ local }) => local === 'author').length;
  const edits = append(authors.element, authors.closing, `<${prefix}author>${AUTHOR}</${prefix}author>`);
  const run = (said: string) =>
    `<${prefix}r><${prefix}t xml:space="preserve">${escapeMarkup(workbookText(said))}</${prefix}t></${prefix}r>`;
  const known = elements.filter(({ local }) => local === 'comment');
  const boxless: Comment[] = [];
  for (const comment of comments) {
    const ref = addressOf(comment.row, comment.column);
    const own = known.find(({ element }) => element.attributes['ref'] === ref);
    if (own) edits.push(...appended(elements, own, run(`\n\n${comment.lines.join('\n')}`)));
    else boxless.push(comment);
  }
  const added = boxless.map(({ row, column, lines }) => {
    const open = tagOf(`${prefix}comment`, { ref: addressOf(row, column), authorId: author });
    return `${open}<${prefix}text>${run(lines.join('\n'))}</${prefix}text></${prefix}comment>`;
  });
  if (added.length > 0) edits.push(...append(list.element, list.closing, added.join('')));
  return { text: applyEdits(text, edits), boxless };
}

function appended(elements: readonly Closed[], comment: Closed, run: string): TextEdit[] {
  const own = elements.find(
    ({ local, element: { start } }) =>
      local === 'text' && start > comment.element.start && start < comment.closing,
  );
  return own ? append(own.element, own.closing, run) : [];
}

// ---- the drawing

const BOX = '_x0000_t202';
const SHAPE = /_x0000_s(\d{1,9})/gu;
/** Numbers that a drawing has for its shapes. */
const BLOCK = 1024;

export function newDrawing(sheet: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout></xml>`
  );
}

/**
 * `sheet` counts from 1: drawings of a workbook number their shapes apart. The text need not be sound XML: what is added
 * goes to its end.
 */
export function withBoxes(text: string, sheet: number, comments: readonly Comment[]): string {
  const end = text.lastIndexOf('</xml>');
  if (end < 0) return text;
  let last = sheet * BLOCK;
  for (const [, number] of text.matchAll(SHAPE)) last = Math.max(last, Number(number));
  const type = text.includes(`id="${BOX}"`)
    ? ''
    : `<v:shapetype id="${BOX}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
  const boxes = comments.map((comment, i) => boxOf(comment, last + 1 + i));
  return text.slice(0, end) + type + boxes.join('') + text.slice(end);
}

/** Columns that a box is wide, and characters that fit into a line of it. */
const [WIDE, LINE] = [4, 34];
/** Rows that a box may be high. */
const [LOWEST, HIGHEST] = [5, 24];

function boxOf({ row, column, lines }: Comment, id: number): string {
  const needed = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / LINE)), 1);
  const high = Math.min(HIGHEST, Math.max(LOWEST, needed));
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 4, column + 1 + WIDE, 15, top + high, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#${BOX}" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
    '</x:ClientData></v:shape>'
  );
}
