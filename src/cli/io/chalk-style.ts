// The colours of the terminal: the only file that knows chalk.

import { Chalk } from 'chalk';
import type { Style } from '../../reporters/frame/style.js';

/** 0: none, 1: 16 colours, 2: 256 colours, 3: true colour. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** Uses only the 16 basic colours, which every colour scheme of a terminal keeps readable. */
export function createChalkStyle(level: ColorLevel): Style {
  const chalk = new Chalk({ level });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.blue.bold,
    related: chalk.cyan,
    strong: chalk.bold,
    dim: chalk.dim,
    path: chalk.underline,
    code: chalk.magenta,
    success: chalk.green,
    text: (text) => text,
  };
}
