// The year and the period that the text says it reports on.

import { type Found, findAll } from '../text/find-all.js';
import { readCount, readYear } from '../text/numerals.js';
import type { Flow } from './text.js';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Period extends Found {
  readonly from: Day;
  readonly to: Day;
  /** 年 or 月 is lost between the digits, as happens when text is taken out of a page. */
  readonly isDamaged: boolean;
  /** `12月31止` */
  readonly isCut: boolean;
}

export interface NamedYear extends Found {
  readonly year: number;
}

const YEAR_DIGITS = '(?<year>20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})';
const NUMBER = '([0-9]{1,2}|[一二三四五六七八九十]{1,3})';
const PERIOD = new RegExp(
  `${YEAR_DIGITS}([年.]?)${NUMBER}([月.]?)${NUMBER}日?起?(?:至|到|—{1,2}|-|–|~)(?:${YEAR_DIGITS.replace('year', 'endYear')}([年.]?)|同年|当年)?${NUMBER}([月.]?)${NUMBER}(日?)止?`,
  'gu',
);
const STATED = /(?:自|从|统计|期限|周期|时限|时间|期间|起止)[^。]{0,12}$/u;

/** Where the text says which time its figures are of; not the time of anything else. */
export function findPeriods(text: string): Period[] {
  return [...text.matchAll(PERIOD)].flatMap((found) => {
    const { index: start, 0: words } = found;
    const [, year, y1, month, m1, day, endYear, y2 = '年', endMonth, m2, endDay, d2] = found;
    const isStated = words.endsWith('止') || STATED.test(text.slice(Math.max(0, start - 16), start));
    const from = dayOf(year, month, day);
    const to = dayOf(endYear ?? year, endMonth, endDay);
    const areDays = [from, to].every(
      (one) => one.month > 0 && one.month <= 12 && one.day > 0 && one.day <= 31,
    );
    if (!isStated || !areDays) return [];
    const isDamaged = [y1, m1, y2, m2].includes('');
    const isCut = d2 === '' && m2 !== '.';
    return [{ words, from, to, isDamaged, isCut, start, end: start + words.length }];
  });
}

function dayOf(year = '', month = '', day = ''): Day {
  return { year: readYear(year), month: numberOf(month), day: numberOf(day) };
}

/** `01` is no count, but a month. */
function numberOf(text: string): number {
  return /^[0-9]+$/u.test(text) ? Number(text) : (readCount(text) ?? 0);
}

/** `数据截止日期为2024年12月25日`. */
const UNTIL =
  /(?:数据|统计)[^。,;\n]{0,12}(?:截止|截至)(?:日期|时间)?(?:为|是|到|至|:)?(?<year>20[0-9]{2})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日/gu;

/** Days on which the figures are said to end. */
export function findEnds(text: string): (Day & Found)[] {
  return findAll(text, UNTIL).map((found) => {
    const { year, month, day } = found.groups;
    return { ...found, ...dayOf(year, month, day) };
  });
}

/** What the report says that it sums up. */
const SUMMED_UP =
  /(?:总结|汇总|反映|报告|现将|公布|编制)[^。,;\n]{0,20}?(?<year>20[0-9]{2})年度?[\p{Script=Han}]{0,20}?(?:政府|政务)信息公开工作?(?:总体|开展)?情况/gu;
const OWN_REPORT = new RegExp(
  `${YEAR_DIGITS}年度?(?:政府信息公开(?:工作)?)?(?:年度)?(?:工作)?(?:年度)?报告`,
  'gu',
);
const OTHER_REPORT = /上一?年|去年|往年|历年|以往|发布[^。]{0,10}$/u;
/** Characters on each side that may belong to the sentence. */
const REACH = 200;

/** Years other than its own by which the text calls this report, its title left out. */
export function otherYearsOf({ text, lines }: Flow, own: number): NamedYear[] {
  const title = titleEnd({ text, lines });
  const named = yearsIn(text, OWN_REPORT).filter(({ start }) => {
    const sentence = /[^。\n]*$/u.exec(text.slice(Math.max(0, start - REACH), start))![0];
    return start >= title && !OTHER_REPORT.test(sentence) && !isQuoted(text, start);
  });
  const isAlone = nameAlone(text, lines);
  const isList = new Set(named.filter(isAlone).map(({ year }) => year)).size > 1;
  const summed = yearsIn(text, SUMMED_UP).filter(
    ({ start, from }) => !OTHER_REPORT.test(text.slice(Math.max(0, from - 12), start)),
  );
  const told = isList ? named.filter((one) => !isAlone(one)) : named;
  return [...told, ...summed].filter(({ year }) => year !== own);
}

/** A name with its office, and perhaps a day, that is all of a line: several years so are a list of other reports. */
function nameAlone(text: string, lines: Flow['lines']) {
  return ({ start, end }: Found) => {
    const line = lines.find((one) => one.start <= start && start < one.end);
    return (
      line !== undefined &&
      /^[^。,;:]{0,40}$/u.test(text.slice(line.start, start)) &&
      /^[\d\s年月日[\]()./-]{0,30}$/u.test(text.slice(end, line.end))
    );
  };
}

/** From the year on; `from` is where the pattern begins. */
function yearsIn(text: string, pattern: RegExp): (NamedYear & { readonly from: number })[] {
  return findAll(text, pattern).map(({ words, start: from, end, groups: { year = '' } }) => {
    const start = from + words.indexOf(year);
    return { words: text.slice(start, end), year: readYear(year), from, start, end };
  });
}

function titleEnd({ text, lines }: Pick<Flow, 'text' | 'lines'>): number {
  const title = lines.slice(0, 12).find(({ end }) => text.slice(Math.max(0, end - 4), end).includes('报告'));
  return title?.end ?? 0;
}

/** Inside 《》 or brackets: the name of another document. */
function isQuoted(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  return ['《》', '〔〕', '()', '[]'].some(
    (pair) => before.lastIndexOf(pair[0]!) > before.lastIndexOf(pair[1]!),
  );
}

const YEAR = /(?<before>^|[^0-9.])(?<year>20[0-9]{2})年(?!来|前|后|版|级|代|生)/gu;
/** Laws, plans, comparisons and beginnings may name any year. */
const MAY_NAME =
  /以来|自|起|施行|实施|印发|修订|修正|公布|颁布|制定|出台|规划|成立|组建|建成|建立|截至|历年|同期|相比|较|比|累计|近|至今|曾|届|五年|计划|方案|目标|到20|清理|有效期|失效|废止|预算|决算|审计|绩效|财政|历史|此前|以前|以后|分别|逐年|连续|[—-]20|20[0-9]{2}[—-]/u;

/** A year that is neither the report's nor next to it, in a sentence that has no reason to name one. */
export function strayYears(text: string, own: number): NamedYear[] {
  return yearsIn(text, YEAR).filter(({ year, start }) => {
    if (Math.abs(year - own) <= 1 || isQuoted(text, start)) return false;
    const before = text.slice(Math.max(0, start - REACH), start).split(/。|\n\n/u);
    const sentence = before.at(-1)! + text.slice(start, start + REACH).split('。', 1)[0]!;
    return !MAY_NAME.test(sentence) && !/年度?(?:政府信息公开|报告)/u.test(text.slice(start, start + 12));
  });
}

/** Work that is said to be done in the year before: the text of last year's report. */
const STALE =
  /(?<before>^|[。;\n])(?:\([一二三四五六七八九十]\)[^。,;\n]{0,16}。?|[一二三四五六七八九十]、[^。,;\n]{0,16}。?|[一二三四五六七八九十]是)?(?<year>20[0-9]{2})年(?=度?(?:,(?!是|为)|[我本](?:局|委|办|厅|院|镇|乡|街道|县|市|区|单位|部门|机关|中心)|(?:未|没有|共|累计|收到|受理|开展|召开|举办)(?![^,。;\n]{0,8}的)))/gu;
const NOT_DONE =
  /上一?年|去年|较|比|同期|相比|结转|转入|预算|决算|审计|年报|年度报告|考核|评估|评议结果|通报|获|排名|以来|自20|起施行|印发|制定的|制发的|统计|普查|连续|分别|逐年|计划|规划|截至|为例|《20/u;

/** Years one before the report's in sentences on what was done; whole where its own stands but in title and period. */
export function staleYears({ text, lines }: Flow, own: number) {
  const title = titleEnd({ text, lines });
  const found = yearsIn(text, STALE).filter(({ year, from, end }) => {
    const sentence = text.slice(end, from + REACH).split(/[。\n]/u, 1)[0]!;
    const isDone = !NOT_DONE.test(sentence) && !sentence.includes(String(own));
    return year === own - 1 && from >= title && isDone;
  });
  const isNamed = text.slice(title).replace(PERIOD_LIKE, '').includes(`${own}年`);
  return { found, isWhole: found.length >= ENOUGH && !isNamed };
}

const ENOUGH = 3;
const PERIOD_LIKE = /20[0-9]{2}年(?:[0-9]{1,2}月|度?(?:政府信息公开(?:工作)?)?(?:年度)?报告)/gu;
