// What stands above and below the text of every page: running titles and page numbers, left out of the document.

import type { TextLine } from './lines.js';
import { type Block, boxOfBlock, type Page } from './page.js';

/** Share of the page's height that margins take, above and below. */
const MARGIN = 0.11;
/** Points: a running title stands at the same height on every page. */
const SAME_HEIGHT = 4;
const NUMBER =
  /^[-—–－\s·.]*(?:第\s*)?(\d{1,4})(?:\s*页)?(?:\s*[/，,]?\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?[-—–－\s·.]*$/u;
const MOST_NUMBERS = 2;
const DIGITS = /\d+/gu;

export function withoutMargins(pages: readonly Page[]): Page[] {
  const titles = runningTitles(pages);
  const shifts = new Set(pages.flatMap((page) => numbersOf(page).map(({ shift }) => shift)));
  return pages.map((page) => {
    const numbers = new Set<Block>(shifts.size === 1 ? numbersOf(page).map(({ block }) => block) : []);
    const isTitle = (block: Block) => marginLines(page).includes(block) && titles.has(keyOf(block, page));
    return { ...page, blocks: page.blocks.filter((block) => !numbers.has(block) && !isTitle(block)) };
  });
}

/** Lines near the upper and the lower edge. */
function marginLines({ blocks, height }: Page): Block[] {
  return blocks.filter((block) => {
    const { top, bottom } = boxOfBlock(block);
    return 'line' in block && (bottom < height * MARGIN || top > height * (1 - MARGIN));
  });
}

function lineOf(block: Block): TextLine | undefined {
  return 'line' in block ? block.line : undefined;
}

/** The words and the height of a line; figures in it may count the pages. */
function keyOf(block: Block, { height }: Page): string {
  const { top } = boxOfBlock(block);
  const at = Math.round((top < height / 2 ? top : top - height) / SAME_HEIGHT);
  return `${at} ${lineOf(block)?.plain.replace(DIGITS, '#')}`;
}

/** What stands at one height of two pages or more, and can be no row of a table. */
function runningTitles(pages: readonly Page[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const titles = new Set<string>();
  for (const page of pages) {
    for (const key of new Set(marginLines(page).map((block) => keyOf(block, page)))) {
      if (seen.has(key) && isTitle(key)) titles.add(key);
      seen.add(key);
    }
  }
  return titles;
}

/** Has words, and at most the numbers of a page and of all pages. */
function isTitle(key: string): boolean {
  return /\p{L}/u.test(key) && key.split('#').length <= MOST_NUMBERS + 1;
}

/** The outermost lines of a page that may be its number, with what that is more than the page's own. */
function numbersOf(page: Page): { readonly block: Block; readonly shift: number }[] {
  const outermost = new Set([page.blocks[0], page.blocks.at(-1)]);
  return marginLines(page).flatMap((block) => {
    const number = outermost.has(block) ? NUMBER.exec(lineOf(block)!.plain) : null;
    return number ? [{ block, shift: Number(number[1]) - page.number }] : [];
  });
}
