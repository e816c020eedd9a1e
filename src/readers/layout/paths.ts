// The straight upright and level lines of a drawn path: stroked edges, and filled boxes as thin as a line.

import { apply, type Box, type Matrix } from './matrix.js';

/** A piece of a line on the page; level where `level`, else upright. `at` is its y or x, in points. */
export interface Segment {
  readonly level: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

/** Points: how far a line may be off the level, and how thick a filled box may be to be a line. */
const SLANT = 0.7;
const THICKEST = 3;
/** Smaller is nothing; what is not larger than a dot runs neither way. */
const SHORTEST = 0.3;
const DOT = 2;

type Point = readonly [x: number, y: number];

interface Painted {
  readonly stroked: boolean;
  readonly filled: boolean;
}

/** `grounds` are the filled boxes that are too thick for lines. */
export function segmentsOf(data: ArrayLike<number>, matrix: Matrix, painted: Painted) {
  const segments: Segment[] = [];
  const grounds: Box[] = [];
  for (const { points, straight } of subpaths(data, matrix)) {
    if (painted.stroked)
      for (let i = 1; i < points.length; i++) addEdge(points[i - 1]!, points[i]!, segments);
    if (!painted.filled || !straight || points.length < 3) continue;
    const box = around(points);
    const width = box.right - box.left;
    const height = box.bottom - box.top;
    if (Math.min(width, height) > THICKEST) grounds.push(box);
    else if (Math.max(width, height) <= DOT) addDot(box, segments);
    else if (width >= height) {
      addEdge([box.left, (box.top + box.bottom) / 2], [box.right, (box.top + box.bottom) / 2], segments);
    } else addEdge([(box.left + box.right) / 2, box.top], [(box.left + box.right) / 2, box.bottom], segments);
  }
  return { segments, grounds };
}

/** A dot of a dotted line, which may run either way. */
function addDot({ left, top, right, bottom }: Box, segments: Segment[]): void {
  segments.push({ level: true, at: (top + bottom) / 2, from: left, to: right });
  segments.push({ level: false, at: (left + right) / 2, from: top, to: bottom });
}

function addEdge([x0, y0]: Point, [x1, y1]: Point, segments: Segment[]): void {
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (Math.max(width, height) < SHORTEST) return;
  if (height <= SLANT && width >= height) {
    segments.push({ level: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
  } else if (width <= SLANT) {
    segments.push({ level: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
  }
}

function around(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

interface Subpath {
  readonly points: readonly Point[];
  readonly straight: boolean;
}

function* subpaths(data: ArrayLike<number>, matrix: Matrix): Generator<Subpath> {
  let points: Point[] = [];
  let straight = true;
  const point = (at: number) => apply(matrix, data[at]!, data[at + 1]!);
  for (let i = 0; i < data.length; ) {
    switch (data[i]) {
      case MOVE:
        if (points.length > 1) yield { points, straight };
        points = [point(i + 1)];
        straight = true;
        i += 3;
        break;
      case LINE:
        points.push(point(i + 1));
        i += 3;
        break;
      case CURVE:
      case QUADRATIC:
        // A curve is no line: what follows begins at its end.
        if (points.length > 1) yield { points, straight: false };
        i += data[i] === CURVE ? 7 : 5;
        points = [point(i - 2)];
        straight = false;
        break;
      case CLOSE:
        if (points.length > 1) {
          yield { points: [...points, points[0]!], straight };
          points = [points[0]!];
        }
        i += 1;
        break;
      default:
        return;
    }
  }
  if (points.length > 1) yield { points, straight };
}
