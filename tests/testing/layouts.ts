// The layouts in which a report comes: a shape of its tables and a way of writing them, with prose around.

import type { TableData } from '../../src/edition/data.js';
import { type Edition, isFigure } from '../../src/edition/edition.js';
import { formKind, type Label } from './form.js';
import { type Break, breakGrid } from './grid.js';
import { type LabelStyle, plainLabels, writeLabel } from './label-style.js';
import { proseOf, titleOf, yearFor } from './prose.js';
import { reorderedShapes, type Shape, shapes, shapeTable } from './shapes.js';
import { type Piece, type Writer, writers } from './writers.js';

export interface WriteOptions {
  readonly labels: LabelStyle;
  readonly breaks: Break;
  /** Title, sections and prose; only the sections' titles; or the tables and nothing else. */
  readonly around: 'report' | 'titles' | 'nothing';
  /** Ids of the tables to write; all where it says nothing. */
  readonly tables?: readonly string[];
  readonly office: string;
  readonly year?: number;
  /** Paragraphs by section id, in place of those that every report has. */
  readonly prose?: Readonly<Record<string, readonly string[]>>;
}

export const plainOptions: WriteOptions = {
  labels: plainLabels,
  breaks: { kind: 'none', at: 0 },
  around: 'report',
  office: '临河市人民政府',
};

export interface Layout {
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
  /** `texts`: the figure of each cell, by cell id. Lines end with `\n`. */
  readonly write: (
    texts: Readonly<Record<string, string>>,
    edition: Edition,
    options: WriteOptions,
  ) => string;
}

export const allLayouts: readonly Layout[] = layoutsOf(shapes);

/** Where cells hold words, one space or a lone bar between label and words does not tell where the one ends. */
export function layoutsFor(edition: Edition, layouts: readonly Layout[] = allLayouts): readonly Layout[] {
  if (edition.cells.every(isFigure)) return layouts;
  return layouts.filter(({ name }) => !/^(?:one space:|pipes, none outside: one label)/u.test(name));
}

/** Layouts that a reader gets right with a warning: rows or columns are not in the form's order. */
export const reorderedLayouts: readonly Layout[] = layoutsOf(reorderedShapes);

function layoutsOf(chosen: readonly Shape[]): Layout[] {
  return writers.flatMap((writer) =>
    chosen.filter((shape) => fits(shape, writer)).map((shape) => createLayout(shape, writer)),
  );
}

/**
 * Shapes that differ only in empty or repeated cells come from programs that mark every cell. Columns
 * in another order need marked cells too: a header in several lines, its blanks lost, says 自然人 总计
 * before 商业企业 even in the form's own order.
 */
function fits(shape: Shape, writer: Writer): boolean {
  return writer.marksCells || !(shape.repeat || shape.shifted || shape.office || shape.order === 'columns');
}

export function layoutNamed(name: string): Layout {
  const layout = [...allLayouts, ...reorderedLayouts].find((candidate) => candidate.name === name);
  if (!layout) throw new Error(`no layout ${name}`);
  return layout;
}

function createLayout(shape: Shape, writer: Writer): Layout {
  return {
    name: `${writer.name}: ${shape.name}`,
    extension: writer.extension,
    write: (texts, edition, options) =>
      `${writer.write([...composeReport(texts, edition, (table) => shapeFor(table, shape, writer), labelsFor(writer, options))]).join('\n')}\n`,
  };
}

/** Rows side by side, in another order, without their columns: no reader could tell which is which. */
function shapeFor(table: TableData, shape: Shape, { marksCells }: Writer): Shape {
  const lost = shape.order === 'rows' && !marksCells && formKind(table) === 'across';
  return lost ? { ...shape, order: 'form' } : shape;
}

function labelsFor(writer: Writer, options: WriteOptions): WriteOptions {
  if (writer.keepsInnerSpaces !== false) return options;
  const labels: LabelStyle = { ...options.labels, spaces: 'none', commas: 'wide' };
  return { ...options, labels };
}

export function* composeReport(
  texts: Readonly<Record<string, string>>,
  edition: Edition,
  shapeOf: (table: TableData) => Shape,
  options: WriteOptions,
): Generator<Piece> {
  const year = options.year ?? yearFor(edition.data);
  const prose = options.around === 'report' ? (options.prose ?? proseOf(options.office, year)) : {};
  const filling = {
    texts,
    label: (label: Label) => writeLabel(label, options.labels),
  };
  if (options.around === 'report')
    yield* paragraphs([titleOf(options.office, year), ...(prose['preface'] ?? [])]);
  const written = new Set(options.tables ?? edition.data.tables.map(({ id }) => id));
  for (const section of edition.data.sections) {
    const table = edition.data.tables.find(({ id }) => id === section.table);
    if (table ? !written.has(table.id) : options.around !== 'report' || written.size < edition.tables.length)
      continue;
    if (options.around !== 'nothing') {
      const title = writeLabel({ label: section.title, aliases: section.aliases ?? [] }, options.labels);
      yield* paragraphs([title, ...(prose[section.id] ?? [])]);
    }
    if (!table) continue;
    for (const grid of shapeTable(table, shapeOf(table), filling)) {
      yield { grid: breakGrid(grid, options.breaks) };
      yield { line: '' };
    }
  }
}

function* paragraphs(lines: readonly string[]): Generator<Piece> {
  for (const line of lines) yield* [{ line }, { line: '' }];
}
