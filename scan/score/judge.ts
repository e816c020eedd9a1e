// Counts what a reading got wrong, against what was printed.

import type { Reading } from '../src/read.js';
import type { Sample } from './sample.js';

export interface Verdict {
  /** Figures of the form that are printed, and those that were placed. */
  readonly figures: number;
  readonly placed: number;
  /** Read wrong, whatever was said of it; of these those that nobody was asked to look at. */
  readonly wrong: readonly string[];
  readonly wrongUnasked: readonly string[];
  /** Worked out from the sums, and not what is printed. */
  readonly wrongMends: readonly string[];
  readonly mends: number;
  readonly asked: number;
  /** Every figure is placed, none asked for, all sums hold. */
  readonly isSure: boolean;
  /** Sure, and wrong, or not the form. */
  readonly isFalselySure: boolean;
  /** Printed wrong, and neither a sum that fails nor the figure itself says so. */
  readonly isSlipHidden: boolean;
}

export function judged({ edition, figures, slip, isChanged }: Sample, reading: Reading): Verdict {
  const read = reading.tables.flatMap((table) => [...table.figures.values()]);
  const wrong = read.filter(({ id, text }) => text !== figures.get(id));
  const asked = read.filter(({ how }) => how === 'check');
  const isWhole =
    read.length === edition.cells.length && reading.tables.every(({ foreign }) => foreign.length === 0);
  const isSure = isWhole && asked.length === 0 && reading.failing.length === 0;
  const idOf = ({ id }: { readonly id: string }) => id;
  const isOfSlip = (one: { readonly id: string }) => one.id === slip;
  const isMendedAway = wrong.some((one) => isOfSlip(one) && one.how === 'workedOut');
  const isSlipTold =
    !isMendedAway && (!isWhole || asked.some(isOfSlip) || reading.failing.some((sum) => sum.some(isOfSlip)));
  return {
    figures: edition.cells.filter(({ id }) => figures.has(id)).length,
    placed: read.length,
    wrong: wrong.map(idOf),
    wrongUnasked: wrong.filter(({ how }) => how !== 'check').map(idOf),
    wrongMends: wrong.filter(({ how }) => how === 'workedOut').map(idOf),
    mends: read.filter(({ how }) => how === 'workedOut').length,
    asked: asked.length,
    isSure,
    isFalselySure: isSure && (wrong.length > 0 || isChanged),
    isSlipHidden: slip !== undefined && !isSlipTold,
  };
}
