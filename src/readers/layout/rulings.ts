// The rulings of a page: pieces of lines put together, and lines that meet gathered as one drawing.

import type { Spend } from './canvas.js';
import type { Segment } from './paths.js';

/** Points: how far pieces of one line may stand apart sideways, and lengthways. */
const OFFSET = 1.5;
const GAP = 3;
/** Dashes are short, and so are the gaps between them. */
const DASH = 8;
const DASH_GAP = 6;
/** Shorter lines rule nothing. */
const SHORTEST = 4;
/** Lines that stop this short of each other still meet. */
const REACH = 3;

/** Whole lines out of pieces. */
export function joinSegments(segments: readonly Segment[]): Segment[] {
  return [true, false].flatMap((level) => {
    const pieces = segments.filter((segment) => segment.level === level).sort((a, b) => a.at - b.at);
    return clusters(pieces, ({ at }) => at, OFFSET)
      .flatMap(joinInLine)
      .filter(({ from, to }) => to - from >= SHORTEST);
  });
}

function joinInLine(pieces: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && meets(last, piece)) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
    } else joined.push(piece);
  }
  return joined;
}

function meets(before: Segment, piece: Segment): boolean {
  const gap = piece.from - before.to;
  return gap <= GAP || (gap <= DASH_GAP && piece.to - piece.from <= DASH);
}

/** Sorted things cut where one is further than `reach` from the first of its cluster. */
export function clusters<T>(sorted: readonly T[], at: (one: T) => number, reach: number): T[][] {
  const found: T[][] = [];
  let start = Number.NEGATIVE_INFINITY;
  for (const one of sorted) {
    if (at(one) - start > reach) {
      found.push([]);
      start = at(one);
    }
    found.at(-1)!.push(one);
  }
  return found;
}

export interface Drawing {
  readonly level: readonly Segment[];
  readonly upright: readonly Segment[];
}

/**
 * Lines that meet, directly or through others.
 */
export function gatherDrawings(lines: readonly Segment[], spend: Spend): Drawing[] {
  const upright = lines.filter(({ level }) => !level).sort((a, b) => a.at - b.at);
  const level = lines.filter((line) => line.level);
  const groups = createGroups(upright.length + level.length);
  level.forEach((line, i) => {
    const first = firstAtLeast(upright, line.from - REACH);
    let next = first;
    for (; next < upright.length && upright[next]!.at <= line.to + REACH; next++) {
      const other = upright[next]!;
      if (other.from - REACH <= line.at && line.at <= other.to + REACH) groups.join(next, upright.length + i);
    }
    spend('meetings', next - first + 1);
  });
  const drawings = new Map<number, { level: Segment[]; upright: Segment[] }>();
  [...upright, ...level].forEach((line, i) => {
    const root = groups.find(i);
    const drawing = drawings.get(root) ?? { level: [], upright: [] };
    drawings.set(root, drawing);
    (line.level ? drawing.level : drawing.upright).push(line);
  });
  return [...drawings.values()];
}

/** Index of the first line that is not before `at`. */
function firstAtLeast(sorted: readonly Segment[], at: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Disjoint groups of the numbers below `size`. */
export function createGroups(size: number) {
  const parents = Int32Array.from({ length: size }, (_, i) => i);
  const find = (one: number): number => {
    let root = one;
    while (parents[root] !== root) root = parents[root]!;
    for (let next = one; next !== root; ) {
      const parent = parents[next]!;
      parents[next] = root;
      next = parent;
    }
    return root;
  };
  return {
    find,
    join(a: number, b: number) {
      parents[find(a)] = find(b);
    },
  };
}
