// Cells that hold something, and those that hold nothing.

import type { DocumentCell } from '../document/document.js';

/** Nothing but white space; asked about every cell, and nearly all begin with a digit. */
export function isBlank({ text }: DocumentCell): boolean {
  const code = text.charCodeAt(0);
  return !(code >= 48 && code <= 57) && text.trim() === '';
}

/** How many hold something. */
export function count(cells: readonly DocumentCell[]): number {
  let filled = 0;
  for (const cell of cells) if (!isBlank(cell)) filled++;
  return filled;
}
