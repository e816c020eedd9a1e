// How far apart two short texts are, for naming the nearest known one.

/** Levenshtein distance in UTF-16 units; `limit + 1` as soon as it is known to exceed `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + same);
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return Math.min(previous[b.length]!, limit + 1);
}

export interface Nearest<T> {
  readonly item: T;
  readonly distance: number;
}

/** The items whose text is nearest, ties kept in order; empty where none is within `limit(text)`. */
export function nearest<T>(
  text: string,
  items: Iterable<T>,
  textOf: (item: T) => string,
  limit: number,
): Nearest<T>[] {
  let found: Nearest<T>[] = [];
  let bound = limit;
  for (const item of items) {
    const distance = editDistance(text, textOf(item), bound);
    if (distance > bound) continue;
    if (distance < bound) found = [];
    bound = distance;
    found.push({ item, distance });
  }
  return found;
}
