// What a cell holds, by what it is for: a figure, or words.

import { type CellSpec, isFigure } from '../edition/edition.js';
import type { FigureValue } from '../edition/figure-values.js';
import { wordsIn } from '../edition/figures.js';
import { type Quantity, readQuantity, toNumber } from '../text/quantity.js';
import type { Cell } from './report.js';

/** Words are no figure, whatever they look like. */
export function quantityIn(text: string, spec: CellSpec): Quantity {
  if (isFigure(spec)) return readQuantity(text);
  return text.trim() === '' ? { kind: 'blank' } : { kind: 'unreadable', reason: 'text' };
}

/** As the edition's schema has it. */
export function figureOf({ spec, quantity, source }: Cell): FigureValue {
  return isFigure(spec) ? toNumber(quantity) : wordsIn(source.text, spec);
}
