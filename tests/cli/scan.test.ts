// What becomes of the pictures of a report, with a reader of scans that sees what a test tells it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readInput } from '../../src/cli/io/read-reports.js';
import { lintReport } from '../../src/lint/lint.js';
import type { Report } from '../../src/report/report.js';
import { noReport } from '../../src/report/report-sign.js';
import type { Answers, Extra, ReadFigure, Reading } from '../../src/scan/extra.js';

import type { ScanForm } from '../../src/scan/forms.js';

type See = [forms: readonly ScanForm[], answers: Answers];

let seen: ((...given: See) => Partial<Reading>) | undefined;
let open = 0;
vi.mock('../../src/cli/scan/find-extra.js', () => ({
  findExtra: (): Extra | undefined =>
    seen && {
      pictureOf: () => new Uint8Array([1, 2, 3]),
      openScanner: async () => {
        open++;
        const close = async () => void open--;
        return { see: async () => ({ unread: [] }), close };
      },
      conclude: (_, ...given) => ({ tables: [], unread: [], head: [], failing: [], ...seen!(...given) }),
    },
}));

const folder = mkdtempSync(join(tmpdir(), 'scan-'));
const path = join(folder, '扫描.png');
writeFileSync(path, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  seen = undefined;
});
afterEach(() => expect(open).toBe(0));

const TITLE = { text: '某局2024年政府信息公开工作年度报告', p: 0.98 };

/** Zeros in the tables of the first form, but in those left out. */
function zeros([[form], answers]: See, without: readonly string[] = []): Reading['tables'] {
  return form!.tables
    .filter(({ id }) => !without.includes(id))
    .map((table) => {
      const ids = table.cells.flatMap(({ id }) => id ?? []);
      const figures = ids.map((id): [string, ReadFigure] => {
        const box = { page: 0, x: 0, y: 0, width: 1, height: 1 };
        const how = answers.has(id) ? 'given' : 'read';
        return [id, { id, text: answers.get(id) ?? '0', how, confidence: 1, alternatives: [], box }];
      });
      return { form: form!, table, figures: new Map(figures), foreign: [] };
    });
}

async function read(corrections?: ReadonlyMap<string, string>, input = path) {
  const reports: Report[] = [];
  for await (const one of readInput({ kind: 'file', path: input }, { edition: 'auto', corrections }))
    reports.push(one);
  const [report] = reports;
  const { diagnostics, ...result } = lintReport(report!, { language: 'zh', tables: true });
  return { report: report!, result, messages: diagnostics.map(({ code, message }) => `${code} ${message}`) };
}

test('without the reader a picture stays one', async () => {
  expect((await read()).messages).toEqual(['GR104 这是 PNG 文件，不能直接检查']);
});

test('office and year come from a title that was read with certainty', async () => {
  seen = (...given) => ({ tables: zeros(given), head: [TITLE] });
  expect(await read()).toMatchObject({
    result: { format: 'scan', office: '某局', year: 2024 },
    messages: [],
  });
  seen = (...given) => ({
    tables: zeros(given),
    head: [
      { text: '某局', p: 0.95 },
      { ...TITLE, text: '2024年政府信息公开工作年度报告' },
    ],
  });
  expect((await read()).result).toMatchObject({ office: '某局', year: 2024 });
});

test('a title read with doubt is told as unread', async () => {
  seen = (...given) => ({ tables: zeros(given), head: [{ ...TITLE, p: 0.7 }] });
  const { result, messages } = await read();
  expect(result).toMatchObject({ office: null, year: null });
  expect(messages.join()).toContain('标题没有读准');
});

test('a table that does not fit the form is told with its page', async () => {
  seen = (...given) => ({ tables: zeros(given, ['requests']), unread: [1], head: [TITLE] });
  expect((await read()).messages.join()).toContain('图片中没有读出表三：第 2 页');
});

test('rows that are not there, and rows that are none of the form’s, are told where they stand', async () => {
  seen = (...given) => ({
    tables: zeros(given).map((one) => {
      if (one.table.id !== 'requests') return one;
      const figures = new Map([...one.figures].filter(([id]) => !id.startsWith('requests/refused.process/')));
      return { ...one, figures, foreign: [{ label: '9.其他', below: 'refused.adminQuery' }] };
    }),
    head: [TITLE],
  });
  const { report, messages } = await read();
  expect(messages).toEqual([
    'GR113 表三缺少“6.属于四类过程性信息”一行',
    'GR115 表三里的“9.其他”不是规定的行名，这一行没有核对',
  ]);
  const lost = report.edition!.cells.filter((_, i) => !report.cells[i]).map(({ row }) => row.id);
  expect(new Set(lost)).toEqual(new Set(['refused.process']));
  const { diagnostics } = lintReport(report, { language: 'en' });
  expect(diagnostics.map(({ severity, location }) => [severity, location])).toEqual([
    ['warning', { table: 1, row: 27, cell: 4 }],
    ['warning', { table: 1, row: 29 }],
  ]);
});

test('where nothing was read all pages are told, and a picture without any sign is none of a report', async () => {
  seen = () => ({ unread: [0] });
  const { report, messages } = await read();
  expect(messages.join()).toContain('GR110 图片中没有读出统计表：第 1 页');
  expect(noReport(report)).toBe('picture');
});

test('figures that fail in a sum have a picture, others that were read have none', async () => {
  seen = (...given) => ({
    tables: zeros(given),
    head: [TITLE],
    failing: [[{ id: 'requests/received/total', sign: 1 }]],
  });
  const figures = (await read()).result.tables!.flatMap(({ rows }) => rows.flat());
  const pictured = figures.flatMap((cell) => (cell.kind === 'figure' && cell.read?.picture ? cell.id : []));
  expect(pictured).toEqual(['requests/received/total']);
});

test('corrections are handed on, and those of cells that are not there are told', async () => {
  seen = (...given) => ({ tables: zeros(given), head: [TITLE] });
  const answers = new Map([
    ['requests/received/total', '1'],
    ['requests/other/total', '2'],
  ]);
  const { report, messages } = await read(answers);
  expect(report.cells.find((cell) => cell?.spec.id === 'requests/received/total')?.source).toMatchObject({
    text: '1',
    read: { how: 'given' },
  });
  expect(messages.join()).toContain('没有读到这些格：requests/other/total');
});

test('corrections of a report that is no scan are told as unused', async () => {
  const text = join(folder, '某局.csv');
  writeFileSync(text, '某局2024年政府信息公开工作年度报告\n');
  const { messages } = await read(new Map([['requests/received/total', '1']]), text);
  expect(messages.join()).toContain('没有用上');
});
