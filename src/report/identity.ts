// Reads from the text which office reports on which year.

import type { Identity, Paragraph } from './report.js';

/** The title stands within the first paragraphs. */
const TITLE_WITHIN = 12;
const LONGEST_TITLE = 90;
const YEAR = /([12][0-9]{3}|二[〇○零Oo0][一二三四五六七八九〇○零]{2})年度?/u;
/** Below a title, in brackets or not. */
const YEAR_ALONE = /^\(?([12][0-9]{3})年度?\)?$/u;
const REPORT = /(?:政府信息公开|政务公开|信息公开)(?:工作)?的?(?:年度)?(?:工作)?(?:年度)?报告/u;
const PERIOD = /([12][0-9]{3})年1月1日/u;
/** Of texts after NFKC, which makes wide punctuation narrow. */
const SENTENCE = /[。,;:!?、]/u;
const NO_NAMES: readonly string[] = [];
const FILLED_IN_BY =
  /^填报(?:单位|机关)(?:名称)?(?:\([^()]{0,10}\))?:([^:,;。()]{2,40}?)(?:\(|填报|负责人|审核|日期|$)/u;
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

function findTitle(paragraphs: readonly Paragraph[], names: readonly string[]): Identity | undefined {
  const lineAt = (i: number) => squeeze(paragraphs[i]?.text ?? '');
  for (let i = 0; i < Math.min(paragraphs.length, TITLE_WITHIN); i++) {
    const line = lineAt(i);
    if (line.length > LONGEST_TITLE || /[。;]/u.test(line)) continue;
    const at = reportIn(line, names);
    if (at < 0) continue;
    const above = lineAt(i - 1);
    const year = YEAR.exec(line) ?? YEAR.exec(above) ?? YEAR_ALONE.exec(lineAt(i + 1));
    return {
      office: officeOf(line.slice(0, at)) || officeOf(above) || null,
      year: year ? parseYear(year[1]!) : null,
      yearPlace: paragraphs[i]!.row.place,
    };
  }
  return undefined;
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
  if (line.length > LONGEST_TITLE || SENTENCE.test(line)) return '';
  const report = REPORT.exec(line);
  const head = report ? line.slice(0, report.index) : line;
  const name = head
    .replace(YEAR, '')
    .replace(/^关于|的$|[《》（）()]|^附件\d*/gu, '')
    .trim();
  return name.length >= 2 && name.length <= 40 ? name : '';
}

/** The line of a form that names who filled it in. */
function findOffice(paragraphs: readonly Paragraph[]): string | null {
  for (const { text } of paragraphs.slice(0, TITLE_WITHIN)) {
    const name = text.length > LONGEST_TITLE ? undefined : FILLED_IN_BY.exec(squeeze(text))?.[1];
    if (name) return name;
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
