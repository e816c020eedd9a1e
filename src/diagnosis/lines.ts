// Rows and columns of cells, and what their crossing relations ask of each cell.
import { isFree, type Net } from './net.js';

/** Cells of equal row key, or of equal column key, in the order given. */
export interface Line {
  readonly kind: 'row' | 'column';
  readonly cells: readonly number[];
}

export function linesOf(net: Net): readonly Line[] {
  return [...grouped(net, 'row'), ...grouped(net, 'column')];
}

function grouped(net: Net, kind: 'row' | 'column'): readonly Line[] {
  const groups = new Map<string, number[]>();
  for (const [index, cell] of net.system.cells.entries()) {
    const key = cell[kind];
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups.values()].filter((cells) => cells.length > 1).map((cells) => ({ kind, cells }));
}

/**
 * What has to be added to each cell so that every check which crosses the line there holds; `undefined` where the
 * cell may not change, no check crosses, or two of them disagree.
 */
export function needsOf(net: Net, cells: readonly number[]): readonly (number | undefined)[] {
  const standing = new Map<number, number>();
  for (const cell of cells) {
    for (let entry = net.columnStart[cell]!; entry < net.columnStart[cell + 1]!; entry++) {
      const check = net.columnCheck[entry]!;
      standing.set(check, (standing.get(check) ?? 0) + 1);
    }
  }
  return cells.map((cell) => {
    if (!isFree(net, cell)) return undefined;
    let need: number | undefined;
    for (let entry = net.columnStart[cell]!; entry < net.columnStart[cell + 1]!; entry++) {
      const check = net.columnCheck[entry]!;
      if (standing.get(check) !== 1) continue;
      const asked = -net.residuals[check]! / net.columnCoefficient[entry]!;
      if (!Number.isSafeInteger(asked) || (need !== undefined && need !== asked)) return undefined;
      need = asked;
    }
    return need;
  });
}
