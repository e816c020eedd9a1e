// Merges the headings of neighbouring rows or columns, as the cells of a printed form are merged.

/** A heading over the lines that share it: `from` and `count` along the lines, `level` and `levels` across them. */
export interface Box<T> {
  readonly heading: T;
  readonly level: number;
  readonly levels: number;
  readonly from: number;
  readonly count: number;
}

/**
 * `paths` are the headings of each line, outermost first and never empty. Neighbours under the same headings share
 * them; the last heading of a line is its own and reaches to the full depth.
 */
export function boxesOf<T>(paths: readonly (readonly T[])[], depth: number): Box<T>[] {
  return paths.flatMap((path, from) =>
    path.flatMap((heading, level): Box<T>[] => {
      if (level === path.length - 1) return [{ heading, level, levels: depth - level, from, count: 1 }];
      if (shares(paths[from - 1], path, level)) return [];
      let end = from + 1;
      while (shares(paths[end], path, level)) end++;
      return [{ heading, level, levels: 1, from, count: end - from }];
    }),
  );
}

/** Whether both lines stand under the same headings down to this level, which is the last of neither. */
function shares<T>(other: readonly T[] | undefined, path: readonly T[], level: number): boolean {
  return other !== undefined && other.length > level + 1 && path.every((h, i) => i > level || h === other[i]);
}

export function depthOf(paths: readonly (readonly unknown[])[]): number {
  return Math.max(...paths.map(({ length }) => length));
}
