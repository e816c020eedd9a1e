// Expands globs that the shell has left alone, as it does on Windows or between quotes.

import { lstatSync } from 'node:fs';

const GLOB = /[*?{[]|[!+@]\(/u;

/**
 * What matches, joined to the folder that was given; the pattern itself where nothing does, a file has its name, or
 * nobody could wait for it.
 */
export async function expandGlob(given: string): Promise<readonly string[]> {
  if (!GLOB.test(given) || exists(given)) return [given];
  const { isHostileGlob, withoutRuns } = await import('../../config/globs.js');
  if (isHostileGlob(given)) return [given];
  const { glob } = await import('tinyglobby');
  const { folder, pattern } = split(process.platform === 'win32' ? given.replaceAll('\\', '/') : given);
  const found = await glob(withoutRuns(pattern), {
    cwd: folder || '.',
    onlyFiles: false,
    expandDirectories: false,
    ignore: '**/node_modules/**',
  });
  return found.length === 0 ? [given] : found.map((path) => folder + path).sort();
}

/** The folder part without globs, with its slash. */
function split(given: string): { folder: string; pattern: string } {
  const end = given.slice(0, GLOB.exec(given)?.index).lastIndexOf('/') + 1;
  return { folder: given.slice(0, end), pattern: given.slice(end) };
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
