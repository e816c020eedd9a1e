// The page in a browser of 2021, from the disk.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE } from './browser.js';
import { type OldPage, openOldPage } from './old-chromium.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** The packed browser is a program for Linux on this kind of machine. */
const runs = process.platform === 'linux' && process.arch === 'x64';

describe.skipIf(!runs)('in Chromium 92 (a program for Linux on x64 only)', () => {
  let page: OldPage;

  beforeAll(async () => {
    page = await openOldPage(pathToFileURL(PAGE).href);
  }, 60_000);
  afterAll(() => page?.close());

  test('a report is checked, and a proposal taken', async () => {
    await expect.poll(() => page.evaluate('document.documentElement.dataset.ready')).toBe('');
    if ((await page.evaluate('document.documentElement.lang')) === 'en')
      await page.evaluate('document.querySelector("#language").click()');
    await expect.poll(() => page.evaluate('document.documentElement.lang')).toBe('zh-CN');
    await page.choose('input[type=file]', [join(FIXTURES, 'err/one-wrong-cell.csv')]);
    const verdict = () => page.evaluate('document.querySelector(".verdict")?.textContent');
    await expect.poll(verdict).toContain('1 处有误');
    await page.evaluate('document.querySelector(".take").click()');
    await expect.poll(verdict).toContain('没有发现问题');
    expect(page.heard).toEqual([]);
  });
});
