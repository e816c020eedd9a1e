// Reads what stands in a cell as an exact number, or says why it is none.

/** How a figure was written in another way: it can be read all the same. */
export type Notation =
  | 'stray-space'
  | 'full-width'
  | 'separator'
  | 'unit'
  | 'plus-sign'
  | 'leading-zero'
  | 'text-mark'
  | 'note-mark';

export interface Exact {
  readonly kind: 'number';
  /** The number is `units / 10 ** scale`; `units` is a safe integer. */
  readonly units: number;
  /** Decimals as written, 0 to 14. */
  readonly scale: number;
  readonly notations: readonly Notation[];
  /** The unit written behind the figure, empty where there is none. */
  readonly unit: string;
}

/** A number, nothing, a sign that stands for nothing (`/`, `—`, `无`), or something else. */
export type Quantity =
  | Exact
  | { readonly kind: 'blank' }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'unreadable'; readonly reason: 'text' | 'too-large' };

const BLANK: Quantity = { kind: 'blank' };
const PLACEHOLDER: Quantity = { kind: 'placeholder' };
const TEXT: Quantity = { kind: 'unreadable', reason: 'text' };
const TOO_LARGE: Quantity = { kind: 'unreadable', reason: 'too-large' };
const NO_NOTATIONS: readonly Notation[] = [];
const SMALL: readonly Exact[] = Array.from({ length: 1000 }, (_, units) => exact(units, 0, NO_NOTATIONS, ''));

export const INVISIBLE = /\p{Cf}/gu;
/** What nobody sees: white space, characters without a width, a pair of quotes around nothing. */
const NOTHING = /^(?:[\s\p{Cf}]*|""|'')$/u;
const PLACEHOLDERS = /^(?:[-‐‑‒–—―−_/\\*~.…·]{1,6}|无|没有|空|暂无|不适用|n\/a|null|nil)$/iu;
/** Signs that are no digits but would be normalised to some: ①, ². */
const FOOTNOTE = /\p{No}/u;
/** The mark of a note behind a figure, or a stop as of a sentence: `12①`, `12[1]`, `12*`, `12（注1）`, `12。`. */
const NOTE_MARK =
  /([\d０-９])\s*(?:[①-⑳]|[¹²³⁰⁴-⁹]{1,2}|[*＊†‡※★☆#＃]{1,3}|注\s?(?:\d{1,2}|[①-⑳])?|[[［【〔](?:注\s?)?(?:\d{1,2}|[①-⑳])[\]］】〕]|[(（]注\s?(?:\d{1,2}|[①-⑳])?[)）]|[。，；])$/u;
const UNITS = '件次|件|宗|条|个|项|次|起|份|例|部|笔|篇|家|户|批|封|桩|种|册|人次|人|万元|亿元|元';
const FIGURE = new RegExp(
  `^([+-]?)(\\d{1,30}|\\d{1,3}(?:[, ]\\d{3}){1,9})(?:\\.(\\d{1,20}))?\\s*(?:(${UNITS})|\\((${UNITS})\\))?$`,
  'u',
);
/** How spreadsheets are told that a figure is a text: `'12`, `="12"`. */
const TEXT_MARK = /^(?:=?\s*["“”]([^"“”]*)["“”]|['‘’`´](.*?)['‘’`´]?)$/u;
const MOST_DIGITS = 14;
/** With blanks, signs and unit; longer texts are no figures. */
const LONGEST_FIGURE = 80;

function exact(units: number, scale: number, notations: readonly Notation[], unit: string): Exact {
  return Object.freeze({ kind: 'number', units, scale, notations, unit });
}

/** `text` is a cell's content, quotes of the container already taken off. */
export function readQuantity(text: string): Quantity {
  if (text === '') return BLANK;
  return readPlain(text) ?? readNotated(text);
}

/** Asked about every cell, and nearly all begin with a digit. */
export function isBlankText(text: string): boolean {
  const code = text.charCodeAt(0);
  return !(code >= 48 && code <= 57) && NOTHING.test(text);
}

/** Digits and nothing else: nearly every cell of a table. */
export function isPlainFigure(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > MOST_DIGITS) return false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** One to fourteen ASCII digits without a leading zero: nearly every cell. */
function readPlain(text: string): Exact | undefined {
  const length = text.length;
  if (length === 0 || length > MOST_DIGITS) return undefined;
  let units = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    units = units * 10 + digit;
  }
  if (length > 1 && text.charCodeAt(0) === 48) return undefined;
  return SMALL[units] ?? exact(units, 0, NO_NOTATIONS, '');
}

function readNotated(text: string): Quantity {
  if (isBlankText(text)) return BLANK;
  const bare = text.replace(INVISIBLE, '').trim();
  if (bare.length > LONGEST_FIGURE) return TEXT;
  const unmarked = bare.replace(NOTE_MARK, '$1');
  if (FOOTNOTE.test(unmarked)) return TEXT;
  const narrow = unmarked.normalize('NFKC').replace(/[−–—]/gu, '-');
  if (PLACEHOLDERS.test(narrow)) return PLACEHOLDER;
  const marked = TEXT_MARK.exec(narrow);
  const figure = marked ? (marked[1] ?? marked[2]!).trim() : narrow;
  const match = FIGURE.exec(figure);
  if (!match) return TEXT;
  const [, sign = '', whole = '', decimals = '', plain = '', bracketed = ''] = match;
  const unit = plain || bracketed;
  const digits = whole.replace(/[, ]/gu, '');
  const significant = (digits + decimals).replace(/^0+/u, '');
  if (significant.length > MOST_DIGITS || decimals.length > MOST_DIGITS) return TOO_LARGE;
  const notations: Notation[] = [];
  if (bare !== text || /\s/u.test(figure.slice(0, figure.length - unit.length).replace(whole, ''))) {
    notations.push('stray-space');
  }
  if (/[\uff01-\uff5e]/u.test(unmarked)) notations.push('full-width');
  if (digits !== whole) notations.push('separator');
  if (unit) notations.push('unit');
  if (sign === '+') notations.push('plus-sign');
  if (/^0\d/u.test(digits)) notations.push('leading-zero');
  if (marked) notations.push('text-mark');
  if (unmarked !== bare) notations.push('note-mark');
  const units = Number(digits + decimals);
  return exact(sign === '-' && units > 0 ? -units : units, decimals.length, notations, unit);
}

/** Placeholders that are words (不适用) are no longer than this. */
const LONGEST_WORD = 3;

function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** More ideographs than a placeholder or a unit has: words, seen without a regular expression. */
function isWordy(text: string): boolean {
  let ideographs = 0;
  for (let i = 0; i < text.length; i++) {
    if (isIdeograph(text.charCodeAt(i))) ideographs++;
    if (ideographs > LONGEST_WORD) return true;
  }
  return false;
}

/** The ideographs that a unit, a placeholder or the mark of a note ends with. */
const LAST_IDEOGRAPHS = '件次宗条个项起份例部笔篇家户批封桩种册人元无有空用注';

/** Words, seen by the last character. */
function endsAsWord(text: string): boolean {
  const last = text.charAt(text.length - 1);
  return isIdeograph(last.charCodeAt(0)) && !LAST_IDEOGRAPHS.includes(last);
}

/** Digits with separators and at most one stray sign: no number, but meant as one. */
const MANGLED = /^\s*[+-]?[\d０-９][\d０-９.,，\s]{0,40}[^\s\w\u3400-\u9fff]?\s*$/u;

/** True for what a value cell may hold, false for words: `12件`, blank and `/` are, `自然人` is not. */
export function looksLikeFigure(text: string): boolean {
  if (isPlainFigure(text)) return true;
  if (text.length > LONGEST_FIGURE || endsAsWord(text) || isWordy(text)) return false;
  return readQuantity(text).kind !== 'unreadable' || MANGLED.test(text);
}

/** The nearest binary number, for JSON and comparison by other programs. */
export function toNumber(q: Quantity): number | null {
  if (q.kind !== 'number') return null;
  return q.scale === 0 ? q.units : Number(formatExact(q));
}

/** Decimal digits, never in exponent form. */
export function formatExact(q: { readonly units: number; readonly scale: number }): string {
  if (q.scale === 0) return String(q.units);
  const digits = String(Math.abs(q.units)).padStart(q.scale + 1, '0');
  const sign = q.units < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -q.scale)}.${digits.slice(-q.scale)}`;
}

/** True where the number has no part behind the point (`12`, `12.0`). */
export function isWhole(q: Exact): boolean {
  return q.scale === 0 || BigInt(q.units) % 10n ** BigInt(q.scale) === 0n;
}

/** Digits only, but more of them than any figure has. */
export function isTooLarge(q: Quantity): boolean {
  return q.kind === 'unreadable' && q.reason === 'too-large';
}
