// Compares what was bound with what was written, cell by cell.

import type { Document } from '../../src/document/document.js';
import { type Edition, isFigure } from '../../src/edition/edition.js';
import { editions } from '../../src/edition/editions.js';
import { readText } from '../../src/readers/text.js';
import { bindReport } from '../../src/report/assemble.js';
import { type Cell, type Report, rawOf } from '../../src/report/report.js';
import { formatExact } from '../../src/text/quantity.js';
import type { Input } from './inputs.js';

/** Everything that is wrong with the report read from these files; empty where each figure was found. */
export function differences(
  path: string,
  inputs: readonly Input[],
  known: readonly Edition[] = editions,
): string[] {
  const read = inputs.map((input) => readText(input.path, input.bytes, input.extension));
  const documents = read.flatMap((result): Document[] => ('document' in result ? [result.document] : []));
  if (documents.length < inputs.length) return [`unreadable: ${JSON.stringify(read)}`];
  const report = bindReport(path, documents, { editions: known });
  const wrong: string[] = [];
  const found = cellsOf(report);
  for (const input of inputs) {
    for (const [id, text] of Object.entries(input.texts)) {
      const cell = found.get(id);
      found.delete(id);
      const value = written(cell);
      if (!cell || value !== text) {
        wrong.push(`${id}: wrote ${text}, bound ${value ?? 'nothing'}`);
        continue;
      }
      const { place } = cell.source;
      const slice = 'start' in place ? input.text.slice(place.start, place.end) : '';
      if (slice !== rawOf(cell))
        wrong.push(`${id}: raw ${JSON.stringify(rawOf(cell))}, the span holds ${JSON.stringify(slice)}`);
      else if (![text, `"${text}"`].includes(isFigure(cell.spec) ? slice : slice.replace(/\s/gu, '')))
        wrong.push(`${id}: wrote ${text}, the span holds ${JSON.stringify(slice)}`);
    }
  }
  for (const id of found.keys()) wrong.push(`${id}: bound, but never written`);
  return wrong;
}

/** The same for one document of which only the figures are compared: its places are the reader's matter. */
export function boundDifferences(document: Document, texts: Readonly<Record<string, string>>): string[] {
  const found = cellsOf(bindReport(document.path, [document], { editions }));
  const ids = new Set([...Object.keys(texts), ...found.keys()]);
  return [...ids].flatMap((id) => {
    const value = written(found.get(id));
    return value === texts[id] ? [] : [`${id}: wrote ${texts[id] ?? 'nothing'}, bound ${value ?? 'nothing'}`];
  });
}

/** The figure, or the words of a cell that holds words. */
function written(cell: Cell | undefined): string | undefined {
  if (!cell) return undefined;
  const { quantity, spec, source } = cell;
  // Long words may be broken over lines.
  if (!isFigure(spec)) return source.text.replace(/\s/gu, '');
  return quantity.kind === 'number' ? formatExact(quantity) : quantity.kind;
}

function cellsOf({ cells }: Report): Map<string, Cell> {
  return new Map(cells.flatMap((cell) => (cell ? [[cell.spec.id, cell] as const] : [])));
}
