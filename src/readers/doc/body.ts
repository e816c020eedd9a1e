// The text of a Word 97–2003 file as paragraphs and tables: the marks in it end paragraphs, cells and rows.

import type { Limits } from '../limits.js';
import { beforeMark } from '../raised.js';
import { type Block, OBJECT } from '../word/flow.js';
import type { Piece } from './pieces.js';
import { type Change, long, word } from './properties.js';
import { type DraftRow, isBlank, rowsOf } from './row.js';

/** The changes that hold at a byte of the stream. */
export interface Properties {
  readonly paragraph: (at: number) => readonly Change[];
  readonly character: (at: number) => readonly Change[];
}

const PARAGRAPH_END = 0x0d;
const CELL_END = 0x07;
const BREAK = 0x0c;
const FIELD_BEGINS = 0x13;
const FIELD_RESULT = 0x14;
const FIELD_ENDS = 0x15;
const SYMBOL = 0x28;

const CHARACTERS: ReadonlyMap<number, string> = new Map([
  [0x0b, '\n'],
  [0x09, '\t'],
  [0x1e, '-'],
  [0x01, OBJECT],
  [0x08, OBJECT],
]);

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const INNER_CELL_END = 0x244b;
const INNER_ROW_END = 0x244c;
const DEPTH = 0x6649;
const DELETED = 0x0800;
const HIDDEN = 0x083c;
const [STRUCK, STRUCK_TWICE] = [0x0837, 0x2a53];
/** Characters with one of these are no part of the text. */
const GONE = [DELETED, HIDDEN, STRUCK, STRUCK_TWICE];
/** As print of another kind, or by so much. */
const RAISED = [0x2a48, 0x4845];
const SYMBOL_CHARACTER = 0x6a09;

/** A table that is still open, and its open row and cell; the lowest is the page. */
interface Level {
  readonly rows: DraftRow[];
  cells: Block[][];
  blocks: Block[];
}

export function blocksOf(pieces: readonly Piece[], properties: Properties, limits: Limits['word']): Block[] {
  const levels: Level[] = [{ rows: [], cells: [], blocks: [] }];
  let text = '';
  let fields: ('code' | 'result')[] = [];
  let wasRaised = false;
  const end = (mark: number, at: number) => {
    const own = properties.paragraph(at);
    const depth = Math.min(limits.nesting, depthOf(own));
    while (levels.length - 1 > depth) closeTable(levels, limits.columns);
    while (levels.length - 1 < depth) levels.push({ rows: [], cells: [], blocks: [] });
    const level = levels.at(-1)!;
    const inner = depth > 1;
    if (depth > 0 && (inner ? isSet(own, INNER_ROW_END) : mark === CELL_END && isSet(own, ROW_END))) {
      // The mark of a row that stays may be deleted: some programs mark so what was deleted at the row's end.
      const isDeleted = isSet(properties.character(at), DELETED) && level.cells.every(isBlank);
      if (!isDeleted) level.rows.push({ cells: level.cells, changes: own });
      level.cells = [];
      level.blocks = [];
    } else {
      level.blocks.push({ text });
      if (depth > 0 && (inner ? isSet(own, INNER_CELL_END) : mark === CELL_END)) {
        level.cells.push(level.blocks);
        level.blocks = [];
      }
    }
    text = '';
    fields = fields.filter((state) => state === 'result');
  };
  for (const { text: source, start, size } of pieces) {
    for (let i = 0; i < source.length; i++) {
      const code = source.charCodeAt(i);
      const at = start + i * size;
      if (code === PARAGRAPH_END || code === CELL_END || code === BREAK) end(code, at);
      else if (code === FIELD_BEGINS) fields.push('code');
      else if (code === FIELD_RESULT) fields.splice(-1, 1, 'result');
      else if (code === FIELD_ENDS) fields.pop();
      else if (!fields.includes('code')) {
        const own = properties.character(at);
        const raised = isRaised(own);
        if (raised && !wasRaised) text = beforeMark(text);
        wasRaised = raised;
        text += characterAt(source, i, own);
      }
    }
  }
  if (text !== '') levels.at(-1)!.blocks.push({ text });
  while (levels.length > 1) closeTable(levels, limits.columns);
  return levels[0]!.blocks;
}

/** What is left of a row that does not end is a row. */
function closeTable(levels: Level[], widest: number): void {
  const { rows, cells, blocks } = levels.pop()!;
  const rest = blocks.length > 0 ? [...cells, blocks] : cells;
  const all = rest.length > 0 ? [...rows, { cells: rest, changes: [] }] : rows;
  if (all.length > 0) levels.at(-1)!.blocks.push({ rows: rowsOf(all, widest) });
}

function depthOf(changes: readonly Change[]): number {
  const depth = changes.findLast(({ code }) => code === DEPTH)?.operand;
  return depth ? long(depth, 0) : Number(isSet(changes, IN_TABLE));
}

function isSet(changes: readonly Change[], wanted: number): boolean {
  return lastOf(changes, wanted) === 1;
}

function isRaised(changes: readonly Change[]): boolean {
  return changes.length > 0 && RAISED.some((one) => lastOf(changes, one) !== 0);
}

/** What the last one of them says, as styles come before what the text has of its own. */
function lastOf(changes: readonly Change[], wanted: number): number {
  return changes.findLast(({ code }) => code === wanted)?.operand[0] ?? 0;
}

function characterAt(source: string, i: number, changes: readonly Change[]): string {
  if (changes.length > 0 && GONE.some((one) => isSet(changes, one))) return '';
  const code = source.charCodeAt(i);
  const symbol = code === SYMBOL && changes.findLast((change) => change.code === SYMBOL_CHARACTER);
  if (symbol) return String.fromCharCode(word(symbol.operand, 2));
  return code >= 0x20 ? source[i]! : (CHARACTERS.get(code) ?? '');
}
