// The page in a real browser: it asks for nothing, runs nothing, and can be used by mouse, by keyboard and on paper.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from 'pdf-lib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lintReport } from '../../src/lint/lint.js';
import { createHtmlReporter } from '../../src/reporters/html.js';
import { folder } from '../cli/program.js';
import { isSkipped, type Opened, open, reason } from '../testing/browser.js';
import { form, report } from '../testing/reports.js';
import { options } from './fixtures.js';
import { write } from './hostile.js';

/** Points, as PDF counts. */
const A4 = [595, 842] as const;

describe.skipIf(isSkipped)(`in Chromium${reason}`, () => {
  const wrong = {
    'requests/received/naturalPerson': '4',
    'requests/received/total': '4',
    'requests/granted/naturalPerson': '14',
    'requests/granted/total': '4',
    'requests/total/naturalPerson': '4',
    'requests/total/total': '4',
    'disputes/review/total': '2',
  };

  /** The page of a wrong and a sound report, opened; what it asked for and complained about. */
  function opened(given: BrowserContextOptions = {}): Promise<Opened> {
    const checked = [wrong, {}].map((cells, i) =>
      lintReport(report(form(cells), `某局-${i}.tsv`), { language: 'zh', tables: true }),
    );
    const file = join(folder({}), 'result.html');
    writeFileSync(file, write(createHtmlReporter(options()), checked));
    return open(pathToFileURL(file).href, { viewport: { width: 1400, height: 800 }, ...given });
  }

  const suspect = (page: Page) => page.locator('td.suspect .figure');
  const target = (page: Page) => page.locator('article:target');

  test('a click on a wrong cell shows its explanation, and a click there the cell again', async () => {
    const { page, heard } = await opened();
    await suspect(page).click();
    expect(await target(page).textContent()).toContain('填写 14，应为 4');
    expect(await isSeen(page, 'article:target')).toBe(true);
    await target(page).getByRole('link', { name: '“（一）予以公开”的“自然人”' }).click();
    expect(await page.locator('td:target').textContent()).toContain('14');
    expect(await isSeen(page, 'td:target')).toBe(true);
    expect(heard).toEqual([]);
  });

  test('to point at a cell shows what is wrong', async () => {
    const { page } = await opened();
    const tip = page.locator('td.suspect .tip');
    expect(await tip.isVisible()).toBe(false);
    await suspect(page).hover();
    expect(await tip.isVisible()).toBe(true);
    expect(await tip.textContent()).toContain('GR301+GR302 表三“（一）予以公开”的“自然人”填写 14，应为 4');
    expect(await isSeen(page, 'td.suspect .tip')).toBe(true);
  });

  test('the keyboard does the same', async () => {
    const { page } = await opened();
    const focused = page.locator('td.suspect .figure:focus');
    for (let i = 0; i < 20 && (await focused.count()) === 0; i++) await page.keyboard.press('Tab');
    expect(await focused.count()).toBe(1);
    expect(await page.locator('td.suspect .tip').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await target(page).getAttribute('id')).toBe('r1-1');
  });

  test('on A4 every table fits, the tips are gone and all findings are there', async () => {
    const { page } = await opened();
    const document = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
    const sizes = document.getPages().map((one) => [Math.round(one.getWidth()), Math.round(one.getHeight())]);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.length).toBeLessThan(8);
    expect(new Set(sizes.map(String))).toEqual(new Set([String(A4)]));

    // 210 mm less the margins, at 96 dots an inch.
    await page.setViewportSize({ width: Math.floor(((210 - 24) / 25.4) * 96), height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const widths = await page
      .locator('.sheet')
      .evaluateAll((sheets) => sheets.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    expect(widths.filter((over) => over > 0)).toEqual([]);
    await suspect(page).hover();
    expect(await page.locator('.tip').evaluateAll((tips) => tips.some((tip) => tip.checkVisibility()))).toBe(
      false,
    );
    expect(
      await page.locator('article').evaluateAll((all) => all.every((one) => one.checkVisibility())),
    ).toBe(true);
  });

  test('the count stands at the top, though it is known last', async () => {
    const { page } = await opened();
    const boxes = await Promise.all(['header', '#r1', '#r2'].map((one) => page.locator(one).boundingBox()));
    const tops = boxes.map((box) => box!.y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  test.each([
    ['light', (sum: number) => sum > 700],
    ['dark', (sum: number) => sum < 150],
  ] as const)('is %s where the system is', async (colorScheme, holds) => {
    const { page } = await opened({ colorScheme });
    const colour = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/gu) ?? []).map(Number);
    expect(holds(red + green + blue)).toBe(true);
  });

  test('a small screen scrolls tables, not the page', async () => {
    const { page } = await opened({ viewport: { width: 390, height: 800 } });
    const over = await page
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(over).toBe(0);
  });
});

/** Whether it begins inside the window. */
async function isSeen(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox();
  const { width, height } = page.viewportSize()!;
  return box !== null && box.x >= 0 && box.y >= 0 && box.x < width && box.y < height;
}
