// The rows below a source line: each mark underlined, its label beside it or, where there is no room, below.

import { visible } from '../../text/visible.js';
import { displayWidth, wrap } from '../../text/width.js';
import type { Span } from './source-line.js';

interface PlacedMark extends Span {
  readonly primary: boolean;
  readonly label: string;
}

/** A piece of a row; `column` counts from 0. The pieces of a row do not overlap and stand in order. */
interface Piece {
  readonly column: number;
  readonly text: string;
  readonly primary: boolean;
}

export type Row = readonly Piece[];

/** Narrower than this, a label reads badly beside its mark. */
const BESIDE = 24;

export function markRows(marks: readonly PlacedMark[], room: number): Row[] {
  return shareRows(marks).flatMap((sharing) => {
    const underlines = sharing.map(({ start, end, primary }) => {
      const width = Math.max(1, Math.min(end, room) - start);
      return { column: start, text: (primary ? '^' : '~').repeat(width), primary };
    });
    const last = sharing.at(-1)!;
    return last.label === '' ? [underlines] : withLabel(underlines, last, room);
  });
}

/** Marks from left to right; those without a label share a row with the ones that follow. */
function shareRows(marks: readonly PlacedMark[]): readonly (readonly PlacedMark[])[] {
  const rows: PlacedMark[][] = [];
  const order = [...marks].sort((a, b) => a.start - b.start || Number(b.primary) - Number(a.primary));
  for (const mark of order) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row && before && before.label === '' && before.end <= mark.start) row.push(mark);
    else rows.push([mark]);
  }
  return rows;
}

function withLabel(underlines: Row, { start, end, label, primary }: PlacedMark, room: number): Row[] {
  const text = visible(label);
  const needed = displayWidth(text);
  const beside = room - end - 1;
  if (needed <= beside || beside >= BESIDE) {
    const [first, ...more] = wrap(text, beside).map((line) => ({ column: end + 1, text: line, primary }));
    return [[...underlines, ...(first ? [first] : [])], ...more.map((piece) => [piece])];
  }
  const column = Math.max(0, Math.min(start, room - needed));
  return [underlines, ...wrap(text, room - column).map((line) => [{ column, text: line, primary }])];
}
