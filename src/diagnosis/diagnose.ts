// From relations that fail to the figures that are most likely wrong.

import { allHold, checksOf } from './checks.js';
import { relationsOf } from './grading.js';
import { componentsOf } from './groups.js';
import { buildMatrix, type Matrix } from './matrix.js';
import type { Budget, Component, Deduction, Diagnosis, System } from './types.js';

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
  if (allHold(system)) return { failing: [], components: [], deductions: [] };
  const checkSet = checksOf(system);
  const matrix = buildMatrix(system, checkSet);
  const components = matrix.failing.length === 0 ? [] : componentsOf(matrix, budget);
  const failing = relationsOf(matrix, matrix.failing);
  return { failing, components, deductions: deductionsOf(matrix, failing, components) };
}

function deductionsOf(
  { checkSet, system }: Matrix,
  failing: readonly number[],
  components: readonly Component[],
): readonly Deduction[] {
  const operations = components.flatMap(({ explanations }) => explanations.flatMap((e) => e.operations));
  const doubtful = new Set(operations.flatMap(({ changes }) => changes.map(({ cell }) => cell)));
  const sound: Deduction[] = [];
  for (const { cell, value, relation, terms, parts } of checkSet.deduced.values()) {
    if (system.cells[cell]!.value !== null) continue;
    if (doubtful.has(cell) || parts.some(([part]) => failing.includes(part))) continue;
    if (!terms.some((term) => doubtful.has(term.cell))) sound.push({ cell, value, relation });
  }
  return sound.sort((a, b) => a.cell - b.cell);
}
