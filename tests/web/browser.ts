// The page for checking reports, opened from the disk as a person has it, and what a person does there.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { folder } from '../cli/program.js';
import { type Opened, open } from '../testing/browser.js';

export const PAGE = join(import.meta.dirname, '../../dist/web/gov-report.html');

export const pageAddress = pathToFileURL(PAGE).href;

export async function openPage(given: BrowserContextOptions = {}): Promise<Opened> {
  const opened = await open(pageAddress, { locale: 'zh-CN', ...given });
  await opened.page.waitForSelector('html[data-ready]', { state: 'attached' });
  return opened;
}

/** As a person drags files or folders from the desktop. */
export async function drop({ page }: Opened, ...files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
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
