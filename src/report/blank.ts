// Cells that hold something, and those that hold nothing.

import type { DocumentCell } from '../document/document.js';
import { isBlankText } from '../text/quantity.js';

export function isBlank({ text }: DocumentCell): boolean {
  return isBlankText(text);
}

/** How many hold something. */
export function count(cells: readonly DocumentCell[]): number {
  let filled = 0;
  for (const cell of cells) if (!isBlank(cell)) filled++;
  return filled;
}
