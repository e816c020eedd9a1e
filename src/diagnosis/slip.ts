// Names the slip that turns a true figure into the written one, with its cost.
import type { Pattern, Unknown } from './types.js';

/** A pattern with its cost: minus the natural logarithm of how often the slip gives just this figure. */
interface PricedPattern {
  readonly pattern: Pattern;
  readonly cost: number;
}

/** Cost of any operation at all: about one figure in 150 is wrong. */
export const OPERATION_COST = 5;

/** Dearest: a figure that shows no slip. */
const MOST_UNLIKE = 9;

/** Cost of a figure that is off by an amount for no reason that shows: small amounts are miscounted easily. */
export function amountCost(from: number | null, to: number): number {
  const [written, right] = significant(from ?? 0, to);
  return Math.min(MOST_UNLIKE, 3.5 + Math.log(Math.abs(written - right)));
}

/**
 * The likeliest slip behind `from` where `to` would be right. Shares of typing errors (replaced 74 %, lost 10 %,
 * exchanged 9 %, added 7 %) are those that Scholtus (2009) builds on, divided by the figures each slip could have
 * given. Zeros at the end of both figures carry no information and are left out.
 */
export function slipOf(cell: Unknown, from: number | null, to: number): PricedPattern {
  let best: PricedPattern = { pattern: 'unlike', cost: amountCost(from, to) };
  for (const slip of slips(cell, from ?? 0, to)) if (slip.cost < best.cost) best = slip;
  return best;
}

function* slips(cell: Unknown, from: number, to: number): Generator<PricedPattern> {
  if (from === -to) yield { pattern: 'sign-flipped', cost: 1 };
  if (cell.total === true) {
    yield from === 0 ? { pattern: 'total-missing', cost: 2 } : { pattern: 'total-not-updated', cost: 6 };
  }
  if (from !== 0 && from === cell.previous) yield { pattern: 'last-year-pasted', cost: 2 };
  const factor = cell.unitFactor;
  if (factor !== undefined && from !== 0 && (from === to * factor || from * factor === to)) {
    yield { pattern: 'unit-confused', cost: 1.5 };
  }
  if (Math.abs(from - to) === 1) yield { pattern: 'off-by-one', cost: 2 };
  if (from < 0 !== to < 0) return;
  const [written, right] = significant(Math.abs(from), Math.abs(to));
  yield* typing(String(written), String(right));
}

function* typing(written: string, right: string): Generator<PricedPattern> {
  if (right !== '0' && /^0+$/.test(written.slice(right.length)) && written.startsWith(right)) {
    yield { pattern: 'zero-extra', cost: 3 };
  }
  if (written !== '0' && /^0+$/.test(right.slice(written.length)) && right.startsWith(written)) {
    yield { pattern: 'zero-missing', cost: 3 };
  }
  if (written.length === right.length) yield* sameLength(written, right);
  if (written.length + 1 === right.length && isShortened(right, written)) {
    yield { pattern: 'digit-lost', cost: 2.3 + Math.log(right.length) };
  }
  if (written.length === right.length + 1 && isShortened(written, right)) {
    yield { pattern: 'digit-added', cost: 2.7 + Math.log(2 * written.length) };
  }
}

function* sameLength(written: string, right: string): Generator<PricedPattern> {
  const places = [...written].flatMap((digit, index) => (digit === right[index] ? [] : [index]));
  const [first = 0, second = 0] = places;
  if (places.length === 1) yield { pattern: 'digit-replaced', cost: 0.3 + Math.log(9 * written.length) };
  if (places.length === 2 && written[first] === right[second] && written[second] === right[first]) {
    const distance = second - first === 1 ? 0 : 2;
    yield { pattern: 'digits-exchanged', cost: 2.4 + Math.log(written.length - 1) + distance };
  }
}

function isShortened(long: string, short: string): boolean {
  let index = 0;
  while (index < short.length && long[index] === short[index]) index++;
  return long.slice(index + 1) === short.slice(index);
}

function significant(from: number, to: number): readonly [number, number] {
  let [written, right] = [from, to];
  while (written % 10 === 0 && right % 10 === 0 && (written !== 0 || right !== 0)) {
    written /= 10;
    right /= 10;
  }
  return [written, right];
}
