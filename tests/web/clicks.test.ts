// How often a person has to click for what the page is for; dragging files, choosing them and typing figures come beside.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { editionById } from '../../src/edition/editions.js';
import { makeForm } from '../../src/index.js';
import { folder, gov } from '../cli/program.js';
import { isSkipped, type Opened, open, reason } from '../testing/browser.js';
import { drop, pageAddress } from './browser.js';

const COUNTED = `window.clicks = 0;
addEventListener('click', ({ isTrusted }) => { if (isTrusted) clicks++; }, true);`;

const ZEROS = Object.fromEntries(editionById('2021')!.cells.map(({ id }) => [id, 0]));

async function begin(): Promise<Opened> {
  const opened = await open(pageAddress, { locale: 'zh-CN' }, COUNTED);
  await opened.page.waitForSelector('html[data-ready]', { state: 'attached' });
  return opened;
}

async function reportOf(
  format: 'docx' | 'xlsx',
  year: number,
  cells: Record<string, number>,
): Promise<string> {
  const title = `青石县水利局${year}年政府信息公开工作年度报告`;
  const path = join(folder({}), `${title}.${format}`);
  writeFileSync(path, await makeForm(format, { edition: '2021', title, figures: { ...ZEROS, ...cells } }));
  return path;
}

const CARRIED_OUT = {
  'requests/received/business': 2,
  'requests/received/total': 2,
  'requests/carriedOut/business': 2,
  'requests/carriedOut/total': 2,
};

function clicksIn(page: Page): Promise<number> {
  return page.evaluate<number>('clicks');
}

/** Of the file that one more click takes along. */
async function codesTaken({ page }: Opened): Promise<string[]> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#take-form').click()]);
  const file = join(folder({}), download.suggestedFilename());
  await download.saveAs(file);
  const { stdout } = gov(['lint', '--format', 'json', file]);
  const { reports } = JSON.parse(stdout) as { reports: { diagnostics: { code: string }[] }[] };
  return reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
}

describe.skipIf(isSkipped)(`in Chromium, from the disk${reason}`, () => {
  test('none: a Word file is checked against last year’s, both dropped at once', async () => {
    const opened = await begin();
    const { page } = opened;
    await drop(opened, await reportOf('docx', 2023, CARRIED_OUT), await reportOf('docx', 2024, {}));
    await expect.poll(() => page.locator('.card').first().textContent()).toContain('结转');
    expect(await page.locator('h1').textContent()).toContain('2024年');
    expect(await clicksIn(page)).toBe(0);
  });

  test('two: a wrong total is mended, and the mended workbook taken along', async () => {
    const opened = await begin();
    const { page } = opened;
    await drop(opened, await reportOf('xlsx', 2024, { 'requests/received/total': 3 }));
    await page.locator('.take').click();
    await page.waitForSelector('.verdict .good');
    expect(await codesTaken(opened)).not.toContain('GR301');
    expect(await clicksIn(page)).toBe(2);
  });

  test('five: a report is filled in from last year’s and exported', async () => {
    const opened = await begin();
    const { page } = opened;
    await page.getByRole('button', { name: '填写一份新报告' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '选择上年报告' }).click(),
    ]);
    await chooser.setFiles(await reportOf('xlsx', 2024, CARRIED_OUT));
    await page.waitForSelector('[data-expected="requests/carriedIn/business"]');
    await page.locator('[data-cell="requests/granted/business"]').fill('2');
    await page.locator('#fill-zeros').click();
    await expect.poll(() => page.locator('#fill-zeros').count()).toBe(0);
    await page.locator('#take-expected').click();
    await page.waitForSelector('#take-form');
    expect(await codesTaken(opened)).toEqual([]);
    expect(await clicksIn(page)).toBe(5);
  });
});
