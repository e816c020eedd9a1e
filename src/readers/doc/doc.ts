// Reads Word 97–2003 files, DOC and the WPS of WPS Office: the parts of [MS-DOC] that text and tables need.

import type { OleReader } from '../reader.js';
import { Refused, within } from '../refused.js';
import { flowDocument } from '../word/flow.js';
import { blocksOf } from './body.js';
import { piecesOf } from './pieces.js';
import {
  CHARACTERS,
  type Change,
  changesOf,
  long,
  lookupRuns,
  PARAGRAPHS,
  type PropertyRun,
  propertyRuns,
  word,
} from './properties.js';

const IDENTITY = 0xa5ec;
/** Of Word 97; files of older versions are laid out otherwise. */
const OLDEST = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/** Offsets in the file's header: numbers of characters, and places of parts in the table stream. */
const BODY_LENGTH = 0x4c;
const BOXES_LENGTH = 0x64;
const CHARACTER_PAGES = 0xfa;
const PARAGRAPH_PAGES = 0x102;
const PIECE_TABLE = 0x1a2;

/** Where the properties of a paragraph take too much room, they stand in another stream. */
const ELSEWHERE: ReadonlySet<number> = new Set([0x6645, 0x6646]);

export const readDoc: OleReader = (input, compound) => {
  const file = compound.read('WordDocument')!;
  if (word(file, 0) !== IDENTITY || word(file, 2) < OLDEST)
    throw new Refused({ kind: 'format', format: 'Word 95' });
  const flags = word(file, 10);
  if (flags & ENCRYPTED) throw new Refused('encrypted');
  const table = compound.read(flags & SECOND_TABLE ? '1Table' : '0Table');
  if (!table) throw new Refused('damaged');
  const part = (header: number) => {
    const start = long(file, header);
    return table.subarray(start, start + long(file, header + 4));
  };
  const { word: limits } = input.limits;
  const body = long(file, BODY_LENGTH);
  const between = [0x50, 0x54, 0x58, 0x5c, 0x60].reduce((sum, header) => sum + long(file, header), body);
  const boxes = long(file, BOXES_LENGTH);
  within('bytes', body + boxes, limits.characters);
  const data = compound.read('Data');
  const properties = {
    paragraph: lookupRuns(complete(propertyRuns(file, part(PARAGRAPH_PAGES), PARAGRAPHS), data)),
    character: lookupRuns(propertyRuns(file, part(CHARACTER_PAGES), CHARACTERS)),
  };
  const textOf = (from: number, length: number) =>
    blocksOf(piecesOf(file, part(PIECE_TABLE), from, from + length), properties, limits);
  return flowDocument(input, 'doc', [...textOf(0, body), ...textOf(between, boxes)]);
};

function* complete(runs: Iterable<PropertyRun>, data: Uint8Array | undefined): Generator<PropertyRun> {
  for (const run of runs) yield { ...run, changes: run.changes.flatMap((change) => followed(change, data)) };
}

function followed(change: Change, data: Uint8Array | undefined): readonly Change[] {
  if (!data || !ELSEWHERE.has(change.code)) return [change];
  const at = long(change.operand, 0);
  return changesOf(data.subarray(at + 2, at + 2 + word(data, at)));
}
