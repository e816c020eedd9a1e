// One page that needs nothing else: each report's tables with the wrong cells marked, and what is wrong with them.

import type { ReportResult } from '../diagnostic/diagnostic.js';
import type { FigureCell } from '../diagnostic/table-view.js';
import { formatWords } from '../i18n/format-words.js';
import { reporterWords } from '../i18n/reporter-words.js';
import { escapeMarkup } from '../text/markup.js';
import { visible } from '../text/visible.js';
import { blocksOf } from './frame/blocks.js';
import { frameRows, gutterOf } from './frame/frame.js';
import { remarksOnPage, rulePartsOf } from './frame/on-page.js';
import { placeText } from './frame/place-text.js';
import { shown } from './frame/shown.js';
import { CSS } from './html/css.js';
import { marksOf, type Numbered } from './html/marks.js';
import { answersMarkup, readingMarkup, seenMarkup } from './html/readings.js';
import { htmlStyle } from './html/style.js';
import { type CellMark, drawTable, MARK_LEVELS } from './html/table.js';
import type { OutputFormat, Reporter, ReporterOptions } from './reporter.js';
import { count, nothingYet } from './summary.js';

/** Nothing is loaded and nothing runs. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/** Sound reports that are shown with their tables; the others by name only. */
const MOST_SOUND = 20;
/** Links from a finding to its cells. */
const MOST_CELLS = 20;
/** Columns of a frame. */
const FRAME = 90;

/** What the contents say of a report. */
interface Entry {
  readonly href: string;
  readonly path: string;
  readonly counts: string;
}

/** The count is known at the end and shown at the top: the order is the style's. */
export function createHtmlReporter(options: ReporterOptions): Reporter {
  const { language, quiet } = options;
  const faulty: Entry[] = [];
  let reports = 0;
  let sound = 0;
  return {
    begin: () => beginning(options),
    report(result) {
      const id = `r${++reports}`;
      const findings = shown(blocksOf(result), quiet).map(
        (block, i): Numbered => ({ block, number: i + 1, href: `#${id}-${i + 1}` }),
      );
      const counts = reporterWords[language].counts(count(nothingYet, result));
      if (counts !== '') faulty.push({ href: `#${id}`, path: result.path, counts });
      const section = { id, result, findings, counts, options };
      return findings.length > 0 ? faultySection(section) : soundSection(section, ++sound <= MOST_SOUND);
    },
    end(summary) {
      const contents = reports > 1 ? contentsOf(faulty, options) : '';
      const words = formatWords[language].html;
      const tally = markup(reporterWords[language].tally(summary));
      return `<header>\n<h1>${markup(words.title)}</h1>\n<p>${tally}</p>\n${contents}</header>\n</body>\n</html>\n`;
    },
  };
}

function beginning({ language, version }: ReporterOptions): string {
  const title = markup(formatWords[language].html.title);
  return [
    `<!doctype html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${markup(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="gov-report ${markup(version)}">`,
    `<link rel="icon" href="data:,">\n<title>${title}</title>\n<style>${CSS}</style>\n</head>\n<body>\n`,
  ].join('\n');
}

function contentsOf(faulty: readonly Entry[], { language }: ReporterOptions): string {
  if (faulty.length === 0) return '';
  const heading = markup(formatWords[language].html.contents);
  const items = faulty.map(
    ({ href, path, counts }) => `<li><a href="${href}">${markup(path)}</a> ${markup(counts)}</li>\n`,
  );
  return `<nav aria-label="${heading}">\n<h3>${heading}</h3>\n<ol>\n${items.join('')}</ol>\n</nav>\n`;
}

interface Section {
  readonly id: string;
  readonly result: ReportResult;
  readonly findings: readonly Numbered[];
  readonly counts: string;
  readonly options: ReporterOptions;
}

function faultySection(section: Section): string {
  const { id, findings, options } = section;
  const { language } = options;
  const marks = marksOf(findings, figuresOf(section.result), language);
  const found = findings.map((finding) => findingMarkup(finding, section, marks));
  return [
    `<section id="${id}">\n${headOf(section)}<div class="parts">\n<div>\n`,
    tablesOf(section, marks),
    legendOf(section, marks),
    answersMarkup(section.result, language),
    `</div>\n<div class="findings">\n<h3>${markup(formatWords[language].html.findings)}</h3>\n`,
    ...found,
    '</div>\n</div>\n</section>\n',
  ].join('');
}

function soundSection(section: Section, withTables: boolean): string {
  const tables = withTables ? tablesOf(section, new Map()) : '';
  const head = headOf(section);
  if (tables === '') return `<section id="${section.id}">\n${head}</section>\n`;
  return `<section id="${section.id}">\n<details>\n<summary>${head}</summary>\n${tables}</details>\n</section>\n`;
}

function headOf({ result, counts, options: { language } }: Section): string {
  const words = formatWords[language].html;
  const { path, office, year, edition } = result;
  const facts = [office, year && words.year(year), edition && words.edition(edition)].filter((fact) => fact);
  const verdict = counts === '' ? `<span class="good">${markup(words.sound)}</span>` : markup(counts);
  const meta = [...facts.map((fact) => markup(String(fact))), verdict].join(' · ');
  return `<h2>${markup(path)}</h2>\n<p class="meta">${meta}</p>\n`;
}

type Marks = ReadonlyMap<FigureCell, CellMark>;

function tablesOf({ id, result, options: { language } }: Section, marks: Marks): string {
  const words = formatWords[language].html;
  const tables = result.tables ?? [];
  if (tables.length === 0) return `<p class="meta">${markup(words.noTables)}</p>\n`;
  const anchorOf = (cell: FigureCell) => `${id}-${cell.id}`;
  return tables
    .map((table) =>
      drawTable(table, {
        anchorOf,
        markOf: (cell) => marks.get(cell),
        missing: words.legend.missing,
        beside: ({ read }) => readingMarkup(read, language),
      }),
    )
    .join('');
}

function figuresOf({ tables = [] }: ReportResult): FigureCell[] {
  return tables.flatMap(({ rows }) => rows.flat().filter((cell) => cell.kind === 'figure'));
}

/** Only the marks that the tables have. */
function legendOf({ result, options: { language } }: Section, marks: Marks): string {
  const words = formatWords[language].html.legend;
  const used = new Set(
    figuresOf(result).map((cell) => marks.get(cell)?.level ?? (cell.raw === null ? 'missing' : '')),
  );
  const keys = [...MARK_LEVELS, 'missing' as const].filter((level) => used.has(level));
  const items = keys.map(
    (level) => `<span><span class="key ${level}"></span>${markup(words[level])}</span>\n`,
  );
  return items.length === 0 ? '' : `<p class="legend">\n${items.join('')}</p>\n`;
}

function findingMarkup({ block, number, href }: Numbered, section: Section, marks: Marks): string {
  const { result, options } = section;
  const { language } = options;
  const { severity, codes, message, location, excerpt } = block;
  const level = htmlStyle[severity](reporterWords[language].severity[severity]);
  const code = `<code>${markup(codes.join('+'))}</code>`;
  const remarks = remarksOnPage(block, language).map(
    ({ heading, text }) => `<li><b>${markup(heading)}</b>${markup(text)}</li>\n`,
  );
  const frame = excerpt?.lines.length
    ? `<pre>${[...frameRows(excerpt, { style: htmlStyle, severity, width: FRAME, gutter: gutterOf(excerpt) })].join('\n')}</pre>\n`
    : '';
  return [
    `<article class="finding ${severity}" id="${href.slice(1)}" tabindex="-1">\n`,
    `<h4><span class="number">${number}</span> ${level} ${code} ${markup(message)}</h4>\n`,
    `<p class="place">${markup(placeText(result.path, location, section.options.language))}</p>\n${frame}<ul>\n${remarks.join('')}</ul>\n`,
    seenMarkup(block, figuresOf(result), language),
    linksOf(href, section, marks),
    ...codes.map((wanted) => ruleMarkup(wanted, options)),
    '</article>\n',
  ].join('');
}

/** What the rule checks and why, opened in place: whoever gets the page may have no program to ask. */
function ruleMarkup(code: string, { rules, language }: ReporterOptions): string {
  const rule = rules().find((one) => one.code === code);
  if (!rule) return '';
  const parts = rulePartsOf(rule, language).map(
    ({ heading, text }) => `<dt>${markup(heading)}</dt><dd>${markup(text)}</dd>`,
  );
  const summary = markup(`${formatWords[language].html.rule}${code} ${rule.title}`);
  return `<details>\n<summary>${summary}</summary>\n<dl>${parts.join('')}</dl>\n</details>\n`;
}

/** From a finding back to the cells that are marked for it. */
function linksOf(href: string, { id, options: { language } }: Section, marks: Marks): string {
  const cells = [...marks].flatMap(([cell, { remarks }]) =>
    remarks.some((remark) => remark.href === href) ? [cell] : [],
  );
  if (cells.length === 0) return '';
  const links = cells
    .slice(0, MOST_CELLS)
    .map((cell) => `<a href="#${markup(`${id}-${cell.id}`)}">${markup(cell.name)}</a>`);
  const more = cells.length > MOST_CELLS ? ' …' : '';
  return `<p>${markup(formatWords[language].html.cells)}${links.join(language === 'zh' ? '、' : '; ')}${more}</p>\n`;
}

function markup(text: string): string {
  return escapeMarkup(visible(text));
}

export const html = {
  create: createHtmlReporter,
  extension: 'html',
  isPage: true,
  brief: { zh: '一张可打印的网页', en: 'one page to print' },
  about: {
    zh: '按格式的样子画出报告自己的各张表，标出填错的单元格：指向它显示说明，点击跳到解释，键盘同样可用。一个文件，不加载任何外部内容，没有脚本；适合在 A4 纸上打印，随系统显示浅色或深色。',
    en: 'The tables of the report drawn in the form’s shape, the wrong cells marked: point at one to see what is wrong, click or press Enter to go to the explanation. One file that loads nothing and runs nothing; prints on A4, light or dark as the system is.',
  },
} satisfies OutputFormat;
