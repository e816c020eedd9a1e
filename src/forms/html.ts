// Writes the filled tables of a form as HTML that an editor of a web page takes as it is: no styles but the lines.

import type { Edition } from '../edition/edition.js';
import { escapeMarkup } from '../text/markup.js';
import { visible } from '../text/visible.js';
import { type FormCell, type FormTable, layTable } from './layout.js';

/** `figure` gives what stands in a cell, by id. */
export function writeFormHtml(
  edition: Edition,
  title: string,
  figure: (id: string) => string | undefined,
): string {
  const parts = edition.data.sections.flatMap((section) => {
    const table = edition.data.tables.find(({ id }) => id === section.table);
    return table ? [`<h3>${markup(section.title)}</h3>\n${tableMarkup(layTable(table), figure)}`] : [];
  });
  return [
    `<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>${markup(title)}</title>\n</head>\n<body>`,
    `<h2 align="center">${markup(title)}</h2>`,
    ...parts,
    '</body>\n</html>\n',
  ].join('\n');
}

function tableMarkup({ cells, rows }: FormTable, figure: (id: string) => string | undefined): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const here = cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    return `<tr>${here.map((cell) => cellMarkup(cell, figure)).join('')}</tr>`;
  });
  return `<table border="1" cellspacing="0" cellpadding="4" width="100%">\n${lines.join('\n')}\n</table>`;
}

function cellMarkup(cell: FormCell, figure: (id: string) => string | undefined): string {
  const wide = cell.columns > 1 ? ` colspan="${cell.columns}"` : '';
  const high = cell.rows > 1 ? ` rowspan="${cell.rows}"` : '';
  const text = (cell.id === undefined ? undefined : figure(cell.id)) ?? cell.text;
  const align = cell.kind === 'label' ? '' : ' align="center"';
  return `<td${wide}${high}${align}>${markup(text)}</td>`;
}

function markup(text: string): string {
  return escapeMarkup(visible(text));
}
