// Runs programs of Windows, as a Chinese one does, in a prefix of its own.

import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Run } from '../cli/program.js';

const prefix = mkdtempSync(join(tmpdir(), 'gov-report-wine-'));
const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: prefix,
  WINEPREFIX: prefix,
  WINEDEBUG: '-all',
  // Needs that locale on the machine: the code page follows from it.
  LC_ALL: 'zh_CN.UTF-8',
};

/** What the user's programs write for a while. */
export const TEMP = join(prefix, 'drive_c/users', userInfo().username, 'Temp');

/** Node refuses to run on the Windows that wine is at first. */
export function installWine(): void {
  execFileSync('wine', ['winecfg', '/v', 'win10'], { env, stdio: 'ignore' });
}

export function removeWine(): void {
  spawnSync('wineserver', ['--kill'], { env });
  rmSync(prefix, { recursive: true, force: true });
}

/** Its output in GBK where `encoding` says so: what cmd itself says. Node under wine cannot write to a pipe. */
export function wine(args: readonly string[], cwd: string, encoding = 'utf-8'): Run {
  const files = ['stdout', 'stderr'].map((name) => join(prefix, name));
  const streams = files.map((path) => openSync(path, 'w'));
  const { status } = spawnSync('wine', args, { cwd, env, stdio: ['ignore', ...streams] });
  streams.map((stream) => closeSync(stream));
  const [stdout, stderr] = files.map((path) => new TextDecoder(encoding).decode(readFileSync(path)));
  return { code: status, stdout: stdout!, stderr: stderr! };
}
