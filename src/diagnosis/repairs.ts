// Proposes slips over a whole line whose true figures only the crossing relations still know.
import { type Line, needsOf } from './lines.js';
import type { Net } from './net.js';
import type { Change, Operation } from './types.js';

/** Totals left as they were, a row copied from the one above, a line of last year's figures. */
export function* repairs(net: Net, lines: readonly Line[]): Generator<Operation> {
  const { cells } = net.system;
  let above: Line | undefined;
  for (const line of lines) {
    const before = above;
    above = line;
    const changes = asked(net, line);
    if (changes.length < 2) continue;
    const totals = changes.filter(({ cell }) => cells[cell]!.total === true);
    if (totals.length > 1) {
      const pattern = totals.every(({ from }) => from === 0) ? 'total-missing' : 'total-not-updated';
      yield { pattern, changes: totals };
    }
    if (line.kind === 'row' && before !== undefined && isCopy(net, before, line)) {
      yield { pattern: 'row-copied', changes };
    }
    if (
      line.cells.every((cell) => isPasted(net, cell)) &&
      changes.every(({ cell, from }) => from === cells[cell]!.previous)
    )
      yield { pattern: 'last-year-pasted', changes };
  }
}

function asked(net: Net, { cells }: Line): readonly Change[] {
  const needs = needsOf(net, cells);
  const changes: Change[] = [];
  for (const [index, cell] of cells.entries()) {
    const need = needs[index];
    const from = net.settled.values[cell];
    if (need === undefined || need === 0 || from == null) continue;
    const to = from + need;
    if (to < 0 && net.system.cells[cell]!.signed !== true) continue;
    changes.push({ cell, from: net.system.cells[cell]!.value, to });
  }
  return changes;
}

function isCopy(net: Net, before: Line, line: Line): boolean {
  const figures = line.cells.map((cell) => net.system.cells[cell]!.value);
  const same = before.cells.every((cell, index) => net.system.cells[cell]!.value === figures[index]);
  return same && before.cells.length === line.cells.length && figures.filter(Boolean).length > 1;
}

/** Equal to last year's figure, or without one to compare with. */
function isPasted(net: Net, cell: number): boolean {
  const { value, previous } = net.system.cells[cell]!;
  return previous == null || value === previous;
}
