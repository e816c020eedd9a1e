// Places of a report as ranges of an editor, which counts lines and columns from 0.

import type { Range } from 'vscode-languageserver/node';
import { isText, type Location } from '../diagnostic/place.js';

/** The first line for what has no place of its own in the text. */
export function rangeOf(location: Location): Range {
  if (!isText(location)) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const { line, column, endLine, endColumn } = location;
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}

export function overlaps(a: Range, b: Range): boolean {
  return isBefore(a.start, b.end) && isBefore(b.start, a.end);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
