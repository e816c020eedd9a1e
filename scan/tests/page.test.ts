// The page that reads scans, in a browser: it says what the reader says, shows doubtful cells, takes answers back, and fetches nothing.

/// <reference lib="dom" />

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formsOf } from '../score/forms.js';
import { openModel } from '../score/model.js';
import { openPress } from '../score/paper.js';
import { sampleOf } from '../score/sample.js';
import { greyOf } from '../src/picture.js';
import { conclude, type How, type Reading, see } from '../src/read.js';

const LABELS: Readonly<Record<How, string>> = {
  read: '',
  workedOut: '推算',
  check: '请核对',
  given: '人工填写',
};

const folder = mkdtempSync(join(tmpdir(), 'scan-page-'));
let browser: Browser;
let address: string;

beforeAll(async () => {
  const script = new URL('../web.mjs', import.meta.url).pathname;
  const written = execFileSync(process.execPath, [script], { encoding: 'utf8' });
  address = pathToFileURL(written.trim()).href;
  browser = await openPress();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface Shown {
  readonly text: string;
  readonly label: string;
  /** Width of the picture in its own points. */
  readonly picture: number;
}

/** By the ids of their cells. */
function shownOn(page: Page): Promise<Readonly<Record<string, Shown>>> {
  return page.locator('[data-cell]').evaluateAll((inputs) =>
    Object.fromEntries(
      (inputs as HTMLInputElement[]).map((input) => {
        const cell = input.closest('td')!;
        const label = cell.querySelector('.reading')?.textContent ?? '';
        return [
          input.dataset['cell']!,
          { text: input.value, label, picture: cell.querySelector('img')?.naturalWidth ?? 0 },
        ];
      }),
    ),
  );
}

function expected({ tables }: Reading): Readonly<Record<string, Shown>> {
  const figures = tables.flatMap((table) => [...table.figures]);
  return Object.fromEntries(
    figures.map(([id, { text, how, picture }]) => [
      id,
      { text, label: LABELS[how], picture: how === 'read' ? 0 : picture.width },
    ]),
  );
}

test('a scan of two pages', async () => {
  const sample = await sampleOf(browser, { dpi: 150, damage: 'heavy' }, 5, 2);
  const files = sample.sheets.map(({ width, height, data }, i) => {
    const path = join(folder, `年报-${i + 1}.png`);
    const image = new PNG({ width, height });
    image.data = Buffer.from(data);
    writeFileSync(path, PNG.sync.write(image));
    return path;
  });
  const forms = formsOf();
  const pictures = sample.sheets.map(({ data, width, height }) => greyOf(data, width, height));
  const seen = await see(pictures, forms, await openModel());
  const reading = conclude(seen, forms);
  const doubtful = reading.tables
    .flatMap((table) => [...table.figures.values()])
    .find(({ how, alternatives }) => how === 'check' && alternatives.length > 0)!;

  const page = await browser.newPage({ locale: 'zh-CN' });
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:blob|data):/u.test(request.url()) && request.url() !== address) heard.push(request.url());
  });
  await page.goto(address);
  await page.locator('input[type=file]').first().setInputFiles(files.toReversed());
  await page.locator('label[for=progress]', { hasText: '正在识读扫描件' }).waitFor();
  await page.locator('.verdict .result').waitFor({ timeout: 300_000 });
  expect(await shownOn(page)).toEqual(expected(reading));

  const card = page.locator('.card', {
    has: page.locator(`[data-focus$="${doubtful.id}-${doubtful.text}"]`),
  });
  expect(await card.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(
    doubtful.picture.width,
  );
  const [other] = doubtful.alternatives.filter((text) => text !== '');
  await card.getByRole('button', { name: `原件是 ${other}`, exact: true }).click();
  const answers = new Map([[doubtful.id, other!]]);
  await expect.poll(() => shownOn(page)).toEqual(expected(conclude(seen, forms, answers)));
  expect(await page.locator('.changes').textContent()).toContain(`${doubtful.text} → ${other}`);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => shownOn(page)).toEqual(expected(reading));
  // What was read is not read anew.
  expect(await page.locator('.work').textContent()).toBe('');
  expect(heard).toEqual([]);
});
