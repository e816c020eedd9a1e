// Remembers how a document was bound, for the next one of the same template: same rows and labels, other figures.

import type { Document, DocumentCell, DocumentRow } from '../document/document.js';
import type { Edition } from '../edition/edition.js';
import type { Dependence } from './align.js';
import type { Binding } from './bind.js';
import { type Spot, sourceUnits } from './report.js';
import { createShapes, PAGE_NUMBER, PROSE, type Shapes } from './row-shapes.js';

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
  /** Cells of a row that have to say the same. */
  readonly same: readonly (readonly [row: number, one: number, other: number])[];
}

interface Templates {
  /** Undefined where the document is no usual one. */
  outline(rows: readonly DocumentRow[]): Outline | undefined;
  /** The template of the document, whose outline it is. */
  find(outline: Outline, document: Document): Template | undefined;
  learn(outline: Outline, binding: Learnt): void;
}

type Learnt = Binding & Pick<Dependence, 'same'>;

const MOST_TEMPLATES = 2000;
/** Longer documents hold more than a report. */
const MOST_ROWS = 2000;
/** Blank lines are told apart up to the number of cells that they may stand for. */
const MOST_GAP = 100;
/** Of the rows kept so far: how many blank lines stand before it, and its shape. Written over by each outline. */
const codes = new Uint16Array(2 * MOST_ROWS);

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
  let shapes = createShapes(edition);
  let templates = new Map<string, Template>();
  const forget = () => {
    shapes = createShapes(edition);
    templates = new Map();
  };
  return {
    outline(rows) {
      const outline = rows.length <= MOST_ROWS ? outlineOf(rows, shapes) : undefined;
      if (outline === 'too many shapes') forget();
      return typeof outline === 'object' ? outline : undefined;
    },
    find(outline, document) {
      const template = templates.get(outline.key);
      return template?.same.every((cells) => isSame(cells, outline, document)) ? template : undefined;
    },
    learn(outline, binding) {
      if (binding.notes.length > 0) return;
      if (templates.size >= MOST_TEMPLATES) forget();
      const template = templateOf(outline, binding);
      if (template) templates.set(outline.key, template);
    },
  };
}

/**
 * Page numbers are passed over. Running text ends whatever was open: what follows it up to the next running text or the
 * end, as long as that is nothing or words that no label has, changes nothing.
 */
function outlineOf(
  rows: readonly DocumentRow[],
  { shapeOf, isIdle }: Shapes,
): Outline | 'too many shapes' | undefined {
  const kept: number[] = [];
  /** How much is kept up to the last running text, or the start, where only idle rows have followed since. */
  let afterProse = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const shape = shapeOf(row);
    if (shape === undefined) return 'too many shapes';
    if (row.gapBefore > MOST_GAP) return undefined;
    if (shape === PAGE_NUMBER) continue;
    if (shape === PROSE && afterProse >= 0) {
      kept.length = afterProse;
      continue;
    }
    codes[2 * kept.length] = row.gapBefore;
    codes[2 * kept.length + 1] = shape;
    kept.push(i);
    if (shape === PROSE) afterProse = kept.length;
    else if (!isIdle(shape)) afterProse = -1;
  }
  if (afterProse >= 0) kept.length = afterProse;
  return { key: String.fromCharCode(...codes.subarray(0, 2 * kept.length)), rows: kept };
}

/** Of a line that was known no cell has to be cut for it. */
function isSame(
  [position, one, other]: Template['same'][number],
  outline: Outline,
  document: Document,
): boolean {
  const row = document.rows[outline.rows[position]!]!;
  const { slots } = row.pattern ?? {};
  const [first, second] = [slots?.[one] ?? -1, slots?.[other] ?? -1];
  if (first >= 0 && second >= 0 && row.figures![first] === row.figures![second]) return true;
  return row.cells[one]!.text === row.cells[other]!.text;
}

/** Undefined where the position of a cell is not certain. */
function templateOf(outline: Outline, binding: Learnt): Template | undefined {
  const { cells, document, tables, decimals, used, sections, same } = binding;
  const wanted = new Set([...cells, ...same.flat()]);
  const positions = new Map<DocumentCell, readonly [row: number, cell: number]>();
  for (const [position, row] of outline.rows.entries()) {
    for (const [at, cell] of document.rows[row]!.cells.entries()) {
      if (!wanted.has(cell)) continue;
      if (positions.has(cell)) return undefined;
      positions.set(cell, [position, at]);
    }
  }
  for (const cell of wanted) if (cell && !positions.has(cell)) return undefined;
  const found = cells.map((cell) => (cell && positions.get(cell)) ?? [-1, -1]);
  return {
    rows: Int32Array.from(found, ([row]) => row),
    cells: Int32Array.from(found, ([, cell]) => cell),
    used: outline.rows.flatMap((row, position) => (used[row] ? [position] : [])),
    sections: [...sections].map(([section, row]) => [section, outline.rows.indexOf(row)]),
    tables,
    decimals,
    same: same.map(([one, other]) => [...positions.get(one)!, positions.get(other)![1]]),
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
