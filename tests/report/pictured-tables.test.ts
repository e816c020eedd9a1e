// A table that stands in its section as a picture, of whatever size and kind, is told as one, not as missing.

import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/index.js';
import { docxOf } from '../testing/docx.js';

const CASES = [
  ['行政复议', '行政诉讼'],
  ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
];
const TABLE = Symbol('表四');
const OBJECT = Symbol('a picture');
type Part = string | typeof TABLE | typeof OBJECT;

const report = (second: readonly Part[], third: readonly Part[]): readonly Part[] => [
  '某局2024年政府信息公开工作年度报告',
  '一、总体情况',
  '2024年，我局主动公开政府信息120条。',
  '二、主动公开政府信息情况',
  ...second,
  '三、收到和处理政府信息公开申请情况',
  ...third,
  '四、政府信息公开行政复议、行政诉讼情况',
  TABLE,
  '五、存在的主要问题及改进情况',
  '人手不足。',
  '六、其他需要报告的事项',
  '无其他需要报告的事项。',
];

/** The table of cases, its last row without figures from left to right. */
const ROWS = [
  [CASES[0]![0]!, '', '', '', '', CASES[0]![1]!, ...Array(9).fill('')],
  [...CASES[1]!, '未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''],
  ['', '', '', '', '', ...CASES[1]!, ...CASES[1]!],
  Array(15).fill('0'),
];

interface Written {
  readonly text: (text: string) => string;
  readonly table: string;
  readonly object: string;
}

function written(parts: readonly Part[], { text, table, object }: Written): string[] {
  return parts.map((part) => {
    if (part === TABLE) return table;
    return part === OBJECT ? object : text(part as string);
  });
}

type Writer = (parts: readonly Part[]) => Uint8Array;

const tableOf = (row: (cells: string) => string, cell: (text: string) => string): string =>
  ROWS.map((cells) => row(cells.map(cell).join(''))).join('');

function page(picture: string): Writer {
  const text = (content: string) => `<p>${content}</p>`;
  const rows = tableOf(
    (cells) => `<tr>${cells}</tr>`,
    (content) => `<td>${content}</td>`,
  );
  const body = { text, table: `<table>${rows}</table>`, object: text(picture) };
  return (parts) => strToU8(`<html><body>${written(parts, body).join('\n')}</body></html>`);
}

const markdown: Writer = (parts) => {
  const [first, ...others] = ROWS.map((row) => `| ${row.join(' | ')} |`);
  const table = [first, `|${' --- |'.repeat(15)}`, ...others].join('\n');
  return strToU8(written(parts, { text: (text) => text, table, object: '![](t.png)' }).join('\n\n'));
};

function word(picture: string): Writer {
  const run = (content: string) => `<w:p><w:r>${content}</w:r></w:p>`;
  const text = (content: string) => run(`<w:t>${content}</w:t>`);
  const rows = tableOf(
    (cells) => `<w:tr>${cells}</w:tr>`,
    (content) => `<w:tc>${text(content)}</w:tc>`,
  );
  const body = { text, table: `<w:tbl>${rows}</w:tbl>`, object: run(picture) };
  return (parts) => docxOf(written(parts, body).join(''));
}

const openDocument: Writer = (parts) => {
  const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
  const text = (content: string) => `<text:p>${content}</text:p>`;
  const rows = tableOf(
    (cells) => `<table:table-row>${cells}</table:table-row>`,
    (content) => `<table:table-cell>${text(content)}</table:table-cell>`,
  );
  const object = text('<draw:frame><draw:image/></draw:frame>');
  const body = written(parts, { text, table: `<table:table>${rows}</table:table>`, object }).join('');
  const names = ['office', 'table', 'text'].map((name) => `xmlns:${name}="${oasis}${name}:1.0"`).join(' ');
  const content = `<office:document-content ${names} xmlns:draw="${oasis}drawing:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(content),
  });
};

function richText(picture: string): Writer {
  const escaped = (text: string) => text.replace(/[^ -~]/gu, (c) => `\\u${c.charCodeAt(0)}?`);
  const ends = Array.from({ length: 15 }, (_, i) => `\\cellx${(i + 1) * 600}`).join('');
  const table = tableOf(
    (cells) => `\\trowd${ends} ${cells}\\row\n`,
    (content) => `\\pard\\intbl ${escaped(content)}\\cell`,
  );
  const text = (content: string) => `\\pard ${escaped(content)}\\par\n`;
  const body = { text, table, object: `\\pard ${picture}\\par\n` };
  return (parts) => strToU8(`{\\rtf1\\ansi\\uc1 ${written(parts, body).join('')}}`);
}

const FORMATS: readonly (readonly [string, string, (parts: readonly Part[]) => Uint8Array])[] = [
  ['a picture of another file in a page', 'html', page('<img src="t.png">')],
  ['a drawing in a page', 'html', page('<svg width="600"><text>12</text></svg>')],
  ['a page in a page', 'html', page('<iframe src="t.html"></iframe>')],
  ['a PDF in a page', 'html', page('<object data="t.pdf"></object>')],
  ['a picture in Markdown', 'md', markdown],
  ['a drawing in Word', 'docx', word('<w:drawing/>')],
  ['a workbook in Word', 'docx', word('<w:object/>')],
  ['an old picture in Word', 'docx', word('<w:pict/>')],
  ['a picture in an OpenDocument text', 'odt', openDocument],
  ['a picture in rich text', 'rtf', richText('{\\pict\\emfblip 0102}')],
  [
    'a picture in rich text, for old programs too',
    'rtf',
    richText('{\\*\\shppict{\\pict 01}}{\\nonshppict{\\pict 01}}'),
  ],
];

async function findings(bytes: Uint8Array, extension: string): Promise<string[]> {
  const [result] = await lint({ path: `report.${extension}`, bytes });
  return result!.diagnostics
    .map(({ code, message }) => `${code} ${message}`)
    .filter((text) => /^GR11[01]/u.test(text));
}

describe.each(FORMATS)('%s', (_, extension, write) => {
  const of = (second: readonly Part[], third: readonly Part[]) =>
    findings(write(report(second, third)), extension);

  test('is told as what it may be: a table', async () => {
    expect(await of(['见下表。', OBJECT], [OBJECT])).toEqual([
      'GR110 没有找到文字形式的表二、表三，文件中有 2 张图片，表格可能在图片里',
    ]);
  });

  test('stands for the table of its own section alone', async () => {
    expect(await of([], [OBJECT])).toEqual([
      'GR110 没有找到文字形式的表三，文件中有 1 张图片，表格可能在图片里',
      'GR111 缺少表二（主动公开政府信息情况）',
    ]);
  });
});

test('where all tables are pictures there is no table to be read', async () => {
  const parts = report([OBJECT], [OBJECT]).map((part) => (part === TABLE ? OBJECT : part));
  expect(await findings(page('<img src="t.png">')(parts), 'html')).toEqual([
    'GR110 没有找到文字形式的统计表，文件中有 3 张图片，表格可能在图片里',
  ]);
});

test.each([
  ['a sign', '<img src="t.png" width="16" height="16">'],
  ['what is hidden', '<div style="display:none"><img src="t.png"></div>'],
])('%s is no table', async (_, picture) => {
  expect(await findings(page(picture)(report([OBJECT], [OBJECT])), 'html')).toEqual([
    'GR111 缺少表二（主动公开政府信息情况）',
    'GR111 缺少表三（收到和处理政府信息公开申请情况）',
  ]);
});

test('a row of column numbers above it moves no picture into another section', async () => {
  const counted =
    '<table><tr><td>项目</td><td>甲类</td><td>乙类</td><td>丙类</td></tr><tr><td>栏次</td><td>1</td><td>2</td><td>3</td></tr><tr><td>会议</td><td>4</td><td>5</td><td>6</td></tr></table>';
  const parts = report([OBJECT], []);
  const bytes = strToU8(
    new TextDecoder().decode(page('<img src="t.png">')(parts)).replace('<p>二、', `${counted}<p>二、`),
  );
  expect(await findings(bytes, 'html')).toEqual([
    'GR110 没有找到文字形式的表二，文件中有 1 张图片，表格可能在图片里',
    'GR111 缺少表三（收到和处理政府信息公开申请情况）',
  ]);
});

test('a file of nothing but a small picture is not empty', async () => {
  const [result] = await lint({ path: 'a.docx', bytes: word('<w:object/>')([OBJECT]) });
  expect(result.diagnostics.map(({ code }) => code)).toEqual(['GR103']);
});
