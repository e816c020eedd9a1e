// The everyday command line, `lint PATH…` without options, understood without loading the option parser.

import { type Invocation, lintDefaults } from './command-line/invocation.js';

/** Undefined for every other command line. */
export function plainLint([command, ...paths]: readonly string[]): Invocation | undefined {
  if (command !== 'lint' || paths.length === 0 || paths.some((path) => path.startsWith('-')))
    return undefined;
  return { request: { ...lintDefaults, command, paths }, color: true };
}
