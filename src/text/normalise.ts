// Takes the notation off a figure, character by character: what the figure says stays as it is.

import { applyEdits, type TextEdit } from './edits.js';
import { INVISIBLE, type Notation, readQuantity } from './quantity.js';

const DIGIT = /[\d０-９]/gu;
const TEXT_MARK = /[='‘’`´"“”]/u;
const FULL_WIDTH = /[\uff01-\uff5e]/u;

/** Edits that take one kind of notation off; undefined where the figure would not be the same without it. */
export function normalise(text: string, notation: Notation): readonly TextEdit[] | undefined {
  const before = readQuantity(text);
  if (before.kind !== 'number') return undefined;
  const edits = [...editsOf(text, notation)];
  const after = readQuantity(applyEdits(text, edits));
  const isSame =
    after.kind === 'number' &&
    after.units === before.units &&
    after.scale === before.scale &&
    after.notations.every((left) => left !== notation && before.notations.includes(left));
  return isSame ? edits : undefined;
}

function* editsOf(text: string, notation: Notation): Generator<TextEdit> {
  const digits = [...text.matchAll(DIGIT)].map(({ index }) => index);
  const first = digits[0] ?? text.length;
  const last = digits.at(-1) ?? -1;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    const put = withoutNotation(character, notation, i > first && i < last, i > last);
    if (put !== undefined) yield { start: i, end: i + 1, text: put };
  }
}

/** What a character becomes; undefined where it stays. */
function withoutNotation(
  character: string,
  notation: Notation,
  isInside: boolean,
  isBehind: boolean,
): string | undefined {
  const isBlank = /\s/u.test(character);
  const narrow = character.normalize('NFKC');
  switch (notation) {
    case 'stray-space':
      return INVISIBLE.test(character) || (isBlank && !isInside) ? '' : undefined;
    case 'separator':
      return isInside && (isBlank || narrow === ',') ? '' : undefined;
    case 'unit':
      return isBehind && !isBlank && !INVISIBLE.test(character) ? '' : undefined;
    case 'full-width':
      // A narrow comma might cut the cell in two.
      if (FULL_WIDTH.test(character)) return narrow === ',' ? '' : narrow;
      return undefined;
    case 'text-mark':
      return TEXT_MARK.test(narrow) && !isInside ? '' : undefined;
    case 'plus-sign':
    case 'leading-zero':
    case 'note-mark':
      return undefined;
  }
}
