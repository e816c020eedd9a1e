// One page about a whole audit that needs nothing else: charts, a list to search and sort, and each report's tables.

import { editionById } from '../../../edition/editions.js';
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from '../../../generated/audit/page-script.js';
import { auditFormatWords } from '../../../i18n/audit-format-words.js';
import { auditWords } from '../../../i18n/audit-words.js';
import { reporterWords } from '../../../i18n/reporter-words.js';
import { escapeMarkup } from '../../../text/markup.js';
import { visible } from '../../../text/visible.js';
import { suspectText } from '../../compare/suspects.js';
import { isOpen } from '../../folded.js';
import { noteTexts } from '../../notes.js';
import type { Tally } from '../../tally.js';
import type { AuditWriter, AuditWriterOptions } from '../writer.js';
import { areaChart, familyChart, figureChart } from './charts.js';
import { createFigures } from './figures.js';
import { createTexts, lineOf, scriptJson } from './lines.js';
import type { PageData } from './page-data.js';
import { shapesOf } from './shapes.js';
import { AUDIT_CSS } from './style.js';

/** Nothing is loaded, and no script runs but the page's own. */
const POLICY = `default-src 'none'; script-src '${PAGE_SCRIPT_HASH}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;

/** With more reports, those without findings are left out, and so are the figures. */
const MOST_REPORTS = 20_000;
/** Characters of data that a browser opens without delay; reports beyond are counted only. */
const MOST_DATA = 60_000_000;
const COLUMNS = ['office', 'area', 'year', 'errors', 'warnings', 'infos', 'message', 'path'] as const;

export function createHtmlWriter(options: AuditWriterOptions): AuditWriter {
  const { language } = options;
  const { texts, shared } = createTexts();
  const figures = createFigures();
  const editions = new Set<string>();
  const years = new Map<string, Map<string, number>>();
  let isLarge = false;
  let size = 0;
  let leftOut = 0;

  function notesOf(tally: Tally): string[] {
    const words = auditFormatWords[language].html;
    return [
      reporterWords[language].tally(tally.summary),
      ...noteTexts(tally.notes, language),
      ...tally.suspects.map(
        (suspect, i) =>
          (i === 0 ? `${auditWords[language].suspects}${language === 'zh' ? '：' : ': '}` : '') +
          suspectText(suspect, language),
      ),
      ...(isLarge ? [words.large(MOST_REPORTS)] : []),
      ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ];
  }

  return {
    takesRecords: true,
    begin({ summary }) {
      isLarge = summary.reports > MOST_REPORTS;
      return beginning(options);
    },
    record(record, _, entry) {
      const known = record();
      figures.add(known, entry);
      const open = known.diagnostics.filter(isOpen);
      const counts = years.get(String(entry.year ?? '')) ?? new Map<string, number>();
      for (const { code } of open) counts.set(code.slice(0, 3), (counts.get(code.slice(0, 3)) ?? 0) + 1);
      if (open.length > 0) years.set(String(entry.year ?? ''), counts);
      if (isLarge && open.length === 0) return '';
      const line = lineOf(known, entry, { language, withFigures: !isLarge, shared });
      if (size + line.length > MOST_DATA) {
        leftOut++;
        return '';
      }
      size += line.length;
      if (known.edition !== null) editions.add(known.edition);
      return line;
    },
    end(tally) {
      const shapes = [...editions].sort().flatMap((id) => {
        const edition = editionById(id);
        return edition ? [[id, shapesOf(edition, language)] as const] : [];
      });
      const titles = new Map(options.rules().map(({ code, title }) => [code, title]));
      const common: PageData = {
        words: { ...auditFormatWords[language].html.page, ...reporterWords[language].severity },
        shapes: Object.fromEntries(shapes),
        texts,
        rules: Object.fromEntries(tally.rules.map(({ key }) => [key, titles.get(key) ?? ''])),
      };
      const charts = [
        familyChart(years, language),
        areaChart(tally.areas, language),
        figureChart(figures.distributions(), language),
      ];
      return ending(common, notesOf(tally), charts, options);
    },
  };
}

function beginning({ language, version }: AuditWriterOptions): string {
  const title = markup(auditFormatWords[language].html.title);
  return [
    `<!doctype html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${markup(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="gov-report ${markup(version)}">`,
    `<link rel="icon" href="data:,">\n<title>${title}</title>\n<style>${AUDIT_CSS}</style>\n</head>\n<body>`,
    '<script type="application/json" id="reports">\n',
  ].join('\n');
}

function ending(
  common: PageData,
  notes: readonly string[],
  charts: readonly string[],
  { language }: AuditWriterOptions,
): string {
  const words = auditFormatWords[language].html;
  const columns = { ...auditFormatWords[language].columns, ...words.counts };
  const heads = COLUMNS.map((column) => {
    const sorted = column === 'errors' ? ' aria-sort="descending"' : '';
    return `<span role="columnheader"${sorted}><button data-column="${column}">${markup(columns[column])}</button></span>`;
  });
  return [
    `</script>\n<script type="application/json" id="common">${scriptJson(common)}</script>`,
    `<header>\n<h1>${markup(words.title)}</h1>`,
    ...notes.map((note) => `<p>${markup(note)}</p>`),
    `</header>\n<noscript><p>${markup(words.noScript)}</p></noscript>`,
    '<main>\n<div id="overview">',
    `<div class="charts">\n${charts.join('')}</div>`,
    '<div class="tools" role="search">',
    `<input type="search" id="search" placeholder="${markup(words.search)}" aria-label="${markup(words.search)}">`,
    ...(['year', 'area'] as const).map(
      (id) => `<select id="${id}" aria-label="${markup(columns[id])}"></select>`,
    ),
    `<select id="rule" aria-label="${markup(columns.code)}"></select>`,
    `<label><input type="checkbox" id="faulty"> ${markup(words.onlyFaulty)}</label>`,
    '<output id="count" aria-live="polite"></output>\n</div>',
    `<div role="table" aria-label="${markup(words.title)}">`,
    `<div role="row" class="head">${heads.join('')}</div>`,
    '<div id="rows" role="rowgroup"><div id="canvas" role="presentation"></div></div>\n</div>\n<div id="printed"></div>\n</div>',
    '<div id="detail" hidden></div>\n</main>',
    `<script>${PAGE_SCRIPT}</script>\n</body>\n</html>\n`,
  ].join('\n');
}

function markup(text: string): string {
  return escapeMarkup(visible(text));
}
