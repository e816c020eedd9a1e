// Cuts what is written out of a cell: without the lines around it, without specks, tight, and as high as the model wants it.

import type { Ink } from './ink.js';
import { type Box, blank, cut, type Grey, scaled } from './picture.js';

/** What the model reads: its height is fixed. */
export const LINE_HEIGHT = 48;
/** Of these, what the characters take. */
const GLYPH_HEIGHT = 36;
/** What is left at both sides, as a share of the height. */
const SIDE = 0.17;

/** The ink of a cell; undefined where there is none. */
export function inkBox(ink: Ink, cell: Box): Box | undefined {
  const pieces = inkPieces(ink, cell);
  if (pieces.length === 0) return undefined;
  const x = Math.min(...pieces.map((piece) => piece.x));
  const y = Math.min(...pieces.map((piece) => piece.y));
  return {
    x,
    y,
    width: Math.max(...pieces.map((piece) => piece.x + piece.width)) - x,
    height: Math.max(...pieces.map((piece) => piece.y + piece.height)) - y,
  };
}

/** What hangs together in it, without the lines around it and specks. */
export function inkPieces(ink: Ink, cell: Box): readonly Box[] {
  const inset = Math.max(2, Math.round(ink.width / 420));
  const box = {
    x: cell.x + inset,
    y: cell.y + inset,
    width: cell.width - 2 * inset,
    height: cell.height - 2 * inset,
  };
  if (box.width < 4 || box.height < 4) return [];
  return piecesIn(ink, box).filter((piece) => !isLine(piece, box) && !isSpeck(piece, ink.width));
}

interface Piece extends Box {
  readonly points: number;
}

/** The rest of a line at the edge. */
function isLine(piece: Piece, box: Box): boolean {
  const atSide = piece.x === box.x || piece.x + piece.width === box.x + box.width;
  const atEnd = piece.y === box.y || piece.y + piece.height === box.y + box.height;
  return (atSide && piece.width <= 4) || (atEnd && piece.height <= 4);
}

function isSpeck({ points, width, height }: Piece, pageWidth: number): boolean {
  const unit = pageWidth / 1654;
  return points < 7 * unit * unit || (width < 3 * unit && height < 3 * unit);
}

/** What of the ink hangs together, corners included. */
function piecesIn(ink: Ink, box: Box): Piece[] {
  const seen = new Uint8Array(box.width * box.height);
  const isInk = (x: number, y: number) => ink.data[(box.y + y) * ink.width + box.x + x] === 1;
  const pieces: Piece[] = [];
  for (let i = 0; i < seen.length; i++) {
    if (seen[i] === 1 || !isInk(i % box.width, Math.floor(i / box.width))) continue;
    let [left, right, top, bottom, points] = [box.width, 0, box.height, 0, 0];
    const stack = [i];
    seen[i] = 1;
    while (stack.length > 0) {
      const at = stack.pop()!;
      const [x, y] = [at % box.width, Math.floor(at / box.width)];
      points++;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const [nx, ny] = [x + dx, y + dy];
          const next = ny * box.width + nx;
          if (nx < 0 || ny < 0 || nx >= box.width || ny >= box.height || seen[next] === 1 || !isInk(nx, ny))
            continue;
          seen[next] = 1;
          stack.push(next);
        }
      }
    }
    pieces.push({
      x: box.x + left,
      y: box.y + top,
      width: right - left + 1,
      height: bottom - top + 1,
      points,
    });
  }
  return pieces;
}

/** `height` is what a line of such characters takes: a lone dash is cut as high as a digit. Two lines become one. */
export function lineOf(page: Grey, ink: Ink, box: Box, height: number): Grey {
  const parts = box.height > 1.7 * height ? linesIn(ink, box, height) : [box];
  return besides(parts.map((part) => oneLine(page, part, height)));
}

/** What a figure that was too wide for its cell was broken into; the whole where there is no gap between two lines. */
function linesIn(ink: Ink, box: Box, height: number): Box[] {
  const isInked = (y: number) => {
    const from = y * ink.width + box.x;
    return ink.data.subarray(from, from + box.width).includes(1);
  };
  const lines: { y: number; height: number }[] = [];
  for (let y = box.y; y < box.y + box.height; y++) {
    if (!isInked(y)) continue;
    const last = lines.at(-1);
    if (last && last.y + last.height === y) last.height++;
    else lines.push({ y, height: 1 });
  }
  const whole = lines.filter((line) => line.height > 0.6 * height);
  if (whole.length < 2) return [box];
  return whole.map(
    (line) =>
      inkBox(ink, { x: box.x - 4, width: box.width + 8, y: line.y - 4, height: line.height + 8 }) ?? box,
  );
}

function besides(lines: readonly Grey[]): Grey {
  if (lines.length === 1) return lines[0]!;
  const picture = blank(
    lines.reduce((sum, { width }) => sum + width, 0),
    LINE_HEIGHT,
  );
  let x = 0;
  for (const line of lines) {
    for (let y = 0; y < LINE_HEIGHT; y++)
      picture.data.set(line.data.subarray(y * line.width, (y + 1) * line.width), y * picture.width + x);
    x += line.width;
  }
  return picture;
}

function oneLine(page: Grey, box: Box, height: number): Grey {
  const tall = Math.max(box.height, height * 0.8);
  const scale = GLYPH_HEIGHT / tall;
  const around = (LINE_HEIGHT / scale - tall) / 2;
  const middle = box.y + box.height / 2;
  const aside = Math.max(around, tall * SIDE);
  const x = Math.max(0, Math.round(box.x - aside));
  const y = Math.max(0, Math.round(middle - tall / 2 - around));
  const right = Math.min(page.width, Math.round(box.x + box.width + aside));
  const bottom = Math.min(page.height, Math.round(middle + tall / 2 + around));
  const piece = stretched(cut(page, { x, y, width: right - x, height: bottom - y }));
  return scaled(piece, Math.max(8, Math.round((piece.width * LINE_HEIGHT) / piece.height)), LINE_HEIGHT);
}

/** The paper becomes white, the darkest ink black. */
function stretched({ width, height, data }: Grey): Grey {
  const sorted = Uint8Array.from(data).sort();
  const black = sorted[Math.floor(sorted.length * 0.01)]!;
  const white = Math.max(black + 40, sorted[Math.floor(sorted.length * 0.75)]!);
  const result = data.map((value) => Math.min(255, Math.max(0, ((value - black) * 255) / (white - black))));
  return { width, height, data: result };
}
