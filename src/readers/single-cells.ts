// Frees text with one cell a line from what extractors leave beside each: a bar behind it, or a tab before it.

const BESIDE = /^\t[ \t]*(?=[^\s|│｜])|[|│｜]+[^\S\r\n]*$/gmu;
const WITH_CELL = /^\t[ \t]*[^\s|│｜]|[^\s|│｜][^\S\r\n]*[|│｜][^\S\r\n]*$/gmu;
const BETWEEN = /[^\s|│｜][^\S\r\n]*[\t|│｜][^\S\r\n]*[^\s|│｜]/u;
/** So many are no table of which a few rows have one cell. */
const FEWEST = 10;

/** The text with blanks in their place, or as it is where they separate cells. */
export function freeSingleCells(text: string): string {
  const mayBe = /[\r\n]\t|[|│｜]/u.test(text);
  if (!mayBe || BETWEEN.test(text) || (text.match(WITH_CELL)?.length ?? 0) < FEWEST) return text;
  return text.replace(BESIDE, (found) => ' '.repeat(found.length));
}
