// From relations that fail to the figures that are most likely wrong.
import { componentsOf } from './components.js';
import { buildNet, type Net } from './net.js';
import { isSilent, settle } from './settle.js';
import { relationsOf } from './stories.js';
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
  if (isSilent(system)) return { failing: [], components: [], deductions: [] };
  const settled = settle(system);
  const net = buildNet(system, settled);
  const components = net.failing.length === 0 ? [] : componentsOf(net, budget);
  const failing = relationsOf(net, net.failing);
  return { failing, components, deductions: deductionsOf(net, failing, components) };
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
    if (doubtful.has(cell) || parts.some(([part]) => failing.includes(part))) continue;
    if (!terms.some((term) => doubtful.has(term.cell))) sound.push({ cell, value, relation });
  }
  return sound.sort((a, b) => a.cell - b.cell);
}
