// The page in the browsers of offices besides a new Chromium: every format is read, and nothing is asked for or complained about.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folder } from '../cli/program.js';
import { isSkipped, open as openAddress, reason } from '../testing/browser.js';
import { PAGE } from './browser.js';
import { pageSays, programSays, REPORTS } from './same.js';

interface Opened {
  evaluate(script: string): Promise<unknown>;
  readonly heard: string[];
}

const FIXTURES = join(import.meta.dirname, '../../fixtures');

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
const notHere = process.arch === 'x64' ? '' : ' (skipped: the package holds one for x64 only)';
const noFirefox = FIREFOX ? '' : ' (skipped: no Firefox on this machine; install the package "firefox-esr")';

/** Told by the page itself, as the driver of Firefox does not tell. */
const VIOLATIONS = `addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
  (window.violations = [...(window.violations || []), violatedDirective]))`;

async function openFirefox(page: string): Promise<Opened> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX!,
    // The driver's own profile lets pages on the disk read others.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  });
  onTestFinished(() => browser.close());
  const opened = await browser.newPage();
  const heard: string[] = [];
  opened.on('console', (message) => heard.push(message.text()));
  opened.on('pageerror', (error) => heard.push(String(error)));
  await opened.evaluateOnNewDocument(VIOLATIONS);
  await opened.goto(page);
  return { evaluate: (script) => opened.evaluate(script), heard };
}

/** Of what Chromium 92 has, the oldest that is at hand, what Chromium 86, Firefox 102 or Safari 14 lack. */
const LACKING = `for (const type of [Array, String, Object.getPrototypeOf(Uint8Array)]) delete type.prototype.at;
for (const name of ['Segmenter', 'ListFormat']) delete Intl[name];
for (const name of ['DecompressionStream', 'OffscreenCanvas', 'WeakRef', 'FinalizationRegistry']) delete self[name];
if (self.crypto) delete Object.getPrototypeOf(crypto).randomUUID;
if (self.importScripts) delete self.Worker;
else for (const name of ['showModal', 'close']) delete HTMLDialogElement.prototype[name];
`;

async function openOldChromium(page: string): Promise<Opened> {
  const packed = join(
    dirname(createRequire(import.meta.url).resolve('chrome-aws-lambda/package.json')),
    'bin',
  );
  const place = folder({});
  const executablePath = join(place, 'chromium');
  writeFileSync(executablePath, brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))), {
    mode: 0o755,
  });
  const older = join(place, 'page.html');
  const core = '<script type="text/plain" id="core">';
  writeFileSync(
    older,
    readFileSync(new URL(page), 'utf8').replace(core, () => core + LACKING),
  );
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--no-zygote', '--disable-gpu'],
  });
  onTestFinished(() => browser.close());
  const opened = await browser.newPage();
  const heard: string[] = [];
  opened.on('console', (message) => heard.push(message.text()));
  opened.on('pageerror', (error) => heard.push(error.message));
  await opened.addInitScript(LACKING + VIOLATIONS);
  await opened.goto(pathToFileURL(older).href);
  return { evaluate: (script) => opened.evaluate(script), heard };
}

/** One of each format; what is in them, the test of all fixtures holds against the command line. */
const FORMATS = [...new Map(REPORTS.map((path) => [path.split('.').at(-1), path])).values()];

/** As a person chooses a file, but without the driver's help, which asks more of a browser than the page does. */
const CHOOSE = (name: string, text: string) => `(() => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
  const input = document.querySelector('input[type=file]');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
})()`;
const EDIT = `(() => {
  const input = document.querySelector('[data-cell="requests/refused.thirdParty/naturalPerson"]');
  input.value = '4';
  input.dispatchEvent(new Event('input'));
})()`;

describe.each([
  { name: `Firefox${noFirefox}`, open: openFirefox, isAbsent: !FIREFOX && !process.env['CI'] },
  {
    name: `Chromium 92 without what the oldest browsers lack${notHere}`,
    open: openOldChromium,
    isAbsent: process.arch !== 'x64',
  },
])('in $name', ({ open, isAbsent }) => {
  test.skipIf(isAbsent)('a report is checked and corrected; files of each format are read', async () => {
    const { evaluate, heard } = await open(pathToFileURL(PAGE).href);
    const text = (selector: string) => evaluate(`document.querySelector('${selector}')?.textContent ?? ''`);
    await expect.poll(() => evaluate("'ready' in document.documentElement.dataset")).toBe(true);
    await evaluate(CHOOSE('某局-2024.csv', readFileSync(join(FIXTURES, 'err/one-wrong-cell.csv'), 'utf8')));
    await expect.poll(() => text('.card .message')).toMatch(/14.*4/u);
    await evaluate(EDIT);
    await expect.poll(() => text('.verdict .good')).not.toBe('');
    expect(await text('.was')).toBe('14 → 4');
    expect(await pageSays(evaluate, FORMATS)).toEqual(programSays(FORMATS));
    expect(await evaluate('window.violations || []')).toEqual([]);
    expect(heard).toEqual([]);
  });
});

/** As in a browser that cannot run one of the scripts. */
function brokenPage(before: string): string {
  const broken = readFileSync(PAGE, 'utf8').replace(before, () => `${before}let 1;`);
  return pathToFileURL(join(folder({ 'page.html': broken }), 'page.html')).href;
}

const WITHOUT_DIALOGS = 'for (const name of ["showModal", "close"]) delete HTMLDialogElement.prototype[name]';

describe.skipIf(isSkipped)(`in a browser that is too old${reason}`, () => {
  test.each([
    ['the page', '<script>'],
    ['the worker', '<script type="text/plain" id="core">'],
  ])('for %s this is said', async (_, before) => {
    const { page } = await openAddress(brokenPage(before));
    await expect.poll(() => page.locator('#too-old').isVisible()).toBe(true);
    expect(await page.locator('#too-old').textContent()).toContain('浏览器版本太旧');
  });

  test('for dialogs they open and close all the same', async () => {
    const { page } = await openAddress(pathToFileURL(PAGE).href, { locale: 'zh-CN' }, WITHOUT_DIALOGS);
    await page.getByRole('button', { name: '粘贴表格或全文' }).click();
    await page.keyboard.type('青石县水利局2024年政府信息公开工作年度报告');
    await page.getByRole('button', { name: '开始校核' }).click();
    await expect.poll(() => page.locator('.card').count()).toBeGreaterThan(0);
    expect(await page.locator('dialog:visible').count()).toBe(0);
  });

  test('for PDF this is said of a PDF, and everything else is read', async () => {
    const { page } = await openAddress(brokenPage('<script type="text/plain" id="pdf">'), {
      locale: 'zh-CN',
    });
    const input = page.locator('input[type=file]').first();
    await input.setInputFiles(
      ['err/total-over-pages.pdf', 'ok/centre-2022.docx'].map((name) => join(FIXTURES, name)),
    );
    await page.locator('.list button', { hasText: 'pdf' }).click();
    await expect.poll(() => page.locator('.card .message').textContent()).toContain('读不了 PDF');
    await page.locator('[data-focus=back]').click();
    expect(await page.locator('.list .good').count()).toBe(1);
  });
});
