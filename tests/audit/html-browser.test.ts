// The page of an audit of 10,000 reports in a real browser: it asks for nothing, opens fast, and can be searched and sorted.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { finishAudit } from '../../src/audit/finish.js';
import { createHtmlWriter } from '../../src/audit/outputs/html/html.js';
import { countsOf } from '../../src/audit/record/checked-report.js';
import { type AuditRecord, recordOf } from '../../src/audit/record/record.js';
import { createChecksum } from '../../src/cli/commands/audit/part.js';
import { lintReport } from '../../src/lint/lint.js';
import { plainStyle } from '../../src/reporters/frame/style.js';
import { ruleTexts } from '../../src/rules/kit/rule-texts.js';
import { folder } from '../cli/program.js';
import { form, report } from '../testing/reports.js';

const EXECUTABLE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const REPORTS = 10_000;
const WARNED = 9998;
const HOSTILE = '<img src=x onerror=alert(1)></script>局';

/** Every third report has two errors; one office means harm. */
async function page10000(): Promise<string> {
  const [sound, wrong] = [{}, { 'requests/received/total': '3', 'disputes/review/total': '2' }].map(
    (cells) => {
      const given = report(form(cells), 'report.tsv');
      return recordOf(given, lintReport(given, { language: 'zh' }));
    },
  ) as [AuditRecord, AuditRecord];
  const warned = {
    ...wrong,
    diagnostics: wrong.diagnostics.map((finding) => ({ ...finding, severity: 'warning' as const })),
  };
  const recordAt = (index: number): AuditRecord => ({
    ...(index % 3 === 0 ? wrong : sound),
    ...(index === WARNED && warned),
    path: `${index}.tsv`,
    office: index === 3 ? HOSTILE : `第${index}局`,
    year: 2022 + (index % 2),
  });
  const counted = Array.from({ length: REPORTS }, (_, index) => ({
    ...countsOf(recordAt(index)),
    index,
    area: `${index % 40}县`,
  }));
  const parts: string[] = [];
  const writer = createHtmlWriter({
    style: plainStyle,
    language: 'zh',
    width: 80,
    quiet: false,
    version: '1.0.0',
    rules: () => ruleTexts('zh'),
    top: 10,
    part: { part: 1, parts: 1, audit: '' },
    createChecksum,
  });
  const records = {
    length: REPORTS,
    line: (index: number) => JSON.stringify(recordAt(index)),
    record: recordAt,
    putAside: (text: string) => () => text,
  };
  const sink = { writer, write: (content: string | Uint8Array) => parts.push(String(content)) };
  await finishAudit(records, counted, [sink], { language: 'zh', compares: false });
  return parts.join('');
}

describe.skipIf(!EXECUTABLE && !process.env['CI'])('in Chromium', () => {
  let browser: Browser;
  let html: string;

  beforeAll(async () => {
    if (!EXECUTABLE) throw new Error('no Chromium: install the package "chromium"');
    browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
    html = await page10000();
  });

  afterAll(() => browser?.close());

  async function open(): Promise<{ page: Page; heard: string[] }> {
    const file = join(folder({}), 'audit.html');
    writeFileSync(file, html);
    const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
    onTestFinished(() => page.close());
    const heard: string[] = [];
    const address = pathToFileURL(file).href;
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('request', (request) => {
      if (request.url() !== address) heard.push(request.url());
    });
    await page.goto(address);
    return { page, heard };
  }
  const firstOffice = (page: Page) => page.locator('.line a').first().textContent();

  test('paints in under 2 s by its own clock, all reports in reach but few drawn', async () => {
    const { page, heard } = await open();
    const paintOf = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";
    // The page's policy forbids what the browser's own waiting would evaluate in it.
    await expect.poll(() => page.evaluate<number | undefined>(paintOf)).toBeLessThan(2000);
    expect(await page.locator('#count').textContent()).toBe('10000 份报告');
    expect(await page.locator('.line').count()).toBeLessThan(100);
    await page.locator('#rows').evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await page.locator(`.line[aria-rowindex="${REPORTS + 1}"]`).waitFor();
    expect(await page.locator('svg').count()).toBe(3);
    expect(heard).toEqual([]);
  });

  test('searches, filters and sorts', async () => {
    const { page, heard } = await open();
    await page.locator('#search').fill('第4321局');
    expect(await page.locator('#count').textContent()).toBe('1 份报告');
    expect(await firstOffice(page)).toBe('第4321局');
    await page.locator('#search').fill('998局');
    expect(await page.locator('.line a').allTextContents()).toEqual(
      [1998, 4998, 7998, WARNED, 998, 2998, 3998, 5998, 6998, 8998].map((index) => `第${index}局`),
    );
    await page.locator('#search').fill('');
    await page.locator('#faulty').check();
    expect(await page.locator('#count').textContent()).toBe('3335 份报告');
    await page.locator('#year').selectOption('2023');
    await page.locator('#rule').selectOption('GR304');
    expect(await page.locator('#count').textContent()).toBe('1667 份报告');
    await page.locator('button[data-column="path"]').click();
    expect(await page.locator('.line .c-path').first().textContent()).toBe('3.tsv');
    await page.locator('button[data-column="path"]').click();
    expect(await page.locator('.line .c-path').first().textContent()).toBe('9999.tsv');
    expect(await page.locator('[aria-sort=descending]').count()).toBe(1);
    expect(heard).toEqual([]);
  });

  test('a report by the keyboard: marked cells, explanations, and back; foreign text stays text', async () => {
    const { page, heard } = await open();
    await page.locator('#search').fill('onerror');
    await page.locator('.line a').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('#detail h2').waitFor();
    expect(await page.locator('#detail h2').textContent()).toBe(`${HOSTILE} 2023`);
    expect(await page.locator('#overview').isVisible()).toBe(false);
    expect(await page.locator('#detail table').count()).toBe(3);
    const marked = page.locator('td.error, td.suspect');
    expect((await marked.first().textContent())?.startsWith('3')).toBe(true);
    await marked.first().locator('sup a').first().click();
    expect(await page.locator('.finding:target').count()).toBe(1);
    await page.locator('#detail > p a').click();
    expect(await page.locator('#overview').isVisible()).toBe(true);
    expect(await page.locator('img').count()).toBe(0);
    expect(heard).toEqual([]);
  });
});
