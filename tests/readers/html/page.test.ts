// What of a page is read, as which rows, and where it stands.

import { describe, expect, it } from 'vitest';
import type { Document, DocumentRow } from '../../../src/document/document.js';
import { readDocument } from '../../../src/readers/index.js';
import { encode } from '../../testing/bytes.js';

async function read(page: string | Uint8Array, path = 'a.html'): Promise<Document> {
  const result = await readDocument(path, typeof page === 'string' ? encode(page, 'utf-8') : page);
  if ('unreadable' in result) throw new Error(JSON.stringify(result.unreadable));
  return result.document;
}

/** A line, or the cells of a row; `*` is a covered one. */
function shown({ cells, cut }: DocumentRow): string | string[] {
  if (cut === 'single') return cells[0]!.text;
  return cells.map(({ text, covered }) => (covered ? '*' : text));
}

async function rowsOf(page: string): Promise<(string | string[])[]> {
  return (await read(page)).rows.map(shown);
}

describe('text', () => {
  it.each([
    ['inline tags', '<p>全年<b>收到</b><span>申请<i>12</i>件</span></p>', ['全年收到申请12件']],
    ['a line end between wide characters', '<p>政府\n  信息</p>', ['政府信息']],
    ['a line end between words', '<p>in\n  force</p>', ['in force']],
    ['breaks', '<p>甲<br>乙<br/><br>丙</p>', ['甲', '乙', '丙']],
    ['blocks', '<div>甲<p>乙</p>丙<ul><li>丁</ul></div>', ['甲', '乙', '丙', '丁']],
    [
      'inline blocks',
      '<p><span style="display:inline-block">甲</span><span style="display:inline-block">乙</span>',
      ['甲', '乙'],
    ],
    ['entities', '<p>&#19968;、&lt;甲&gt;&amp;乙&amp;lt;</p>', ['一、<甲>&乙&lt;']],
    ['deleted text', '<p>12<del>3</del><ins>4</ins>件</p>', ['124件']],
    ['comments of Word', '<p>甲<!--[if gte mso 9]>乙<![endif]--><![if !a]>丙<![endif]></p>', ['甲丙']],
    [
      'scripts and the like',
      '<p>甲<script>乙</script><style>丙</style><template>丁</template><noscript>戊</noscript></p>',
      ['甲'],
    ],
    [
      'what is hidden',
      '<p>甲</p><p hidden>乙</p><p style="DISPLAY : NONE">丙</p><p style="mso-hide:all">丁</p>',
      ['甲'],
    ],
    [
      'what a style sheet hides',
      '<style>.a, p.b{color:red;display:none}/* .c{display:none} */@media print{.d{display:none}}#e{display:none}</style><p class="x a">甲</p><p class=b>乙</p><p class=c>丙</p><p class=d>丁</p><p id=e>戊</p>',
      ['丙', '丁'],
    ],
    [
      'what has no ink or size, or stands far off the page',
      '<p>甲<i style="opacity:0">乙</i><i style="font-size: 0px">丙</i><i style="position:absolute;left:-9999px">丁</i><i style="clip:rect(0, 0, 0, 0)">戊</i></p>',
      ['甲'],
    ],
    [
      'what has a little ink or size, or stands a little aside',
      '<p>甲<i style="opacity:0.8">乙</i><i style="font-size:0.8em">丙</i><i style="left:-12px">丁</i></p><p style="font-size:0">\n<span style="font-size:14px">戊</span></p>',
      ['甲乙丙丁', '戊'],
    ],
    [
      'what a style sheet leaves no ink or size',
      '<style>.a{visibility:hidden}.b{opacity:0}.c{font-size:0}.d{vertical-align:super}.e{text-decoration:line-through}</style><p>1<i class=a>2</i><i class=b>3</i><i class=c>4</i><i class=e>5</i></p><p>1<i class=d>2</i></p>',
      ['1', ['1', '2']],
    ],
    [
      'the way through the site',
      '<div>当前位置：<a href=a>首页</a> &gt; <a href=b>年报</a> &gt; 正文</div><p>甲</p>',
      ['甲'],
    ],
    [
      'links to other pages',
      '<ul><li><a href=1>2021年年度报告</a><li>下一篇：<a href=2>2022年年度报告</a></ul><p>见<a href=3>目录</a>。</p>',
      ['见目录。'],
    ],
    [
      'a link that was never closed',
      '<a href=1><p>一、总体情况</p><p>二、主动公开</p>',
      ['一、总体情况', '二、主动公开'],
    ],
    [
      'named places',
      '<ul><li><a name=1>一、总体情况</a><li><a name=2>二、主动公开</a></ul>',
      ['一、总体情况', '二、主动公开'],
    ],
    ['linked headings', '<h2><a href="#1">一、总体情况</a></h2>', ['一、总体情况']],
    [
      'chrome',
      '<nav>甲</nav><div class="top nav">乙</div><div role=navigation>丙</div><footer>丁</footer><p>戊</p>',
      ['戊'],
    ],
  ])('%s', async (_, page, expected) => {
    expect(await rowsOf(page)).toEqual(expected);
  });

  const long = '<title>青石县水利局2024年政府信息公开工作年度报告-青石县</title>';
  const short = '<meta name="ArticleTitle" content="2024年政府信息公开工作年度报告">';
  it.each([
    ['one', long],
    ['two, the longer one last', short + long],
    ['two, the longer one first', long + short],
  ])('begins where the head says that the title is: in %s', async (_, head) => {
    const page = `${head}<p>欢迎</p><h1>青石县水利局</h1><h1>2024年政府信息公开工作年度报告</h1><p>甲</p>`;
    expect(await rowsOf(page)).toEqual(['青石县水利局', '2024年政府信息公开工作年度报告', '甲']);
  });

  it('is not what the head says of the page besides', async () => {
    const about = '<meta name="description" content="甲局2023年政府信息公开工作年度报告">';
    expect(await rowsOf(`${about}<p>甲</p>`)).toEqual(['甲']);
  });

  it.each([
    [
      '<title>甲局2024年政府信息公开工作年度报告_青石县</title>',
      '甲局2024年政府信息公开工作年度报告',
      '甲局2024年政府信息公开工作年度报告_青石县',
    ],
    [
      '<meta property="og:title" content="甲局2024年政府信息公开年度报告">',
      '甲局2024年政府信息公开年度报告',
      '甲局2024年政府信息公开年度报告',
    ],
    [
      '<meta name="ArticleTitle" content="甲局2024年政府信息公开年度报告">',
      '甲局2024年政府信息公开年度报告',
      '甲局2024年政府信息公开年度报告',
    ],
  ])('has its title from the head where it stands there alone: %s', async (head, title, raw) => {
    const document = await read(`${head}<p>甲</p>`);
    expect(document.rows.map(shown)).toEqual([title, '甲']);
    expect(document.raw(document.rows[0]!.place)).toBe(raw);
  });
});

describe('tables', () => {
  it.each([
    [
      'spans',
      '<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>1<td>2</table>',
      [
        ['甲', '乙', '*'],
        ['*', '1', '2'],
      ],
    ],
    [
      'a span to the end of its group',
      '<table><tbody><tr><td rowspan=0>甲<td>1<tr><td>2<tbody><tr><td>乙<td>3</table>',
      [
        ['甲', '1'],
        ['*', '2'],
        ['乙', '3'],
      ],
    ],
    [
      'a span beyond its group',
      '<table><tbody><tr><td rowspan=9>甲<td>1<tbody><tr><td>乙<td>3</table>',
      [
        ['甲', '1'],
        ['乙', '3'],
      ],
    ],
    [
      'spans that are no numbers',
      '<table><tr><td rowspan=x colspan=-2>甲<td colspan=0>1</table>',
      [['甲', '1']],
    ],
    [
      'missing cells',
      '<table><tr><td rowspan=2>甲<td>1<td>2<tr><td>3<tr></table>',
      [['甲', '1', '2'], ['*', '3'], []],
    ],
    [
      'paragraphs and breaks in a cell',
      '<table><tr><td><p>商业</p><p>企业</p><td>&nbsp;<p>12</p><br></table>',
      [['商业\n企业', '12']],
    ],
    [
      'hidden rows and cells',
      '<table><tr><td>甲<td>1<tr style="display:none"><td>乙<td>2<tr><td>丙<td hidden>9<td>3</table>',
      [
        ['甲', '1'],
        ['丙', '3'],
      ],
    ],
    ['a footnote beside a figure', '<table><tr><td>甲<td>5<sup>1</sup></table>', [['甲', '5 1']]],
    ['a caption', '<table><caption>表三</caption><tr><td>甲<td>1</table>', ['表三', ['甲', '1']]],
    [
      'in a table that lays out the page',
      '<table><tr><td>左<td><p>上</p><table><tr><td>甲<td>1</table><p>下</p></table>',
      ['左', '上', ['甲', '1'], '下'],
    ],
    ['of one column', '<table><tr><td>甲<tr><td>乙</table>', ['甲', '乙']],
    [
      'twice the same',
      '<table><tr><td>甲<td>1<tr><td>乙<td>2</table><table><tr><td>甲<td>1<tr><td>乙<td>2</table>',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ],
    ['inside of what would be chrome', '<aside><table><tr><td>甲<td>1</table></aside>', [['甲', '1']]],
    [
      'that only a script shows',
      '<div style="display:none"><table><tr><td>甲<td>1</table></div>',
      [['甲', '1']],
    ],
  ])('%s', async (_, page, expected) => {
    expect(await rowsOf(page)).toEqual(expected);
  });
});

describe('places', () => {
  it.each([
    ['<td>12</td>', '12'],
    ['<td>\r\n  12\r\n </td>', '12'],
    ['<td>&nbsp;12&#160;</td>', '12'],
    ['<td><p class=x>1<b>2</b></p></td>', '1<b>2'],
    ['<td>&#49;&#x32;</td>', '&#49;&#x32;'],
    ['<td>&nbsp;</td>', '&nbsp;'],
    ['<td></td>', ''],
    ['<td><input value="12"></td>', '12'],
    ['<td><input value=12></td>', '12'],
    ['<td><input></td>', ''],
    ['<td><select><optgroup label=x><option>11<option selected>12</optgroup></select></td>', '12'],
    ['<td><select><optgroup label=x><option>12<option>13</optgroup></select></td>', '12'],
    ['<td>a&b &copy=1 &#128512;甲</td>', 'a&b &copy=1 &#128512;甲'],
    ['<td>1\0２</td>', '1\0２'],
  ])('%s', async (cell, raw) => {
    const text = `<table>\r\n<tr><td>甲</td>${cell}<td>末</td></tr></table>`;
    const document = await read(encode(text.replace('\0', ''), 'utf-8'));
    const [row] = document.rows;
    expect(document.raw(row!.cells[1]!.place)).toBe(raw.replace('\0', ''));
    expect(document.raw(row!.cells[2]!.place)).toBe('末');
    expect(document.locate(row!.cells[0]!.place)).toMatchObject({ line: 2, column: 9 });
  });

  it.each([
    ['in a paragraph', '<p>规章　　　　12　　　3</p>'],
    ['in a preformatted text', '<pre>规章    12    3</pre>'],
  ])('of figures that blanks set apart, %s', async (_, line) => {
    const document = await read(encode(line, 'utf-8'));
    expect(document.rows[0]!.cells.map(({ place }) => document.raw(place))).toEqual(['规章', '12', '3']);
  });
});

describe('encodings', () => {
  const page = (head: string) => `${head}<table><tr><td>规章</td><td>0</td></tr></table>`;
  const big5 = Uint8Array.from([...encode('<meta charset=big5><p>', 'utf-8'), 0xa4, 0xa4, 0xa4, 0xe5]);

  it.each([
    ['GB 2312, declared', encode(page('<meta charset="gb2312">'), 'gb18030'), 'gb18030', '规章'],
    ['GB 2312, not declared', encode(page(''), 'gb18030'), 'gb18030', '规章'],
    ['GB 2312, declared as UTF-8', encode(page('<meta charset=utf-8>'), 'gb18030'), 'gb18030', '规章'],
    ['GB 2312, declared as Latin', encode(page('<meta charset=iso-8859-1>'), 'gb18030'), 'gb18030', '规章'],
    [
      'UTF-8, declared as GBK',
      encode(page('<meta http-equiv=Content-Type content="text/html; charset=GBK">'), 'utf-8'),
      'utf-8',
      '规章',
    ],
    ['UTF-16', encode(page('\ufeff'), 'utf-16be'), 'utf-16be', '规章'],
    ['Big5', big5, 'big5', '中文'],
  ])('%s', async (_, bytes, encoding, text) => {
    const document = await read(bytes);
    expect(document.encoding).toBe(encoding);
    expect(document.rows[0]!.cells[0]!.text).toBe(text);
  });
});

describe('other names and packings', () => {
  const table = '<html><body><table><tr><td>规章</td><td>0</td></tr></table></body></html>';
  const mail = (transfer: string, content: string) =>
    encode(
      `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--=_b"\r\n\r\n----=_b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${transfer}\r\n\r\n${content}\r\n----=_b\r\nContent-Type: image/png\r\n\r\nx\r\n----=_b--\r\n`,
      'utf-8',
    );
  const quoted = table.replaceAll('=', '=3D').replace('规章', '=E8=A7=84=E7=\r\n=AB=A0');

  it.each([
    ['a table that is called a workbook', 'a.xls', encode(table, 'utf-8')],
    ['a page that begins with text', 'a.htm', encode(`附件${table}`, 'utf-8')],
    ['a packed page', 'a.mht', mail('quoted-printable', quoted)],
    ['a packed page in base64', 'a.mht', mail('base64', Buffer.from(table).toString('base64'))],
    ['a packed page as it is', 'a.mhtml', mail('8bit', table)],
    ['a packed page alone', 'a.mht', encode(`Content-Type: text/html\r\n\r\n${table}`, 'utf-8')],
  ])('%s', async (_, path, bytes) => {
    const document = await read(bytes, path);
    expect(document.format).toBe('html');
    expect(document.rows.map(shown)).toContainEqual(['规章', '0']);
  });

  it('a text that is called a page', async () => {
    const document = await read(encode('规章\t0\t0\t0\n行政规范性文件\t0\t0\t0\n', 'utf-8'));
    expect(document.rows.map(shown)).toEqual([
      ['规章', '0', '0', '0'],
      ['行政规范性文件', '0', '0', '0'],
    ]);
  });

  it('a packed page without a page', async () => {
    const bytes = encode('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\nx', 'utf-8');
    expect(await readDocument('a.mht', bytes)).toEqual({ unreadable: { kind: 'damaged', format: 'MHT' } });
  });
});
