// Finds the characters that separate the cells of a text, by what stands around its figures.

/** In order of preference where the evidence is equal. */
const CANDIDATES = ['\t', '|', '│', '｜', ',', ';', '，', '；'] as const;
export type Delimiter = (typeof CANDIDATES)[number];

const KIND = new Map<number, number>(CANDIDATES.map((delimiter, i) => [delimiter.charCodeAt(0), i]));
const QUOTE = 34;

/** A figure or an empty cell ends before a separator: digit, placeholder, quote, space or separator. */
function endsFigure(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19) || code === QUOTE || code === 32;
}

/** The same set as `KIND`, without a look-up for every character of the text. */
function isSeparator(code: number): boolean {
  if (code < 0x2502) return code === 9 || code === 44 || code === 59 || code === 124;
  return code === 0xff0c || code === 0xff1b || code === 0xff5c || code === 0x2502;
}

/** Separators in use, the one with the most table-like lines first. */
export function findDelimiters(text: string): Delimiter[] {
  const lines = CANDIDATES.map(() => 0);
  const inLine = CANDIDATES.map(() => 0);
  let previous = 10;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code === 10 || code === 13) {
      for (let k = 0; k < inLine.length; k++) {
        if (inLine[k]! >= 2) lines[k]!++;
        inLine[k] = 0;
      }
    } else if (isSeparator(code) && (endsFigure(previous) || previous === code)) {
      inLine[KIND.get(code)!]!++;
    }
    previous = code;
  }
  return CANDIDATES.map((delimiter, i) => ({ delimiter, lines: lines[i]! }))
    .filter((candidate) => candidate.lines > 0)
    .sort((a, b) => b.lines - a.lines)
    .map((candidate) => candidate.delimiter);
}

export function isPipe(delimiter: Delimiter): boolean {
  return delimiter === '|' || delimiter === '│' || delimiter === '｜';
}
