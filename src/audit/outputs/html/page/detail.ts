// One report of the page: its tables in the form's shape with the wrong cells marked, and what is wrong with them.

import type { FigureCell, TableView } from '../../../../diagnostic/table-view.js';
import { type CellMark, drawTable, MARK_LEVELS } from '../../../../reporters/html/table.js';
import type { FigureData, FindingData, PageData } from '../page-data.js';
import { element } from './dom.js';
import type { PageReport } from './reports.js';

export function showReport(target: HTMLElement, report: PageReport, data: PageData): void {
  const { words } = data;
  const findings = report.findings();
  const name = [report.office || report.path, report.year ?? ''].join(' ');
  const facts = [report.area, report.path].filter((fact) => fact !== '').join(' · ');
  const tables = element('div');
  // Written by `drawTable`, which escapes every text.
  tables.innerHTML = tablesOf(report, findings, data);
  const articles = findings.map((finding, i) => articleOf(finding, `r${report.index}-${i + 1}`, i + 1, data));
  target.replaceChildren(
    element('p', {}, element('a', { href: '#' }, `← ${words.back}`)),
    element('h2', { tabindex: '-1' }, name),
    element('p', { class: 'meta' }, facts),
    element(
      'div',
      { class: 'parts' },
      tables,
      element(
        'div',
        { class: 'findings' },
        element('h3', {}, findings.length > 0 ? words.findings : words.sound),
        ...articles,
      ),
    ),
  );
}

function tablesOf(report: PageReport, findings: readonly FindingData[], { shapes, words }: PageData): string {
  const figures = report.figures();
  const shape = shapes[report.edition];
  if (!shape) return `<p class="meta">${words.noTables}</p>`;
  if (!figures) return `<p class="meta">${words.noFigures}</p>`;
  const marks = marksOf(findings, report.index);
  return shape
    .map((table) => filled(table, figures))
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell.kind === 'figure' && cell.raw !== null)))
    .map((table) =>
      drawTable(table, {
        anchorOf: ({ id }) => `r${report.index}-c${id}`,
        markOf: ({ id }) => marks.get(Number(id)),
        missing: words.missing,
      }),
    )
    .join('');
}

function filled(table: TableView, figures: FigureData): TableView {
  const fill = (cell: FigureCell): FigureCell => {
    const figure = figures[Number(cell.id)] ?? null;
    return { ...cell, raw: figure === null ? null : String(figure) };
  };
  return {
    ...table,
    rows: table.rows.map((row) => row.map((cell) => (cell.kind === 'figure' ? fill(cell) : cell))),
  };
}

function marksOf(findings: readonly FindingData[], report: number): ReadonlyMap<number, CellMark> {
  const marks = new Map<number, CellMark>();
  findings.forEach(({ code, message, marks: cells }, i) => {
    const remark = { label: String(i + 1), href: `#r${report}-${i + 1}`, text: `${code} ${message}` };
    for (const [cell, level, correction] of cells) {
      const known = marks.get(cell);
      const graver = !known || MARK_LEVELS.indexOf(level) < MARK_LEVELS.indexOf(known.level);
      const said = correction ?? known?.correction;
      marks.set(cell, {
        level: graver ? level : known.level,
        remarks: graver ? [remark, ...(known?.remarks ?? [])] : [...known.remarks, remark],
        ...(said !== undefined && { correction: said }),
      });
    }
  });
  return marks;
}

function articleOf(
  finding: FindingData,
  id: string,
  number: number,
  { words, texts, rules }: PageData,
): HTMLElement {
  const { code, severity, message, place, remarks } = finding;
  const lines = remarks.map((remark) => (typeof remark === 'number' ? (texts[remark] ?? '') : remark));
  return element(
    'article',
    { class: `finding ${severity}`, id, tabindex: '-1' },
    element(
      'h4',
      {},
      element('span', { class: 'number' }, String(number)),
      ' ',
      element('span', { class: `s-${severity}` }, words[severity]),
      ' ',
      element('code', { title: rules[code] ?? '' }, code),
      ` ${message}`,
    ),
    element('p', { class: 'place' }, place),
    element('ul', {}, ...lines.map((line) => element('li', {}, line))),
  );
}
