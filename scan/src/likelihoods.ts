// How likely each figure is what it may be, given that sums hold unless one of their figures was printed wrong: belief propagation.

import type { Equation, Term } from './form.js';

/** What a figure may be, and how likely that is. */
export type Figure = readonly { readonly value: number; readonly p: number }[];

/** That a figure was printed wrong: a few in a hundred reports have one. */
const SLIP = 0.002;
/** The same of the figure that is asked about: a slip that is mended away is worse than a question. */
const OWN_SLIP = 0.005;
/** News has gone round both ways through rows and columns. */
const ROUNDS = 10;
/** Sums of a part of an equation that are followed, the likeliest. */
const MOST_SUMS = 600;
/** Sums that are less likely than this tell nothing beside a slip. */
const LEAST = 1e-6;

/** How likely each value is to stand there, and in `slip` that the sums say nothing of the figure. */
interface Belief {
  readonly values: ReadonlyMap<number, number>;
  readonly slip: number;
}

/** Likeliest first. A figure that may be nothing at all explains any sum. */
export function likelihoods(
  figures: ReadonlyMap<string, Figure>,
  equations: readonly Equation[],
): ReadonlyMap<string, Figure> {
  const own = new Map([...figures.keys()].map((id): [string, number[]] => [id, []]));
  for (const [i, equation] of equations.entries()) for (const { id } of equation) own.get(id)!.push(i);
  /** By equation and figure: how likely the equation holds with each of its values. */
  let news = equations.map(() => new Map<string, ReadonlyMap<number, number>>());
  for (let round = 0; round < ROUNDS; round++) {
    news = equations.map((equation, i) => {
      const beliefs = equation.map(({ id }) => beliefOf(figures.get(id)!, id, own.get(id)!, news, i));
      return newsOf(equation, beliefs, figures);
    });
  }
  return new Map(
    [...figures].map(([id, figure]) => {
      const all = figure.map(({ value, p }) => ({
        value,
        p: p * (heldBy(id, value, own.get(id)!, news) + OWN_SLIP),
      }));
      return [id, all.sort((a, b) => b.p - a.p)];
    }),
  );
}

type News = readonly ReadonlyMap<string, ReadonlyMap<number, number>>[];

function heldBy(id: string, value: number, equations: readonly number[], news: News, but?: number): number {
  let p = 1;
  for (const i of equations) if (i !== but) p *= news[i]!.get(id)?.get(value) ?? 1;
  return p;
}

/** From everything but one equation. */
function beliefOf(figure: Figure, id: string, equations: readonly number[], news: News, but: number): Belief {
  if (figure.length === 0) return { values: new Map(), slip: 1 };
  const values = figure.map(({ value, p }) => [value, p * heldBy(id, value, equations, news, but)] as const);
  const slip = SLIP * figure.reduce((sum, { p }) => sum + p, 0);
  const all = values.reduce((sum, [, p]) => sum + p, slip);
  return { values: new Map(values.map(([value, p]) => [value, p / all])), slip: slip / all };
}

/** Sums of the terms before and behind each one meet in its values. */
function newsOf(
  equation: Equation,
  beliefs: readonly Belief[],
  figures: ReadonlyMap<string, Figure>,
): Map<string, ReadonlyMap<number, number>> {
  const before: Map<number, number>[] = [new Map([[0, 1]])];
  const behind: Map<number, number>[] = [new Map([[0, 1]])];
  for (let i = 0; i < equation.length - 1; i++) {
    const k = equation.length - 1 - i;
    before.push(plus(before[i]!, equation[i]!, beliefs[i]!));
    behind.push(plus(behind[i]!, equation[k]!, beliefs[k]!));
  }
  const honest = beliefs.map(({ slip }) => 1 - slip);
  return new Map(
    equation.map(({ id, sign }, i) => {
      const [left, right] = [before[i]!, behind[equation.length - 1 - i]!];
      const slip = 1 - honest.reduce((product, one, k) => (k === i ? product : product * one), 1);
      const held = figures.get(id)!.map(({ value }): [number, number] => {
        let p = 0;
        for (const [sum, share] of left) p += share * (right.get(-sum - sign * value) ?? 0);
        return [value, p + slip];
      });
      return [id, new Map(held)];
    }),
  );
}

function plus(sums: ReadonlyMap<number, number>, { sign }: Term, { values }: Belief): Map<number, number> {
  const result = new Map<number, number>();
  for (const [sum, p] of sums) {
    for (const [value, share] of values) {
      if (p * share < LEAST) continue;
      const next = sum + sign * value;
      result.set(next, (result.get(next) ?? 0) + p * share);
    }
  }
  if (result.size <= MOST_SUMS) return result;
  const least = Float64Array.from(result.values()).sort()[result.size - MOST_SUMS]!;
  return new Map([...result].filter(([, p]) => p >= least));
}
