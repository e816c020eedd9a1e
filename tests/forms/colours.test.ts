// The colours of the workbook to fill in, worked out at every cell as a spreadsheet does it: red where a sum does not hold.

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Edition, Relation, Term } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { writeFormWorkbook } from '../../src/forms/empty-workbook.js';
import { addressesOf, placeTable } from '../../src/forms/sheet.js';
import { addressOf, columnName, parseAddress } from '../../src/text/address.js';
import { generateFigures } from '../testing/figures.js';

type Values = ReadonlyMap<string, number>;

interface Rule {
  readonly cells: readonly string[];
  readonly formula: string;
}

const REFERENCE = /(\$?)([A-Z]+)(\$?)(\d+)/gu;

/** As a spreadsheet reads a formula at one cell: references without `$` move with it from the first cell of the range. */
function at(formula: string, cell: string, first: string): string {
  const [here, origin] = [parseAddress(cell)!, parseAddress(first)!];
  return formula.replace(
    REFERENCE,
    (_, fixedColumn: string, column: string, fixedRow: string, row: string) => {
      const { column: x, row: y } = parseAddress(column + row)!;
      const left = fixedColumn ? x : x + here.column - origin.column;
      return columnName(left) + (fixedRow ? y + 1 : y + 1 + here.row - origin.row);
    },
  );
}

function sumIn(side: string, values: Values): number {
  const range = /^SUM\(([A-Z]+\d+):([A-Z]+\d+)\)$/u.exec(side);
  if (range) {
    const [from, to] = [parseAddress(range[1]!)!, parseAddress(range[2]!)!];
    return [...values].reduce((sum, [address, value]) => {
      const { row, column } = parseAddress(address)!;
      const isIn = row >= from.row && row <= to.row && column >= from.column && column <= to.column;
      return isIn ? sum + value : sum;
    }, 0);
  }
  const terms = side.match(/[+-]?[A-Z]+\d+/gu) ?? [];
  return terms.reduce((sum, term) => {
    const value = values.get(term.replace(/^[+-]/u, '')) ?? 0;
    return term.startsWith('-') ? sum - value : sum + value;
  }, 0);
}

function isRed({ cells, formula }: Rule, cell: string, values: Values): boolean {
  const [left, sign, right] = at(formula, cell, cells[0]!).split(/(<>|<)/u);
  const difference = sumIn(left!, values) - sumIn(right!, values);
  return sign === '<' ? difference < 0 : difference !== 0;
}

async function rulesOf(edition: Edition): Promise<readonly (readonly Rule[])[]> {
  const parts = unzipSync(await writeFormWorkbook(edition, { title: '某局', language: 'zh' }));
  return edition.data.tables.map((_, i) => {
    const xml = strFromU8(parts[`xl/worksheets/sheet${i + 1}.xml`]!);
    const found = xml.matchAll(/<conditionalFormatting sqref="([^"]+)">.*?<formula>(.*?)<\/formula>/gsu);
    return [...found].map(([, sqref, formula]) => ({
      cells: sqref!.split(' '),
      formula: formula!.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    }));
  });
}

/** By sheet: the address of each cell by its id, and back. */
function addressesBySheet(edition: Edition) {
  return edition.data.tables.map((data, i) => {
    const places = addressesOf([placeTable(data, i === 0 ? 2 : 1)]);
    return new Map([...places].map(([id, { row, column }]) => [id, addressOf(row, column)]));
  });
}

function redCells(rules: readonly Rule[], values: Values): string[] {
  return [...values.keys()].filter((cell) =>
    rules.some((rule) => rule.cells.includes(cell) && isRed(rule, cell, values)),
  );
}

const isTotal = ({ operator, right }: Relation) =>
  operator === '=' && right.length === 1 && right[0]!.sign === 1;

describe.each(editions.map((edition) => [edition.data.id, edition] as const))(
  'the form of %s',
  (_, edition) => {
    const total = (terms: readonly Term[], figures: Readonly<Record<string, number>>) =>
      terms.reduce((sum, { cell, sign }) => sum + sign * (figures[edition.cells[cell]!.id] ?? 0), 0);
    const redIn = async (figures: Readonly<Record<string, number>>) => {
      const rules = await rulesOf(edition);
      return addressesBySheet(edition).flatMap((addresses, i) => {
        const values = new Map([...addresses].map(([id, address]) => [address, figures[id] ?? 0]));
        const red = new Set(redCells(rules[i]!, values));
        return [...addresses].flatMap(([id, address]) => (red.has(address) ? [id] : []));
      });
    };

    it('colours nothing where every sum holds', async () => {
      for (let seed = 1; seed <= 3; seed++)
        expect(await redIn(generateFigures(edition, seed).numbers)).toEqual([]);
    });

    it('colours the cells of a sum that does not hold, and no others', async () => {
      const { numbers } = generateFigures(edition, 4, 'county');
      const sums = edition.relations.filter((relation) => !isTotal(relation));
      for (const { left } of sums.slice(0, 12)) {
        const id = edition.cells[left[0]!.cell]!.id;
        const figures = { ...numbers, [id]: numbers[id]! + 1_000_000 };
        const broken = sums.filter(({ operator, left: one, right: other }) => {
          const difference = total(one, figures) - total(other, figures);
          return operator === '=' ? difference !== 0 : difference < 0;
        });
        const cells = broken.flatMap((relation) => [...relation.left, ...relation.right]);
        const wanted = new Set(cells.map(({ cell }) => edition.cells[cell]!.id));
        expect((await redIn(figures)).sort()).toEqual([...wanted].sort());
      }
    });
  },
);
