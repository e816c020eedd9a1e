// Looks for the configuration of a folder, upwards: a few questions to the system for each folder of a run.

import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Input } from './inputs.js';

export const CONFIG_NAME = 'gov-report.config.json';
/** The key that holds a configuration in package.json. */
export const PACKAGE_KEY = 'gov-report';
const PACKAGE_NAME = 'package.json';

export type FindConfig = (folder: string) => string | undefined;

/** The nearest one; its own file goes before package.json. Each folder is looked at once. */
export function configFinder(): FindConfig {
  const known = new Map<string, string | undefined>();
  const find = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const above = dirname(folder);
    const found = inFolder(folder) ?? (above === folder ? undefined : find(above));
    known.set(folder, found);
    return found;
  };
  return find;
}

function inFolder(folder: string): string | undefined {
  const own = join(folder, CONFIG_NAME);
  if (isFile(own)) return own;
  const shared = join(folder, PACKAGE_NAME);
  return isFile(shared) && holdsConfig(shared) ? shared : undefined;
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}

/** A broken package.json is none of our business. */
function holdsConfig(path: string): boolean {
  try {
    const text = readFileSync(path, 'utf8');
    return text.includes(`"${PACKAGE_KEY}"`) && Object.hasOwn(JSON.parse(text), PACKAGE_KEY);
  } catch {
    return false;
  }
}

/** The folder whose configuration an input follows; standard input counts as a file of its name. */
export function folderOf(input: Input, stdinFilename: string): string {
  switch (input.kind) {
    case 'stdin':
      return dirname(resolve(stdinFilename));
    case 'file':
      return dirname(resolve(input.path));
    case 'folder':
    case 'unreadable':
      return resolve(input.path);
  }
}
