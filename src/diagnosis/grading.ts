// Splits the solutions of a search into independent stories, and grades each one.

import type { Matrix } from './matrix.js';
import { effectOf, keyOf } from './moves.js';
import type { Blame, Outcome } from './search.js';
import type { Change, Component, Explanation, Grade, Operation, Pattern } from './types.js';
import { find, singletons, union } from './union.js';

/** Explanations this much dearer than the best, e^12 times less likely, are not kept. */
const MARGIN = 12;

/** From this factor on the best explanation is `likely`. */
const LIKELY = 20;

/** Patterns that any figure fits: they show no slip. */
const HIDDEN: ReadonlySet<Pattern> = new Set(['unlike', 'total-not-updated', 'misplaced']);

/** Cost of a slip of which nothing is known: so many and one more may always be the truth. */
const ANY_SLIP = 8;

interface Candidate {
  readonly key: string;
  readonly parts: readonly Blame[];
  readonly changes: readonly Change[];
  readonly suspects: readonly number[];
  readonly cost: number;
  /** It cannot be all that is wrong. */
  readonly isPartial?: boolean;
}

/**
 * Operations that change a check in common belong together, and so do the failing checks they repair. Checks that
 * no solution joins are separate stories: what explains one says nothing about the other.
 */
export function gradedComponents(
  matrix: Matrix,
  failing: readonly number[],
  outcome: Outcome,
  kept: number,
): readonly Component[] {
  const parent = singletons(matrix.residuals.length);
  const failed = new Set(failing);
  const groupings = outcome.solutions.map((parts) => groupsOf(parts, parent, failed));
  const stories = new Map<number, number[]>();
  for (const check of failing) {
    const root = find(parent, check);
    const story = stories.get(root);
    if (story === undefined) stories.set(root, [check]);
    else story.push(check);
  }
  return [...stories].map(([root, checks]) => {
    const candidates = new Map<string, Candidate>();
    for (const groups of groupings) {
      const parts = groups
        .filter((group) => find(parent, group.check) === root)
        .flatMap((group) => group.parts);
      const candidate = candidateOf(parts);
      const rival = candidates.get(candidate.key);
      if (rival === undefined || candidate.cost < rival.cost) candidates.set(candidate.key, candidate);
    }
    const all = [...candidates.values()];
    return componentOf(matrix, checks, all, outcome, kept);
  });
}

/** Gathers linked parts, each group with one failing check it repairs, and joins all such checks in `parent`. */
function groupsOf(parts: readonly Blame[], parent: Int32Array, failed: ReadonlySet<number>) {
  const owner = new Map<number, number>();
  const link = singletons(parts.length);
  for (const [index, { checks }] of parts.entries()) {
    for (const check of checks) {
      const other = owner.get(check);
      if (other === undefined) owner.set(check, index);
      else union(link, other, index);
    }
  }
  const groups = new Map<number, { check: number; parts: Blame[] }>();
  for (const [check, index] of owner) {
    if (!failed.has(check)) continue;
    const root = find(link, index);
    const group = groups.get(root);
    if (group === undefined)
      groups.set(root, { check, parts: parts.filter((_, at) => find(link, at) === root) });
    else union(parent, group.check, check);
  }
  return [...groups.values()];
}

function candidateOf(parts: readonly Blame[]): Candidate {
  const changes = operationsOf(parts)
    .flatMap((operation) => operation.changes)
    .sort((a, b) => a.cell - b.cell);
  const suspects = parts.flatMap(({ suspect }) => suspect ?? []).sort((a, b) => a - b);
  const cost = parts.reduce((sum, part) => sum + part.cost, 0);
  return { key: `${keyOf(changes)};${suspects.join()}`, parts, changes, suspects, cost };
}

function componentOf(
  matrix: Matrix,
  checks: readonly number[],
  candidates: readonly Candidate[],
  outcome: Outcome,
  kept: number,
): Component {
  const relations = relationsOf(matrix, checks);
  const isEven = checks.every((check) => isBalanceOfEntries(matrix, check));
  const impossible = impossibleCells(matrix, checks);
  const priced = candidates.map((candidate) =>
    impossible.every((cell) => candidate.changes.some((change) => change.cell === cell))
      ? candidate
      : { ...candidate, cost: candidate.cost + ANY_SLIP, isPartial: true },
  );
  const best = Math.min(...priced.map(({ cost }) => cost));
  // Where every total holds, whoever wrote it kept the sums in order: no typing error is likelier than another way.
  const weighed = isEven ? priced.map((candidate) => ({ ...candidate, cost: best })) : priced;
  const ranked = weighed.sort((a, b) => a.cost - b.cost || inOrder(a, b));
  const near = ranked.filter(({ cost }, index) => index < kept && cost <= best + MARGIN);
  const weights = near.map(({ cost }) => Math.exp(best - cost));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const explanations = near.map((candidate, index) => explanationOf(candidate, weights[index]! / whole));
  const facts = { relations, isEven, explanations };
  if (!outcome.complete) return { ...facts, grade: 'open', common: [], atLeast: outcome.size };
  return { ...facts, grade: gradeOf(ranked, matrix, isEven), common: commonOf(ranked) };
}

/** Counts below zero are wrong whatever the sums say: what leaves one as it is needs a slip more. */
function impossibleCells({ system, checkSet }: Matrix, checks: readonly number[]): readonly number[] {
  return checks.flatMap((check) =>
    checkSet.checks[check]!.terms.flatMap(({ cell }) =>
      checkSet.values[cell]! < 0 && system.cells[cell]!.signed !== true ? [cell] : [],
    ),
  );
}

/** A balance, with the totals that are worked out from their entries. */
function isBalanceOfEntries({ system, checkSet }: Matrix, check: number): boolean {
  return checkSet.checks[check]!.parts.every(([part]) => {
    const { balance, total } = system.relations[part]!;
    return balance === true || (total !== undefined && checkSet.deduced.has(total));
  });
}

function explanationOf({ parts, suspects, cost }: Candidate, score: number): Explanation {
  const operations = operationsOf(parts).sort((a, b) => a.changes[0]!.cell - b.changes[0]!.cell);
  return { operations, suspects, cost, score };
}

function operationsOf(parts: readonly Blame[]): Operation[] {
  return parts.flatMap(({ operation }) => operation ?? []);
}

function gradeOf(candidates: readonly Candidate[], matrix: Matrix, isEven: boolean): Grade {
  if (isEven) return 'tie';
  const [best, ...others] = candidates as [Candidate, ...Candidate[]];
  const { parts } = best;
  const isAlone =
    !best.isPartial &&
    (parts.length === 1 || operationsOf(parts).every(({ changes }) => settlesAll(changes, matrix)));
  if (others.length === 0 && isAlone && parts.every((part) => isSpokenFor(part, matrix))) return 'certain';
  if (others.length === 0 && !parts.every(({ operation }) => operation && !HIDDEN.has(operation.pattern)))
    return 'tie';
  const costs = [...others.map(({ cost }) => cost), (parts.length + 1) * ANY_SLIP];
  const rest = costs.reduce((sum, cost) => sum + Math.exp(best.cost - cost), 0);
  return rest * LIKELY <= 1 ? 'likely' : 'tie';
}

/** They need no other operation beside them. */
function settlesAll(changes: readonly Change[], matrix: Matrix): boolean {
  return [...effectOf(matrix, changes)].every(([check, amount]) => matrix.residuals[check]! + amount === 0);
}

/**
 * One cell is spoken for where several checks cross in it, or where every other cell of its only check stands in one
 * that holds. A slip over several cells has to repair more checks than it changes figures, or it may as well be several
 * slips.
 */
function isSpokenFor({ operation, suspect, checks }: Blame, matrix: Matrix): boolean {
  const { system, rowStart, rowColumn, columnStart } = matrix;
  // A relation is blamed without a price where nothing else could be.
  if (operation === undefined) return system.relations[suspect!]!.weight === undefined;
  const { changes } = operation;
  if (changes.length > 1) return isTelling(operation) && checks.length >= leastChecks(operation);
  if (checks.length > 1) return true;
  return checks.every((check) =>
    rowColumn
      .subarray(rowStart[check]!, rowStart[check + 1]!)
      .every((column) => column === changes[0]!.cell || columnStart[column + 1]! - columnStart[column]! > 1),
  );
}

/** Any amount may have been booked, and other slips be as large by chance: each of its figures has to cross, as one alone. */
function leastChecks({ pattern, changes }: Operation): number {
  return pattern === 'booked-wrongly' ? 2 * changes.length : changes.length + 1;
}

/**
 * Several totals may each be wrong by themselves; a run is seen by two figures that fall into place, an exchange by more
 * than one figure and its total, which may have been booked elsewhere.
 */
function isTelling({ pattern, changes }: Operation): boolean {
  if (pattern === 'run-shifted') return changes.filter(({ from }) => from !== null && from !== 0).length > 1;
  if (pattern === 'rows-exchanged' || pattern === 'columns-exchanged') return changes.length > 4;
  return !HIDDEN.has(pattern);
}

function commonOf([first, ...others]: readonly Candidate[]): readonly Change[] {
  return first!.changes.filter(({ cell, to }) =>
    others.every(({ changes }) => changes.some((change) => change.cell === cell && change.to === to)),
  );
}

/** Sorts behind every cell. */
const END = 1e9;

/** Fewest figures first, then by the cells changed and the relations blamed. */
function inOrder(one: Candidate, other: Candidate): number {
  if (one.changes.length !== other.changes.length) return one.changes.length - other.changes.length;
  const [left, right] = [one, other].map(({ changes, suspects }) => [
    ...changes.map(({ cell }) => cell),
    ...suspects.map((relation) => END + relation),
    END,
  ]);
  const place = left!.findIndex((cell, index) => cell !== right![index]);
  return place < 0 ? 0 : left![place]! - right![place]!;
}

/** The relations that a set of checks is made of, ascending. */
export function relationsOf(matrix: Matrix, checks: readonly number[]): readonly number[] {
  const found = new Set(
    checks.flatMap((check) => matrix.checkSet.checks[check]!.parts.map(([part]) => part)),
  );
  return [...found].sort((a, b) => a - b);
}
