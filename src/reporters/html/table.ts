// Draws a table in the form's shape as HTML, with marks on the cells that something is to be said about.

import type { FigureCell, LabelCell, TableView, ViewCell } from '../../diagnostic/table-view.js';
import { escapeMarkup } from '../../text/markup.js';
import { visible } from '../../text/visible.js';

/** Gravest first. */
export const MARK_LEVELS = ['suspect', 'error', 'warning', 'info', 'related'] as const;

export type MarkLevel = (typeof MARK_LEVELS)[number];

/** What is said about a cell; the gravest and first remark leads. */
export interface CellMark {
  readonly level: MarkLevel;
  /** What should stand there. */
  readonly correction?: string;
  readonly remarks: readonly CellRemark[];
}

interface CellRemark {
  /** What is shown beside the figure: the number of the remark. */
  readonly label: string;
  /** The address of its explanation on the page. */
  readonly href: string;
  /** The whole remark, for those who point at the cell. */
  readonly text: string;
}

interface TableOptions {
  /** Names the figures on the page. */
  anchorOf(cell: FigureCell): string;
  markOf(cell: FigureCell): CellMark | undefined;
  /** Said of a cell that the input does not have. */
  readonly missing: string;
  /** Markup beside a figure. */
  beside?(cell: FigureCell): string;
}

/** Needs the classes of `html-css.ts`. */
export function drawTable(table: TableView, options: TableOptions): string {
  const rows = table.rows.map(
    (cells) => `<tr>${cells.map((cell) => cellMarkup(cell, options)).join('')}</tr>\n`,
  );
  const head = rows.slice(0, table.headRows).join('');
  const caption = `<caption>${markup(table.name)} ${markup(table.title)}</caption>`;
  return [
    '<div class="sheet"><table>',
    caption,
    ...(head === '' ? [] : [`<thead>\n${head}</thead>`]),
    `<tbody>\n${rows.slice(table.headRows).join('')}</tbody>`,
    '</table></div>\n',
  ].join('\n');
}

function cellMarkup(cell: ViewCell, options: TableOptions): string {
  return cell.kind === 'label' ? labelMarkup(cell) : figureMarkup(cell, options);
}

function spans({ columns, rows }: ViewCell): string {
  const wide = columns > 1 ? ` colspan="${columns}"` : '';
  return rows > 1 ? `${wide} rowspan="${rows}"` : wide;
}

/** The form is Chinese, whatever the language of the page. */
function labelMarkup(cell: LabelCell): string {
  const text = `<span lang="zh-CN">${markup(cell.text)}</span>`;
  const gloss = cell.gloss === undefined ? '' : `<small>${markup(cell.gloss)}</small>`;
  return `<th class="${cell.scope}" scope="${scopeOf(cell)}"${spans(cell)}>${text}${gloss}</th>`;
}

function scopeOf({ scope, columns, rows }: LabelCell): string {
  if (scope === 'row') return rows > 1 ? 'rowgroup' : 'row';
  return columns > 1 ? 'colgroup' : 'col';
}

function figureMarkup(cell: FigureCell, options: TableOptions): string {
  const id = markup(options.anchorOf(cell));
  const mark = options.markOf(cell);
  const reading = options.beside?.(cell) ?? '';
  if (!mark) {
    if (cell.raw === null)
      return `<td class="missing" id="${id}"${spans(cell)} title="${markup(options.missing)}"></td>`;
    return `<td id="${id}"${spans(cell)}>${markup(cell.raw)}${reading}</td>`;
  }
  const figure = markup(cell.raw?.trim() || '　');
  const [first] = mark.remarks;
  const numbers = mark.remarks.map(({ label, href }) => `<a href="${markup(href)}">${markup(label)}</a>`);
  const correction = mark.correction === undefined ? '' : `<small>${markup(mark.correction)}</small>`;
  const tip = mark.remarks.map(({ label, text }) => `<span>${markup(`${label}. ${text}`)}</span>`).join('');
  return [
    `<td class="${mark.level}" id="${id}"${spans(cell)}>`,
    `<a class="figure" href="${markup(first?.href ?? '')}" aria-describedby="${id}-tip">${figure}</a>`,
    `<sup>${numbers.join(' ')}</sup>${correction}${reading}`,
    `<span class="tip" role="tooltip" id="${id}-tip"><b>${markup(cell.name)}</b>${tip}</span></td>`,
  ].join('');
}

function markup(text: string): string {
  return escapeMarkup(visible(text));
}
