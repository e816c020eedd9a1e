// Whether the words before a figure leave it to this report's own year and office, and to all of the cases.

import type { Report } from '../report/report.js';
import { type Codes, codesOf } from '../text/codes.js';
import { officeOf, ownArea } from './office.js';

/** Another time, up to the next word that leads back to the report's own year. */
const OTHER_TIME =
  /(?<!(?:一年来|全年|本年度?|今年),?[^,。;]{0,4})累计|历年|同期|去年|前年|上一?年度?(?!度?的?(?:结转|转结|转入|转接|未办结))|近[0-9一二两三四五六七八九十]+年|以来|[上下]半年|季度|(?<![0-9])[0-9]{1,2}月(?!1日|31?日)|每[年月]|[月年日]均|一年多/gu;
const OWN_TIME = /本年|今年|年内|本报告期|一年来/gu;
const YEAR = /(?<![0-9])((?:19|20)[0-9]{2})年/gu;
/** A figure that is the difference from another one. */
const COMPARED =
  /同比|环比|增长|增加|减少|下降|降低|上升|增幅|降幅|[较比与同](?:上|去|前|20)|相比|多于|少于|[多少](?:了)?$/u;
const COMPARED_TIME = /[较比与同](?:上一?年度?|去年|前年|20[0-9]{2}年度?)(?:同期)?/gu;
const PLANNED =
  /力争|计划|预计|预期|目标|下一步|今后|拟|控制在|不超过|如果|如有|假如|倘若|应当|争取|确保|防止|避免|例如|示例|模拟/u;
/** A whole area, or other offices. */
const AREA =
  /全[市省县区州国镇乡旗盟](?!委)|全系统|各(?:级|地|单位|部门|科室|股室|镇|乡|街道|县|区|市|处室)|下属|所属|直属|下级|辖区|(?:县|市|区|省|州)(?:直|级|属)|其他(?:单位|部门|机关)/gu;
/** In the report on an area: only its first office. */
const OFFICE_ITSELF = /本级|本机关|本单位|本部门|[我本][局委办厅院]/u;
const OWN_SCOPE = /本机关|本单位|本部门|本级|我[局委办厅院镇乡县市区省州单部街中处所]|本[局委办厅院镇乡街]/gu;
/** Work that has figures of its own. */
const OTHER_WORK =
  /建议|提案|(?<!复)议案|信访(?!举报|投诉|类)|来信|(?<!举报)投诉(?!类|举报|、举报)|举报(?!投诉|类)|行政许可申请|行政确认|培训|热线|咨询|留言|审批|执法检查|法院|案卷评查|公文|印发文件|发文|监督投诉|工单|协助|协办|转办|转来|交办|作为第三人/u;
/** Some of the cases: ways, subjects, kinds. */
const PART =
  /涉及(?!政府信息公开|信息公开|我|本|第三方)|关于(?!政府信息公开|信息公开)|通过|网上|网络|线上|在线|线下|信函|邮寄|邮件|邮箱|当面|现场|窗口|传真|渠道|平台|途径|方式|同一|撤回|按时|按期|如期|延期|逾期|超期|其中(?!,)(?=[^,。]*类)/u;
/** All the ways together. */
const ALL_WAYS = /等[^,;、]{0,4}(?:渠道|平台|途径|方式|形式)[一总合]?共$/u;
/** Another office as the one who acts. */
const OTHER_OFFICE = /[局委办厅院处所站镇乡村社部队会心道司]$/u;
const OWN_OFFICE = /(?:本|我|该|全)[^,。;:]{0,4}$/u;
const CLAUSE_STARTS = codesOf(',;:()\n');
const CLAUSE_ENDS = codesOf(',;:()。\n');
const DENIED = /(?:[未无不非]|没有|拒绝|主动)$/u;

/** What tells whether words speak of this report. */
export interface Context {
  readonly year: number | null;
  readonly office: string;
  /** 全县 and the like speak of the report itself. */
  readonly ownArea: string;
  /** The figures are those of a whole area, of which the office itself is a part. */
  readonly isArea: boolean;
}

export function contextOf(report: Report): Context {
  const { name, scope } = officeOf(report);
  return { year: report.year, office: name, ownArea: ownArea(report), isArea: scope === 'area' };
}

/** `start` and `end` enclose the phrase with its figure; the sentence is known by where it starts and ends. */
export function isForeign(
  text: string,
  [from, until]: readonly [number, number],
  [start, end]: readonly [number, number],
  context: Context,
): boolean {
  const before = text.slice(from, start);
  const clauseFrom = lastOf(text, CLAUSE_STARTS, from, start);
  const clause = text.slice(clauseFrom, clauseEnd(text, end, until));
  if (PLANNED.test(before) || COMPARED.test(clause)) return true;
  return isOtherTime(text.slice(from, end), context) || isOtherScope(before, context);
}

/** What stands before a claim speaks of some of the cases only: in the clause, or in the one that the figure is a part of. */
export function isPart(sentence: string): boolean {
  const among = sentence.lastIndexOf('其中');
  if (among < 0 && ALL_WAYS.test(sentence)) return false;
  const level = sentence.slice(Math.max(sentence.lastIndexOf(';'), among) + 1);
  const clauses = level.split(/[,、]/u);
  const own = clauses.at(-1) ?? '';
  if (PART.test(own)) return true;
  // What only some of the cases are said to be holds for what follows, unless these are counted as one of several.
  return clauses.some(
    (clause) => PART.test(clause) && !/[0-9一二三四五六七八九十][件宗起条份]$/u.test(clause),
  );
}

export function isOtherWork(text: string): boolean {
  return OTHER_WORK.test(text);
}

/** The words right before a phrase name another office, or deny it. */
export function hasOtherSubject(lead: string, { office }: Context): boolean {
  if (DENIED.test(lead)) return true;
  if (!OTHER_OFFICE.test(lead) || OWN_OFFICE.test(lead)) return false;
  const name = /[\p{Script=Han}]*$/u.exec(lead)?.[0] ?? '';
  return name.length < 2 || office === '' || !(office.endsWith(name) || name.endsWith(office));
}

/** What was said last holds: another time, the report's own, or a year; one that it is compared with is not meant. */
function isOtherTime(words: string, { year }: Context): boolean {
  const text = words.replace(COMPARED_TIME, '');
  const other = lastMatch(OTHER_TIME, text)?.index ?? -1;
  const own = lastMatch(OWN_TIME, text)?.index ?? -1;
  const named = lastMatch(YEAR, text);
  if (named && named.index >= Math.max(other, own)) return year !== null && Number(named[1]) !== year;
  return other > own;
}

function isOtherScope(before: string, { ownArea, isArea }: Context): boolean {
  if (isArea && OFFICE_ITSELF.test(before)) return true;
  const other = lastMatch(AREA, before, (words) => words !== ownArea);
  return other !== undefined && (lastMatch(OWN_SCOPE, before)?.index ?? -1) < other.index;
}

/** The last match of a global pattern that is meant. */
function lastMatch(
  pattern: RegExp,
  text: string,
  isMeant: (words: string) => boolean = () => true,
): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) if (isMeant(match[0])) last = match;
  return last;
}

/** Behind the last of the signs between two places. */
export function lastOf(text: string, signs: Codes, from: number, until: number): number {
  for (let at = until; at > from; at--) if (signs.has(text.charCodeAt(at - 1))) return at;
  return from;
}

function clauseEnd(text: string, from: number, until: number): number {
  for (let at = from; at < until; at++) if (CLAUSE_ENDS.has(text.charCodeAt(at))) return at;
  return until;
}
