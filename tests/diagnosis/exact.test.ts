// Small systems of equations come out in integers or not at all.
import { expect, test } from 'vitest';
import { solveExactly } from '../../src/diagnosis/exact.js';

test.each<[string, number[][], number[], number[] | undefined]>([
  ['one unknown', [[-1]], [5], [-5]],
  [
    'two unknowns with determinant two',
    [
      [1, 1],
      [1, -1],
    ],
    [10, 4],
    [7, 3],
  ],
  [
    'a fraction',
    [
      [1, 1],
      [1, -1],
    ],
    [11, 4],
    undefined,
  ],
  [
    'rows in the wrong order',
    [
      [0, 1],
      [1, 1],
    ],
    [4, 10],
    [6, 4],
  ],
  [
    'the smallest pivot first',
    [
      [3, 1],
      [-1, 2],
    ],
    [5, 3],
    [1, 2],
  ],
  [
    'factors that do not divide',
    [
      [2, 3],
      [3, 2],
    ],
    [13, 12],
    [2, 3],
  ],
  [
    'large figures',
    [
      [1, 1, 0],
      [1, 0, 1],
      [0, 1, 1],
    ],
    [3e14, 4e14, 5e14],
    [1e14, 2e14, 3e14],
  ],
  [
    'figures that grow beyond the safe integers',
    [
      [2, 3],
      [3, 2],
    ],
    [9e15, 3],
    undefined,
  ],
])('%s', (_name, matrix, right, solution) => {
  expect(solveExactly(matrix, right)).toEqual(solution);
});
