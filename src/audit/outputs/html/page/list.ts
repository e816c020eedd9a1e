// The list of reports: searched, filtered and sorted; only the rows in sight are drawn.

import type { PageData } from '../page-data.js';
import { byId, element } from './dom.js';
import type { PageReport } from './reports.js';

/** Pixels; the style sheet says the same. */
const ROW = 36;
/** Rows drawn beyond both ends of what is in sight. */
const MARGIN = 12;
/** Reports that are put on paper. */
const MOST_PRINTED = 1000;

const COLUMNS = ['office', 'area', 'year', 'errors', 'warnings', 'infos', 'message', 'path'] as const;
type Column = (typeof COLUMNS)[number];
const SEVERITIES: readonly Column[] = ['errors', 'warnings', 'infos'];

export function createList(reports: readonly PageReport[], { words, rules }: PageData): { draw(): void } {
  const [box, rows, printed] = [byId('rows'), byId('canvas'), byId('printed')];
  const search = byId('search') as HTMLInputElement;
  const faulty = byId('faulty') as HTMLInputElement;
  const compareText = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const year = choice('year', words.allYears, unique(({ year }) => String(year ?? '')).sort());
  const area = choice('area', words.allAreas, unique((report) => report.area).sort(compareText));
  const rule = choice('rule', words.allRules, Object.keys(rules).sort(), rules);
  let sort: { readonly column: Column; readonly down: boolean } = { column: 'errors', down: true };
  let shown: readonly PageReport[] = [];

  function unique(of: (report: PageReport) => string): string[] {
    return [...new Set(reports.map(of))].filter((text) => text !== '');
  }
  function update(): void {
    const wanted = search.value
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word !== '');
    const code = new RegExp(`"code":"[^"]*${rule.value}`, 'iu');
    shown = reports
      .filter(
        (report) =>
          (!faulty.checked || report.errors + report.warnings + report.infos > 0) &&
          (year.value === '' || String(report.year) === year.value) &&
          (area.value === '' || report.area === area.value) &&
          (rule.value === '' || code.test(report.text())) &&
          wanted.every((word) => report.text().includes(word)),
      )
      .sort(compare);
    byId('count').textContent = words.count.replace('{}', String(shown.length));
    rows.style.height = `${shown.length * ROW}px`;
    box.setAttribute('aria-rowcount', String(shown.length + 1));
    box.scrollTop = 0;
    draw();
  }
  function compare(a: PageReport, b: PageReport): number {
    const [x, y] = [a[sort.column] ?? 0, b[sort.column] ?? 0];
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : compareText(String(x), String(y));
    const tie = SEVERITIES.includes(sort.column) ? bySeverity(a, b) : 0;
    return (sort.down ? -order : order) || tie || a.index - b.index;
  }
  /** The worst first: of reports without errors those with warnings. */
  function bySeverity(a: PageReport, b: PageReport): number {
    return b.errors - a.errors || b.warnings - a.warnings || b.infos - a.infos;
  }
  function draw(): void {
    const first = Math.max(0, Math.floor(box.scrollTop / ROW) - MARGIN);
    const count = Math.ceil(box.clientHeight / ROW) + 2 * MARGIN;
    const focused = rows.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : null;
    rows.replaceChildren(...shown.slice(first, first + count).map((report, i) => rowOf(report, first + i)));
    if (focused) rows.querySelector<HTMLElement>(`a[href="${focused}"]`)?.focus({ preventScroll: true });
  }
  /** What is wrong in the reports that are shown, without the counts; the others are sound. */
  function print(): void {
    const faulty = shown.filter((report) => report.findings().length > 0).slice(0, MOST_PRINTED);
    printed.replaceChildren(
      ...faulty.flatMap((report) => [
        element('h3', {}, [report.office || report.path, report.year ?? '', report.area].join(' ')),
        element('p', { class: 'meta' }, report.path),
        element(
          'ul',
          {},
          ...report
            .findings()
            .map(({ severity, message, place, code }) =>
              element(
                'li',
                {},
                element('b', {}, words[severity]),
                ` ${message} `,
                element('small', {}, [place, code].join(' ')),
              ),
            ),
        ),
      ]),
    );
  }
  function rowOf(report: PageReport, position: number): HTMLElement {
    const cells = COLUMNS.map((column) => {
      const text = String(report[column] ?? '');
      const content =
        column === 'office' ? element('a', { href: `#r${report.index}` }, text || report.path) : text;
      const level = report[column] ? column : '';
      return element('span', { role: 'cell', class: `c-${column} n-${level}`, title: text }, content);
    });
    const attributes = { role: 'row', class: 'line', 'aria-rowindex': String(position + 2) };
    const row = element('div', attributes, ...cells);
    row.style.top = `${position * ROW}px`;
    return row;
  }
  function step(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = document.activeElement?.closest('.line');
    if (by === undefined || !row) return;
    const next = (by === 1 ? row.nextElementSibling : row.previousElementSibling)?.querySelector('a');
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-column]')) {
    button.addEventListener('click', () => {
      const column = button.dataset['column'] as Column;
      const down = column === sort.column ? !sort.down : SEVERITIES.includes(column);
      sort = { column, down };
      for (const head of document.querySelectorAll('[role=columnheader]')) head.removeAttribute('aria-sort');
      button.parentElement?.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      update();
    });
  }
  for (const input of [search, year, area, rule, faulty]) input.addEventListener('input', update);
  box.addEventListener('scroll', () => draw(), { passive: true });
  box.addEventListener('keydown', step);
  addEventListener('resize', () => draw());
  addEventListener('beforeprint', print);
  addEventListener('afterprint', () => printed.replaceChildren());
  update();
  return { draw };
}

function choice(
  id: string,
  all: string,
  values: readonly string[],
  titles: Readonly<Record<string, string>> = {},
): HTMLSelectElement {
  const select = byId(id) as HTMLSelectElement;
  select.append(element('option', { value: '' }, all));
  for (const value of values)
    select.append(element('option', { value }, `${value} ${titles[value] ?? ''}`.trim()));
  select.hidden = values.length === 0;
  return select;
}
