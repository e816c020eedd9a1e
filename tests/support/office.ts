// LibreOffice, where the machine has it: what its users would get from a file.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** `from` and `to` are extensions; a page becomes a workbook with the filter `HTML (StarCalc)`. */
export function convert(bytes: Uint8Array, from: string, to: string, filter?: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-office-'));
  try {
    writeFileSync(join(folder, `in.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const reading = filter === undefined ? [] : [`--infilter=${filter}`];
    const args = [
      profile,
      '--headless',
      ...reading,
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      `in.${from}`,
    ];
    execFileSync('soffice', args, { cwd: folder, stdio: 'ignore', timeout: 120_000 });
    return new Uint8Array(readFileSync(join(folder, 'out', `in.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
