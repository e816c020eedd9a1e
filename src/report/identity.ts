// Reads from the text which office reports on which year.

import type { Identity, Paragraph } from './report.js';

/** The title stands within the first paragraphs. */
const TITLE_WITHIN = 12;
const LONGEST_TITLE = 90;
const YEAR = /([12][0-9]{3}|二[〇○零Oo0][一二三四五六七八九〇○零]{2})年度?/u;
/** Below a title, in brackets or not. */
const YEAR_ALONE = /^\(?([12][0-9]{3})年度?\)?$/u;
const REPORT =
  /(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:情况)?的?(?:[12][0-9]{3}年)?(?:年?度)?(?:工作)?(?:情况的?)?(?:年度)?(?:报告|年报)/u;
/** What stands before the title in the box of a page, and around the name of the office in a title. */
const BEFORE =
  /^(?:附件\d*:?)?(?:(?:信息)?(?:名称|标题|题名):?)?(?:关于)?(?:(?:报送|上报|呈报|印发|公布|发布)(?=[《]))?/u;
const AROUND = /[《》()]|(?:关于|的)$/gu;
const PERIOD = /([12][0-9]{3})年1月1日/u;
/** Of texts after NFKC, which makes wide punctuation narrow. */
const SENTENCE = /[。,;:!?、]/u;
const NO_NAMES: readonly string[] = [];
const FILLED_IN_BY =
  /^填报(?:单位|机关)(?:名称)?(?:\([^()]{0,10}\))?:([^:,;。()]{2,40}?)(?:\(|填报|负责人|审核|日期|$)/u;
const PUBLISHED_BY = /^(?:发布机构|发文机关|公开主体|发布单位|信息来源):?$/u;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** `names` are what titles call such a report, besides what every edition is called. */
export function identify(
  paragraphs: readonly Paragraph[],
  path: string,
  names: readonly string[] = NO_NAMES,
): Identity {
  const title = findTitle(paragraphs, names);
  const office = title?.office ?? findOffice(paragraphs);
  if (title?.year) return { ...title, office };
  const period = findPeriod(paragraphs);
  if (period) return { ...period, office };
  return { office, year: yearOfPath(path), yearPlace: undefined };
}

/** The first title; a later one for the same year where the first names no office. */
function findTitle(paragraphs: readonly Paragraph[], names: readonly string[]): Identity | undefined {
  let first: Identity | undefined;
  for (let i = 0; i < Math.min(paragraphs.length, TITLE_WITHIN); i++) {
    for (const text of textsOf(paragraphs[i]!)) {
      const title = titleIn(squeeze(text), paragraphs, i, names);
      if (title?.office && (!first || first.year === null || first.year === title.year)) return title;
      first ??= title;
    }
  }
  return first;
}

/** The whole line, and the cells of a box that stands above the title. */
function textsOf({ text, row }: Paragraph): readonly string[] {
  return row.cells.length > 1 ? [text, ...row.cells.map((cell) => cell.text)] : [text];
}

function titleIn(
  line: string,
  paragraphs: readonly Paragraph[],
  i: number,
  names: readonly string[],
): Identity | undefined {
  if (line.length > LONGEST_TITLE || /[。;]/u.test(line)) return undefined;
  const at = reportIn(line, names);
  if (at < 0) return undefined;
  const lineAt = (index: number) => squeeze(paragraphs[index]?.text ?? '');
  const above = lineAt(i - 1);
  const year = YEAR.exec(line) ?? YEAR.exec(above) ?? YEAR_ALONE.exec(lineAt(i + 1));
  return {
    office: officeOf(line.slice(0, at)) || officeOf(above) || null,
    year: year ? parseYear(year[1]!) : null,
    yearPlace: paragraphs[i]!.row.place,
  };
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
  const head = (report ? line.slice(0, report.index) : line).replace(BEFORE, '');
  if (line.length > LONGEST_TITLE || SENTENCE.test(head)) return '';
  const name = head.replace(YEAR, '').replace(AROUND, '').replace(AROUND, '').trim();
  return name.length >= 2 && name.length <= 40 ? name : '';
}

/** The line of a form that names who filled it in, or the box of a page that names who published it. */
function findOffice(paragraphs: readonly Paragraph[]): string | null {
  for (const { text, row } of paragraphs.slice(0, TITLE_WITHIN)) {
    const name = text.length > LONGEST_TITLE ? undefined : FILLED_IN_BY.exec(squeeze(text))?.[1];
    if (name) return name;
    const cells = row.cells.map((cell) => squeeze(cell.text));
    const publisher = cells[cells.findIndex((cell) => PUBLISHED_BY.test(cell)) + 1];
    if (cells.length > 1 && publisher && cells.some((cell) => PUBLISHED_BY.test(cell))) {
      if (publisher.length >= 2 && publisher.length <= 40 && !SENTENCE.test(publisher)) return publisher;
    }
  }
  return null;
}

function findPeriod(paragraphs: readonly Paragraph[]): Pick<Identity, 'year' | 'yearPlace'> | undefined {
  for (const { text, row } of paragraphs) {
    const match = PERIOD.exec(text.length > 2000 ? text.slice(0, 2000) : squeeze(text));
    if (match) return { year: Number(match[1]), yearPlace: row.place };
  }
  return undefined;
}

/** Without white space and in narrow forms; of a long text its beginning. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

function parseYear(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  return Number([...text].map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join(''));
}

function yearOfPath(path: string): number | null {
  const name = path.split(/[\\/]/u).at(-1) ?? '';
  const match = /(?<!\d)(20[0-3]\d)(?!\d)/u.exec(name.normalize('NFKC'));
  return match ? Number(match[1]) : null;
}
