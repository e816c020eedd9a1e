// The prose with the years of a carry-over said from the report's own: `结转2025年` in a report on 2024 is `结转下年`.

import type { Report } from '../report/report.js';
import { PAD } from './fillers.js';
import { flowOf } from './flow.js';
import { placesIn } from './keys.js';

const YEAR = /(20[0-9]{2})年(度?)(?![0-9]{1,2}月)/uy;
const CARRIED_TO = /(?:结转|转结|转入|转|顺延|延续)(?:至|到|入)?$/u;
const CARRIED_FROM = /度?的?(?:结转|转结|转入)/uy;
/** Characters of the words before a year. */
const LONGEST_LEAD = 4;

/** As long as the flow, and the same but for these years. */
export function saidFromYear(report: Report): string {
  const { text } = flowOf(report);
  const { year } = report;
  if (year === null) return text;
  let said = '';
  let passed = 0;
  for (const place of placesIn(report)('year')) {
    const words = relativeAt(text, place, year);
    if (words === undefined) continue;
    said += text.slice(passed, place) + words;
    passed = place + words.length;
  }
  return said + text.slice(passed);
}

function relativeAt(text: string, place: number, year: number): string | undefined {
  YEAR.lastIndex = place;
  const [whole, digits, more = ''] = YEAR.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const later = Number(digits) - year;
  if (later === -1) {
    CARRIED_FROM.lastIndex = place + whole.length - more.length;
    return CARRIED_FROM.test(text) ? `${PAD.repeat(3)}上年${more}` : undefined;
  }
  if (later !== 0 && later !== 1) return undefined;
  if (!CARRIED_TO.test(text.slice(Math.max(0, place - LONGEST_LEAD), place))) return undefined;
  return `${later === 0 ? '本年' : '下年'}${more}${PAD.repeat(3)}`;
}
