// Finds many words wherever they stand in a text, all of them in one pass.

/** The words as a tree of their characters. Nodes are numbers from 1, and 0 stands for none. */
export interface Lexicon<K> {
  readonly numbers: ReadonlyMap<K, number>;
  /** By number. */
  readonly keys: readonly K[];
  /** By the code of a first character: its node. */
  readonly first: Uint32Array;
  /** By node: its character, the first of those that may follow, and the next of those beside it. */
  readonly codes: Uint32Array;
  readonly below: Uint32Array;
  readonly beside: Uint32Array;
  /** By node: the number of the list of those keys whose words end there, 0 for none. */
  readonly ends: Uint32Array;
  /** Lists of the numbers of keys. */
  readonly lists: readonly (readonly number[])[];
}

/** By key: where its words begin, in the order of the text and each place once. */
export type Places<K> = (key: K) => readonly number[];

/** Several words may have one key, and a word several keys. */
export function createLexicon<K>(words: Iterable<readonly [word: string, key: K]>): Lexicon<K> {
  const numbers = new Map<K, number>();
  const first = new Uint32Array(0x10000);
  const codes = [0];
  const below = [0];
  const beside = [0];
  const ends = [0];
  const lists: number[][] = [[]];
  const grow = (code: number, next: number) => {
    below.push(0);
    beside.push(next);
    ends.push(0);
    return codes.push(code) - 1;
  };
  for (const [word, key] of words) {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    const start = word.charCodeAt(0);
    let node = first[start] || grow(start, 0);
    first[start] = node;
    for (let at = 1; at < word.length; at++) {
      const code = word.charCodeAt(at);
      let next = below[node]!;
      while (next !== 0 && codes[next] !== code) next = beside[next]!;
      if (next === 0) {
        next = grow(code, below[node]!);
        below[node] = next;
      }
      node = next;
    }
    ends[node] ||= lists.push([]) - 1;
    const keys = lists[ends[node]!]!;
    if (!keys.includes(number)) keys.push(number);
  }
  return {
    numbers,
    keys: [...numbers.keys()],
    first,
    codes: Uint32Array.from(codes),
    below: Uint32Array.from(below),
    beside: Uint32Array.from(beside),
    ends: Uint32Array.from(ends),
    lists,
  };
}

const NOWHERE: readonly number[] = [];

/** Takes time in proportion to the text, and to the longest word. */
export function findWords<K>(lexicon: Lexicon<K>, text: string): Places<K> {
  const { numbers, first, codes, below, beside, ends, lists } = lexicon;
  const found: (number[] | undefined)[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let node = first[text.charCodeAt(at)]!;
    let next = at + 1;
    while (node !== 0) {
      const list = ends[node]!;
      if (list !== 0) for (const key of lists[list]!) note(found, key, at);
      if (next === length) break;
      const code = text.charCodeAt(next++);
      node = below[node]!;
      while (node !== 0 && codes[node] !== code) node = beside[node]!;
    }
  }
  return (key) => found[numbers.get(key) ?? -1] ?? NOWHERE;
}

function note(found: (number[] | undefined)[], key: number, at: number): void {
  const places = found[key];
  if (!places) found[key] = [at];
  else if (places[places.length - 1] !== at) places.push(at);
}

/** The longest word that begins at a place, with its first key. */
export function longestAt<K>(
  { keys, first, codes, below, beside, ends, lists }: Lexicon<K>,
  text: string,
  at: number,
): { readonly key: K; readonly length: number } | undefined {
  let node = first[text.charCodeAt(at)]!;
  let next = at + 1;
  let list = 0;
  let end = at;
  while (node !== 0) {
    if (ends[node] !== 0) {
      list = ends[node]!;
      end = next;
    }
    const code = text.charCodeAt(next++);
    node = below[node]!;
    while (node !== 0 && codes[node] !== code) node = beside[node]!;
  }
  return list === 0 ? undefined : { key: keys[lists[list]![0]!]!, length: end - at };
}

/** The first of ascending places at or behind `at`: its position among them, their count where there is none. */
export function firstFrom(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of ascending places is at or behind `start` and before `end`. */
export function isAnyWithin(places: readonly number[], start: number, end: number): boolean {
  const first = places[firstFrom(places, start)];
  return first !== undefined && first < end;
}

/** Whether one of ascending places is within; asked of ranges in the order of the text. */
export function ascending(places: readonly number[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while (next < places.length && places[next]! < start) next++;
    return next < places.length && places[next]! < end;
  };
}

/** What `matchAll` finds with a sticky pattern that can match at these places only. */
export function matchesAt(pattern: RegExp, text: string, places: readonly number[]): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (!match) continue;
    matches.push(match);
    end = place + match[0].length;
  }
  return matches;
}
