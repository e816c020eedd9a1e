// Reads a count out of running text: digits with separators, or a Chinese numeral.

const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九'].map((digit, value) => [digit, value] as const),
)
  .set('〇', 0)
  .set('两', 2);
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const MYRIAD = 10_000;

const PLAIN = /^(?:0|[1-9]\d{0,13})$/u;
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3}){1,4}$/u;

/** Longer texts are no counts. */
const LONGEST_COUNT = 20;

/** A character that a count may be written with, full-width digits and commas made narrow before. */
export function isCountCharacter(character: string): boolean {
  return /[0-9,零〇一二两三四五六七八九十百千万]/u.test(character);
}

/**
 * The whole number that `text` states; undefined where it might mean another: `一百三` (130), `三五` (three to five),
 * `007`, `1,23`.
 */
export function readCount(text: string): number | undefined {
  if (text === '' || text.length > LONGEST_COUNT) return undefined;
  if (PLAIN.test(text)) return Number(text);
  if (GROUPED.test(text)) {
    const digits = text.replace(/,/gu, '');
    return digits.length > 14 ? undefined : Number(digits);
  }
  return readChinese(text);
}

/** Below a hundred million, in full: `一百零三`, `三万零五百`; every gap has its 零. */
function readChinese(text: string): number | undefined {
  if (text === '零' || text === '〇') return 0;
  const [high = '', low, ...others] = text.split('万');
  if (others.length > 0) return undefined;
  const first = readBelowMyriad(high, true);
  if (low === undefined || first === undefined) return first;
  if (low === '') return first * MYRIAD;
  const isGap = low.startsWith('零') || low.startsWith('〇');
  const rest = readBelowMyriad(isGap ? low.slice(1) : low, false);
  if (rest === undefined || isGap !== rest < 1000) return undefined;
  return first * MYRIAD + rest;
}

function readBelowMyriad(text: string, alone: boolean): number | undefined {
  let total = 0;
  let above = 0;
  let gap = false;
  for (let i = 0; i < text.length; ) {
    const character = text[i]!;
    const written = DIGITS.get(character);
    if (written === 0) {
      if (gap || above === 0) return undefined;
      gap = true;
      i++;
      continue;
    }
    const bareTen = written === undefined && character === '十' && !gap && (above === 0 || above === 100);
    if (written === undefined && !bareTen) return undefined;
    if (!bareTen) i++;
    const unit = UNITS.get(text[i] ?? '') ?? 1;
    if (unit > 1) i++;
    if (above > 0 && (unit >= above || gap !== unit * 10 < above)) return undefined;
    if (character === '两' && !isTwoAllowed(unit, above, i === text.length && alone)) return undefined;
    total += (written ?? 1) * unit;
    above = unit;
    gap = false;
  }
  return gap || above === 0 ? undefined : total;
}

/** 两件, 两百, 两万, but neither 两十 nor 十两. */
function isTwoAllowed(unit: number, above: number, isLast: boolean): boolean {
  return unit >= 100 || (unit === 1 && above === 0 && isLast);
}

const PLACES = ['', '十', '百', '千'];

/** A whole number as it is counted in Chinese: 12 is 十二, 105 一百零五; in digits from ten thousand on. */
export function toChinese(n: number): string {
  if (n === 0) return '零';
  if (!Number.isInteger(n) || n < 0 || n >= MYRIAD) return String(n);
  const digits = [...String(n)].map(Number);
  const text = digits
    .map((digit, i) =>
      digit === 0 ? '零' : `${'零一二三四五六七八九'[digit]}${PLACES[digits.length - 1 - i]}`,
    )
    .join('')
    .replace(/零+/gu, '零')
    .replace(/零$/u, '');
  return n < 20 ? text.replace('一十', '十') : text;
}

const YEAR_DIGITS = '〇一二三四五六七八九';

/** `2024`, `二〇二四`, `二○二四`. */
export function readYear(text: string): number {
  if (/^[0-9]+$/u.test(text)) return Number(text);
  return Number([...text].map((digit) => Math.max(0, YEAR_DIGITS.indexOf(digit))).join(''));
}
