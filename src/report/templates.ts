// Remembers how a document was bound, for the next one of the same template: same rows and labels, other figures.

import type { Document, DocumentCell, DocumentRow } from '../document/document.js';
import type { Edition } from '../edition/edition.js';
import type { Binding } from './bind.js';
import { createShapes } from './row-shapes.js';

/** A binding with positions in place of cells. */
interface Template {
  /** By `CellSpec.index`: the position of the row, and of the cell in it; -1 where the document has no such cell. */
  readonly rows: Int32Array;
  readonly cells: Int32Array;
  readonly bound: Pick<Binding, 'tables' | 'decimals' | 'used' | 'sections'>;
}

interface Templates {
  /** Equal for documents that bind alike; undefined where that cannot be told. */
  keyOf(rows: readonly DocumentRow[]): string | undefined;
  find(key: string | undefined): Template | undefined;
  /** At its second document a template is kept. */
  learn(key: string | undefined, binding: Binding): void;
}

const MOST_TEMPLATES = 1000;
/** Longer documents hold more than a report. */
const MOST_ROWS = 2000;
/** Blank lines are told apart up to the number of cells that they may stand for. */
const MOST_GAP = 100;

const known = new WeakMap<Edition, Templates>();

export function templatesOf(edition: Edition): Templates {
  const before = known.get(edition);
  if (before) return before;
  const created = createTemplates(edition);
  known.set(edition, created);
  return created;
}

function createTemplates(edition: Edition): Templates {
  let shapeOf = createShapes(edition);
  /** Null: seen once. */
  let templates = new Map<string, Template | null>();
  const forget = () => {
    shapeOf = createShapes(edition);
    templates = new Map();
  };
  return {
    keyOf(rows) {
      if (rows.length > MOST_ROWS) return undefined;
      let key = '';
      for (const row of rows) {
        const shape = shapeOf(row);
        if (shape === undefined || row.gapBefore > MOST_GAP) {
          if (shape === undefined) forget();
          return undefined;
        }
        key += String.fromCharCode(row.gapBefore, shape);
      }
      return key;
    },
    find: (key) => (key === undefined ? undefined : (templates.get(key) ?? undefined)),
    learn(key, binding) {
      if (key === undefined || binding.notes.length > 0) return;
      if (templates.size >= MOST_TEMPLATES) forget();
      templates.set(key, templates.has(key) ? (templateOf(binding) ?? null) : null);
    },
  };
}

/** Undefined where the position of a cell is not certain. */
function templateOf({ cells, document, tables, decimals, used, sections }: Binding): Template | undefined {
  const wanted = new Set(cells);
  const positions = new Map<DocumentCell, readonly [row: number, cell: number]>();
  for (const [row, { cells: own }] of document.rows.entries()) {
    for (const [at, cell] of own.entries()) {
      if (!wanted.has(cell)) continue;
      if (positions.has(cell)) return undefined;
      positions.set(cell, [row, at]);
    }
  }
  if (!cells.every((cell) => !cell || positions.has(cell))) return undefined;
  const found = cells.map((cell) => (cell && positions.get(cell)) ?? [-1, -1]);
  return {
    rows: Int32Array.from(found, ([row]) => row),
    cells: Int32Array.from(found, ([, cell]) => cell),
    bound: { tables, decimals, used, sections },
  };
}

/** `document` is of the template's key. */
export function fillTemplate(
  { rows, cells, bound }: Template,
  document: Document,
  edition: Edition,
): Binding {
  const filled: (DocumentCell | undefined)[] = [];
  for (let i = 0; i < rows.length; i++) filled.push(document.rows[rows[i]!]?.cells[cells[i]!]);
  return { ...bound, edition, document, cells: filled, notes: [] };
}
