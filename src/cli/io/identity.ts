// Which file a path or a descriptor leads to, whatever the name.

import { fstatSync, statSync } from 'node:fs';

/** None for what is not there, or is no file to be written over. */
export function identityOf(file: string | number): string[] {
  try {
    const status =
      typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    return status.isFile() ? [`${status.dev}:${status.ino}`] : [];
  } catch {
    return [];
  }
}
