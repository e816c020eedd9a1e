// The page in a real browser, from the disk as a person has it: what it asks for and complains about is kept.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { folder } from '../cli/program.js';

const PAGE = join(import.meta.dirname, '../../dist/web/gov-report.html');
const ADDRESS = pathToFileURL(PAGE).href;

const EXECUTABLE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the tests of a project are decisive, a browser that is missing is a failure. */
export const isSkipped = !EXECUTABLE && !process.env['CI'];
export const reason = EXECUTABLE
  ? ''
  : ' (skipped: no Chromium on this machine; install the package "chromium")';

export function launch(): Promise<Browser> {
  if (!EXECUTABLE) throw new Error('no Chromium: install the package "chromium"');
  return chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
}

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests beyond the page's own, violations of its policy, and errors. */
  readonly heard: string[];
}

export async function openPage(
  browser: Browser,
  given: Parameters<Browser['newContext']>[0] = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
    acceptDownloads: true,
    ...given,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== ADDRESS && !request.url().startsWith('blob:')) heard.push(request.url());
  });
  await page.goto(ADDRESS);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  return { page, context, heard };
}

/** As a person drags files or folders from the desktop. */
export async function drop({ page, context }: Opened, ...files: readonly string[]): Promise<void> {
  const session = await context.newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  await session.detach();
}

export async function choose({ page }: Opened, ...files: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '选择文件', exact: true }).click(),
  ]);
  await chooser.setFiles([...files]);
}

/** What a person takes along, as a file. */
export async function take({ page }: Opened, kind: string): Promise<string> {
  const menu = page.locator('details.menu');
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-kind=${kind}]`).click(),
  ]);
  const file = join(folder({}), download.suggestedFilename());
  await download.saveAs(file);
  return file;
}
