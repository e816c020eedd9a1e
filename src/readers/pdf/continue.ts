// A table that runs over pages: its repeated header goes, and a row or a merged cell that the page cuts is put together.

import { looksLikeFigure } from '../../text/quantity.js';
import type { Page, PageTable, TableCell } from './page.js';

/** Points by which the columns of two parts of a table may differ. */
const SAME_COLUMN = 4;
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
    head ??= last.table;
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

function isSame(a: PageTable, b: PageTable): boolean {
  return a.xs.length === b.xs.length && a.xs.every((x, i) => Math.abs(x - b.xs[i]!) < SAME_COLUMN);
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

function sameRow(a: readonly TableCell[], b: readonly TableCell[] | undefined): boolean {
  return (
    b !== undefined &&
    a.length === b.length &&
    a.every(
      (cell, i) => cell.column === b[i]!.column && cell.columns === b[i]!.columns && cell.text === b[i]!.text,
    )
  );
}

/** The cells that the page break cuts, made whole in the upper part. */
function joinCut(above: PageTable, below: PageTable): [PageTable, PageTable] {
  const height = above.rows.length;
  const reaching = above.rows.flatMap((row, r) => row.filter(({ rows }) => r + rows === height));
  const pairs = (below.rows[0] ?? []).flatMap((lower) => {
    const upper = reaching.find(
      ({ column, columns }) => column === lower.column && columns === lower.columns,
    );
    return upper ? [{ upper, lower }] : [];
  });
  const cut = isRowCut(pairs) ? pairs : pairs.filter(isGroupCut);
  if (cut.length === 0) return [above, below];
  const upperTexts = new Map(
    cut.map(({ upper, lower }) => [upper, upper.text === lower.text ? upper.text : upper.text + lower.text]),
  );
  const gone = new Set(cut.map(({ lower }) => lower));
  const whole = above.rows.map((row) =>
    row.map((cell) => ({ ...cell, text: upperTexts.get(cell) ?? cell.text })),
  );
  const rest = below.rows.map((row) => row.map((cell) => (gone.has(cell) ? { ...cell, text: '' } : cell)));
  const isEmpty = rest[0]!.every(({ text, rows }) => text === '' && rows === 1);
  return [
    { ...above, rows: whole },
    { ...below, rows: isEmpty ? rest.slice(1) : rest, firstRow: below.firstRow + Number(isEmpty) },
  ];
}

interface Pair {
  readonly upper: TableCell;
  readonly lower: TableCell;
}

/** A merged cell whose text goes on. */
function isGroupCut({ upper, lower }: Pair): boolean {
  return (upper.rows > 1 || lower.rows > 1) && goesOn(upper, lower);
}

/** The text of a label goes on, and no column has a figure on both pages. */
function isRowCut(pairs: readonly Pair[]): boolean {
  const single = pairs.filter(({ upper, lower }) => upper.rows === 1 && lower.rows === 1);
  const clash = pairs.some(({ upper, lower }) => isFigure(upper) && isFigure(lower));
  const texts = pairs.filter(({ lower }) => lower.text !== '' && !isFigure(lower));
  return (
    !clash &&
    single.some(({ upper, lower }) => goesOn(upper, lower)) &&
    texts.every(({ lower }) => !ORDINAL.test(lower.text))
  );
}

function goesOn(upper: TableCell, lower: TableCell): boolean {
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
