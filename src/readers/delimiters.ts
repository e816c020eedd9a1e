// Finds the characters that separate the cells of a text, by what stands around its figures.

/** In order of preference where the evidence is equal. */
const CANDIDATES = ['\t', '|', '│', '｜', ',', ';', '，', '；'] as const;
export type Delimiter = (typeof CANDIDATES)[number];

const LF = 10;
const CR = 13;
const QUOTE = 34;

/**
 * By UTF-16 unit: the position in `CANDIDATES` plus one, `LINE_END`, or 0. It is asked about every character of a
 * text, and nearly all of them are 0.
 */
const KIND = new Uint8Array(0x10000);
const LINE_END = CANDIDATES.length + 1;
CANDIDATES.forEach((delimiter, i) => {
  KIND[delimiter.charCodeAt(0)] = i + 1;
});
KIND[LF] = LINE_END;
KIND[CR] = LINE_END;

/** A figure or an empty cell ends before a separator: digit, placeholder, quote, space or separator. */
function endsFigure(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19) || code === QUOTE || code === 32;
}

/** Separators in use, the one with the most table-like lines first. */
export function findDelimiters(text: string): Delimiter[] {
  const lines = new Uint32Array(CANDIDATES.length);
  const inLine = new Uint32Array(CANDIDATES.length);
  let met = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = KIND[code]!;
    if (kind === 0) continue;
    if (kind === LINE_END) {
      if (met) closeLine(inLine, lines);
      met = false;
      continue;
    }
    const previous = i > 0 ? text.charCodeAt(i - 1) : LF;
    if (previous !== code && !endsFigure(previous)) continue;
    inLine[kind - 1]!++;
    met = true;
  }
  closeLine(inLine, lines);
  // Most texts have one or two: sorting all candidates would take longer than counting did.
  const found: number[] = [];
  for (let k = 0; k < lines.length; k++) if (lines[k]! > 0) found.push(k);
  if (found.length > 1) found.sort((a, b) => lines[b]! - lines[a]!);
  return found.length > 0
    ? found.map((k) => CANDIDATES[k]!)
    : CANDIDATES.filter((_, k) => ENDS_LINE[k]!.test(text));
}

/** A line that ends with one separated figure: all there is where every row has one value. */
const ENDS_LINE = CANDIDATES.map((delimiter) => {
  const literal = delimiter === '|' ? '\\|' : delimiter;
  return new RegExp(`${literal}"?\\d{1,15}"?${literal}?$`, 'mu');
});

/** Counts the line for each separator that cuts it like a row of a table. */
function closeLine(inLine: Uint32Array, lines: Uint32Array): void {
  for (let k = 0; k < inLine.length; k++) {
    if (inLine[k]! >= 2) lines[k]!++;
    inLine[k] = 0;
  }
}

export function isPipe(delimiter: Delimiter): boolean {
  return delimiter === '|' || delimiter === '│' || delimiter === '｜';
}
