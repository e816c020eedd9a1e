// Proposes exchanges: of two neighbouring cells, of two whole rows, of two whole columns.
import type { Line } from './lines.js';
import { isFree, type Net } from './net.js';
import type { Change, Operation } from './types.js';

/** Longer lines are not paired with each other: the work grows with the square of their number. */
const MOST_LINES = 64;

/** Two neighbours, one of them in a failing check, that hold each other's figure. */
export function* exchanges(net: Net, lines: readonly Line[]): Generator<Operation> {
  const failing = new Set<number>();
  for (const check of net.failing) {
    for (let entry = net.rowStart[check]!; entry < net.rowStart[check + 1]!; entry++) {
      failing.add(net.rowColumn[entry]!);
    }
  }
  for (const { cells } of lines) {
    for (let index = 1; index < cells.length; index++) {
      const pair = [cells[index - 1]!, cells[index]!] as const;
      if (!pair.some((cell) => failing.has(cell))) continue;
      const changes = swapped(net, [pair]);
      if (changes.length > 0 && repairsOne(net, changes)) yield { pattern: 'neighbours-exchanged', changes };
    }
  }
}

/** A cheap necessary condition: alone in some failing check, one of the two cells would repair it. */
function repairsOne(net: Net, [first, second]: readonly Change[]): boolean {
  return [
    [first!, second!],
    [second!, first!],
  ].some(([one, other]) => {
    for (let entry = net.columnStart[one!.cell]!; entry < net.columnStart[one!.cell + 1]!; entry++) {
      const check = net.columnCheck[entry]!;
      const residual = net.residuals[check]!;
      if (residual === 0) continue;
      const own = net.columnCoefficient[entry]! * (one!.to - one!.from!);
      if (residual + own + coefficient(net, other!.cell, check) * (other!.to - other!.from!) === 0)
        return true;
    }
    return false;
  });
}

/** Two rows (or columns) of one shape, exchanged as a whole: at least two failing checks across say so. */
export function* lineExchanges(net: Net, lines: readonly Line[]): Generator<Operation> {
  for (const kind of ['row', 'column'] as const) {
    const along = lines.filter((line) => line.kind === kind);
    const lineOf = new Map(along.flatMap((line, index) => line.cells.map((cell) => [cell, index] as const)));
    for (const [key, votes] of votesFor(net, lines, kind, lineOf)) {
      if (votes < 2) continue;
      const [first, second] = [along[Math.floor(key / along.length)]!, along[key % along.length]!];
      const pairs = aligned(net, first, second);
      const changes = pairs === undefined ? [] : swapped(net, pairs);
      if (changes.length > 0) yield { pattern: `${kind}s-exchanged`, changes };
    }
  }
}

function votesFor(
  net: Net,
  lines: readonly Line[],
  kind: 'row' | 'column',
  lineOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const across = lines.filter((line) => line.kind !== kind && line.cells.length <= MOST_LINES);
  const count = new Set(lineOf.values()).size;
  const votes = new Map<number, number>();
  for (const { cells } of across) {
    for (const check of net.failing) {
      const weights = cells.map((cell) => coefficient(net, cell, check));
      if (weights.filter((weight) => weight !== 0).length < rowLength(net, check)) continue;
      const residual = net.residuals[check]!;
      for (let first = 0; first < cells.length; first++) {
        const value = net.settled.values[cells[first]!] ?? 0;
        for (let second = first + 1; second < cells.length; second++) {
          const other = net.settled.values[cells[second]!] ?? 0;
          if ((weights[first]! - weights[second]!) * (other - value) + residual !== 0) continue;
          const [one, two] = [lineOf.get(cells[first]!), lineOf.get(cells[second]!)];
          if (one === undefined || two === undefined) continue;
          const key = Math.min(one, two) * count + Math.max(one, two);
          votes.set(key, (votes.get(key) ?? 0) + 1);
        }
      }
    }
  }
  return votes;
}

function aligned(net: Net, first: Line, second: Line): readonly (readonly [number, number])[] | undefined {
  if (first.cells.length !== second.cells.length) return undefined;
  const across = first.kind === 'row' ? 'column' : 'row';
  const { cells } = net.system;
  const pairs = first.cells.map((cell, index) => [cell, second.cells[index]!] as const);
  return pairs.every(([one, two]) => cells[one]![across] === cells[two]![across]) ? pairs : undefined;
}

function swapped(net: Net, pairs: readonly (readonly [number, number])[]): readonly Change[] {
  const changes: Change[] = [];
  for (const [one, two] of pairs) {
    if (!isFree(net, one) || !isFree(net, two)) return [];
    const [first, second] = [net.system.cells[one]!.value ?? 0, net.system.cells[two]!.value ?? 0];
    if (first === second) continue;
    changes.push({ cell: one, from: first, to: second }, { cell: two, from: second, to: first });
  }
  return changes.every(({ cell, to }) => to >= 0 || net.system.cells[cell]!.signed === true) ? changes : [];
}

function coefficient(net: Net, cell: number, check: number): number {
  for (let entry = net.columnStart[cell]!; entry < net.columnStart[cell + 1]!; entry++) {
    if (net.columnCheck[entry] === check) return net.columnCoefficient[entry]!;
  }
  return 0;
}

const rowLength = (net: Net, check: number) => net.rowStart[check + 1]! - net.rowStart[check]!;
