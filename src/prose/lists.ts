// Lists of parts in a sentence, with their shares, held against the figure that they belong to.

import { firstFrom, matchesAt } from '../text/lexicon.js';
import { type Figure, type Figures, figuresBetween } from './figures.js';

export interface PartList {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly sum: number;
  /** In the flow: from the whole to the last part. */
  readonly start: number;
  readonly end: number;
  /** The list says that it is complete: 其余, 其他. */
  readonly isComplete: boolean;
}

export interface Share {
  readonly whole: Figure;
  readonly part: Figure;
  /** As written, without the sign. */
  readonly percent: string;
  /** What it should be, with as many decimals. */
  readonly right: string;
  readonly start: number;
  readonly end: number;
}

/** Characters between a whole and its parts. */
const LONGEST_NOUN = 40;
/** Characters of a word that makes a figure a change. */
const LONGEST_CHANGE = 3;
const LONGEST_ITEM = 40;
/** Lists and shares that are looked at. */
const MOST = 300;
/** An item that is more than a part: it says something of its own. */
const OWN_MATTER =
  /办结|答复(?!类|意见)|办理|受理|结转[至到下]|收到|同比|增[加长幅]|新增|减少|较|比(?!例)|均|累计|另外|此外|同时|共(?!同|公|青)|合计|总计|总数|其中|平均|最|每|分别|各[^类]|已|还|实施|主要|包括|^[,、;](?:如|并|通过|利用|开展|举办|召开|推送|编发|回应|接待|接听|解答)/u;
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
const REST = /^[,、;]?(?:其余|其他(?!处理)|剩余|余下)/u;
/** What a list begins with, behind the whole and its noun. */
const OPENING = /其中[:,]?|[,:(]?(?:分别)?包括[:]?|:|\(/uy;

/** `places` are those of 其中, or of a sign that may open a list. */
export function findLists(text: string, figures: Figures, places: readonly number[]): PartList[] {
  return places.slice(0, MOST).flatMap((place) => listAt(text, figures, place) ?? []);
}

function listAt(text: string, figures: Figures, place: number): PartList | undefined {
  const among = '条件'.includes(text[place]!) ? place + 1 : place;
  OPENING.lastIndex = among;
  const opening = OPENING.exec(text)?.[0] ?? '';
  if (opening === '(' && text.startsWith('其中', among + 1)) return undefined;
  const whole = figuresBetween(figures, among - LONGEST_NOUN, among).at(-1);
  // 新收77件,上年结转9件。其中: of both together.
  if (whole && /结转|转入/u.test(text.slice(Math.max(0, whole.start - LONGEST_CHANGE * 4), whole.start)))
    return undefined;
  if (!whole || !isExact(whole) || isChange(text, whole) || !isAdjacent(text, whole, among)) return undefined;
  const parts: Figure[] = [];
  const start = among + opening.length;
  let from = start;
  let isComplete = false;
  let hasComma = false;
  for (let i = firstFrom(figures.places, among); i < figures.places.length; i++) {
    const figure = figures.at(i);
    if (!figure) continue;
    const lead = text.slice(from, figure.start);
    if (lead.length > LONGEST_ITEM || figure.unit !== whole.unit || /[。()\n%!?:]/u.test(lead)) break;
    if (OWN_MATTER.test(lead) || ANEW.test(lead) || (parts.length > 0 && !/^[,、;和及]/u.test(lead))) break;
    // What is complete before a semicolon does not go on behind it, nor a list with other signs that would be too much.
    if (lead.startsWith(';')) {
      const sum = sumOf(parts);
      if (sum >= whole.value || (hasComma && sum + figure.value > whole.value)) break;
    } else hasComma ||= parts.length > 0;
    if (!isExact(figure)) return undefined;
    isComplete ||= REST.test(lead);
    parts.push(figure);
    from = figure.stop;
  }
  const last = parts.at(-1);
  const isNamed = opening.startsWith('其中') || opening.includes('包括');
  if (!last || (!isNamed && parts.length < 2) || overlaps(text, start, parts)) return undefined;
  const sum = sumOf(parts);
  return { whole, parts, sum, start: whole.start, end: last.stop, isComplete };
}

function sumOf(parts: readonly Figure[]): number {
  return parts.reduce((total, { value }) => total + value, 0);
}

function isExact({ least, most }: Figure): boolean {
  return least === most;
}

/** How much more or less it is than another figure: no whole of its own. */
function isChange(text: string, { start }: Figure): boolean {
  return /(?:增加|增长|上升|减少|下降|降低)了?$/u.test(
    text.slice(Math.max(0, start - LONGEST_CHANGE), start),
  );
}

/** Nothing but a noun of the cases and a sign stands between a figure and 其中. */
function isAdjacent(text: string, { stop }: Figure, among: number): boolean {
  return /^(?:政府信息公开|依申请公开)?(?:申请|案件|文件|信息)?[,。:;(]{0,2}$/u.test(text.slice(stop, among));
}

function overlaps(text: string, start: number, parts: readonly Figure[]): boolean {
  let from = start;
  const kinds = parts.map(({ start, stop }) => {
    const lead = text.slice(from, start);
    from = stop;
    return DIVISIONS.findIndex((division) => division.test(lead));
  });
  return new Set(kinds.filter((kind) => kind >= 0)).size > 1;
}

const PERCENT = /占(?:比例?|全部|申请|办结|答复|总|数|量|的|件|约|为|达)*([0-9]{1,3}(?:\.[0-9]{1,3})?)%/uy;
const LONGEST_SENTENCE = 300;
/** Of the unit and the words behind it, and the sign before 占. */
const LONGEST_UNIT = 4;

/** Shares that no figure of their list gives; `places` are those of 占. */
export function findShares(text: string, figures: Figures, places: readonly number[]): Share[] {
  const found = matchesAt(PERCENT, text, places).slice(0, MOST);
  return found.flatMap((share) => shareOf(text, figures, share) ?? []);
}

function shareOf(text: string, figures: Figures, found: RegExpExecArray): Share | undefined {
  const { index, 0: words, 1: percent = '' } = found;
  const part = figuresBetween(figures, index - LONGEST_UNIT, index).findLast(({ stop }) => stop <= index);
  if (!part || !isExact(part) || !/^[,(]?$/u.test(text.slice(part.stop, index))) return undefined;
  const near = Math.max(0, index - LONGEST_SENTENCE);
  const before = text.slice(near, index);
  const from = near + Math.max(0, before.lastIndexOf('。'), before.lastIndexOf('\n'));
  const wholes = figuresBetween(figures, from, part.start).filter(
    (figure) => figure.start >= from && isExact(figure),
  );
  const named = wholes.filter(({ stop }) => isNamedWhole(text.slice(stop, part.start)));
  const whole = named.at(-1);
  if (
    !whole ||
    whole.value === 0 ||
    wholes.some(({ value }) => value > 0 && value !== part.value && fits(part.value, value, percent))
  ) {
    return undefined;
  }
  if (whole.unit !== part.unit || part.value > whole.value) return undefined;
  const decimals = percent.split('.')[1]?.length ?? 0;
  const right = ((part.value * 100) / whole.value).toFixed(decimals);
  return { whole, part, percent, right, start: part.start, end: index + words.length };
}

/** What stands between a whole and its part: `件,其中…`, `件申请中,…`. */
function isNamedWhole(between: string): boolean {
  const at = between.search(/其中|中[,有]/u);
  return at >= 0 && at <= 12 && !/[0-9]件/u.test(between.slice(0, at)) && !/。/u.test(between);
}

/** Whether the percentage is the quotient, within one unit of its last digit. */
export function fits(part: number, whole: number, percent: string): boolean {
  const decimals = percent.split('.')[1]?.length ?? 0;
  const room = Math.max(0.05, 10 ** -decimals);
  return Math.abs((part * 100) / whole - Number(percent)) < room;
}
