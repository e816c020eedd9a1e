// Makes the safe changes to a text, and makes sure that no figure reads differently.

import type { Edit } from '../diagnostic/diagnostic.js';
import type { Source } from '../document/document.js';
import type { Report } from '../report/report.js';
import { applyEdits } from '../text/edits.js';

const LINE_END = /\r\n|\r|\n/gu;

/** The source with all the edits of its file. */
export function mend({ text, mark }: Source, edits: readonly Edit[]): Source {
  let mended = applyEdits(
    text,
    edits.flatMap((edit) => ('start' in edit ? [edit] : [])),
  );
  let isMarked = mark;
  for (const edit of edits) {
    if ('lineEnd' in edit) mended = mended.replace(LINE_END, edit.lineEnd);
    if ('mark' in edit) isMarked = edit.mark;
  }
  return { text: mended, mark: isMarked };
}

/** Both give the same figure, or the same lack of one, in every cell. */
export function haveSameFigures(one: Report, other: Report): boolean {
  return (
    one.edition === other.edition &&
    one.year === other.year &&
    one.office === other.office &&
    figuresOf(one) === figuresOf(other)
  );
}

function figuresOf({ cells }: Report): string {
  return cells
    .map((cell) => {
      const quantity = cell?.quantity;
      return quantity?.kind === 'number' ? `${quantity.units}/${quantity.scale}` : quantity?.kind;
    })
    .join();
}
