// Pages → rows of a document: paragraphs put together from their lines, tables on their grids, columns set by blanks.

import type { DocumentCell, DocumentRow } from '../../document/document.js';
import { gridRows } from '../../document/grid.js';
import { displayWidth } from '../../text/width.js';
import { columnsOf, cutSpaced, type Piece } from '../spaced.js';
import { continueTables } from './continue.js';
import type { TextLine } from './lines.js';
import { withoutMargins } from './margins.js';
import type { Page, PageTable } from './page.js';

export function rowsOf(read: readonly Page[]): DocumentRow[] {
  const { pages, continues } = continueTables(withoutMargins(read));
  const writer = new Writer(continues);
  for (const page of pages) writer.page(page);
  return writer.end();
}

const ORDINAL =
  /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[、.．](?!\d))/u;
const LETTERS = /[A-Za-z]$/u;
const LETTER = /^[A-Za-z]/u;

/** Shares of the font's size: how far from the edges of the text a line may end and begin to go on. */
const END = 1.6;
const INDENT = 0.8;
/** Lines of a page that show where its text ends at the right. */
const FEWEST_LINES = 6;
/** Times the size of the text: a title. */
const TITLE = 1.25;

interface Margins {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

interface Paragraph {
  text: string;
  readonly page: number;
  last: TextLine;
  margins: Margins;
}

interface AlignedLine {
  text: string;
  pieces: readonly Piece[];
  readonly line: TextLine;
}

/** Collects rows; a paragraph and a block of aligned lines stay open until something else comes. */
class Writer {
  readonly #continues: ReadonlySet<PageTable>;
  readonly #rows: DocumentRow[] = [];
  #tables = 0;
  #right = 0;
  #paragraphs = 0;
  #paragraph: Paragraph | undefined;
  #aligned: { readonly page: number; readonly lines: AlignedLine[] } | undefined;

  constructor(continues: ReadonlySet<PageTable>) {
    this.#continues = continues;
  }

  page({ number, blocks }: Page): void {
    const margins = this.#marginsOf(blocks.flatMap((block) => ('line' in block ? [block.line] : [])));
    for (const block of blocks) {
      if ('table' in block) this.#table(block.table, number);
      else this.#line(block.line, number, margins);
    }
    this.#endAligned();
  }

  /** A few lines between tables do not show how wide the text is: the page before does. */
  #marginsOf(lines: readonly TextLine[]): Margins {
    const own = marginsOf(lines);
    if (lines.length >= FEWEST_LINES) this.#right = own.right;
    return { ...own, right: Math.max(own.right, this.#right) };
  }

  end(): DocumentRow[] {
    this.#close();
    return this.#rows;
  }

  #table(table: PageTable, page: number): void {
    this.#close();
    const number = ++this.#tables;
    const rows = table.rows.map((cells, r) => {
      const row = table.firstRow + r;
      return {
        place: { page, table: number, row },
        cells: cells.map(({ text, rows, columns, cell }) => ({
          text,
          rows,
          columns,
          place: { page, table: number, row, cell },
        })),
      };
    });
    this.#rows.push(...gridRows(rows, this.#continues.has(table) ? 0 : 1));
  }

  #line(line: TextLine, page: number, margins: Margins): void {
    const above = this.#aligned?.lines.at(-1);
    const whole = above && withDigitsBelow(above, line);
    if (whole !== undefined) {
      above!.text = whole;
      above!.pieces = cutSpaced(whole);
      return;
    }
    const pieces = cutSpaced(line.text);
    if (pieces.length > 1) {
      this.#endParagraph();
      this.#aligned ??= { page, lines: [] };
      this.#aligned.lines.push({ text: line.text, pieces, line });
      return;
    }
    this.#endAligned();
    const open = this.#paragraph;
    if (open && goesOn(open, line, margins)) {
      const between = LETTERS.test(open.text) && LETTER.test(line.plain) ? ' ' : '';
      open.text += between + line.plain;
      open.last = line;
      open.margins = margins;
      return;
    }
    this.#endParagraph();
    this.#paragraph = { text: line.plain, page, last: line, margins };
  }

  #close(): void {
    this.#endParagraph();
    this.#endAligned();
  }

  #endParagraph(): void {
    const open = this.#paragraph;
    if (!open) return;
    this.#paragraph = undefined;
    const place = { page: open.page, paragraph: ++this.#paragraphs };
    this.#rows.push({ cells: [{ text: open.text, place }], cut: 'single', place, gapBefore: 1 });
  }

  #endAligned(): void {
    const open = this.#aligned;
    if (!open) return;
    this.#aligned = undefined;
    const { page, lines } = open;
    const table = ++this.#tables;
    lines.forEach(({ text, pieces }, i) => {
      const place = { page, table, row: i + 1 };
      const columns = columnsOf(text, pieces);
      const cells = pieces.map(
        ({ start, end }, n): DocumentCell => ({
          text: text.slice(start, end).trim(),
          place: { ...place, cell: n + 1 },
          columns: columns[n]!,
        }),
      );
      this.#rows.push({ cells, cut: 'spaced', place, gapBefore: Number(i === 0) });
    });
  }
}

function marginsOf(lines: readonly TextLine[]): Margins {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  return {
    left: lines.reduce((least, { box }) => Math.min(least, box.left), Number.POSITIVE_INFINITY),
    right: lines.reduce((most, { box }) => Math.max(most, box.right), 0),
    size: sizes[sizes.length >> 1] ?? 0,
  };
}

function middleOf({ box }: TextLine): number {
  return (box.left + box.right) / 2;
}

/** The line before is full and this one is not indented; or both are lines of one title, set in the middle. */
function goesOn({ last, margins }: Paragraph, line: TextLine, here: Margins): boolean {
  const sameSize = Math.abs(last.size - line.size) < 0.1 * line.size;
  if (!sameSize || ORDINAL.test(line.plain)) return false;
  const isLarge = line.size > here.size * TITLE && last.size > margins.size * TITLE;
  if (isLarge && Math.abs(middleOf(last) - middleOf(line)) < line.size) return true;
  const full = last.box.right > margins.right - END * last.size;
  return full && line.box.left < here.left + INDENT * line.size;
}

const LAST_DIGITS = /^\d{1,2}$/u;
const FIRST_DIGITS = /^\d[\d,]{2,}$/u;
/** Share of the font's size between two lines of one cell. */
const LEADING = 0.7;

/**
 * A figure that did not fit goes on below itself: the line with the digits that were left over. Undefined where the
 * line is one of its own: each of its figures has to stand below a longer one, and some column has none.
 */
function withDigitsBelow({ text, pieces, line }: AlignedLine, below: TextLine): string | undefined {
  if (below.box.top - line.box.bottom > LEADING * line.size) return undefined;
  const rests = [...below.text.matchAll(/\S+/gu)];
  const figures = pieces.filter(({ start, end }) => FIRST_DIGITS.test(text.slice(start, end)));
  if (rests.length === 0 || rests.length + 1 >= pieces.length) return undefined;
  let whole = text;
  let grown = 0;
  for (const { 0: digits, index } of rests) {
    const at = displayWidth(below.text.slice(0, index));
    const figure = figures.find(
      ({ start, end }) =>
        displayWidth(text.slice(0, start)) <= at + 1 && at < displayWidth(text.slice(0, end)),
    );
    if (!figure || !LAST_DIGITS.test(digits)) return undefined;
    const end = figure.end + grown;
    whole = whole.slice(0, end) + digits + whole.slice(end);
    grown += digits.length;
  }
  return whole;
}
