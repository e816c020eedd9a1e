// Sets of characters that are asked by code: of a Chinese text each character that is looked up as a string is made first.

/** Codes of single characters. */
export type Codes = ReadonlySet<number>;

export function codesOf(characters: Iterable<string>): Codes {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}
