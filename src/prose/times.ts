// Years, months and days in a sentence, told from the report's own year.

/** `filler` says nothing. */
interface Time {
  readonly kind: 'time' | 'filler';
  /** Of the years from the report's own. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const CHINESE_DIGITS = '〇一二三四五六七八九';
const YEAR = /(20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})(?:年度?|(?=[,至]))/uy;
const DAY = /^[0-9]{1,2}月/u;
const SINCE = '以来';
const YEARS = /20[0-9]{2}年?(?:至|到|[-—–~～]{1,2})(20[0-9]{2})年/uy;
export const SEVERAL = 'several';
const WHOLE_YEAR =
  /(?:0?1月0?1日起?(?:至|到|—{1,2}|-|–|~)(?:20[0-9]{2}年|同年|当年)?)?12月(?:31日?|底|末)止?/uy;
const MONTH =
  /[0-9一二三四五六七八九十]{1,3}(?:月份?(?:[0-9一二三十]{1,3}日)?|[-至到—][0-9]{1,2}月份?)(?:底|末)?/uy;

/** The whole year's first and last day say nothing, any other day or month is another time. */
export function timeAt(text: string, at: number, year: number | null): Time | undefined {
  const years = matchAt(YEARS, text, at);
  if (years) {
    const value = Number(years[1]) === year ? SEVERAL : 'other';
    return { kind: 'time', value, start: at, end: at + years[0].length };
  }
  const named = matchAt(YEAR, text, at);
  if (named) {
    const end = at + named[0].length;
    const value = relative(yearOf(named[1]!), year);
    const isSince = text.startsWith(SINCE, end);
    if (value === 'own') return { kind: 'time', value, start: at, end: isSince ? end + SINCE.length : end };
    // A day of another year is a day, and no year.
    const isOther = isSince || DAY.test(text.slice(end, end + 3));
    return { kind: 'time', value: isOther ? 'other' : value, start: at, end };
  }
  const whole = matchAt(WHOLE_YEAR, text, at);
  const found = whole ?? matchAt(MONTH, text, at);
  if (!found) return undefined;
  return { kind: whole ? 'filler' : 'time', value: 'other', start: at, end: at + found[0].length };
}

/** With a sticky pattern. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export function yearOf(text: string): number {
  if (/^[0-9]+$/u.test(text)) return Number(text);
  return Number([...text].map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join(''));
}

const RELATIVE: Readonly<Record<number, string>> = { 0: 'own', [-1]: 'last', 1: 'next' };

function relative(named: number, year: number | null): string {
  return (year === null ? undefined : RELATIVE[named - year]) ?? 'other';
}
