// Chromium for the tests of pages: started once for all files that one worker runs.

import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

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

let launched: Promise<Browser> | undefined;

/** It ends with the worker. */
function sharedBrowser(): Promise<Browser> {
  if (!EXECUTABLE) throw new Error('no Chromium: install the package "chromium"');
  launched ??= chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
  return launched;
}

/** What the page asked for beyond itself, violations of its policy, and errors. */
export interface Opened {
  readonly page: Page;
  readonly heard: string[];
}

/** An address in a context of its own, until the end of the test; `script` runs before anything of the page. */
export async function open(address: string, given: BrowserContextOptions = {}, script = ''): Promise<Opened> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...given });
  onTestFinished(() => context.close());
  await context.addInitScript(script);
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('blob:')) heard.push(request.url());
  });
  await page.goto(address);
  return { page, heard };
}
