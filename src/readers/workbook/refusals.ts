// Why the reading of a workbook ends, from however deep inside: limits, and a password.

/** A report has one to ten sheets, each of some hundred cells. */
export const MOST_SHEETS = 256;
export const MOST_CELLS = 1_000_000;

/** The content is there only for who knows the password. */
export class Encrypted extends Error {}
