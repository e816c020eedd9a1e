// Finds the characters that separate the cells of a text, by what stands around its figures.

/** In order of preference where the evidence is equal. */
const CANDIDATES = ['\t', '|', '│', '┃', '║', '｜', ',', ';', '，', '；'] as const;
export type Delimiter = (typeof CANDIDATES)[number];

const PIPES: ReadonlySet<string> = new Set('|│┃║｜');

const LF = 10;
const CR = 13;
const QUOTE = 34;
const APOSTROPHE = 39;

/** A figure or an empty cell ends before a separator: digit, placeholder, quote, space or separator. */
function endsFigure(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 0xff10 && code <= 0xff19) ||
    code === QUOTE ||
    code === APOSTROPHE ||
    code === 32
  );
}

/** Where the line that holds an offset ends. */
export type FindLineEnd = (text: string, from: number) => number;

/** Nearly every text has no CR: the engine's own search is several times faster than a look at each character. */
export function lineEndFinder(text: string): FindLineEnd {
  return text.includes('\r') ? endAtEither : endAtLf;
}

function endAtLf(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function endAtEither(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR) break;
  }
  return i;
}

/** Separators in use, the one with the most table-like lines first. */
export function findDelimiters(whole: string, lineEnd: FindLineEnd = lineEndFinder(whole)): Delimiter[] {
  const text = whole.replace(THOUSANDS, withoutCommas);
  const used = CANDIDATES.map((delimiter) => ({
    delimiter,
    lines: countTableLines(text, delimiter, lineEnd, FEW_LINES),
  })).filter(({ lines }) => lines > 0);
  // A few lines may be figures with thousands separators, in a table with one value a row.
  if (!used.some(({ lines }) => lines === FEW_LINES)) return findBeforeLineEnds(text, used);
  if (used.length === 1) return [used[0]!.delimiter];
  return byLines(
    used.map(({ delimiter }) => ({ delimiter, lines: countTableLines(text, delimiter, lineEnd) })),
  );
}

/** A figure between blanks, or alone in its line: its commas separate no cells. */
const THOUSANDS = /(^|[ \t\u3000])(\d{1,3}(?:[,，]\d{3}){1,4})(?=[ \t\u3000\r]|$)/gmu;

function withoutCommas(figure: string): string {
  return figure.replace(/[,，]/gu, '0');
}

/** So many lines are a table. */
const FEW_LINES = 3;

interface Count {
  readonly delimiter: Delimiter;
  readonly lines: number;
}

function byLines(counts: readonly Count[]): Delimiter[] {
  return [...counts].sort((a, b) => b.lines - a.lines).map(({ delimiter }) => delimiter);
}

/** Up to `most` lines that a separator cuts like a row of a table: behind two figures or empty cells. */
function countTableLines(
  text: string,
  delimiter: Delimiter,
  lineEnd: FindLineEnd,
  most = Number.POSITIVE_INFINITY,
): number {
  const code = delimiter.charCodeAt(0);
  let lines = 0;
  let inLine = 0;
  let end = -1;
  for (let i = text.indexOf(delimiter); i >= 0 && lines < most; i = text.indexOf(delimiter, i + 1)) {
    const previous = i > 0 ? text.charCodeAt(i - 1) : LF;
    if (previous !== code && !endsFigure(previous)) continue;
    if (i > end) {
      inLine = 0;
      end = lineEnd(text, i);
    }
    if (++inLine === 2) lines++;
  }
  return lines;
}

/** A line that ends with one separated figure: all there is where every row has one value. */
const ENDS_LINE = CANDIDATES.map((delimiter) => {
  const literal = delimiter === '|' ? '\\|' : delimiter;
  return new RegExp(`${literal}"?\\d{1,15}"?${literal}?$`, 'gmu');
});
const MOST_ENDS = 1000;

function findBeforeLineEnds(text: string, used: readonly Count[]): Delimiter[] {
  return byLines(
    CANDIDATES.map((delimiter, k) => {
      const cut = used.find((count) => count.delimiter === delimiter)?.lines ?? 0;
      const ends = countMatches(text, ENDS_LINE[k]!);
      return { delimiter, lines: Math.max(cut, ends) };
    }).filter(({ lines }) => lines > 0),
  );
}

function countMatches(text: string, expression: RegExp): number {
  let count = 0;
  expression.lastIndex = 0;
  while (count < MOST_ENDS && expression.test(text)) count++;
  return count;
}

/** By the ending of a file's name, the separator that such files have. */
const BY_FORMAT: Readonly<Record<string, Delimiter>> = { csv: ',', tsv: '\t' };

/** In an empty form nothing tells but the file's name: there it is the separator behind which lines end. */
export function delimitersOf(text: string, format: string, lineEnd: FindLineEnd): Delimiter[] {
  const found = findDelimiters(text, lineEnd);
  const named = BY_FORMAT[format];
  if (found.length > 0 || named === undefined) return found;
  return new RegExp(`${named}$`, 'mu').test(text) ? [named] : [];
}

export function isPipe(delimiter: Delimiter): boolean {
  return PIPES.has(delimiter);
}
