// Source lines in a frame: line numbers, what stands there, and the marks below.

import type { Excerpt, ExcerptLine, Mark, Severity } from '../../diagnostic/diagnostic.js';
import { visible } from '../../text/visible.js';
import { displayWidth } from '../../text/width.js';
import { cropLine } from './crop.js';
import { markRows, type Row } from './mark-rows.js';
import { type Glyph, spanOf } from './source-line.js';
import type { Style } from './style.js';

interface FrameOptions {
  readonly style: Style;
  readonly severity: Severity;
  /** Terminal columns for the whole frame. */
  readonly width: number;
  /** Columns for the heads of the lines. */
  readonly gutter: number;
}

export function gutterOf(excerpt: Excerpt | undefined): number {
  return Math.max(1, ...(excerpt?.lines ?? []).map((line) => displayWidth(headOf(line))));
}

/** The number of the line, or what the file calls it. */
function headOf({ line, head }: ExcerptLine): string {
  return head === undefined ? String(line) : visible(head);
}

/** Lines in the order of the file, `┆` between lines that are not neighbours. */
export function* frameRows(excerpt: Excerpt, options: FrameOptions): Generator<string> {
  const { style, gutter } = options;
  const blank = ' '.repeat(gutter);
  const room = options.width - gutter - 3;
  let previous: number | undefined;
  for (const excerptLine of [...excerpt.lines].sort((a, b) => a.line - b.line)) {
    const { line, text } = excerptLine;
    if (previous !== undefined && line > previous + 1) yield `${blank} ${style.dim('┆')}`;
    previous = line;
    const marks = excerpt.marks.filter((mark) => mark.line === line);
    const { source, rows } = sourceAndMarks(text, marks, room);
    const head = headOf(excerptLine);
    const margin = ' '.repeat(gutter - displayWidth(head));
    yield `${style.dim(`${margin}${head} │`)}${paintGlyphs(source, style)}`;
    for (const row of rows) yield `${blank} ${style.dim('│')} ${paintRow(row, options)}`;
  }
}

function sourceAndMarks(text: string, marks: readonly Mark[], room: number) {
  const parts = marks.map((mark) => {
    const from = Math.min(Math.max(mark.column - 1, 0), text.length);
    return { mark, from, to: Math.max(from, mark.endColumn - 1), primary: mark.primary };
  });
  // One column is left for a mark behind the last character.
  const source = cropLine(text, parts, room - 1);
  const seen = parts.filter(({ mark, from, to }) => mark.label !== '' || !isLeftOut(source, from, to));
  const placed = seen.map(({ mark, from, to }) => ({ ...mark, ...spanOf(source, from, to) }));
  return { source, rows: markRows(placed, room) };
}

function isLeftOut(source: readonly Glyph[], from: number, to: number): boolean {
  return source.some(
    ({ kind, ...gap }) => kind === 'gap' && gap.from <= from && Math.max(from + 1, to) <= gap.to,
  );
}

function paintGlyphs(glyphs: readonly Glyph[], style: Style): string {
  let painted = '';
  for (let i = 0; i < glyphs.length; ) {
    const plain = glyphs[i]!.kind === 'plain';
    let run = '';
    while (i < glyphs.length && (glyphs[i]!.kind === 'plain') === plain) run += glyphs[i++]!.text;
    painted += plain ? style.text(run) : style.dim(run);
  }
  return painted === '' ? '' : ` ${painted}`;
}

function paintRow(row: Row, { style, severity }: FrameOptions): string {
  let painted = '';
  let column = 0;
  for (const piece of row) {
    const paint = piece.primary ? style[severity] : style.related;
    painted += ' '.repeat(piece.column - column) + paint(piece.text);
    column = piece.column + displayWidth(piece.text);
  }
  return painted;
}
