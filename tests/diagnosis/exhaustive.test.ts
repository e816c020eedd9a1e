// On systems small enough to try everything, the diagnosis agrees with trying everything.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose, type System } from '../../src/diagnosis/index.js';

const LARGEST = 30;

const systems: fc.Arbitrary<System> = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 3 }))
  .chain(([cells, relations]) =>
    fc.record({
      cells: fc.array(
        fc.record({
          value: fc.integer({ min: 0, max: 5 }),
          fixed: fc.constantFrom(false, false, false, false, true),
        }),
        { minLength: cells, maxLength: cells },
      ),
      relations: fc.array(
        fc.array(fc.constantFrom(1, 1, -1, 0, 0), { minLength: cells, maxLength: cells }).map((signs) => ({
          terms: signs.flatMap((sign, cell) => (sign === 0 ? [] : [{ cell, sign: sign as 1 | -1 }])),
        })),
        { minLength: relations, maxLength: relations },
      ),
    }),
  );

function holds({ relations }: System, figures: readonly number[]): boolean {
  return relations.every(
    ({ terms }) => terms.reduce((sum, { cell, sign }) => sum + sign * figures[cell]!, 0) === 0,
  );
}

/** All ways to mend the system by changing one cell, else all by changing two. */
function mendings(system: System): { readonly size: number; readonly all: readonly string[] } {
  const figures = system.cells.map(({ value }) => value!);
  const free = system.cells.flatMap(({ fixed }, cell) => (fixed === true ? [] : [cell]));
  const others = (cell: number) =>
    [...new Array(LARGEST).keys()].filter((figure) => figure !== figures[cell]);
  const one = free.flatMap((cell) =>
    others(cell)
      .filter((figure) => holds(system, figures.with(cell, figure)))
      .map((figure) => `${cell}=${figure}`),
  );
  if (one.length > 0) return { size: 1, all: one };
  const two = free.flatMap((first) =>
    free
      .filter((second) => second > first)
      .flatMap((second) =>
        others(first).flatMap((figure) =>
          others(second)
            .filter((other) => holds(system, figures.with(first, figure).with(second, other)))
            .map((other) => `${first}=${figure},${second}=${other}`),
        ),
      ),
  );
  return { size: two.length > 0 ? 2 : 3, all: two };
}

test('the smallest size is found, and certain means that nothing else of that size is possible', () => {
  fc.assert(
    fc.property(systems, (system) => {
      const { failing, components } = diagnose(system);
      const figures = system.cells.map(({ value }) => value!);
      expect(failing.length === 0).toBe(holds(system, figures));
      if (failing.length === 0) return;
      const best = components.flatMap(({ explanations }) => explanations.slice(0, 1));
      fc.pre(best.every(({ suspects }) => suspects.length === 0));
      const { size, all } = mendings(system);
      if (components.some(({ grade }) => grade === 'open')) {
        expect(size).toBe(3);
        return;
      }
      const operations = best.flatMap((explanation) => explanation.operations);
      expect(Math.min(operations.length, 3)).toBe(size);
      for (const { changes } of operations) for (const { cell, to } of changes) figures[cell] = to;
      expect(holds(system, figures)).toBe(true);
      const isCertain = components.every(({ grade }) => grade === 'certain');
      if (size < 3 && all.length === 1)
        expect(components.every(({ explanations }) => explanations.length === 1)).toBe(true);
      if (size < 3 && isCertain) expect(all).toHaveLength(1);
      const common = components.flatMap((component) => component.common);
      for (const { cell, to } of size < 3 ? common : []) {
        expect(all.every((changes) => changes.split(',').includes(`${cell}=${to}`))).toBe(true);
      }
    }),
    { numRuns: 3000, seed: 2021 },
  );
});
