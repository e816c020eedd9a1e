// The settings of a run from the configurations of its inputs; what knows configurations is loaded only where there is one.

import { resolve } from 'node:path';
import type { Input } from './inputs.js';
import type { ConfigChoice } from './invocation.js';
import { configFinder, folderOf } from './io/find-config.js';
import type { Settings } from './settings.js';

/** Undefined where there is no configuration. */
export async function findSettings(
  { config, today, stdinFilename = '<stdin>' }: ConfigChoice & { readonly stdinFilename?: string },
  inputs: readonly Input[],
): Promise<Settings | undefined> {
  if (config === false) return undefined;
  const find = configFinder();
  const isAny =
    config !== undefined || inputs.some((input) => find(folderOf(input, stdinFilename)) !== undefined);
  if (!isAny && find(resolve('')) === undefined) return undefined;
  const { loadSettings } = await import('./settings.js');
  return loadSettings(inputs, { given: config, find, stdinFilename, today: today ?? localDate(new Date()) });
}

/** `2025-12-31`, by the clock on the wall. */
function localDate(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
