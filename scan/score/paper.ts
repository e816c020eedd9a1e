// Prints a made-up report: its tables as the form has them, in a font, broken over two pages, as pictures.

import { type Browser, chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Edition } from '../../src/edition/edition.js';
import { type FormCell, type FormTable, layTable } from '../../src/forms/layout.js';
import type { Figures } from './figures.js';
import { between, oneOf, type Random } from './random.js';

export interface Font {
  readonly name: string;
  /** Families in the order in which they are asked for a character. */
  readonly families: readonly string[];
  readonly isFullWidth?: true;
}

/** Those that Debian has of the fonts that offices use, or their nearest. */
export const FONTS: readonly Font[] = [
  { name: 'times', families: ['Liberation Serif', 'AR PL SungtiL GB'] },
  { name: 'song', families: ['AR PL UMing CN'] },
  { name: 'song-light', families: ['AR PL SungtiL GB'] },
  { name: 'fangsong', families: ['cwTeXFangSong', 'AR PL SungtiL GB'] },
  { name: 'hei', families: ['WenQuanYi Zen Hei'] },
  { name: 'kai', families: ['AR PL UKai CN'] },
  { name: 'kai-gb', families: ['AR PL KaitiM GB'] },
  { name: 'wenkai', families: ['LXGW WenKai'] },
  { name: 'noto-serif', families: ['Noto Serif CJK SC'] },
  { name: 'noto-sans', families: ['Noto Sans CJK SC'] },
  { name: 'arial', families: ['Liberation Sans', 'Noto Sans CJK SC'] },
  { name: 'full-width', families: ['AR PL UMing CN', 'Noto Serif CJK SC'], isFullWidth: true },
];

/** In colour, four bytes a point. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export async function openPress(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
}

/** The width of a sheet is 210 mm. */
export async function print(
  press: Browser,
  edition: Edition,
  figures: Figures,
  font: Font,
  dpi: number,
  random: Random,
): Promise<Sheet[]> {
  const scale = dpi / 96;
  const page = await press.newPage({ deviceScaleFactor: scale, viewport: { width: 794, height: 1123 } });
  await page.setContent(markup(edition, figures, font, random));
  const sheets: Sheet[] = [];
  for (const sheet of await page.locator('.sheet').all()) {
    const { width, height, data } = PNG.sync.read(await sheet.screenshot());
    sheets.push({ width, height, data });
  }
  await page.close();
  return sheets;
}

function markup(edition: Edition, figures: Figures, font: Font, random: Random): string {
  const size = between(random, 120, 140) / 10;
  // Most programs draw lines of half a point.
  const line = oneOf(random, [0.67, 0.67, 1, 1.34]);
  const [title, ...tables] = [
    `某某镇人民政府${edition.id === '2019' ? 2020 : 2024}年政府信息公开工作年度报告`,
    ...edition.data.sections.flatMap((section) => {
      const table = edition.data.tables.find(({ id }) => id === section.table);
      return table ? [{ title: section.title, table: layTable(table) }] : [];
    }),
  ] as [string, ...{ title: string; table: FormTable }[]];
  const [proactive, requests, disputes] = tables as [Part, Part, Part];
  const cell = (one: FormCell) => cellMarkup(one, figures, font.isFullWidth);
  const breakAt = requests.table.headerRows + between(random, 8, 11);
  const isRepeated = random() < 0.7;
  const head = isRepeated ? requests.table.headerRows : 0;
  const pages = [
    `<h1>${title}</h1><h2>一、总体情况</h2><p>本年度工作情况如下。</p>`,
    `<h2>${proactive.title}</h2>${tableMarkup(proactive.table, 0, proactive.table.rows, 0, cell)}`,
    `<h2>${requests.title}</h2>${tableMarkup(requests.table, 0, breakAt, 0, cell)}</div><div class="sheet">`,
    tableMarkup(requests.table, breakAt, requests.table.rows, head, cell),
    `<h2>${disputes.title}</h2>${tableMarkup(disputes.table, 0, disputes.table.rows, 0, cell)}`,
    '<h2>五、存在的主要问题及改进情况</h2><p>下一步将继续改进。</p>',
  ];
  const families = font.families.map((name) => `'${name}'`).join(',');
  const style = `body{margin:0;font:${size}px ${families}}h1{font-size:22px;text-align:center;margin:0 0 18px}h2{font-size:18px;margin:12px 0 8px}.sheet{box-sizing:border-box;width:794px;min-height:1123px;padding:70px 76px;background:#fff}table{border-collapse:collapse;width:100%;table-layout:auto}td{border:${line}px solid #000;padding:2px 3px;line-height:1.25}td.label{text-align:left}td{text-align:center}`;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><div class="sheet">${pages.join('')}</div>`;
}

interface Part {
  readonly title: string;
  readonly table: FormTable;
}

/** The rows `from` up to `to`, below the first `head` rows; a cell that goes over the end of a page is two. */
function tableMarkup(
  table: FormTable,
  from: number,
  to: number,
  head: number,
  cell: (one: FormCell) => string,
): string {
  const rows = [...Array(head).keys(), ...Array.from({ length: to - from }, (_, i) => from + i)];
  const lines = rows.map((row, i) => {
    const last = i < head ? head : to;
    const isFirst = i === head;
    const here = table.cells
      .filter((one) => one.row === row || (isFirst && one.row < row && row < one.row + one.rows))
      .sort((a, b) => a.column - b.column)
      .map((one) => {
        const rowsHere = Math.min(one.row + one.rows, last) - row;
        return cell({ ...one, rows: rowsHere, text: one.row < row ? '' : one.text });
      });
    return `<tr>${here.join('')}</tr>`;
  });
  return `<table>${widths(table)}${lines.join('')}</table>`;
}

function widths({ columns, labelColumns }: FormTable): string {
  if (columns !== 10) return '';
  const shares = [8, 9, 22, ...Array<number>(7).fill(61 / 7)];
  return `<colgroup>${shares.map((share, i) => (i < labelColumns + 7 ? `<col style="width:${share}%">` : '')).join('')}</colgroup>`;
}

function cellMarkup(cell: FormCell, figures: Figures, isFullWidth = false): string {
  const text = (cell.id === undefined ? undefined : figures.get(cell.id)) ?? cell.text;
  const shown = isFullWidth && cell.id !== undefined ? fullWidth(text) : text;
  return `<td class="${cell.kind}" rowspan="${cell.rows}" colspan="${cell.columns}">${shown}</td>`;
}

function fullWidth(text: string): string {
  return text.replace(/[0-9.]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}
