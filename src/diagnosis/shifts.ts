// Proposes shifts: a run of cells that slid by one place along its row or column.
import { type Line, needsOf } from './lines.js';
import type { Net } from './net.js';
import type { Change, Operation } from './types.js';

/**
 * A run slid towards the end of the line when each cell, given the figure that follows it, satisfies the checks
 * across. The first cell then holds 0, a blank, or the figure that fell out at the end and came round; the last
 * one gets back what its own checks across ask for. The same for the other direction.
 */
export function* shifts(net: Net, lines: readonly Line[]): Generator<Operation> {
  for (const { cells } of lines) {
    const needs = needsOf(net, cells);
    if (!needs.some((need) => need !== undefined && need !== 0)) continue;
    yield* slides(net, cells, needs);
    yield* slides(net, cells.toReversed(), needs.toReversed());
  }
}

function* slides(
  net: Net,
  cells: readonly number[],
  needs: readonly (number | undefined)[],
): Generator<Operation> {
  const values = cells.map((cell) => net.system.cells[cell]!.value);
  let start = 0;
  for (let end = 0; end < cells.length; end++) {
    if (end + 1 < cells.length && follows(values, needs, end)) continue;
    const changes = slide(net, cells, values, needs, start, end);
    if (changes !== undefined) yield { pattern: 'run-shifted', changes };
    start = end + 1;
  }
}

/** Would the next cell's figure be right here? A blank leaves the question to the relations. */
function follows(
  values: readonly (number | null)[],
  needs: readonly (number | undefined)[],
  index: number,
): boolean {
  const [here, next] = [values[index]!, values[index + 1]!];
  if (next === null) return false;
  return here === null || needs[index] === next - here;
}

function slide(
  net: Net,
  cells: readonly number[],
  values: readonly (number | null)[],
  needs: readonly (number | undefined)[],
  from: number,
  end: number,
): readonly Change[] | undefined {
  let start = from;
  while (start < end && values[start] === values[start + 1]) start++;
  const need = needs[end];
  const last = values[end]!;
  if (start === end || need === undefined || last === null) return undefined;
  const lost = last + need;
  const first = values[start]!;
  if (first !== null && first !== 0 && first !== lost) return undefined;
  const changes: Change[] = [];
  for (let index = start; index <= end; index++) {
    const to = index === end ? lost : values[index + 1]!;
    if (to !== values[index]) changes.push({ cell: cells[index]!, from: values[index]!, to });
  }
  const possible = changes.every(({ cell, to }) => to >= 0 || net.system.cells[cell]!.signed === true);
  return possible && changes.length > 1 && agreesWithBlanks(net, changes) ? changes : undefined;
}

/** Do the relations give the blanks, after the other changes, the figures that the shift would put there? */
function agreesWithBlanks(net: Net, changes: readonly Change[]): boolean {
  return changes.every(({ cell, from, to }) => {
    if (from !== null) return true;
    const deduced = net.settled.deduced.get(cell);
    if (deduced === undefined) return false;
    let value = deduced.value;
    for (const other of changes) {
      value += (deduced.terms.get(other.cell) ?? 0) * (other.to - (other.from ?? 0));
    }
    return value === to;
  });
}
