// The cells of a report: what each holds, and what can be told of all of them together.

import type { Document, DocumentCell } from '../document/document.js';
import {
  type CellSpec,
  type Edition,
  isFigure,
  mayHaveDecimals,
  type TableSpec,
} from '../edition/edition.js';
import type { Figures, FigureValue } from '../edition/figure-values.js';
import { schemaViolations, wordsIn } from '../edition/figures.js';
import { isBlankText, type Quantity, readQuantity, toNumber } from '../text/quantity.js';
import { type Cell, type Report, withFacts } from './report.js';

type Cells = Report['cells'];

export function createCell(spec: CellSpec, source: DocumentCell, document: Document): Cell {
  return { spec, quantity: quantityIn(source.text, spec), source, document };
}

/** Words are no figure, whatever they look like. */
export function quantityIn(text: string, spec: CellSpec): Quantity {
  if (isFigure(spec)) return readQuantity(text);
  return isBlankText(text) ? { kind: 'blank' } : { kind: 'unreadable', reason: 'text' };
}

/** As the edition's schema has it. */
export function figureOf({ spec, quantity, source }: Cell): FigureValue {
  return isFigure(spec) ? toNumber(quantity) : wordsIn(source.text, spec);
}

/** The part of a report that follows from its cells. */
export function factsOf(
  edition: Edition,
  tables: ReadonlySet<TableSpec>,
  cells: Cells,
): Pick<Report, 'cells' | 'plainFigures' | 'dressed' | 'violations'> {
  const plainFigures = cells.map(plainFigureIn);
  // As nearly all reports are, with nothing to look at.
  if (plainFigures.every((figure) => figure >= 0))
    return { cells, plainFigures, dressed: [], violations: [] };
  return {
    cells,
    plainFigures,
    dressed: cells.filter((cell): cell is Cell => cell !== undefined && isDressed(cell)),
    violations: areSound(tables, cells) ? [] : schemaViolations(figuresOf(edition, tables, cells), edition),
  };
}

/**
 * A copy of a report in which some cells hold other figures: `texts` by `CellSpec.index`, `formulas` those that a
 * workbook works out; places stay those of the original.
 */
export function changeFigures(
  report: Report,
  texts: ReadonlyMap<number, string>,
  formulas: ReadonlySet<number> = new Set(),
): Report {
  const { edition, tables } = report;
  if (!edition) return report;
  const cells = report.cells.map((cell, index) => {
    if (!cell || !(texts.has(index) || formulas.has(index))) return cell;
    const { spec, document, source } = cell;
    const text = texts.get(index) ?? source.text;
    const isFormula = formulas.has(index) && { isFormula: true as const };
    return createCell(spec, { text, place: source.place, ...isFormula }, document);
  });
  return withFacts(report, factsOf(edition, tables, cells));
}

function plainFigureIn(cell: Cell | undefined): number {
  if (cell?.quantity.kind !== 'number' || cell.source.holds !== undefined) return Number.NaN;
  const { units, scale, notations } = cell.quantity;
  return scale === 0 && units >= 0 && notations.length === 0 ? units : Number.NaN;
}

function isDressed({ quantity, source }: Cell): boolean {
  if (source.holds !== undefined) return true;
  return quantity.kind === 'number' && (quantity.scale > 0 || quantity.notations.length > 0);
}

/** Every cell holds a number that suits its kind, as in nearly every report: no schema needs to be asked. */
function areSound(tables: ReadonlySet<TableSpec>, cells: Cells): boolean {
  for (const { rows } of tables) {
    for (const row of rows) if (!row.cells.every((index) => suitsKind(cells[index]))) return false;
  }
  return true;
}

function suitsKind(cell: Cell | undefined): boolean {
  if (cell?.quantity.kind !== 'number') return false;
  const { units, scale } = cell.quantity;
  return units >= 0 && (scale === 0 || mayHaveDecimals(cell.spec));
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
