// Writes reports as plain pages for the programs that print them as PDF.

import type { Block } from './merged.js';

/** `style` is CSS for the cells and the page. */
export function htmlPage(blocks: readonly Block[], style: string): string {
  const body = blocks.map((block) => {
    if ('paragraph' in block) return `<p>${escapeText(block.paragraph)}</p>`;
    const rows = block.table.map(
      (row) =>
        `<tr>${row.map(({ text, columns, rows: height }) => `<td colspan=${columns} rowspan=${height}>${escapeText(text)}</td>`).join('')}</tr>`,
    );
    return `<table border=1 cellspacing=0>${rows.join('')}</table>`;
  });
  return `<!doctype html><html lang="zh-CN"><meta charset=utf-8><style>table{border-collapse:collapse;width:100%}${style}</style>${body.join('\n')}</html>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
