// Puts the tables of a form on a sheet: where each cell comes to stand, its formula and the checks that go with it.

import type { CellKind } from '../edition/data.js';
import type { Edition, Relation, Term } from '../edition/edition.js';
import { addressOf } from '../text/address.js';
import { type FormCell, type FormTable, layTable } from './layout.js';

export interface SheetPart {
  readonly cell: FormCell;
  /** On the sheet, from 0. */
  readonly row: number;
  readonly column: number;
}

export interface PlacedTable extends FormTable {
  /** Rows of the sheet above the table. */
  readonly top: number;
  readonly parts: readonly SheetPart[];
}

export function placeTable(table: FormTable['table'], top: number): PlacedTable {
  const laid = layTable(table);
  const parts = laid.cells.map((cell) => ({ cell, row: top + cell.row, column: cell.column }));
  return { ...laid, top, parts };
}

/** Addresses of the figures of tables on one sheet, by cell id. */
export function addressesOf(tables: readonly PlacedTable[]): ReadonlyMap<string, SheetPart> {
  const parts = tables.flatMap((table) => table.parts);
  return new Map(parts.flatMap((part) => (part.cell.id ? [[part.cell.id, part] as const] : [])));
}

/** What a workbook can check by itself, with addresses of one sheet. */
export interface Checks {
  /** By cell id: totals work themselves out. */
  readonly formulas: ReadonlyMap<string, string>;
  /** True where a relation that is no plain total does not hold. */
  readonly broken: readonly { readonly condition: string; readonly addresses: readonly string[] }[];
}

export function checksOf(edition: Edition, places: ReadonlyMap<string, SheetPart>): Checks {
  const formulas = new Map<string, string>();
  const broken: { condition: string; addresses: readonly string[] }[] = [];
  const partsOf = (terms: readonly Term[]) =>
    terms.flatMap(({ cell, sign }) => {
      const part = places.get(edition.cells[cell]!.id);
      return part ? [{ part, sign }] : [];
    });
  for (const relation of edition.relations) {
    const left = partsOf(relation.left);
    const right = partsOf(relation.right);
    if (left.length < relation.left.length || right.length < relation.right.length) continue;
    const id = right[0]?.part.cell.id ?? '';
    if (isTotal(relation)) {
      if (!formulas.has(id)) formulas.set(id, sum(left));
      continue;
    }
    const condition = `${sum(left)}${relation.operator === '=' ? '<>' : '<'}${sum(right)}`;
    broken.push({
      condition: fixed(condition),
      addresses: [...left, ...right].map(({ part }) => address(part)),
    });
  }
  return { formulas, broken };
}

/** An edition writes the terms on the left and their total on the right. */
function isTotal({ operator, right }: Relation): boolean {
  return operator === '=' && right.length === 1 && right[0]!.sign === 1;
}

/** A condition says the same at every cell that it colours: without the signs, each would look at others than the first. */
function fixed(formula: string): string {
  return formula.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
}

interface Addend {
  readonly part: SheetPart;
  readonly sign: 1 | -1;
}

function address({ row, column }: SheetPart): string {
  return addressOf(row, column);
}

/** `SUM(D4:I4)` for neighbours, otherwise term by term. */
function sum(terms: readonly Addend[]): string {
  const [first] = terms;
  if (!first) return '0';
  const areNeighbours = terms.every(({ part, sign }, i) => {
    if (sign !== 1) return false;
    const before = terms[i - 1]?.part;
    if (!before) return true;
    const inRow = part.row === first.part.row && part.column === before.column + before.cell.columns;
    const inColumn = part.column === first.part.column && part.row === before.row + 1;
    return inRow || inColumn;
  });
  if (areNeighbours && terms.length > 2) return `SUM(${address(first.part)}:${address(terms.at(-1)!.part)})`;
  const signed = terms.map(({ part, sign }) => `${sign === 1 ? '+' : '-'}${address(part)}`).join('');
  return signed.replace(/^\+/u, '');
}

/** Kind of each figure of an edition, by cell id. */
export function kindsOf(edition: Edition): ReadonlyMap<string, CellKind> {
  return new Map(edition.cells.map(({ id, kind }) => [id, kind]));
}
