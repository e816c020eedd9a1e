// Reads from the text which office reports on which year.

import type { Document, DocumentRow, Paragraph } from '../document/document.js';
import { compact, typed } from '../text/lookalikes.js';
import { readYear } from '../text/numerals.js';
import { count } from './blank.js';
import type { Identity } from './report.js';

/** The title stands within the first paragraphs. */
const TITLE_WITHIN = 12;
const LONGEST_TITLE = 90;
const LONGEST_BOX = 300;
const YEAR = /([12][0-9]{3}|二[〇○零Oo0][一二三四五六七八九〇○零]{2})年度?/u;
/** Below a title, in brackets or not. */
const YEAR_ALONE = /^\(?([12][0-9]{3})年度?\)?$/u;
const REPORT =
  /(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:情况)?的?(?:[12][0-9]{3}年)?(?:年?度)?(?:工作)?(?:情况的?)?(?:年度)?(?:报告|年报)/u;
/** What stands before the title in the box of a page or in a covering letter, and around the name of the office. */
const HANDED_IN = '(?:报送|上报|呈报|呈送|印发|转发|公布|发布|公开)';
const BEFORE = new RegExp(
  `^(?:附件\\d*:?|[【\\[][^】\\]]{1,8}[】\\]])?(?:(?:(?:信息)?(?:名称|标题|题名)|(?:#\\+)?title)[:=]?"?)?(?:(?:关于)?${HANDED_IN}(?=《)|关于${HANDED_IN}?|转发)?`,
  'iu',
);
const AROUND = new RegExp(`[《》()]|(?:(?:关于)?${HANDED_IN}|关于|的)$`, 'gu');
/** The year that a report covers, written out behind it. */
const ALL_YEAR = /\((?:[12][0-9]{3}年)?1月1日[至到—–-](?:[12][0-9]{3}年)?12月31日\)/u;
const DAY_BEHIND = /(?:[12][0-9]{3}年)?[0-9]{1,2}月[0-9]{1,2}日\)?$/u;
/** 青水〔2025〕3号, the number of a document. */
const NUMBER_OF_DOCUMENT = /[〔[(][12][0-9]{3}[〕\])][0-9]+号/u;
const BEFORE_YEAR = /[:—–-]+(?=[12][0-9]{3}年|二)/u;
/** No name of an office, but its own word for itself, or the site that the page is of. */
const NO_OFFICE = /^(?:[本我][\p{Script=Han}]{1,3}|(?:行政)?机关|单位|部门)$|网站$/u;
/** The way to a page within its site. */
const WAY = /^(?:[您你]?(?:的|当前|现在|所在)*位置:?)?(?:网站)?首页|^[^<>›»]+[>›»]/u;
/** Another report that shares the title: 法治政府建设与政府信息公开工作年度报告. */
const SHARED =
  /(?:(?:法治政府建设|依法行政|政务公开|政务服务|政务新媒体|政府网站|网站建设)(?:工作|情况)*[与和及暨、]?)+$/u;
/** How the name of an office ends, where nothing but its place says that it is one. */
const OFFICE =
  '\\p{Script=Han}[\\p{Script=Han}()]{1,36}?(?:[局委办厅院署站处所队会司行]|政府|中心|[镇乡]|街道|室)(?:\\([\\p{Script=Han}]+\\))?';
const OFFICE_BEHIND = new RegExp(`^[》]?\\((${OFFICE})\\)$`, 'u');
const PERIOD = /([12][0-9]{3})年1月1日/u;
/** All of a line, or a part of one: in the box above a page, as the name of who published it. */
const YEAR_OF_FIELD = /^(?:(?:报告|统计|填报|所属)?年[度份]):?([12][0-9]{3})年?度?$/u;
const YEAR_IN_BOX = /(?:报告|填报|所属|统计)年[度份]\s*[:\t]\s*([12][0-9]{3})(?![0-9])/u;
/** Of a row of figures, and no more than that. */
const YEAR_OF_ROW = new RegExp(
  `^(?:${YEAR.source.replace('年度?', '年?度?')}|[本上]一?年度?|当年|今年|去年)(?:件?数|数量|数据|情况|合计)?$`,
  'u',
);
/** Of texts after NFKC, which makes wide punctuation narrow. */
const SENTENCE = /[。,;:!?、]/u;
const NO_NAMES: readonly string[] = [];
const FILLED_IN_BY =
  /^填报(?:单位|机关)(?:名称)?(?:\([^()]{0,10}\))?:([^:,;。()]{2,40}?)(?:\(|填报|负责人|审核|日期|$)/u;
/** Of what the same line says next. */
const KEY =
  '(?:索引|主题|文号|体裁|成文|生成|发文|发布|公开|有效|日期|时间|标题|名称|信息|作者|浏览|点击)\\p{Script=Han}{0,4}';
/** In the box or the line above a page; of text with its white space, which ends a name. */
const PUBLISHED_BY = new RegExp(
  `(?:(?:发布|公开|发文|编制|制作|责任|主办|填报|报送)\\s*(?:机\\s*构|机\\s*关|单\\s*位|主\\s*体|部\\s*门)|(?:信息)?来\\s*源)(?:名称)?\\s*[:\\t]\\s*(${OFFICE})(?=\\s|$|[|,;【】\\[\\])]|${KEY}:)`,
  'u',
);
/** Lines at the end within which a report signs: its name, and the day. */
const SIGNED_WITHIN = 6;
const DAY = '[12〇○零二][0-9〇○零一二三四五六七八九]{3}年[^年]{1,3}月[^月]{1,3}日';
const SIGNED = new RegExp(`^(${OFFICE})(?:${DAY})?$`, 'u');

const IS_DAY = new RegExp(`^${DAY}$`, 'u');
const ENDS_WITH_DAY = new RegExp(`${DAY}$`, 'u');

/** A document, and by the position of a row whether a table has it. */
interface Read {
  readonly document: Document;
  readonly used: readonly boolean[];
}

/** The lines of a document that no table has used. */
export function paragraphsOf({ document, used }: Read): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  document.rows.forEach((row, i) => {
    if (!used[i]) paragraphs.push({ text: textOf(row), row, document });
  });
  return paragraphs;
}

function textOf({ cells }: DocumentRow): string {
  return cells.length === 1 ? cells[0]!.text : cells.map((cell) => cell.text).join('');
}

/** `names` are what titles call such a report, besides what every edition is called. */
export function identify(
  paragraphs: readonly Paragraph[],
  path: string,
  names: readonly string[] = NO_NAMES,
): Identity {
  const title = findTitle(paragraphs, names);
  const office = title?.office ?? findOffice(paragraphs);
  if (title?.year) return { ...title, office };
  const period = findPeriod(paragraphs) ?? findYearInBox(paragraphs);
  if (period) return { ...period, office };
  return { office, year: yearOfPath(path), yearPlace: undefined };
}

/** The year that the label says its row is of, in a report on this one; undefined where it speaks of none. */
export function yearOfRow(label: string, year: number | null): number | null | undefined {
  const [words, number] = YEAR_OF_ROW.exec(compact(label)) ?? [];
  if (words === undefined) return undefined;
  if (number !== undefined) return readYear(number);
  return /^[上去]/u.test(words) ? year && year - 1 : year;
}

/** The first title; a later one for the same year where the first names no office. */
function findTitle(paragraphs: readonly Paragraph[], names: readonly string[]): Identity | undefined {
  let first: Identity | undefined;
  for (let i = 0; i < Math.min(paragraphs.length, TITLE_WITHIN); i++) {
    for (const text of textsOf(paragraphs, i, names)) {
      const title = titleIn(text, paragraphs, i, names);
      if (title?.office && (!first || first.year === null || first.year === title.year)) return title;
      first ??= title;
    }
  }
  return first;
}

/** The whole line, with the one below where a title is broken between them, and the cells of a box above the title. */
function textsOf(paragraphs: readonly Paragraph[], i: number, names: readonly string[]): readonly string[] {
  const { text, row } = paragraphs[i]!;
  const line = compact(text);
  const below = compact(paragraphs[i + 1]?.text ?? '');
  const isBroken = reportIn(line, names) < 0 && reportIn(below, names) < 0;
  const cells = row.cells.length > 1 ? row.cells.map((cell) => compact(cell.text)) : [];
  return [isBroken ? line + below : line, ...cells];
}

function titleIn(
  line: string,
  paragraphs: readonly Paragraph[],
  i: number,
  names: readonly string[],
): Identity | undefined {
  if (line.length > LONGEST_TITLE || /[。;]/u.test(line) || WAY.test(line)) return undefined;
  const at = reportIn(line, names);
  if (at < 0) return undefined;
  const lineAt = (index: number) => compact(paragraphs[index]?.text ?? '');
  // A row of a table names nothing as a whole.
  const nameAt = (index: number) => (isRowOfTable(paragraphs[index]?.row) ? '' : lineAt(index));
  const above = nameAt(i - 1);
  // Office, year and kind of report may have a line each.
  const name = asName(YEAR_ALONE.test(above) ? nameAt(i - 2) : above);
  const year = YEAR.exec(line) ?? YEAR.exec(above) ?? YEAR_ALONE.exec(lineAt(i + 1));
  const behind = OFFICE_BEHIND.exec(line.slice(at).replace(REPORT, ''))?.[1];
  return {
    office: officeOf(line.slice(0, at)) || behind || officeOf(name) || null,
    year: year ? readYear(year[1]!) : null,
    yearPlace: paragraphs[i]!.row.place,
  };
}

/** Of a line above a title that may be its office: no field of a box, no number besides a year and a day. */
function asName(line: string): string {
  const isNumbered = /[0-9]/u.test(line.replace(DAY_BEHIND, '').replace(YEAR, ''));
  return isNumbered || YEAR_OF_FIELD.test(line) ? '' : line;
}

function isRowOfTable(row: DocumentRow | undefined): boolean {
  return row?.cut === 'delimited' && count(row.cells) > 1;
}

/** Where a line names the report, or -1. */
function reportIn(line: string, names: readonly string[]): number {
  for (const name of names) {
    const at = line.indexOf(name);
    if (at >= 0) return at;
  }
  return REPORT.exec(line)?.index ?? -1;
}

/** What a title says besides the year and the kind of report. */
function officeOf(line: string): string {
  const report = REPORT.exec(line);
  const head = (report ? line.slice(0, report.index) : line).replace(BEFORE, '').replace(BEFORE_YEAR, '');
  if (line.length > LONGEST_TITLE || SENTENCE.test(head) || NUMBER_OF_DOCUMENT.test(head)) return '';
  const name = head
    .replace(SHARED, '')
    .replace(ALL_YEAR, '')
    .replace(DAY_BEHIND, '')
    .replace(YEAR, '')
    .replace(SHARED, '')
    .replace(AROUND, '')
    .replace(AROUND, '');
  const isName =
    /\p{Script=Han}/u.test(name) && name.length >= 2 && name.length <= 40 && !NO_OFFICE.test(name);
  return isName ? name : '';
}

/** Who filled a form in, who signs, or who published the page. */
function findOffice(paragraphs: readonly Paragraph[]): string | null {
  const above = boxesOf(paragraphs);
  const end = paragraphs
    .slice(-SIGNED_WITHIN)
    .map(({ text }) => (text.length > LONGEST_TITLE ? '' : compact(text)));
  return (
    first(above, ({ text }) => FILLED_IN_BY.exec(compact(text))) ??
    first(end, (line, i) =>
      ENDS_WITH_DAY.test(line) || IS_DAY.test(end[i + 1] ?? '') ? SIGNED.exec(line) : null,
    ) ??
    first(above, ({ row }) => PUBLISHED_BY.exec(spacedText(row))) ??
    null
  );
}

/** Paragraphs that may belong to what stands above a page. */
function boxesOf(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.slice(0, TITLE_WITHIN).filter(({ text }) => text.length <= LONGEST_BOX);
}

function spacedText({ cells }: DocumentRow): string {
  return cells.map(({ text }) => typed(text)).join('\t');
}

function first<T>(items: readonly T[], match: (item: T, index: number) => RegExpExecArray | null) {
  for (const [i, item] of items.entries()) {
    const name = match(item, i)?.[1];
    if (name) return name;
  }
  return undefined;
}

function findPeriod(paragraphs: readonly Paragraph[]): Pick<Identity, 'year' | 'yearPlace'> | undefined {
  for (const { text, row } of paragraphs) {
    const match = PERIOD.exec(text.length > 2000 ? text.slice(0, 2000) : compact(text));
    if (match) return { year: Number(match[1]), yearPlace: row.place };
  }
  return undefined;
}

function findYearInBox(paragraphs: readonly Paragraph[]): Pick<Identity, 'year' | 'yearPlace'> | undefined {
  for (const { text, row } of boxesOf(paragraphs)) {
    const match = YEAR_IN_BOX.exec(spacedText(row)) ?? YEAR_OF_FIELD.exec(compact(text));
    if (match) return { year: Number(match[1]), yearPlace: row.place };
  }
  return undefined;
}

function yearOfPath(path: string): number | null {
  const name = path.split(/[\\/]/u).at(-1) ?? '';
  const match = /(?:^|\D)(20[0-3]\d)(?!\d)/u.exec(name.normalize('NFKC'));
  return match ? Number(match[1]) : null;
}
