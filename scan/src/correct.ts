// Corrects doubtful readings by the sums of the form, and only where one explanation is far likelier than all others.

import { amountOf, type Candidates } from './figure.js';
import type { Equation } from './form.js';
import { type Figure, likelihoods } from './likelihoods.js';

/** A figure read as surely as this is never touched. */
export const SURE = 0.9;
/**
 * How much likelier than every other figure a correction has to be. A slip of the printer in a figure that is hard to read
 * looks like a misreading: if more were mended, more slips would be hidden.
 */
const TIMES_LIKELIER = 80;
/** The same of a doubtful figure that stays as it was read. */
const TIMES_SURER = 100;

export interface Corrected {
  /** New texts, by id. */
  readonly mended: ReadonlyMap<string, string>;
  /** What the sums make likelier than what was read, but not by enough: a person has to look. */
  readonly guessed: ReadonlyMap<string, string>;
  /** Doubtful figures that the sums bear out. */
  readonly confirmed: ReadonlySet<string>;
  /** Sums that do not hold over what was read and mended. */
  readonly failing: readonly Equation[];
  /** Figures that stand in sums of which none holds, whatever is guessed of others. */
  readonly refuted: ReadonlySet<string>;
}

/** A figure without candidates could not be read at all. */
export function correct(read: ReadonlyMap<string, Candidates>, equations: readonly Equation[]): Corrected {
  // A table may be missing.
  const known = equations.filter((equation) => equation.every(({ id }) => read.has(id)));
  const before = new Map([...read].map(([id, [first]]) => [id, first && amountOf(first.text)]));
  const likely = likelihoods(figuresOf(read, known, before), known);
  const best = new Map([...before].map(([id, value]) => [id, likely.get(id)?.[0]?.value ?? value]));
  const mended = new Map<string, string>();
  const guessed = new Map<string, string>();
  const confirmed = new Set<string>();
  for (const [id, [first, next]] of likely) {
    const own = known.filter((equation) => equation.some((term) => term.id === id));
    if (isSure(read.get(id)!) || !first) continue;
    const times = own.every((equation) => holds(equation, best))
      ? first.p / (next?.p ?? Number.MIN_VALUE)
      : 1;
    if (first.value === before.get(id)) {
      // The sums cannot tell a mark for nothing from a zero.
      const isFigure = read.get(id)![0]!.text === String(first.value);
      if (own.length > 0 && isFigure && times >= TIMES_SURER) confirmed.add(id);
    } else if (own.length > 1 && times >= TIMES_LIKELIER) mended.set(id, String(first.value));
    else guessed.set(id, String(first.value));
  }
  const now = new Map(
    [...before].map(([id, value]) => [id, mended.has(id) ? Number(mended.get(id)) : value]),
  );
  const borneOut = new Set(idsOf(known.filter((equation) => holds(equation, best))));
  return {
    mended,
    guessed,
    confirmed,
    failing: known.filter((equation) => !holds(equation, now)),
    refuted: new Set(idsOf(known).filter((id) => !borneOut.has(id))),
  };
}

function idsOf(equations: readonly Equation[]): string[] {
  return equations.flat().map(({ id }) => id);
}

function isSure([first]: Candidates): boolean {
  return first !== undefined && first.p >= SURE;
}

type Values = ReadonlyMap<string, number | undefined>;

function holds(equation: Equation, values: Values): boolean {
  return equation.reduce((sum, { id, sign }) => sum + sign * (values.get(id) ?? Number.NaN), 0) === 0;
}

/** Those of the sums, each with what it may be. */
function figuresOf(
  read: ReadonlyMap<string, Candidates>,
  equations: readonly Equation[],
  values: Values,
): ReadonlyMap<string, Figure> {
  const ids = new Set(idsOf(equations));
  return new Map(
    [...ids].map((id) => {
      const candidates = read.get(id)!;
      if (candidates.length === 0) return [id, impliedBy(id, equations, values)];
      const texts = isSure(candidates) ? candidates.slice(0, 1) : candidates;
      const sums = new Map<number, number>();
      for (const { text, p } of texts) {
        const value = amountOf(text);
        if (value !== undefined) sums.set(value, (sums.get(value) ?? 0) + p);
      }
      return [id, [...sums].map(([value, p]) => ({ value, p }))];
    }),
  );
}

/** Of a figure that could not be read: what its sums say, as far as all others were read. */
function impliedBy(id: string, equations: readonly Equation[], values: Values): Figure {
  const implied = equations.flatMap((equation) => {
    const own = equation.find((term) => term.id === id);
    const others = equation.filter((term) => term !== own);
    const value = others.reduce((sum, term) => sum + term.sign * (values.get(term.id) ?? Number.NaN), 0);
    return own && value * -own.sign >= 0 ? [value * -own.sign + 0] : [];
  });
  const different = [...new Set(implied)];
  return different.map((value) => ({ value, p: 1 / different.length }));
}
