// The page that reads scans, in a browser: it says what the reader says, shows doubtful cells, takes answers back, and fetches nothing.

/// <reference lib="dom" />

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from 'pdf-lib';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formsOf } from '../score/forms.js';
import { openModel } from '../score/model.js';
import { openPress, type Sheet } from '../score/paper.js';
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

interface Opened {
  readonly page: Page;
  /** What it asked for, errors, and violations of its policy. */
  readonly heard: readonly string[];
}

async function open(files: readonly string[]): Promise<Opened> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:blob|data):/u.test(request.url()) && request.url() !== address) heard.push(request.url());
  });
  await page.goto(address);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
  await page.locator('label[for=progress]', { hasText: '正在识读扫描件' }).waitFor();
  await page.locator('.verdict .result').waitFor({ timeout: 300_000 });
  return { page, heard };
}

function png({ width, height, data }: Sheet): Buffer {
  const image = new PNG({ width, height });
  image.data = Buffer.from(data);
  return PNG.sync.write(image);
}

test('pictures are the pages of one report, in the order of their numbers', async () => {
  const { sheets, figures } = await sampleOf(browser, { dpi: 150, damage: 'clean' }, 5, 1);
  const files = sheets.map((sheet, i) => {
    const path = join(folder, `年报-${i + 1}.png`);
    writeFileSync(path, png(sheet));
    return path;
  });
  const { page, heard } = await open(files.toReversed());
  const texts = Object.entries(await shownOn(page)).map(([id, { text }]) => [id, text]);
  expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(figures));
  expect(heard).toEqual([]);
});

test('a scanned PDF: doubtful cells have their pictures, and what the original says is taken back', async () => {
  const sample = await sampleOf(browser, { dpi: 150, damage: 'heavy' }, 5, 2);
  const pdf = await PDFDocument.create();
  for (const sheet of sample.sheets) {
    const picture = await pdf.embedPng(png(sheet));
    const place = { x: 0, y: 0, width: 595, height: 842 };
    pdf.addPage([place.width, place.height]).drawImage(picture, place);
  }
  const file = join(folder, '年报.pdf');
  writeFileSync(file, await pdf.save());
  const forms = formsOf();
  const pictures = sample.sheets.map(({ data, width, height }) => greyOf(data, width, height));
  const seen = await see(pictures, forms, await openModel());
  const reading = conclude(seen, forms);
  const doubtful = reading.tables
    .flatMap((table) => [...table.figures.values()])
    .find(({ how, alternatives }) => how === 'check' && alternatives.length > 0)!;

  const { page, heard } = await open([file]);
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
