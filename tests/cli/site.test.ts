// The repository of a whole website: among its thousands of pages, pictures and documents only the reports are checked.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docxOf } from '../testing/docx.js';
import { pdfFile } from '../testing/pdf-file.js';
import { folder, form, gov, WRONG } from './program.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const PAGES = 2000;

const TOPICS = [
  '会议通知',
  '预算公开',
  '招标公告',
  '人事任免',
  '统计公报',
  '办事指南',
  '政策解读',
  '领导活动',
];

/** As a site's own pages are: a menu, some text, figures in a table. */
function page(i: number): string {
  const topic = TOPICS[i % TOPICS.length];
  const rows = Array.from({ length: i % 9 }, (_, row) => {
    const cells = Array.from(
      { length: 2 + (i % 6) },
      (_, column) => `<td>${(i * 7 + row * 3 + column) % 500}</td>`,
    );
    return `<tr><td>项目${row + 1}</td>${cells.join('')}</tr>`;
  });
  return `<!doctype html><html><head><meta charset="utf-8"><title>${topic}第${i}号</title></head><body>
<ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/nb">政府信息公开年报</a></li></ul>
<h1>关于${topic}的第${i}号公告</h1><p>${'各单位要认真贯彻落实，切实抓好工作。'.repeat(1 + (i % 20))}</p>
<table>${rows.join('')}</table><p>二〇二四年${1 + (i % 12)}月</p></body></html>`;
}

/** What hangs on pages, every one of its own kind. */
const ATTACHMENTS: Readonly<Record<string, string | Uint8Array>> = {
  'logo.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
  'photo.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46),
  'style.css': 'body { color: #333; }',
  'data.json': '{"a": [1, 2, 3]}',
  'letter.docx': docxOf('<w:p><w:r><w:t>关于召开会议的通知</w:t></w:r></w:p>'),
  'leaflet.pdf': pdfFile([
    { content: 'BT /F0 12 Tf 50 700 Td <4F1A8BAE901A77E5> Tj ET', width: 595, height: 842 },
  ]),
  'names.csv': '姓名,电话,房间\n甲,1,2\n乙,3,4\n',
};

const REPORTS = {
  'nb/2024.html': readFileSync(join(FIXTURES, 'ok/bureau-2023.html')),
  'nb/2022.docx': readFileSync(join(FIXTURES, 'ok/centre-2022.docx')),
  'nb/department/2024.pdf': readFileSync(join(FIXTURES, 'ok/department-2024.pdf')),
  'nb/2021.tsv': form(),
  'nb/wrong.tsv': WRONG,
};

test('only the reports are checked, in every format, with nothing configured', () => {
  const pages = Array.from({ length: PAGES }, (_, i) => [`${TOPICS[i % 8]}/${i}.html`, page(i)] as const);
  const attachments = Array.from({ length: 40 }, (_, i) =>
    Object.entries(ATTACHMENTS).map(([name, bytes]) => [`files/${i}/${name}`, bytes] as const),
  ).flat();
  const cwd = folder({ ...Object.fromEntries([...pages, ...attachments]), ...REPORTS });
  const { code, stdout, stderr } = gov(['lint', '.', '--format', 'json'], { cwd });
  const { reports, summary } = JSON.parse(stdout) as {
    reports: readonly { path: string; diagnostics: readonly unknown[] }[];
    summary: { passedOver: number };
  };
  expect(reports.map(({ path }) => path.replace(/^\.\//u, '')).sort()).toEqual(Object.keys(REPORTS).sort());
  expect(reports.filter(({ diagnostics }) => diagnostics.length > 0).map(({ path }) => path)).toEqual([
    expect.stringContaining('wrong.tsv'),
  ]);
  expect(summary.passedOver).toBeGreaterThanOrEqual(PAGES);
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
}, 120_000);
