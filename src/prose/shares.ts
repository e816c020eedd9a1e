// What figures that stand together say of each other: `12件,其中当面8件,占66.7%`, `12件,比上年增加3件,增长33.3%`.

import { findAll } from '../text/find-all.js';
import { type Figure, figuresBetween, isExact, type WithFigures } from './figures.js';

export interface PartList {
  readonly whole: Figure;
  readonly sum: number;
  /** In the flow: from the whole to the last part. */
  readonly start: number;
  readonly end: number;
  /** The list says that it is complete: 其余, 其他. */
  readonly isComplete: boolean;
}

/** Characters between a whole and its parts, and of a part. */
const LONGEST_NOUN = 40;
/** Lists and shares that are looked at. */
const MOST = 300;
/** An item that is more than a part: it says something of its own. */
const OWN_MATTER =
  /办结|答复(?!类|意见)|办理|受理|结转[至到下]|收到|同比|增[加长幅]|新增|减少|较|比(?!例)|均|累计|另[外有]|此外|同时|共(?!同|公|青)|合计|总计|总数|其中|平均|最|每|分别|各[^类]|已|还|实施|主要|包括|^[,、;](?:如|并|通过|利用|开展|举办|召开|推送|编发|回应|接待|接听|解答)/u;
/** Behind a semicolon, what is done anew. */
const ANEW = /^;(?:发布|公开|刊发|编印|转发|处理|处置|制作|微信|微博|网站|全年|今年)/u;
/** Ways to divide the same cases; parts by different ways overlap. */
const DIVISIONS: readonly RegExp[] = [
  /自然人|公民|个人|法人|企业|组织|机构|律师/u,
  /网|信函|邮|当面|现场|窗口|传真|线上|线下|书面/u,
  /[予分]公开|无法提供|不予|其他处理|补正/u,
  /维持|纠正|撤|驳回|审结/u,
  /新收|结转/u,
];
const REST = /^[,、;]?(?:其余|其[他它](?!处理)|剩[余下]|余下)/u;
/** What a list begins with, behind the whole and its noun. */
const OPENING = /(?<before>[条件])[:(](?:其中[:,]?|(?:分别)?包括:?)?|其中[:,]?|包括:?|,分别[为是]:?/gu;
/** 新收77件,上年结转9件。其中: of both together; 比上年增加9件: no whole of its own. */
const NO_WHOLE = /(?:结转|转入)[^,。;]{0,16}$|(?:增加|增长|上升|减少|下降|降低)了?$/u;
/** Nothing but a noun of the cases and a sign stands between a whole and its list. */
const ADJACENT = /^(?:政府信息公开|依申请公开)?(?:申请|案件|文件|信息)?[,。:;(]{0,2}$/u;

export function findLists({ text, figures }: WithFigures): PartList[] {
  return findAll(text, OPENING, MOST).flatMap(({ words, start: opening, end: behind }) => {
    const whole = figuresBetween(figures, opening - LONGEST_NOUN, opening).at(-1);
    if (!whole || !isExact(whole) || !ADJACENT.test(text.slice(whole.stop, opening))) return [];
    const at = figures.indexOf(whole);
    const before = figures[at - 1];
    // 3件、2件,其中: of all of them together.
    const isJoined = /^[、和及][^,。;]*$/u.test(text.slice(before?.stop, whole.start));
    if (before?.unit === whole.unit && isJoined) return [];
    if (NO_WHOLE.test(text.slice(Math.max(0, whole.start - LONGEST_NOUN), whole.start))) return [];
    const divisions = new Set<number>();
    let [count, sum, from] = [0, 0, behind];
    let [isComplete, hasComma] = [false, false];
    for (const figure of figures.slice(at + 1, at + 1 + MOST)) {
      const lead = text.slice(from, figure.start);
      if (lead.length > LONGEST_NOUN || figure.unit !== whole.unit || /[。()\n%!?:]/u.test(lead)) break;
      if (OWN_MATTER.test(lead) || ANEW.test(lead) || (count > 0 && !/^[,、;和及]/u.test(lead))) break;
      // What is complete before a semicolon does not go on behind it, nor a list with other signs that would be too much.
      if (!lead.startsWith(';')) hasComma ||= count > 0;
      else if (sum >= whole.value || (hasComma && sum + figure.value > whole.value)) break;
      if (!isExact(figure)) return [];
      isComplete ||= REST.test(lead);
      divisions.add(DIVISIONS.findIndex((division) => division.test(lead)));
      sum += figure.value;
      count++;
      from = figure.stop;
    }
    const overlaps = [...divisions].filter((division) => division >= 0).length > 1;
    if (count === 0 || overlaps || (count < 2 && !/其中|包括/u.test(words))) return [];
    isComplete ||= words.startsWith(',') && '。;\n'.includes(text[from] ?? '\n');
    return [{ whole, sum, start: whole.start, end: from, isComplete }];
  });
}

/** A percentage that does not follow from its figures. */
export interface Share {
  readonly kind: 'share' | 'growth';
  /** Of a growth: by how much it is more or less. */
  readonly part: number;
  /** Of a growth: what it was before. */
  readonly whole: number;
  /** As written, without the sign. */
  readonly percent: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_SENTENCE = 300;
const PERCENT =
  /[,(]?占(?:比例?|全部|申请|办结|答复|总|数|量|的|件|约|为|达)*(?<percent>[0-9]{1,3}(?:\.[0-9]{1,3})?)%/gu;
/** What stands between a whole and its part: `件,其中…`, `件申请中,…`. */
const NAMED_WHOLE = /^(?:(?![0-9]件|。).){0,12}?(?:其中|中[,有])[^。]*$/u;

/** Shares that no figure of their list gives. */
export function findShares({ text, figures }: WithFigures): Share[] {
  return findAll(text, PERCENT, MOST).flatMap(({ start: index, end, groups: { percent = '' } }) => {
    const near = figuresBetween(figures, index - LONGEST_SENTENCE, index);
    const part = near.pop();
    if (part?.stop !== index || !isExact(part)) return [];
    const wholes = near.filter((one) => isExact(one) && !/[。\n]/u.test(text.slice(one.stop, index)));
    const isOfAny = wholes.some(
      ({ value }) => value > 0 && value !== part.value && fits(part.value, value, percent),
    );
    const whole = wholes.findLast(({ stop }) => NAMED_WHOLE.test(text.slice(stop, part.start)));
    if (!whole || isOfAny || whole.unit !== part.unit || part.value > whole.value || whole.value === 0)
      return [];
    return [{ kind: 'share', part: part.value, whole: whole.value, percent, start: part.start, end }];
  });
}

/** Between what it is now and the change. */
const COMPARED =
  /^,?(?:(?:同比|[较比]|与|相比|上年|去年|上一年|上年度|上年同期|去年同期|同期|20[0-9]{2}年|,)*)(增加|增长|上升|减少|下降|降低)了?$/u;
/** Behind the figure of the change. */
const RATE =
  /^,?(?:同比|环比)?(?:增长|增加|增幅|上升|升幅|减少|下降|降低|降幅)(?:率|幅度)?(?:约|了|为|达|达到)?([0-9]{1,4}(?:\.[0-9]{1,3})?)%/u;
/** What it was before may stand first: `较上年的8件增加4件`. */
const BEFORE = /(?:[较比从由](?:上一?年?度?|去年|20[0-9]{2}年度?|同期|的)+)$/u;
const LONGEST_LEAD = 48;
const RISING = /增|升/u;

/** Rates of growth that do not follow from the figures before them. */
export function findGrowth({ text, figures }: WithFigures): Share[] {
  return figures.slice(1).flatMap((change, i) => {
    const now = figures[i]!;
    if (change.start - now.stop > LONGEST_LEAD || now.unit !== change.unit) return [];
    const word = COMPARED.exec(text.slice(now.stop, change.start))?.[1];
    const rate = word && RATE.exec(text.slice(change.stop, change.stop + LONGEST_LEAD));
    if (!rate || !isExact(now) || !isExact(change)) return [];
    const [words, percent = ''] = rate;
    const isMore = RISING.test(word);
    const isFirst = BEFORE.test(text.slice(Math.max(0, now.start - LONGEST_LEAD), now.start));
    const part = change.value;
    const whole = isFirst ? now.value : now.value + (isMore ? -part : part);
    if (whole <= 0 || isMore !== RISING.test(words) || fits(part, whole, percent)) return [];
    return [{ kind: 'growth', part, whole, percent, start: now.start, end: change.stop + words.length }];
  });
}

/** Whether the percentage is the quotient, within one unit of its last digit. */
export function fits(part: number, whole: number, percent: string): boolean {
  const room = Math.max(0.05, 10 ** -decimalsOf(percent));
  return Math.abs((part * 100) / whole - Number(percent)) < room;
}

export function decimalsOf(percent: string): number {
  return percent.split('.')[1]?.length ?? 0;
}
