// Proposes shifts: a run of cells that slid by one place along its row or column.
import type { Line } from './lines.js';
import { coefficientOf, isFree, isPossible, type Matrix } from './matrix.js';
import type { Change, Operation } from './types.js';

/** A line in one of its two directions; a figure is `null` where the blank is deduced or undecided. */
interface Track {
  readonly cells: readonly number[];
  readonly figures: readonly (number | null)[];
  readonly needs: readonly (number | undefined)[];
}

/**
 * A run slid towards the end of the line when each cell, given the figure that follows it, satisfies the checks
 * across. The first cell then holds 0, a blank, or the figure that fell out at the end and came round; the last
 * one gets back what its own checks across ask for. The same for the other direction.
 */
export function* shifts(matrix: Matrix, lines: readonly Line[]): Generator<Operation> {
  for (const { cells, needs, needy } of lines) {
    if (needs.every((need) => need === undefined)) {
      yield* slidesWithin(matrix, cells);
      yield* slidesWithin(matrix, cells.toReversed());
    }
    if (needy === 0) continue;
    const figures = cells.map((cell) =>
      matrix.checkSet.deduced.has(cell) ? null : matrix.checkSet.values[cell]!,
    );
    if (needy < 2 && !figures.includes(null)) continue;
    yield* slides(matrix, { cells, figures, needs });
    const back = { cells: cells.toReversed(), figures: figures.toReversed(), needs: needs.toReversed() };
    yield* slides(matrix, back);
  }
}

/**
 * Where no check crosses the line, sums within it tell: the figures from a 0 to the end slid when all of them, two of
 * which fail, then hold; the last cell gets back what its own sum asks for.
 */
function* slidesWithin(matrix: Matrix, cells: readonly number[]): Generator<Operation> {
  const { residuals, columnStart, columnCheck, system } = matrix;
  const figures = cells.map((cell) => (isFree(matrix, cell) ? matrix.checkSet.values[cell]! : null));
  const sums = [
    ...new Set(
      cells.flatMap((cell) => [...columnCheck.subarray(columnStart[cell]!, columnStart[cell + 1]!)]),
    ),
  ];
  if (figures.includes(null) || sums.filter((check) => residuals[check] !== 0).length < 2) return;
  const residualAfter = (check: number, changes: readonly Change[]) =>
    changes.reduce(
      (before, { cell, from, to }) => before + coefficientOf(matrix, cell, check) * (to - from!),
      residuals[check]!,
    );
  const last = cells.at(-1)!;
  const own = sums.find((check) => coefficientOf(matrix, last, check) !== 0);
  if (own === undefined) return;
  for (const [start, figure] of figures.entries()) {
    if (figure !== 0) continue;
    const slid = cells.slice(start).map((cell, i) => ({
      cell,
      from: system.cells[cell]!.value,
      to: figures[start + i + 1] ?? figures.at(-1)!,
    }));
    slid.at(-1)!.to -= residualAfter(own, slid) / coefficientOf(matrix, last, own);
    const changes = slid.filter(({ from, to }) => from !== to);
    const isWhole = sums.every((check) => residualAfter(check, changes) === 0);
    if (isWhole && changes.length > 1 && changes.every(({ cell, to }) => isPossible(matrix, cell, to)))
      yield { pattern: 'run-shifted', changes };
  }
}

function* slides(matrix: Matrix, track: Track): Generator<Operation> {
  const { length } = track.cells;
  let start = 0;
  for (let end = 0; end < length; end++) {
    if (end + 1 < length && follows(track, end)) continue;
    const changes = slide(matrix, track, start, end);
    if (changes.length > 1) yield { pattern: 'run-shifted', changes };
    start = end + 1;
  }
}

/** Would the next cell's figure be right here? A blank leaves the question to the relations. */
function follows({ figures, needs }: Track, index: number): boolean {
  const [here, next] = [figures[index]!, figures[index + 1]!];
  if (next === null) return false;
  return here === null || needs[index] === next - here;
}

/** Undoes the slide of the run `from … end`; no changes where it could not have been one. */
function slide(
  matrix: Matrix,
  { cells, figures, needs }: Track,
  from: number,
  end: number,
): readonly Change[] {
  let start = from;
  while (start < end && figures[start] === figures[start + 1]) start++;
  const need = needs[end];
  const last = figures[end]!;
  if (need === undefined || last === null) return [];
  const lost = last + need;
  const first = figures[start]!;
  if (first !== null && first !== 0 && first !== lost) return [];
  const changes: Change[] = [];
  for (let index = start; index <= end; index++) {
    const cell = cells[index]!;
    const to = index === end ? lost : figures[index + 1]!;
    if (to === figures[index]) continue;
    if (!isPossible(matrix, cell, to)) return [];
    changes.push({ cell, from: matrix.system.cells[cell]!.value, to });
  }
  return agreesWithBlanks(matrix, changes) ? changes : [];
}

/** Do the relations give the blanks, after the other changes, the figures that the shift would put there? */
function agreesWithBlanks({ checkSet }: Matrix, changes: readonly Change[]): boolean {
  return changes.every(({ cell, to }) => {
    const deduced = checkSet.deduced.get(cell);
    if (deduced === undefined) return checkSet.values[cell] !== null;
    let value = deduced.value;
    for (const other of changes) {
      const sign = deduced.terms.find((term) => term.cell === other.cell)?.sign ?? 0;
      value += sign * (other.to - checkSet.values[other.cell]!);
    }
    return value === to;
  });
}
