// Writes the labels of columns, with the headings above them, in one to three lines.

import type { Shape } from './shapes.js';

type HeaderShape = Pick<Shape, 'header' | 'repeat' | 'sunk'>;

/** `paths`: for each column its headings from the outermost in, its own label last. */
export function headerRows(paths: readonly (readonly string[])[], shape: HeaderShape): string[][] {
  if (shape.header === 0) return [];
  if (shape.header === 'split') return splitHeader(paths.map((path) => path.at(-1)!));
  const lines = shape.header;
  const columns = paths.map((path) => placeLabels(path.slice(-lines), lines, shape));
  return Array.from({ length: lines }, (_, line) =>
    columns.map((column, i) => {
      const text = column[line]!;
      const isHeading = text !== paths[i]!.at(-1);
      const before = columns[i - 1]?.slice(0, line + 1).join('\n');
      const merged = isHeading && before === column.slice(0, line + 1).join('\n');
      return merged && !shape.repeat ? '' : text;
    }),
  );
}

/** A column with fewer labels than lines: its own label is as high as what is left. */
function placeLabels(path: readonly string[], lines: number, { repeat, sunk }: HeaderShape): string[] {
  const own = path.at(-1)!;
  const fill = Array.from({ length: lines - path.length }, () => (repeat ? own : ''));
  return sunk ? [...path.slice(0, -1), ...fill, own] : [...path, ...fill];
}

function splitHeader(labels: readonly string[]): string[][] {
  const cut = (label: string) => (label.length >= 4 ? Math.ceil(label.length / 2) : label.length);
  return [labels.map((label) => label.slice(0, cut(label))), labels.map((label) => label.slice(cut(label)))];
}
