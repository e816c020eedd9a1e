// The page for people who do not see it, or use no mouse: no violation in any state, in either theme, at any width; on paper nothing is cut.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isSkipped, reason } from '../testing/browser.js';
import { choose, openPage } from './browser.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that are broken, with an element for each. */
function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(
    `${AXE}; axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
  );
}

describe.skipIf(isSkipped)(`in Chromium${reason}`, () => {
  test.each(['light', 'dark'] as const)('every state passes, in the %s theme', async (colorScheme) => {
    const opened = await openPage({ colorScheme });
    const { page, heard } = opened;
    const found: Record<string, string[]> = {};
    const look = async (state: string) => {
      found[state] = await violationsOf(page);
    };
    await look('start');
    await page.getByRole('button', { name: '粘贴表格或全文' }).click();
    await look('paste');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '填写一份新报告' }).click();
    await look('fill');
    await page.keyboard.press('Escape');
    await choose(opened, join(FIXTURES, 'err/text-and-tables.csv'));
    await page.waitForSelector('.card');
    await look('faults');
    await page.locator('details.menu summary').click();
    await look('menu');
    await page.keyboard.press('Escape');
    await page.locator('[data-focus^=explain-]').first().click();
    await page.locator('.more summary').first().click();
    await look('explain');
    await page.locator('.more .link').first().click();
    await page.waitForSelector('dialog[open]');
    await look('rule');
    await page.keyboard.press('Escape');
    await page.locator('#identity').click();
    await look('identity');
    await page.keyboard.press('Escape');
    await page.locator('#open-other').click();
    await choose(opened, join(FIXTURES, 'err/table-missing.csv'));
    await page.waitForSelector('.absent');
    await look('missing');
    await page.locator('.absent button').click();
    await page.waitForSelector('#fill-zeros');
    await look('filling');
    await page.locator('#fill-zeros').click();
    await page.waitForSelector('.ghost');
    await look('expected');
    await page.locator('#open-other').click();
    await choose(opened, ...['2023', '2024'].map((year) => join(FIXTURES, `years/青石县水利局-${year}.csv`)));
    await page.waitForSelector('.last.differs');
    await look('years');
    await page.locator('[data-cell="requests/granted/business"]').fill('5');
    await page.waitForSelector('.was');
    await look('changed');
    await page.getByRole('button', { name: '返回清单' }).click();
    await page.waitForSelector('.list');
    await page.locator('details.menu summary').click();
    await look('menu of all');
    await page.locator('#open-other').click();
    await choose(opened, join(FIXTURES, 'err/empty.txt'), join(FIXTURES, 'err/one-wrong-cell.csv'));
    await page.waitForSelector('.list');
    await look('list');
    await page.locator('.list tbody button').first().click();
    await page.waitForSelector('.report.bare');
    await look('unreadable');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
    expect(heard).toEqual([]);
  });

  test.each([360, 1280, 1920])(
    'nothing hangs over at %i pixels, and the next step is in view',
    async (width) => {
      const opened = await openPage({ viewport: { width, height: 900 } });
      const { page } = opened;
      const isWithin = () => page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth');
      expect(await isWithin()).toBe(true);
      await choose(opened, join(FIXTURES, 'err/one-wrong-cell.csv'));
      await page.waitForSelector('.card');
      expect(await page.evaluate('document.querySelector(".verdict").getBoundingClientRect().top >= 0')).toBe(
        true,
      );
      await page.locator('#open-other').click();
      await choose(opened, join(FIXTURES, 'err/text-and-tables.csv'));
      await page.waitForSelector('.card');
      expect(await isWithin()).toBe(true);
      await page.locator('details.menu summary').click();
      expect(await isWithin()).toBe(true);
    },
  );

  test('on A4 every cell is whole, and all that is wrong is there', async () => {
    // 210 mm less the margins, at 96 dots an inch.
    const opened = await openPage({ viewport: { width: 703, height: 1000 } });
    const { page } = opened;
    await choose(opened, join(FIXTURES, 'err/example.csv'));
    await page.waitForSelector('.card');
    const pages = (await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }))).getPages();
    expect(pages.map((one) => [Math.round(one.getWidth()), Math.round(one.getHeight())])).toEqual(
      pages.map(() => [595, 842]),
    );
    expect(pages.length).toBeLessThan(5);
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate<number>(
      `[...document.querySelectorAll('table, .card, td')]
        .filter((one) => one.scrollWidth > Math.min(one.clientWidth + 4, document.documentElement.clientWidth)).length`,
    );
    expect(cut).toBe(0);
    expect(await page.locator('.card:visible').count()).toBe(5);
    expect(await page.locator('.bar, .tools').first().isVisible()).toBe(false);
  });
});
