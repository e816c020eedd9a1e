// Groups the failing checks, explains each group, and says so where the budget does not reach.

import { gradedComponents, relationsOf } from './grading.js';
import { coefficientOf, isFree, isPossible, type Matrix } from './matrix.js';
import { type Move, movesOf } from './moves.js';
import { explain } from './search.js';
import { singleSlips } from './single-slips.js';
import type { Steps } from './supports.js';
import type { Budget, Component } from './types.js';
import { find, singletons, union } from './union.js';

interface Group {
  readonly failing: number[];
  readonly moves: Move[];
}

export function componentsOf(matrix: Matrix, budget: Budget): readonly Component[] {
  const { nodes = 12_000 } = budget;
  const steps: Steps = { left: nodes, incomplete: false };
  const reserve: Steps = { left: Math.ceil(nodes / 4), incomplete: false };
  const found = groupsOf(matrix)
    .flatMap((group) => componentsOfGroup(matrix, group, budget, steps, reserve))
    .sort((a, b) => a.relations[0]! - b.relations[0]!);
  return found.map((one) => {
    const isDisputed = found.some(
      (other) =>
        other !== one &&
        (other.isEven || blames(other) ? meet(one, other, matrix) : cross(one, other, matrix)),
    );
    return isDisputed ? unproven(one) : one;
  });
}

/** One figure would settle a sum of each, and as many in all: what explains them apart may be chance. */
function cross(one: Component, other: Component, matrix: Matrix): boolean {
  const { system, residuals, rowStart, rowColumn } = matrix;
  const own = failingOf(one, matrix);
  const both = [...own, ...failingOf(other, matrix)];
  return own.some((check) =>
    rowColumn.subarray(rowStart[check]!, rowStart[check + 1]!).some((cell) => {
      if (cell >= system.cells.length || !isFree(matrix, cell)) return false;
      const change = -residuals[check]! * coefficientOf(matrix, cell, check);
      const settled = both.filter(
        (there) => residuals[there]! + change * coefficientOf(matrix, cell, there) === 0,
      );
      return (
        settled.length >= own.length &&
        settled.some((there) => !own.includes(there)) &&
        isPossible(matrix, cell, system.cells[cell]!.value! + change)
      );
    }),
  );
}

function failingOf({ relations }: Component, { failing, checkSet }: Matrix): readonly number[] {
  return failing.filter((check) =>
    checkSet.checks[check]!.parts.some(([relation]) => relations.includes(relation)),
  );
}

/** Its likeliest explanation leaves evidence unexplained, which so speaks against figures of others. */
function blames({ explanations: [best] }: Component): boolean {
  return best !== undefined && best.suspects.length > 0;
}

/** What was booked wrongly in the balances of one may be a figure of the other, too: its lone explanation is chance then. */
function meet(one: Component, other: Component, { system }: Matrix): boolean {
  const cellsOf = ({ relations }: Component) =>
    relations.flatMap((relation) => system.relations[relation]!.terms.map(({ cell }) => cell));
  const cells = new Set(cellsOf(other));
  return cellsOf(one).some((cell) => cells.has(cell));
}

/** Failing checks that cells, or one slip over several cells, may bind together. */
function groupsOf(matrix: Matrix): readonly Group[] {
  const { columnStart, columnCheck } = matrix;
  const moves = movesOf(matrix);
  const parent = singletons(matrix.residuals.length);
  for (let column = 0; column + 1 < columnStart.length; column++) {
    const start = columnStart[column]!;
    for (let entry = start + 1; entry < columnStart[column + 1]!; entry++) {
      union(parent, columnCheck[start]!, columnCheck[entry]!);
    }
  }
  for (const { checks } of moves) for (const check of checks) union(parent, checks[0]!, check);
  const groups = new Map<number, Group>();
  for (const check of matrix.failing) {
    const root = find(parent, check);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, { failing: [check], moves: [] });
    else group.failing.push(check);
  }
  for (const move of moves) groups.get(find(parent, move.checks[0]!))?.moves.push(move);
  return [...groups.values()];
}

function componentsOfGroup(
  matrix: Matrix,
  { failing, moves }: Group,
  budget: Budget,
  steps: Steps,
  reserve: Steps,
): readonly Component[] {
  const { operations = 4, explanations = 24 } = budget;
  const outcome = explain(matrix, failing, moves, operations, steps);
  if (outcome.solutions.length > 0) return gradedComponents(matrix, failing, outcome, explanations);
  const open = giveUp(matrix, failing, operations, outcome.size);
  const clear = singleSlips(matrix, failing, moves);
  const explained = new Set(clear.flatMap(({ checks }) => checks));
  const rest = failing.filter((check) => !explained.has(check));
  const changed = clear.flatMap(({ operation }) => operation!.changes).map(({ cell }) => cell);
  const others = moves.filter(({ checks }) => !checks.some((check) => explained.has(check)));
  const more = explain(matrix, rest, others, operations, reserve, changed);
  // Where a third or more stays unexplained, what looks clear may be chance.
  if (clear.length === 0 || (more.solutions.length === 0 && 3 * rest.length >= failing.length)) return [open];
  const outright = { size: clear.length, solutions: [clear], complete: true };
  const stories = gradedComponents(matrix, [...explained], outright, explanations).map(unproven);
  if (rest.length === 0) return stories;
  if (more.solutions.length === 0) return [...stories, giveUp(matrix, rest, operations, more.size)];
  return [...stories, ...gradedComponents(matrix, rest, more, explanations).map(unproven)];
}

/** Found beside other slips taken for granted: likely at best. */
function unproven(component: Component): Component {
  return { ...component, grade: component.grade === 'certain' ? 'likely' : component.grade, common: [] };
}

function giveUp(matrix: Matrix, failing: readonly number[], operations: number, atLeast: number): Component {
  const apart = separate(matrix, failing);
  const conflict = relationsOf(matrix, apart.length > operations ? apart.slice(0, operations + 1) : failing);
  const relations = relationsOf(matrix, failing);
  return { relations, isEven: false, grade: 'open', explanations: [], common: [], conflict, atLeast };
}

/** Failing checks of which no two share a cell: each of them holds a wrong figure of its own. */
function separate(matrix: Matrix, failing: readonly number[]): readonly number[] {
  const covered = new Set<number>();
  return failing.filter((check) => {
    const row = matrix.rowColumn.subarray(matrix.rowStart[check]!, matrix.rowStart[check + 1]!);
    if (row.some((column) => covered.has(column))) return false;
    for (const column of row) covered.add(column);
    return true;
  });
}
