// Decides on colours and on the width of the output.

import type { Style } from '../../reporters/frame/style.js';
import { plainStyle } from '../../reporters/frame/style.js';
import type { ColorLevel } from './chalk-style.js';
import { isDevice } from './standard-output.js';

interface ColorQuestion {
  /** False where `--no-color` was given. */
  readonly allowed: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
}

/** Flag, then FORCE_COLOR, then NO_COLOR, then the terminal. */
export function colorLevel({ allowed, env, isTerminal }: ColorQuestion): ColorLevel {
  if (!allowed) return 0;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forcedLevel(forced);
  if (env['NO_COLOR']) return 0;
  return isTerminal && env['TERM'] !== 'dumb' ? 1 : 0;
}

function forcedLevel(value: string): ColorLevel {
  if (value === '0' || value === 'false') return 0;
  if (value === '2') return 2;
  return value === '3' ? 3 : 1;
}

/** chalk is loaded only where there is colour. */
async function loadStyle(level: ColorLevel): Promise<Style> {
  return level === 0 ? plainStyle : (await import('./chalk-style.js')).createChalkStyle(level);
}

/** Terminal columns, within what can be read well; `columns` is undefined where there is no terminal. */
export function outputWidth(columns: number | undefined): number {
  return columns ? Math.min(Math.max(columns, 40), 120) : 80;
}

/** How the result is set off: `file` is undefined for standard output. */
export async function presentation(
  allowed: boolean,
  file: string | undefined,
): Promise<{ readonly style: Style; readonly width: number }> {
  const isTerminal = file === undefined && isDevice() && process.stdout.isTTY === true;
  const style = await loadStyle(colorLevel({ allowed, env: process.env, isTerminal }));
  return { style, width: outputWidth(isTerminal ? process.stdout.columns : undefined) };
}
