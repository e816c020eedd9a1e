// The cells of a report, each made when somebody asks for it, and what can be told of them without.

import { type Edition, mayHaveDecimals, type TableSpec } from '../edition/edition.js';
import type { Figures, FigureValue } from '../edition/figure-values.js';
import { schemaViolations, type Violation } from '../edition/figures.js';
import { figureOf } from './quantity-in.js';
import type { Cell, Report, Spot } from './report.js';

type Cells = Report['cells'];
type CellAt = (index: number) => Cell | undefined;

/** What is known of the cells without a look at the sound ones. */
type Told = Pick<Report, 'units' | 'dressed' | 'violations'>;

const NO_CELLS: readonly Cell[] = [];
const NO_VIOLATIONS: readonly Violation[] = [];

/** Each cell is made once, when it is asked for. A class, as objects with getters of their own are costly. */
export class LazyCells {
  readonly #edition: Edition;
  readonly #make: CellAt;
  readonly #made: (Cell | undefined)[] = [];
  readonly spotOf: ((index: number) => Spot | undefined) | undefined;
  #all: Cells | undefined;

  constructor(edition: Edition, make: CellAt, spotOf?: LazyCells['spotOf']) {
    this.#edition = edition;
    this.#make = make;
    this.spotOf = spotOf;
  }

  at(index: number): Cell | undefined {
    this.#made[index] ??= this.#make(index);
    return this.#made[index];
  }

  get all(): Cells {
    this.#all ??= this.#edition.cells.map(({ index }) => this.at(index));
    return this.#all;
  }
}

/** A cell with plain units is there and is sound. */
export function tellCells(
  edition: Edition,
  tables: ReadonlySet<TableSpec>,
  units: Report['units'],
  cells: LazyCells,
): Told {
  return {
    units,
    dressed: dressedAmong(units, cells),
    violations: areSound(tables, units, cells) ? NO_VIOLATIONS : violationsOf(edition, tables, cells.all),
  };
}

/** The same of cells that are there already. */
export function boundCells(
  edition: Edition,
  tables: ReadonlySet<TableSpec>,
  cells: Cells,
): Pick<Report, 'cells'> & Told {
  const lazy = new LazyCells(edition, (index) => cells[index]);
  return { cells, ...tellCells(edition, tables, cells.map(unitsOf), lazy) };
}

function unitsOf(cell: Cell | undefined): number {
  if (cell?.quantity.kind !== 'number' || cell.source.holds !== undefined) return Number.NaN;
  const { units, scale, notations: dress } = cell.quantity;
  return scale === 0 && units >= 0 && dress.length === 0 ? units : Number.NaN;
}

function dressedAmong(units: Report['units'], cells: LazyCells): readonly Cell[] {
  let dressed: Cell[] | undefined;
  for (let index = 0; index < units.length; index++) {
    if (units[index]! >= 0) continue;
    const cell = cells.at(index);
    if (!cell || !isDressed(cell)) continue;
    dressed ??= [];
    dressed.push(cell);
  }
  return dressed ?? NO_CELLS;
}

function isDressed({ quantity, source }: Cell): boolean {
  if (source.holds !== undefined) return true;
  return quantity.kind === 'number' && (quantity.scale > 0 || quantity.notations.length > 0);
}

/** Every cell holds a number that suits its kind, as in nearly every report: no schema needs to be asked. */
function areSound(tables: ReadonlySet<TableSpec>, units: Report['units'], cells: LazyCells): boolean {
  for (const table of tables) {
    for (const row of table.rows) {
      for (const index of row.cells) if (!(units[index]! >= 0) && !suitsKind(cells.at(index))) return false;
    }
  }
  return true;
}

function suitsKind(cell: Cell | undefined): boolean {
  if (cell?.quantity.kind !== 'number') return false;
  const { units, scale } = cell.quantity;
  return units >= 0 && (scale === 0 || mayHaveDecimals(cell.spec));
}

/** Where the figures of the tables that the input has break the edition's schema. */
function violationsOf(edition: Edition, tables: ReadonlySet<TableSpec>, cells: Cells): readonly Violation[] {
  return schemaViolations(figuresOf(edition, tables, cells), edition);
}

/** The canonical figures of the tables that the input has. */
function figuresOf(edition: Edition, tables: ReadonlySet<TableSpec>, cells: Cells): Figures {
  const figures: Figures = {};
  for (const table of tables) {
    const rows: Figures[string] = {};
    for (const row of table.rows) {
      const values: Record<string, FigureValue> = {};
      let present = false;
      for (const index of row.cells) {
        const cell = cells[index];
        if (!cell) continue;
        values[edition.cells[index]!.column.id] = figureOf(cell);
        present = true;
      }
      if (present) rows[row.data.id] = values;
    }
    figures[table.data.id] = rows;
  }
  return figures;
}
