// Turns offsets of a text into lines and columns, and back into the text of a line.

interface Position {
  /** From 1. LF, CRLF and CR each end a line. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

export interface LineIndex {
  readonly lineCount: number;
  position(offset: number): Position;
  /** The line's text without its line end; empty past the last line. */
  lineText(line: number): string;
}

const LF = 10;
const CR = 13;

/** Offsets at which the lines begin. */
function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF) starts.push(i + 1);
    else if (code === CR && text.charCodeAt(i + 1) !== LF) starts.push(i + 1);
  }
  return starts;
}

/** Where the line's text ends, its line end left out. */
function lineEnd(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && (text.charCodeAt(end - 1) === LF || text.charCodeAt(end - 1) === CR)) end--;
  return end;
}

export function createLineIndex(text: string, starts: readonly number[] = lineStarts(text)): LineIndex {
  /** Index of the line that was asked for last: the cells of a row are asked for one after the other. */
  let last = 0;
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    lineCount: starts.length,
    position(offset) {
      const isLast = starts[last]! <= offset && offset < (starts[last + 1] ?? Number.POSITIVE_INFINITY);
      if (!isLast) last = lineAt(offset);
      return { line: last + 1, column: offset - starts[last]! + 1 };
    },
    lineText(line) {
      const start = starts[line - 1];
      if (start === undefined) return '';
      return text.slice(start, lineEnd(text, start, starts[line] ?? text.length));
    },
  };
}
