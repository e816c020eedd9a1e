// Rows of a document of another format, as they stand inside a Word file, become paragraphs and tables again.

import type { DocumentCell, DocumentRow } from '../../document/document.js';
import type { Block } from './flow.js';
import { type ChainedCell, joinCells } from './merges.js';

export function blocksOfRows(rows: readonly DocumentRow[]): Block[] {
  const blocks: Block[] = [];
  let table: DocumentRow[] = [];
  const endTable = () => {
    if (table.length > 0)
      blocks.push({ rows: joinCells(table.map((row) => ({ indent: 0, cells: chained(row) }))) });
    table = [];
  };
  for (const row of rows) {
    if (row.gapBefore > 0 || row.cut !== 'delimited') endTable();
    if (row.cut === 'delimited') table.push(row);
    else blocks.push({ text: row.cells.map(({ text }) => text).join(' ') });
  }
  endTable();
  return blocks;
}

/** Parts of a merged cell share their place. */
function chained({ cells }: DocumentRow): ChainedCell[] {
  const found: (ChainedCell & { readonly place: DocumentCell['place'] })[] = [];
  for (const { text, place, covered } of cells) {
    const left = found.at(-1);
    if (covered && left?.place === place) found[found.length - 1] = { ...left, columns: left.columns + 1 };
    else
      found.push({
        blocks: [{ text }],
        columns: 1,
        down: covered ? 'continue' : 'start',
        across: false,
        place,
      });
  }
  return found;
}
