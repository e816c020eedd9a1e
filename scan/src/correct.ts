// Corrects doubtful readings by the sums of the form, and only where one explanation is far likelier than all others.

import { amountOf, type Candidates } from './figure.js';
import type { Equation } from './form.js';

/** A figure read as surely as this is never touched. */
export const SURE = 0.9;
/** How much likelier than every other explanation a correction has to be. */
const TIMES_LIKELIER = 20;
/** The same of a doubtful figure that stays as it was read. */
const TIMES_SURER = 100;
/** That a figure was printed wrong: a few in a hundred reports have one. */
const SLIP = 0.002;
/** Explanations that are looked at, of everything and of one figure being another. */
const MOST_STATES = { all: 4000, one: 300 };

export interface Corrected {
  /** New texts, by id. */
  readonly mended: ReadonlyMap<string, string>;
  /** Doubtful figures that the sums bear out. */
  readonly confirmed: ReadonlySet<string>;
  /** Sums that do not hold over what was read and mended. */
  readonly failing: readonly Equation[];
}

/** A figure without candidates could not be read at all. */
export function correct(read: ReadonlyMap<string, Candidates>, equations: readonly Equation[]): Corrected {
  // A table may be missing.
  const known = equations.filter((equation) => equation.every(({ id }) => read.has(id)));
  const problem = problemOf(read, known);
  const best = cheapest(problem, NOTHING, Number.POSITIVE_INFINITY, MOST_STATES.all);
  const mended = new Map<string, string>();
  const confirmed = new Set<string>();
  for (const id of best ? read.keys() : []) {
    const own = problem.equationsOf(id);
    if (
      !problem.isOpen(id) ||
      !own.every((equation) => holds(equation, (one) => valueIn(problem, best!, one)))
    )
      continue;
    const change = best!.changes.get(id);
    if (change === undefined && own.length > 0 && isFarAhead(problem, best!, id, TIMES_SURER))
      confirmed.add(id);
    if (change !== undefined && own.length > 1 && isFarAhead(problem, best!, id, TIMES_LIKELIER))
      mended.set(id, String(change));
  }
  const valueNow = (id: string) => (mended.has(id) ? Number(mended.get(id)) : problem.valueOf(id));
  return { mended, confirmed, failing: known.filter((equation) => !holds(equation, valueNow)) };
}

/** Any explanation in which the figure is another is so many times less likely. */
function isFarAhead(problem: Problem, best: State, id: string, times: number): boolean {
  const value = valueIn(problem, best, id);
  const limit = best.cost + Math.log(times);
  const before = problem.valueOf(id);
  const others = [...(before === undefined ? [] : [[before, 0] as const]), ...problem.alternatives(id)];
  return others
    .filter(([other]) => other !== value)
    .every(([other, cost]) => {
      const start = { ...NOTHING, cost, changes: new Map([[id, other]]) };
      return cheapest(problem, start, limit, MOST_STATES.one) === undefined;
    });
}

interface Problem {
  readonly equations: readonly Equation[];
  valueOf(id: string): number | undefined;
  equationsOf(id: string): readonly Equation[];
  /** What else a figure may be, with what that costs; none for those that are not touched. */
  alternatives(id: string): readonly (readonly [value: number, cost: number])[];
  isOpen(id: string): boolean;
}

function problemOf(read: ReadonlyMap<string, Candidates>, equations: readonly Equation[]): Problem {
  const values = new Map([...read].map(([id, [first]]) => [id, first && amountOf(first.text)]));
  const byId = new Map<string, Equation[]>();
  for (const equation of equations) {
    for (const { id } of equation) byId.set(id, [...(byId.get(id) ?? []), equation]);
  }
  return {
    equations,
    valueOf: (id) => values.get(id),
    equationsOf: (id) => byId.get(id) ?? [],
    alternatives(id) {
      const [first, ...others] = read.get(id) ?? [];
      if (!first || first.p >= SURE) return [];
      return others.flatMap(({ text, p }) => {
        const value = amountOf(text);
        return value === undefined || value === values.get(id)
          ? []
          : [[value, Math.log(first.p / p)] as const];
      });
    },
    isOpen: (id) => (read.get(id)?.[0]?.p ?? 0) < SURE,
  };
}

interface State {
  /** Natural logarithm of how much less likely it is than what was read. */
  readonly cost: number;
  readonly changes: ReadonlyMap<string, number>;
  /** Figures that would have been printed wrong: their sums need not hold. */
  readonly slips: ReadonlySet<string>;
}

const NOTHING: State = { cost: 0, changes: new Map(), slips: new Set() };

/**
 * The likeliest explanation of all sums that begins with `start` and costs less than `limit`; undefined where there is
 * none. Of a limited search that is given up the likeliest that was left open stands for what was not found.
 */
function cheapest(problem: Problem, start: State, limit: number, most: number): State | undefined {
  const seen = new Set<string>();
  const queue = new Heap();
  if (start.cost < limit) queue.push(start);
  for (let n = 0; ; n++) {
    const state = queue.pop();
    if (!state) return undefined;
    if (n > most) return limit === Number.POSITIVE_INFINITY ? undefined : state;
    const key = `${[...state.changes].sort().join()};${[...state.slips].sort().join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const open = brokenEquation(problem, state);
    if (!open) return state;
    for (const next of stepsFrom(problem, state, open)) if (next.cost < limit) queue.push(next);
  }
}

/** States, the cheapest first. */
class Heap {
  readonly #states: State[] = [];

  push(state: State): void {
    const states = this.#states;
    let at = states.push(state) - 1;
    for (let up = (at - 1) >> 1; at > 0 && states[up]!.cost > state.cost; up = (at - 1) >> 1) {
      states[at] = states[up]!;
      at = up;
    }
    states[at] = state;
  }

  pop(): State | undefined {
    const states = this.#states;
    const first = states[0];
    const last = states.pop();
    if (!last || states.length === 0) return first;
    let at = 0;
    for (let down = 1; down < states.length; down = 2 * at + 1) {
      if (down + 1 < states.length && states[down + 1]!.cost < states[down]!.cost) down++;
      if (states[down]!.cost >= last.cost) break;
      states[at] = states[down]!;
      at = down;
    }
    states[at] = last;
    return first;
  }
}

function valueIn(problem: Problem, { changes }: State, id: string): number | undefined {
  return changes.get(id) ?? problem.valueOf(id);
}

function holds(equation: Equation, value: (id: string) => number | undefined): boolean {
  let sum = 0;
  for (const { id, sign } of equation) sum += sign * (value(id) ?? Number.NaN);
  return sum === 0;
}

/** Of those that do not hold the one with the fewest figures that may be changed; two unread figures explain nothing. */
function brokenEquation(problem: Problem, state: State): Equation | undefined {
  let [best, fewest] = [undefined as Equation | undefined, Number.POSITIVE_INFINITY];
  for (const equation of problem.equations) {
    if (equation.some(({ id }) => state.slips.has(id))) continue;
    const unread = equation.filter(({ id }) => valueIn(problem, state, id) === undefined).length;
    if (unread > 1 || (unread === 0 && holds(equation, (id) => valueIn(problem, state, id)))) continue;
    const open =
      unread === 1 ? 0 : equation.filter(({ id }) => problem.isOpen(id) && !state.changes.has(id)).length;
    if (open < fewest) [best, fewest] = [equation, open];
  }
  return best;
}

function* stepsFrom(problem: Problem, state: State, equation: Equation): Generator<State> {
  const change = (id: string, value: number, cost: number): State => ({
    ...state,
    cost: state.cost + cost,
    changes: new Map(state.changes).set(id, value),
  });
  const unread = equation.find(({ id }) => valueIn(problem, state, id) === undefined);
  if (unread) {
    const value = impliedBy(equation, unread.id, (id) => valueIn(problem, state, id));
    if (value >= 0) yield change(unread.id, value, 0);
  }
  for (const { id } of equation) {
    if (!state.changes.has(id))
      for (const [value, cost] of problem.alternatives(id)) yield change(id, value, cost);
    yield { ...state, cost: state.cost - Math.log(SLIP), slips: new Set(state.slips).add(id) };
  }
}

function impliedBy(equation: Equation, id: string, value: (id: string) => number | undefined): number {
  const own = equation.find((term) => term.id === id)!;
  const others = equation.filter((term) => term.id !== id);
  return -own.sign * others.reduce((sum, term) => sum + term.sign * value(term.id)!, 0);
}
