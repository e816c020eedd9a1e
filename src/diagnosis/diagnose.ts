// From relations that fail to the figures that are most likely wrong.
import { type Move, movesOf } from './moves.js';
import { buildNet, type Net } from './net.js';
import { explain } from './search.js';
import { isSilent, settle } from './settle.js';
import { relationsOf, storiesOf } from './stories.js';
import type { Steps } from './supports.js';
import type { Budget, Component, Deduction, Diagnosis, System } from './types.js';
import { find, union } from './union.js';

/**
 * Finds the smallest sets of slips that make every relation hold, and says how sure each is (Fellegi and Holt 1976;
 * typing errors, signs and exchanged values after Scholtus 2008 and 2009).
 *
 * Figures are safe integers, also in every sum. Unsigned cells never go below zero. Blank cells are unknown: a
 * relation with one blank deduces it, with more it is undecided. The result depends on the input alone. Errors that
 * break no relation, such as +d −d −d +d on a rectangle of cells, cannot be seen.
 *
 * @example
 * const cells = [{ value: 353 }, { value: 283 }, { value: 115 }];
 * const terms = [{ cell: 0, sign: 1 }, { cell: 1, sign: -1 }, { cell: 2, sign: -1 }] as const;
 * diagnose({ cells, relations: [{ terms }] }).components[0]?.explanations[0]?.operations;
 * // [{ pattern: 'digits-exchanged', changes: [{ cell: 1, from: 283, to: 238 }] }]
 */
export function diagnose(system: System, budget: Budget = {}): Diagnosis {
  if (isSilent(system)) return { failing: [], components: [], deductions: [] };
  const settled = settle(system);
  const net = buildNet(system, settled);
  const components = net.failing.length === 0 ? [] : componentsOf(net, budget);
  const failing = relationsOf(net, net.failing);
  return { failing, components, deductions: deductionsOf(net, failing, components) };
}

function componentsOf(net: Net, { operations = 4, nodes = 8000, explanations = 24 }: Budget): Component[] {
  const steps: Steps = { left: nodes, incomplete: false };
  const moves = movesOf(net);
  const components: Component[] = [];
  for (const failing of connected(net, moves)) {
    steps.incomplete = false;
    const near = moves.filter(({ checks }) => checks.some((check) => failing.includes(check)));
    const outcome = explain(net, failing, near, operations, steps);
    if (outcome.solutions.length > 0) components.push(...storiesOf(net, failing, outcome, explanations));
    else components.push(giveUp(net, failing, operations, outcome.size));
  }
  return components.sort((a, b) => a.relations[0]! - b.relations[0]!);
}

/** Failing checks that cells, or one slip over several cells, may bind together. */
function connected(net: Net, moves: readonly Move[]): readonly (readonly number[])[] {
  const parent = new Map([...net.residuals.keys()].map((check) => [check, check]));
  for (let column = 0; column + 1 < net.columnStart.length; column++) {
    const start = net.columnStart[column]!;
    for (let entry = start + 1; entry < net.columnStart[column + 1]!; entry++) {
      union(parent, net.columnCheck[start]!, net.columnCheck[entry]!);
    }
  }
  for (const { checks } of moves) for (const check of checks) union(parent, checks[0]!, check);
  const groups = new Map<number, number[]>();
  for (const check of net.failing) {
    const root = find(parent, check);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [check]);
    else group.push(check);
  }
  return [...groups.values()];
}

function giveUp(net: Net, failing: readonly number[], operations: number, atLeast: number): Component {
  const apart = separate(net, failing);
  const conflict = relationsOf(net, apart.length > operations ? apart.slice(0, operations + 1) : failing);
  const relations = relationsOf(net, failing);
  return { relations, grade: 'open', explanations: [], common: [], conflict, atLeast };
}

/** Failing checks of which no two share a cell: each of them holds a wrong figure of its own. */
function separate(net: Net, failing: readonly number[]): readonly number[] {
  const covered = new Set<number>();
  return failing.filter((check) => {
    const row = net.rowColumn.subarray(net.rowStart[check]!, net.rowStart[check + 1]!);
    if (row.some((column) => covered.has(column))) return false;
    for (const column of row) covered.add(column);
    return true;
  });
}

function deductionsOf(
  { settled }: Net,
  failing: readonly number[],
  components: readonly Component[],
): readonly Deduction[] {
  const operations = components.flatMap(({ explanations }) => explanations.flatMap((e) => e.operations));
  const doubtful = new Set(operations.flatMap(({ changes }) => changes.map(({ cell }) => cell)));
  const sound: Deduction[] = [];
  for (const { cell, value, relation, terms, parts } of settled.deduced.values()) {
    if (doubtful.has(cell) || [...parts.keys()].some((part) => failing.includes(part))) continue;
    if (![...terms.keys()].some((other) => doubtful.has(other))) sound.push({ cell, value, relation });
  }
  return sound.sort((a, b) => a.cell - b.cell);
}
