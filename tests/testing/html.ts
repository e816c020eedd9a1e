// The ways in which a report stands in a web page: what writes the page, and what an office's site puts around it.

import { type Encoding, encode } from './bytes.js';
import type { Block, MergedCell, MergedRow } from './merged.js';

export interface HtmlWriter {
  readonly name: string;
  readonly encoding: Encoding;
  readonly write: (blocks: readonly Block[]) => string;
}

interface Markup {
  /** What stands in a cell; `text` is escaped. */
  readonly cell: (text: string, cell: MergedCell) => string;
  readonly paragraph: (text: string) => string;
  /** Attributes of cells besides their spans, with a blank before. */
  readonly attributes: (cell: MergedCell) => string;
  readonly table: (rows: string) => string;
  readonly page: (body: string) => string;
  /** Whether cells, rows and paragraphs are closed. */
  readonly closed: boolean;
  readonly lineEnd: string;
}

const plain: Markup = {
  cell: (text) => text,
  paragraph: (text) => `<p>${text}</p>`,
  attributes: () => '',
  table: (rows) => `<table border="1">${rows}</table>`,
  page: (body) =>
    `<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n${body}\n</body></html>\n`,
  closed: true,
  lineEnd: '\n',
};

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;');
}

function writer(
  name: string,
  markup: Partial<Markup>,
  { encoding = 'utf-8', edit = (page: string) => page, tear = false } = {} as {
    encoding?: Encoding;
    edit?: (page: string) => string;
    tear?: boolean;
  },
): HtmlWriter {
  const full = { ...plain, ...markup };
  const body = (blocks: readonly Block[]) =>
    blocks.map((block) => writeBlock(block, full, tear)).join(full.lineEnd);
  return { name, encoding, write: (blocks) => edit(full.page(body(blocks))) };
}

function writeBlock(block: Block, markup: Markup, tear: boolean): string {
  if ('paragraph' in block) {
    const written = markup.paragraph(escapeHtml(block.paragraph));
    return markup.closed ? written : written.replaceAll('</p>', '');
  }
  const rows = tear ? tearSpans(block.table) : block.table;
  return markup.table(rows.map((row) => writeRow(row, markup)).join(''));
}

function writeRow(row: MergedRow, { cell: inside, attributes, closed, lineEnd }: Markup): string {
  const end = (tag: string) => (closed ? `</${tag}>` : '');
  const cells = row.map((cell) => {
    const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ''}${cell.rows > 1 ? ` rowspan=${cell.rows}` : ''}`;
    return `${lineEnd}<td${spans}${attributes(cell)}>${inside(escapeHtml(cell.text), cell)}${end('td')}`;
  });
  return `${lineEnd}<tr>${cells.join('')}${end('tr')}`;
}

/** Each row has its own borders: the label takes a part of what the last figure's column has in the rows above. */
function tearSpans(table: readonly MergedRow[]): MergedRow[] {
  return table.map((row) => {
    const wide = row.map((cell) => ({ ...cell, columns: cell.columns * 2 }));
    const last = wide.findLastIndex(({ kind }) => kind === 'figure');
    const label = wide.findLastIndex(({ kind, rows }) => kind === 'label' && rows === 1);
    const first = label >= 0 ? label : wide.findIndex(({ kind }) => kind === 'figure');
    if (last < 0 || first < 0 || first === last) return wide;
    return wide.map((cell, i) => {
      const more = i === first ? 1 : 0;
      return { ...cell, columns: cell.columns + more - (i === last ? 1 : 0) };
    });
  });
}

const WORD_HEAD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=Generator content="Microsoft Word 15 (filtered)">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"宋体";} table.MsoNormalTable {border:none} --></style></head>
<body lang=ZH-CN><div class=WordSection1>`;

const word: Partial<Markup> = {
  cell: (text, { kind }) =>
    kind === 'figure'
      ? `\r\n  <p class=MsoNormal align=center style='text-align:center'><span lang=EN-US\r\n  style='font-size:10.5pt'>${splitDigits(text)}<o:p></o:p></span></p>\r\n  `
      : `\r\n  <p class=MsoNormal><span style='font-family:宋体'>${wrapped(text)}</span><span lang=EN-US><o:p></o:p></span></p>\r\n  `,
  paragraph: (text) =>
    `<p class=MsoNormal style='text-indent:24.0pt'><span style='mso-bidi-font-size:10.5pt'>${wrapped(text)}<o:p></o:p></span></p>\r\n<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>`,
  attributes: ({ columns }) =>
    ` width=${60 * columns} valign=top style='width:45.0pt;border:solid windowtext 1.0pt'`,
  table: (rows) =>
    `<table class=MsoNormalTable border=1 cellspacing=0>${rows}\r\n <![if !supportMisalignedColumns]>\r\n <tr height=0><td width=60 style='border:none'></td></tr>\r\n <![endif]>\r\n</table>`,
  page: (body) => `${WORD_HEAD}${body}</div></body></html>`,
  lineEnd: '\r\n',
};

/** A revision mark in the middle of a figure leaves a seam. */
function splitDigits(text: string): string {
  return /^\d{3,}$/u.test(text) ? `${text[0]}</span><span lang=EN-US>${text.slice(1)}` : text;
}

/** Word ends its lines wherever they are full. */
function wrapped(text: string): string {
  return text.length > 40 && !text.includes('&') ? `${text.slice(0, 30)}\r\n  ${text.slice(30)}` : text;
}

const CHROME_ABOVE = `<div class="top"><img src="logo.png"><form><input type="text" value="请输入关键字"><select><option>2020<option>2021</select></form>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/nb/">政府信息公开年度报告</a></li></ul></div>
<table width="1000"><tr><td width="200" valign="top"><ul><li><a href="1">2019年政府信息公开工作年度报告</a></li><li><a href="2">2018年政府信息公开工作年度报告</a></li></ul></td>
<td><table width="100%"><tr><td>当前位置：<a href="/">首页</a> &gt; <a href="/a">政务公开</a> &gt; <a href="/b">政府信息公开年度报告</a></td></tr>
<tr><td><script>document.write("<td>12</td>")</script><noscript>请打开脚本</noscript><div style="display: none;">2017年政府信息公开工作年度报告</div>
<div class="article"><div class="info">发布日期：2025-01-17　浏览次数：<span id="hits">312</span></div><template><p>0</p></template>`;
const CHROME_BELOW = `</div></td></tr></table></td></tr></table><div>上一篇：<a href="3">2016年政府信息公开工作年度报告</a></div>
<div class="footer"><p>主办：某某市人民政府 备案号：00000000</p></div><script src="a.js"></script>`;

const cms: Partial<Markup> = {
  cell: (text, { kind }) =>
    kind === 'figure'
      ? `<p style="text-align: center;"><span>${text}</span></p><p>&nbsp;</p>`
      : `<p>${broken(text)}</p>`,
  paragraph: (text) => `<p style="text-indent: 2em;"><span style="font-size: 16px;">　　${text}</span></p>`,
  table: (rows) =>
    `<table class="pc" cellpadding="0"><tbody>${rows}</tbody></table><div class="phone" style="display:none"><table><tbody>${rows}</tbody></table></div>`,
  page: (body) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>某某市人民政府</title></head><body>${CHROME_ABOVE}${body}${CHROME_BELOW}</body></html>`,
};

function broken(text: string): string {
  return text.length > 4 && !text.includes('&') ? `${text.slice(0, 3)}<br/>${text.slice(3)}` : text;
}

const upperTags = (page: string) => page.replace(/<\/?[a-z]+/gu, (tag) => tag.toUpperCase());

export const htmlWriters: readonly HtmlWriter[] = [
  writer('clean', {}),
  writer('Word, filtered', word, { encoding: 'gb18030' }),
  writer('CMS with nested layout tables', cms),
  writer('in divs', {
    paragraph: (text) => `<div><div><span>${text.slice(0, 2)}</span><b>${text.slice(2)}</b></div></div>`,
    table: (rows) =>
      `<div class="wrap"><div><table><thead></thead><tbody>${rows}</tbody></table></div></div>`,
  }),
  writer('torn spans', {}, { tear: true }),
  writer('padded', {
    cell: (text) => `&nbsp;\n\t${text}&nbsp;&#160; &#x3000;`,
    paragraph: (text) => `<p>&nbsp;&nbsp;&nbsp;&nbsp;${text}&nbsp;</p>`,
  }),
  writer('upper case', {}, { edit: upperTags }),
  writer('nothing closed', { closed: false, table: (rows) => `<table>${rows}</table>` }),
  writer('attribute junk', {
    attributes: () =>
      ` style="color:red;;'" data-x='{"a>b":1}' onclick=alert(1) class="a  b" style="b" width = 10% nowrap`,
    table: (rows) =>
      `<table cellspacing=0 cellspacing=1 x:str><colgroup><col width=1><col></colgroup>${rows}</table>`,
  }),
  writer('one line', {
    lineEnd: '',
    page: (body) => `<html><body>${body.replaceAll('\n', '')}</body></html>`,
  }),
  writer('fragment', { page: (body) => body }),
  writer('carriage returns', { lineEnd: '\r' }),
  writer('UTF-16', { page: (body) => `<html><body>${body}</body></html>` }, { encoding: 'utf-16le' }),
  writer('fields', {
    cell: (text, { kind }) =>
      kind === 'figure' ? `<input type="hidden" value="9"><input class=num value="${text}">` : text,
  }),
];

export function writePage({ write, encoding }: HtmlWriter, blocks: readonly Block[]) {
  const text = write(blocks);
  return { text, bytes: encode(text, encoding) };
}
