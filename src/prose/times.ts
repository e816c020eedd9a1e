// Years, months and days in a sentence, told from the report's own year.

import { readYear } from '../text/numerals.js';

/** `filler` says nothing. */
interface Time {
  readonly kind: 'time' | 'filler';
  /** Of the years from the report's own. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The last years, up to the report's own. */
export const SEVERAL = 'several';
const RELATIVE: Readonly<Record<number, string>> = { 0: 'own', [-1]: 'last', 1: 'next' };
const YEAR = /(20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})(?:年度?|(?=[,至]))/uy;
const DAY = /^[0-9]{1,2}月/u;
const SINCE = '以来';
const YEARS = /20[0-9]{2}年?(?:至|到|[-—–~～]{1,2})(20[0-9]{2})年/uy;
const WHOLE_YEAR =
  /(?:0?1月0?1日起?(?:至|到|—{1,2}|-|–|~)(?:20[0-9]{2}年|同年|当年)?)?12月(?:31日?|底|末)止?/uy;
const MONTH =
  /[0-9一二三四五六七八九十]{1,3}(?:月份?(?:[0-9一二三十]{1,3}日)?|[-至到—][0-9]{1,2}月份?)(?:底|末)?/uy;

/** The whole year's first and last day say nothing, any other day or month is another time. */
export function timeAt(text: string, start: number, year: number | null): Time | undefined {
  const timeOf = ([words]: RegExpExecArray, value = 'other') => {
    return { kind: 'time', value, start, end: start + words.length } as const;
  };
  const relative = (digits: string) => (year === null ? undefined : RELATIVE[readYear(digits) - year]);
  const years = matchAt(YEARS, text, start);
  if (years) return timeOf(years, relative(years[1]!) === 'own' ? SEVERAL : 'other');
  const named = matchAt(YEAR, text, start);
  if (named) {
    const time = timeOf(named, relative(named[1]!));
    const isSince = text.startsWith(SINCE, time.end);
    if (time.value === 'own') return isSince ? { ...time, end: time.end + SINCE.length } : time;
    // A day of another year is a day, and no year.
    return isSince || DAY.test(text.slice(time.end, time.end + 3)) ? { ...time, value: 'other' } : time;
  }
  const whole = matchAt(WHOLE_YEAR, text, start);
  if (whole) return { ...timeOf(whole), kind: 'filler' };
  const month = matchAt(MONTH, text, start);
  return month ? timeOf(month) : undefined;
}

/** With a sticky pattern. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
