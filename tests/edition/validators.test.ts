// The compiled validators: figures that pass, and for each way to break the schema the cell that it names.

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellSpec, type Edition, isFigure, mayHaveDecimals } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import type { Figures, FigureValue } from '../../src/edition/figure-values.js';
import { cellViolations, choicesOf, schemaViolations } from '../../src/edition/figures.js';
import { figuresArbitrary } from '../testing/figures.js';

type Values = Readonly<Record<string, FigureValue>>;

/** Nested by table, row and column, as the schema has them. */
function nested(numbers: Values): Figures {
  const figures: Figures = {};
  for (const [id, number] of Object.entries(numbers)) {
    const [table = '', row = '', column = ''] = id.split('/');
    figures[table] ??= {};
    figures[table][row] ??= {};
    figures[table][row][column] = number;
  }
  return figures;
}

/** What says nothing special: 0, any word, the first of the choices. */
function plainValue(cell: CellSpec): FigureValue {
  if (cell.kind === 'text') return '某网';
  if (cell.kind === 'yesNo') return '是';
  return cell.kind === 'choice' ? choicesOf(cell).slice(0, 1) : 0;
}

function zeros(edition: Edition): Record<string, FigureValue> {
  return Object.fromEntries(edition.cells.map((cell) => [cell.id, plainValue(cell)]));
}

function broken(edition: Edition, numbers: Values): string[] {
  return schemaViolations(nested(numbers), edition).map(
    ({ cell, keyword }) => `${edition.cells[cell]!.id} ${keyword}`,
  );
}

/** What the form demands of a cell, said once more. */
function verdict(cell: CellSpec, value: number | null): string | undefined {
  if (value === null) return cell.row.optional ? undefined : 'type';
  if (!isFigure(cell) || (!mayHaveDecimals(cell) && !Number.isInteger(value))) return 'type';
  return cell.kind !== 'signed' && value < 0 ? 'minimum' : undefined;
}

describe.each(editions.map((edition) => [edition.data.id, edition] as const))(
  'figures of %s',
  (id, edition) => {
    it('that are consistent pass', () => {
      fc.assert(
        fc.property(figuresArbitrary(edition), ({ numbers }) => {
          expect(broken(edition, { ...zeros(edition), ...numbers })).toEqual([]);
        }),
        { numRuns: 100 },
      );
    });

    it('are held against the same schema as the one in the package', () => {
      const schema = JSON.parse(
        readFileSync(new URL(`../../schemas/report-${id}.schema.json`, import.meta.url), 'utf8'),
      );
      const validate = new Ajv({ strict: false }).compile(schema);
      const value = fc.constantFrom<FigureValue[]>(
        0,
        3,
        -1,
        1.5,
        null,
        '某',
        '是',
        [],
        ['其他'],
        ['部门网站'],
      );
      fc.assert(
        fc.property(fc.constantFrom(...edition.cells), value, (cell, chosen) => {
          const figures = nested({ ...zeros(edition), [cell.id]: chosen });
          expect(validate(figures)).toBe(schemaViolations(figures, edition).length === 0);
          expect(cellViolations(figures, edition)).toEqual(schemaViolations(figures, edition));
        }),
        { numRuns: 200 },
      );
    });

    it.each([
      ['nothing', null],
      ['a negative whole number', -1],
      ['a negative fraction', -1.5],
      ['a fraction', 1.5],
      ['a number', 7],
    ])('with %s in one cell break the schema there and nowhere else', (_, value) => {
      for (const cell of edition.cells) {
        const expected = verdict(cell, value);
        const found = broken(edition, { ...zeros(edition), [cell.id]: value });
        const named = found.map((violation) => violation.split(' ')[0]);
        expect(new Set(named)).toEqual(new Set(expected ? [cell.id] : []));
        if (expected) expect(found).toContain(`${cell.id} ${expected}`);
      }
    });

    it('without one cell lack that cell, without one row all of its cells', () => {
      for (const {
        id,
        row: { optional },
      } of edition.cells) {
        const { [id]: _, ...others } = zeros(edition);
        const row = id.slice(0, id.lastIndexOf('/') + 1);
        const alone = !Object.keys(others).some((other) => other.startsWith(row));
        expect(broken(edition, others)).toEqual(optional ? [] : [`${id} absent`]);
        if (alone) continue;
        const rest = Object.entries(zeros(edition)).filter(([other]) => !other.startsWith(row));
        const gone = edition.cells
          .filter((cell) => cell.id.startsWith(row))
          .map((cell) => `${cell.id} absent`);
        expect(broken(edition, Object.fromEntries(rest))).toEqual(gone);
      }
    });

    it('of one table alone are enough', () => {
      for (const { data } of edition.tables) {
        const own = Object.entries(zeros(edition)).filter(([id]) => id.startsWith(`${data.id}/`));
        expect(broken(edition, Object.fromEntries(own))).toEqual([]);
      }
    });
  },
);
