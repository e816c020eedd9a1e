// Makes the safe changes to a text, and makes sure that no figure reads differently.

import type { Edit } from '../diagnostic/diagnostic.js';
import type { Document, Source } from '../document/document.js';
import { readDocument } from '../readers/index.js';
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

/**
 * The text with its edits; or a word for why it must not be changed. `bind` makes a report of the document, before and
 * after.
 */
export async function mendSafely(
  before: Document,
  edits: readonly Edit[],
  bind: (document: Document) => Report,
): Promise<Source | 'notSafe' | 'notText'> {
  if (!before.source) return 'notText';
  // Saving would make the damage final; what is not UTF-8 cannot be written as it was.
  const isForeign = before.encoding !== 'utf-8' && !edits.some((edit) => 'mark' in edit);
  if (before.damage.length > 0 || isForeign) return 'notSafe';
  const after = mend(before.source, edits);
  const again = await readDocument(before.path, new TextEncoder().encode(writtenText(after)));
  const isSafe = 'document' in again && haveSameFigures(bind(before), bind(again.document));
  return isSafe ? after : 'notSafe';
}

/** With the byte order mark, where it has one. */
export function writtenText({ text, mark }: Source): string {
  return mark ? `\ufeff${text}` : text;
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
