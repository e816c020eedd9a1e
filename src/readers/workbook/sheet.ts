// A sheet as its file describes it, whatever the format: cells with anything in them, merges, what is hidden.

import type { DocumentCell } from '../../document/document.js';
import { parseAddress } from '../../text/address.js';
import type { Limits } from '../limits.js';
import { Refused, within } from '../refused.js';

export interface SheetCell extends Pick<DocumentCell, 'text' | 'holds' | 'isFormula'> {
  /** What the program shows. */
  readonly shown: string;
}

/** Rows and columns count from 0; the end belongs to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By row, then by column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export const MOST_COLUMNS = 16_384;
export const MOST_ROWS = 1_048_576;

/** Takes what a reader meets, in any order, and sees to it that it stays within the limits. */
export class SheetDraft {
  readonly #cells = new Map<number, Map<number, SheetCell>>();
  readonly #merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly #count: Count;

  constructor(count: Count) {
    this.#count = count;
  }

  put(row: number, column: number, cell: SheetCell): void {
    this.#count(cell.text.length);
    if (!(row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS)) throw new Refused('damaged');
    const known = this.#cells.get(row);
    if (cell.text.trim() === '' && !cell.holds) {
      known?.delete(column);
      return;
    }
    if (known) known.set(column, cell);
    else this.#cells.set(row, new Map([[column, cell]]));
  }

  merge(area: Area): void {
    this.#count();
    if (area.bottom > area.top || area.right > area.left) this.#merges.push(area);
  }

  hideColumns(first: number, last: number): void {
    for (let column = Math.max(0, first); column <= last && column < MOST_COLUMNS; column++) {
      if (this.hiddenColumns.has(column)) this.#count();
      this.hiddenColumns.add(column);
    }
  }

  finish(name: string, hidden: boolean): Sheet {
    const { hiddenRows, hiddenColumns } = this;
    return { name, hidden, cells: this.#cells, merges: this.#merges, hiddenRows, hiddenColumns };
  }
}

/** Counts a cell of the workbook and the characters of its text. @throws {Refused} */
export type Count = (characters?: number) => void;

export function createCounter(most: Pick<Limits['workbook'], 'cells' | 'characters'>): Count {
  let [cells, length] = [0, 0];
  return (characters = 0) => {
    within('cells', ++cells, most.cells);
    length += characters;
    within('bytes', length, most.characters);
  };
}

/** `B2:D3`, or a single address. */
export function parseArea(text: string): Area | undefined {
  const [first = '', last = first] = text.split(':');
  const start = parseAddress(first);
  const end = parseAddress(last);
  if (!start || !end) return undefined;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
