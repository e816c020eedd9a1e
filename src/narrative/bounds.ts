// Whether a phrase stands by itself: nothing before it that narrows it, nothing behind it that carries on.

import { type Phrases, wordsBefore } from './phrases.js';

/** Longer beginnings of a clause are not understood. */
const LONGEST_LEAD = 40;

/** What may stand between the beginning of a clause and a phrase, longest first. */
const LEADS = [
  '政府信息公开申请',
  '政府信息公开工作',
  '我街道',
  '我单位',
  '我机关',
  '我中心',
  '我部门',
  '本年度',
  '本机关',
  '本单位',
  '本部门',
  '本街道',
  '总共',
  '共计',
  '一共',
  '全年',
  '本年',
  '年度',
  '年内',
  '其中',
  '我局',
  '我委',
  '我办',
  '我厅',
  '我院',
  '我处',
  '我镇',
  '我乡',
  '我所',
  '本局',
  '共',
  '因',
  '年',
  '有',
] as const;
/** Another year than the report's is ruled out by its sentence. */
const YEAR = /^(?:[12][0-9]{3}|二[〇○零][〇○零一二三四五六七八九]{2})$/u;
const CLAUSE_START = /[,。;:!?(]/u;
const LINE_CLOSED = /[\n,。;:!?()]/u;
const JOINING = /以及|[、和及与或]/u;
const UNIT = /[件宗起条)]/u;
const CLAUSE_END = /[,。;:!?、()]/u;
/** 含 and 包括 behind a figure make it a sum of more than the phrase says. */
const INCLUDING = /^[,(、]*(?:其中)?(?:已|均|都|也)?(?:含|包含|包括|另|不含|计入)/u;
const APPROXIMATE = /^[,(、]*(?:以上|以下|左右|上下|次|多|余)/u;
const CONDITION = /[如若凡对当除向非]/u;
/** A heading stands for itself, without a full stop. */
const HEADING = /^\(?[一二三四五六七八九十0-9]{1,3}[)、.]|报告$/u;
const LONGEST_HEADING = 40;

/** True where the clause begins with the phrase, or with words that say nothing about its scope. */
export function startsClause(text: string, start: number, office: string | null, phrases: Phrases): boolean {
  let at = start;
  while (at > start - LONGEST_LEAD) {
    if (isClauseStart(text, at, phrases)) return true;
    const lead = leadBefore(text, at, office);
    if (lead === 0) return false;
    at -= lead;
  }
  return false;
}

/** Characters of the lead that ends at `end`. */
function leadBefore(text: string, end: number, office: string | null): number {
  if (office && office.length <= end && text.startsWith(office, end - office.length)) return office.length;
  const lead = LEADS.find((words) => text.startsWith(words, end - words.length) && words.length <= end);
  if (!lead) return 0;
  if (!lead.startsWith('年')) return lead.length;
  const year = text.slice(Math.max(0, end - lead.length - 4), end - lead.length);
  return YEAR.test(year) ? lead.length + 4 : 0;
}

function isClauseStart(text: string, at: number, phrases: Phrases): boolean {
  if (at === 0) return true;
  const before = text[at - 1]!;
  if (before === '\n') return isLineStart(text, at - 1);
  if (CLAUSE_START.test(before)) return wordsBefore(phrases, text, at - 1) === undefined;
  const joining = text.slice(Math.max(0, at - 2), at) === '以及' ? 2 : 1;
  if (!JOINING.test(text.slice(at - joining, at))) return false;
  return UNIT.test(text[at - joining - 1] ?? '');
}

/** The line before has come to its end: it is blank, a heading, or closed by a sign. */
function isLineStart(text: string, end: number): boolean {
  if (end === 0 || LINE_CLOSED.test(text[end - 1]!)) return true;
  const line = text.slice(Math.max(0, end - LONGEST_HEADING - 1), end);
  const start = line.lastIndexOf('\n');
  return start >= 0 && HEADING.test(line.slice(start + 1));
}

/** True where the clause ends behind the figure. */
export function endsClause(text: string, end: number): boolean {
  const after = text.slice(end, end + 8);
  if (INCLUDING.test(after) || APPROXIMATE.test(after)) return false;
  return isClauseEnd(after) || isJoined(text, end);
}

function isClauseEnd(after: string): boolean {
  return after === '' || after.startsWith('\n\n') || CLAUSE_END.test(after[0]!);
}

/** Another count follows: `行政复议1件和行政诉讼2件`. */
function isJoined(text: string, end: number): boolean {
  return /^(?:以及|[和及与])行政/u.test(text.slice(end, end + 4));
}

/** A phrase that states zero may have a subject before it, and a list behind it. */
export function isZeroStatement(text: string, start: number, end: number): boolean {
  if (start > 0 && CONDITION.test(text[start - 1]!)) return false;
  const after = text.slice(end, end + 2);
  return isClauseEnd(after) || /^(?:以及|或者?|[和及与])/u.test(after);
}
