// Remembers how a document was bound, for the next one of the same template: same rows and labels, other figures.

import type { Document, DocumentCell, DocumentRow } from '../document/document.js';
import type { Edition } from '../edition/edition.js';
import type { Binding } from './bind.js';
import { type Spot, sourceUnits } from './report.js';
import { createShapes, PAGE_NUMBER, PROSE, type ShapeOf, WORDS } from './row-shapes.js';

/** The rows of a document that decide how it is bound: those of its tables, and signs of the text between them. */
interface Outline {
  /** Equal for documents that bind alike. */
  readonly key: string;
  /** Positions of the rows in the document. */
  readonly rows: readonly number[];
}

/** A binding with positions in place of rows and cells; a row's is that in the outline. */
interface Template {
  /** By `CellSpec.index`: row, and cell in the row; -1 where the document has no such cell. */
  readonly rows: Int32Array;
  readonly cells: Int32Array;
  readonly used: readonly number[];
  readonly sections: readonly (readonly [section: number, row: number])[];
  readonly tables: Binding['tables'];
  readonly decimals: Binding['decimals'];
}

interface Templates {
  /** Undefined where the document is no usual one. */
  outline(rows: readonly DocumentRow[]): Outline | undefined;
  find(outline: Outline): Template | undefined;
  learn(outline: Outline, binding: Binding): void;
}

const MOST_TEMPLATES = 2000;
/** Longer documents hold more than a report. */
const MOST_ROWS = 2000;
/** Blank lines are told apart up to the number of cells that they may stand for. */
const MOST_GAP = 100;

/** Null: one document was seen. */
const known = new WeakMap<Edition, Templates | null>();

/** Undefined for an edition's first document: many a run has no second one. */
export function templatesOf(edition: Edition): Templates | undefined {
  const before = known.get(edition);
  if (before) return before;
  const created = before === null ? createTemplates(edition) : null;
  known.set(edition, created);
  return created ?? undefined;
}

function createTemplates(edition: Edition): Templates {
  let shapeOf = createShapes(edition);
  let templates = new Map<string, Template>();
  const forget = () => {
    shapeOf = createShapes(edition);
    templates = new Map();
  };
  return {
    outline(rows) {
      const outline = rows.length <= MOST_ROWS ? outlineOf(rows, shapeOf) : undefined;
      if (outline === 'too many shapes') forget();
      return typeof outline === 'object' ? outline : undefined;
    },
    find: ({ key }) => templates.get(key),
    learn(outline, binding) {
      if (binding.notes.length > 0) return;
      if (templates.size >= MOST_TEMPLATES) forget();
      const template = templateOf(outline, binding);
      if (template) templates.set(outline.key, template);
    },
  };
}

/**
 * Page numbers are passed over. Running text ends whatever was open: what follows it up to the next running text, as
 * long as that is words that no label has, changes nothing.
 */
function outlineOf(rows: readonly DocumentRow[], shapeOf: ShapeOf): Outline | 'too many shapes' | undefined {
  let key = '';
  const kept: number[] = [];
  /** How much is kept up to the last running text, or the start, where only words have followed since. */
  let afterProse = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const shape = shapeOf(row);
    if (shape === undefined) return 'too many shapes';
    if (row.gapBefore > MOST_GAP) return undefined;
    if (shape === PAGE_NUMBER) continue;
    if (shape === PROSE && afterProse >= 0) {
      kept.length = afterProse;
      key = key.slice(0, 2 * afterProse);
      continue;
    }
    kept.push(i);
    key += String.fromCharCode(row.gapBefore, shape);
    if (shape === PROSE) afterProse = kept.length;
    else if (shape !== WORDS) afterProse = -1;
  }
  return { key, rows: kept };
}

/** Undefined where the position of a cell is not certain. */
function templateOf(outline: Outline, binding: Binding): Template | undefined {
  const { cells, document, tables, decimals, used, sections } = binding;
  const wanted = new Set(cells);
  const positions = new Map<DocumentCell, readonly [row: number, cell: number]>();
  for (const [position, row] of outline.rows.entries()) {
    for (const [at, cell] of document.rows[row]!.cells.entries()) {
      if (!wanted.has(cell)) continue;
      if (positions.has(cell)) return undefined;
      positions.set(cell, [position, at]);
    }
  }
  if (!cells.every((cell) => !cell || positions.has(cell))) return undefined;
  const found = cells.map((cell) => (cell && positions.get(cell)) ?? [-1, -1]);
  return {
    rows: Int32Array.from(found, ([row]) => row),
    cells: Int32Array.from(found, ([, cell]) => cell),
    used: outline.rows.flatMap((row, position) => (used[row] ? [position] : [])),
    sections: [...sections].map(([section, row]) => [section, outline.rows.indexOf(row)]),
    tables,
    decimals,
  };
}

/** `outline` is that of the document, and its key that of the template. */
export function fillTemplate(
  template: Template,
  outline: Outline,
  document: Document,
  edition: Edition,
): Binding {
  return new FilledBinding(template, outline, document, edition);
}

class FilledBinding implements Binding {
  readonly edition: Edition;
  readonly document: Document;
  readonly units: number[];
  readonly tables: Binding['tables'];
  readonly decimals: Binding['decimals'];
  readonly notes: Binding['notes'] = [];
  readonly used: boolean[];
  readonly sections: Binding['sections'];
  readonly #template: Template;
  readonly #rows: readonly number[];
  #cells: Binding['cells'] | undefined;

  constructor(template: Template, outline: Outline, document: Document, edition: Edition) {
    this.#template = template;
    this.#rows = outline.rows;
    this.edition = edition;
    this.document = document;
    this.tables = template.tables;
    this.decimals = template.decimals;
    const { rows, cells, used, sections } = template;
    this.units = new Array<number>(rows.length);
    for (let i = 0; i < rows.length; i++) this.units[i] = unitsIn(this.#row(rows[i]!), cells[i]!);
    this.used = new Array<boolean>(document.rows.length).fill(false);
    for (const position of used) this.used[outline.rows[position]!] = true;
    this.sections = new Map(sections.map(([section, position]) => [section, outline.rows[position]!]));
  }

  readonly cellAt = (index: number): DocumentCell | undefined => {
    const { rows, cells } = this.#template;
    return this.#row(rows[index]!)?.cells[cells[index]!];
  };

  readonly spotOf = (index: number): Spot | undefined => {
    const { rows, cells } = this.#template;
    const row = this.#row(rows[index]!);
    const offset = row?.offsets?.[cells[index]!] ?? Number.NaN;
    return offset >= 0 ? { row: row!, offset } : undefined;
  };

  get cells(): Binding['cells'] {
    this.#cells ??= Array.from(this.#template.rows, (_, index) => this.cellAt(index));
    return this.#cells;
  }

  #row(position: number): DocumentRow | undefined {
    return this.document.rows[this.#rows[position]!];
  }
}

/** Of a line that was known no cell has to be cut for it. */
function unitsIn(row: DocumentRow | undefined, cell: number): number {
  const slot = row?.pattern?.slots[cell] ?? -1;
  return slot < 0 ? sourceUnits(row?.cells[cell]) : row!.figures![slot]!;
}
