// What a cell of a workbook holds, as text: numbers exactly, as the program shows them only where that is not a figure.

import type { SheetCell } from './sheet.js';

/** How the figures of a workbook are shown: the only thing that takes a library. */
export interface NumberFormats {
  /** `format` is a code such as `0.00`, or the number of a built-in one. */
  show(value: number, format: NumberFormat, from1904: boolean): string;
  isDate(format: NumberFormat): boolean;
  /** Undefined before the calendar begins. */
  date(
    value: number,
    from1904: boolean,
  ): { readonly y: number; readonly m: number; readonly d: number } | undefined;
}

export type NumberFormat = string | number;

/** What a cell's style says of what it shows. */
export interface Format {
  readonly code: NumberFormat;
  readonly struck: boolean;
}

/** General, whole numbers, text: shown as they are. */
const PLAIN: ReadonlySet<NumberFormat> = new Set([0, 1, 49, 'General', 'general', 'GENERAL', '0', '@', '']);

export function isPlain(format: NumberFormat): boolean {
  return PLAIN.has(format);
}

/** A figure that a cell shows as a date: days that come before this are no day of a report's life (1954). */
const FIRST_DAY = 20_000;

/**
 * A figure in a cell made for dates keeps its value (12 shows as 1900/1/12); one that the program took for a date when
 * it was typed (3-1) is lost: all there is left is the day.
 */
export function numberCell(
  value: number,
  format: NumberFormat,
  formats: NumberFormats | undefined,
  from1904 = false,
): SheetCell {
  const text = figureText(value);
  if (!formats || isPlain(format)) return { text, shown: text };
  const shown = show(value, format, formats, from1904) || text;
  if (!formats.isDate(format)) return { text, shown };
  if (Number.isInteger(value) && value >= 0 && value < FIRST_DAY) return { text, shown, holds: 'date' };
  const date = formats.date(value, from1904);
  return { text: date ? dateText(date.y, date.m, date.d) : shown, shown, holds: 'date' };
}

/** A format that the library does not understand hides nothing. */
function show(value: number, format: NumberFormat, formats: NumberFormats, from1904: boolean): string {
  try {
    return formats.show(value, format, from1904).trim();
  } catch {
    return '';
  }
}

/** Reads as no number, in whatever way the cell shows it. */
export function dateText(year: number, month: number, day: number): string {
  return `${year}.${month}.${day}`;
}

const FLAGS = { true: 'TRUE', false: 'FALSE' } as const;

export function booleanCell(value: boolean): SheetCell {
  const text = FLAGS[`${value}`];
  return { text, shown: text };
}

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** By the number that binary workbooks have for it. */
export function errorCell(code: number): SheetCell {
  return textCell(ERRORS[code] ?? '#ERROR!');
}

/** A formula that no program has worked out yet. */
export const NOT_CALCULATED: SheetCell = { text: '', shown: '', holds: 'formula' };

export function textCell(text: string): SheetCell {
  const unified = text.replace(/\r\n?/gu, '\n');
  return { text: unified, shown: unified };
}

/** Digits that a double is sure of, and that a figure may have. */
const SURE_DIGITS = 15;
const MOST_DIGITS = 14;

/** Decimal digits, never in exponent form, without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function figureText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Number.isInteger(value)) return BigInt(value).toString();
  const whole = Math.trunc(Math.abs(value)).toString();
  const digits = whole === '0' ? 0 : whole.length;
  const sure = Number(value.toPrecision(SURE_DIGITS));
  const decimals = Math.max(0, MOST_DIGITS - digits);
  const text = sure.toFixed(decimals);
  return text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
}
