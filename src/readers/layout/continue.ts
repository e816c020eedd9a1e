// A table that runs over pages: its repeated header goes, and a row or a merged cell that the page cuts is put together.

import { looksLikeFigure } from '../../text/quantity.js';
import type { Page, PageTable, TableCell } from './page.js';

/** Points by which the columns of two parts of a table may differ. */
const SAME_COLUMN = 4;
const FIRST_DIGITS = /^\d{2,}$/u;
const LAST_DIGITS = /^\d{1,2}$/u;
const ORDINAL = /^\s*[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[）)]|[、.．,，](?!\d))/u;

/** Pages whose first table goes on from the one before, in order; `continues` says which do. */
export function continueTables(pages: readonly Page[]): {
  readonly pages: readonly Page[];
  readonly continues: ReadonlySet<PageTable>;
} {
  const done: Page[] = [];
  const continues = new Set<PageTable>();
  /** First part of the table that runs on. */
  let head: PageTable | undefined;
  for (const page of pages) {
    const before = done.at(-1);
    const last = before?.blocks.at(-1);
    const first = page.blocks[0];
    if (
      !before ||
      !last ||
      !first ||
      !('table' in last) ||
      !('table' in first) ||
      !isSame(last.table, first.table)
    ) {
      head = undefined;
      done.push(page);
      continue;
    }
    // Another table may have begun below one that ran on to that page.
    if (!head || !continues.has(last.table)) head = last.table;
    const part = withoutHeader(first.table, head);
    const [above, below] = joinCut(last.table, part);
    done[done.length - 1] = { ...before, blocks: [...before.blocks.slice(0, -1), { table: above }] };
    if (continues.delete(last.table)) continues.add(above);
    if (head === last.table) head = above;
    continues.add(below);
    done.push({ ...page, blocks: [{ table: below }, ...page.blocks.slice(1)] });
  }
  return { pages: done, continues };
}

/** The outer borders stand at one place; a column that a part does not use may have no ruling in it. */
function isSame({ xs: a }: PageTable, { xs: b }: PageTable): boolean {
  return isNear(a[0], b[0]) && isNear(a.at(-1), b.at(-1));
}

function isNear(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) < SAME_COLUMN;
}

function withoutHeader(part: PageTable, head: PageTable): PageTable {
  let repeated = 0;
  while (
    repeated < part.rows.length &&
    isHeader(part.rows[repeated]!) &&
    sameRow(part.rows[repeated]!, head.rows[repeated])
  )
    repeated++;
  return repeated === part.rows.length
    ? part
    : { ...part, rows: part.rows.slice(repeated), firstRow: part.firstRow + repeated };
}

function isHeader(row: readonly TableCell[]): boolean {
  return row.every(({ text }) => text === '' || !looksLikeFigure(text));
}

/** Without the figures below it, a header may stand on fewer columns. */
function sameRow(a: readonly TableCell[], b: readonly TableCell[] | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every(({ text }, i) => text === b[i]!.text);
}

/** The cells that the page break cuts, made whole in the upper part. */
function joinCut(above: PageTable, below: PageTable): [PageTable, PageTable] {
  const height = above.rows.length;
  const reaching = above.rows.flatMap((row, r) => row.filter(({ rows }) => r + rows === height));
  const first = below.rows[0] ?? [];
  const pairs = first.flatMap((lower) => {
    const upper = reaching.find((cell) => isBelow(lower, below, cell, above));
    return upper ? [{ upper, lower }] : [];
  });
  const cut = isRowCut(pairs, first) ? pairs : pairs.filter(isGroupCut);
  const whole = new Map(cut.map(({ upper, lower }) => [upper, wholeText(upper.text, lower.text)]));
  const gone = new Set(cut.map(({ lower }) => lower));
  const rows = below.rows.map((row) => row.map((cell) => (gone.has(cell) ? { ...cell, text: '' } : cell)));
  return [
    {
      ...above,
      rows: above.rows.map((row) => row.map((cell) => ({ ...cell, text: whole.get(cell) ?? cell.text }))),
    },
    withoutBlank({ ...below, rows }),
  ];
}

function isBelow(lower: TableCell, below: PageTable, upper: TableCell, above: PageTable): boolean {
  return (
    isNear(below.xs[lower.column], above.xs[upper.column]) &&
    isNear(below.xs[lower.column + lower.columns], above.xs[upper.column + upper.columns])
  );
}

/** Some programs repeat the text of a merged cell on every page. */
function wholeText(upper: string, lower: string): string {
  return upper === lower ? upper : upper + lower;
}

/** What a cut row leaves behind: a row without a word. What reaches further down goes on in the next one. */
function withoutBlank(table: PageTable): PageTable {
  const [first = [], second, ...others] = table.rows;
  const further = first.filter(({ rows }) => rows > 1);
  if (!second || further.length === first.length) return table;
  if (first.some(({ text, rows }) => rows === 1 && text !== '')) return table;
  const next = [...further.map((cell) => ({ ...cell, rows: cell.rows - 1 })), ...second];
  return {
    ...table,
    rows: [next.sort((a, b) => a.column - b.column), ...others],
    firstRow: table.firstRow + 1,
  };
}

interface Pair {
  readonly upper: TableCell;
  readonly lower: TableCell;
}

/** A merged cell whose text goes on. */
function isGroupCut(pair: Pair): boolean {
  return (pair.upper.rows > 1 || pair.lower.rows > 1) && goesOn(pair);
}

/** The text of a label goes on, and each figure of the row stands on one of the pages, or only its last digits on the other. */
function isRowCut(pairs: readonly Pair[], lower: readonly TableCell[]): boolean {
  const clashes = pairs.filter(
    ({ upper, lower }) => upper.text !== '' && lower.text !== '' && (isFigure(upper) || isFigure(lower)),
  );
  const matched = new Set(pairs.map(({ lower }) => lower));
  return (
    (clashes.length === 0 ? pairs.some(isLabelCut) : areDigitsCut(clashes, pairs)) &&
    (pairs.some(({ upper, lower }) => isFigure(upper) || isFigure(lower)) || isTorn(pairs)) &&
    lower.every((cell) => cell.text === '' || (matched.has(cell) && !ORDINAL.test(cell.text)))
  );
}

function isLabelCut(pair: Pair): boolean {
  return pair.upper.rows === 1 && pair.lower.rows === 1 && goesOn(pair);
}

/** A row of its own would have its figures in all columns. */
function areDigitsCut(clashes: readonly Pair[], pairs: readonly Pair[]): boolean {
  const isCut = ({ upper, lower }: Pair) => FIRST_DIGITS.test(upper.text) && LAST_DIGITS.test(lower.text);
  return clashes.every(isCut) && pairs.some(({ upper, lower }) => isFigure(upper) && lower.text === '');
}

/** Words without figures, of which some go on and some do not: no row of its own has such gaps. */
function isTorn(pairs: readonly Pair[]): boolean {
  return pairs.some(({ upper, lower }) => upper.rows === 1 && upper.text !== '' && lower.text === '');
}

function goesOn({ upper, lower }: Pair): boolean {
  return (
    upper.text !== '' &&
    lower.text !== '' &&
    !isFigure(upper) &&
    !isFigure(lower) &&
    !ORDINAL.test(lower.text)
  );
}

function isFigure({ text }: TableCell): boolean {
  return text !== '' && looksLikeFigure(text);
}
