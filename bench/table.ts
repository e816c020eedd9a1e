// Prints measurements as a plain table, with the bar beside each and whether it is met.

import { displayWidth, padWidth } from '../src/text/width.js';

export interface Bar {
  readonly most: number;
  readonly met: boolean;
}

export type Row = readonly string[];

export function barOf(value: number, most: number): Bar {
  return { most, met: value <= most };
}

/** `met` or `MISSED`, and the bar. */
export function verdict({ most, met }: Bar, unit: string): string {
  return `${met ? 'met' : 'MISSED'} (at most ${most}${unit})`;
}

export function printTable(title: string, rows: readonly Row[]): void {
  const widths = rows.reduce<number[]>((most, row) => {
    row.forEach((cell, i) => {
      most[i] = Math.max(most[i] ?? 0, displayWidth(cell));
    });
    return most;
  }, []);
  console.log(`\n${title}`);
  for (const row of rows)
    console.log(
      `  ${row
        .map((cell, i) => padWidth(cell, widths[i]!))
        .join('  ')
        .trimEnd()}`,
    );
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
