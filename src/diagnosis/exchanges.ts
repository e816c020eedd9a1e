// Proposes exchanges: of two neighbouring cells, of two whole rows, of two whole columns.
import type { Line } from './lines.js';
import { coefficientOf, isFree, isPossible, type Matrix } from './matrix.js';
import type { Change, Operation } from './types.js';

/** Longer lines are not compared pair by pair: the work grows with the square of their length. */
const LONGEST = 64;

/** A check that lies within one line. */
interface Crossing {
  readonly cells: readonly number[];
  readonly check: number;
}

/** Two neighbours that hold each other's figure. */
export function* exchanges(matrix: Matrix, lines: readonly Line[]): Generator<Operation> {
  const suspected = new Uint8Array(matrix.columnStart.length);
  for (const check of matrix.failing) {
    for (let entry = matrix.rowStart[check]!; entry < matrix.rowStart[check + 1]!; entry++) {
      suspected[matrix.rowColumn[entry]!] = 1;
    }
  }
  for (const { cells } of lines) {
    for (let index = 1; index < cells.length; index++) {
      const one = cells[index - 1]!;
      const two = cells[index]!;
      if (!isChecked(matrix, one) || !isChecked(matrix, two)) continue;
      const repairs =
        (suspected[one] === 1 && repairsOne(matrix, one, two)) ||
        (suspected[two] === 1 && repairsOne(matrix, two, one));
      const changes = repairs ? swapped(matrix, [[one, two]]) : [];
      if (changes.length > 0) yield { pattern: 'neighbours-exchanged', changes };
    }
  }
}

/** A figure that no check knows tells nothing of an exchange. */
function isChecked({ columnStart }: Matrix, cell: number): boolean {
  return columnStart[cell + 1]! > columnStart[cell]!;
}

/** Would the exchange bring some failing check of the first cell to zero? */
function repairsOne(matrix: Matrix, one: number, two: number): boolean {
  const difference = figureOf(matrix, two) - figureOf(matrix, one);
  if (difference === 0) return false;
  const end = matrix.columnStart[one + 1]!;
  for (let entry = matrix.columnStart[one]!; entry < end; entry++) {
    const check = matrix.columnCheck[entry]!;
    const residual = matrix.residuals[check]!;
    if (residual === 0) continue;
    const factor = matrix.columnCoefficient[entry]! - coefficientOf(matrix, two, check);
    if (residual + factor * difference === 0) return true;
  }
  return false;
}

/** Two rows (or columns) of one shape, exchanged as a whole: at least two failing checks across say so. */
export function* lineExchanges(matrix: Matrix, lines: readonly Line[]): Generator<Operation> {
  for (const kind of ['row', 'column'] as const) {
    const across = lines.filter((line) => line.kind !== kind && line.cells.length <= LONGEST);
    const crossing = crossings(matrix, across);
    if (crossing.length < 2) continue;
    const along = lines.filter((line) => line.kind === kind);
    const lineOf = placesOf(matrix, along);
    const votes = new Map<number, number>();
    for (const { cells, check } of crossing) {
      for (const [one, two] of blamedPairs(matrix, cells, check)) {
        const ends = [lineOf[one]!, lineOf[two]!].sort((a, b) => a - b);
        if (ends[0]! < 0) continue;
        const key = ends[0]! * along.length + ends[1]!;
        votes.set(key, (votes.get(key) ?? 0) + 1);
      }
    }
    for (const [key, count] of votes) {
      if (count < 2) continue;
      const changes = swappedLines(
        matrix,
        along[Math.floor(key / along.length)]!,
        along[key % along.length]!,
      );
      if (changes.length > 0) yield { pattern: `${kind}s-exchanged`, changes };
    }
  }
}

/** Failing checks all of whose figures that may change are cells of one of the lines. */
function crossings(matrix: Matrix, lines: readonly Line[]): readonly Crossing[] {
  const lineOf = placesOf(matrix, lines);
  const { length } = matrix.system.cells;
  return matrix.failing.flatMap((check) => {
    const columns = matrix.rowColumn.subarray(matrix.rowStart[check]!, matrix.rowStart[check + 1]!);
    const row = columns.filter((column) => column < length);
    const place = lineOf[row[0]!] ?? -1;
    if (place < 0 || !row.every((column) => lineOf[column] === place)) return [];
    return [{ cells: lines[place]!.cells, check }];
  });
}

/** The position in `lines` of the line that each cell stands in, or -1. */
function placesOf(matrix: Matrix, lines: readonly Line[]): Int32Array {
  const places = new Int32Array(matrix.system.cells.length).fill(-1);
  for (let index = 0; index < lines.length; index++)
    for (const cell of lines[index]!.cells) places[cell] = index;
  return places;
}

/** Pairs of cells of the line whose exchange would repair the check. */
function* blamedPairs(
  matrix: Matrix,
  cells: readonly number[],
  check: number,
): Generator<readonly [number, number]> {
  const weights = cells.map((cell) => coefficientOf(matrix, cell, check));
  const figures = cells.map((cell) => figureOf(matrix, cell));
  const residual = matrix.residuals[check]!;
  for (let one = 0; one < cells.length; one++) {
    for (let two = one + 1; two < cells.length; two++) {
      const gain = (weights[one]! - weights[two]!) * (figures[two]! - figures[one]!);
      if (gain + residual === 0) yield [cells[one]!, cells[two]!];
    }
  }
}

/** Cell by cell where both lines cross the same lines in the same order, else nothing. */
function swappedLines(matrix: Matrix, first: Line, second: Line): readonly Change[] {
  if (first.cells.length !== second.cells.length) return [];
  const across = first.kind === 'row' ? 'column' : 'row';
  const { cells } = matrix.system;
  const pairs = first.cells.map((cell, index) => [cell, second.cells[index]!] as const);
  const same = pairs.every(([one, two]) => cells[one]![across] === cells[two]![across]);
  return same ? swapped(matrix, pairs) : [];
}

function swapped(matrix: Matrix, pairs: readonly (readonly [number, number])[]): readonly Change[] {
  const changes: Change[] = [];
  for (const [one, two] of pairs) {
    const [first, second] = [figureOf(matrix, one), figureOf(matrix, two)];
    if (!isFree(matrix, one) || !isFree(matrix, two)) return [];
    if (!isPossible(matrix, one, second) || !isPossible(matrix, two, first)) return [];
    if (first === second) continue;
    changes.push({ cell: one, from: matrix.system.cells[one]!.value, to: second });
    changes.push({ cell: two, from: matrix.system.cells[two]!.value, to: first });
  }
  return changes;
}

function figureOf(matrix: Matrix, cell: number): number {
  return matrix.checkSet.values[cell] ?? 0;
}
