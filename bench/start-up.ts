// Measures whole processes against an empty one of Node: how long a person waits for one small report.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { barOf, median, printTable, verdict } from './table.js';

const root = join(import.meta.dirname, '..');
const program = join(root, 'bin', 'gov-report.js');
const RUNS = 41;

/** `most`: bar of its ratio to `node -e 0`. */
const commands = [
  { name: 'node -e 0', args: ['-e', '0'], most: undefined },
  { name: 'gov-report --version', args: [program, '--version'], most: 1.3 },
  {
    name: 'gov-report lint township-2024.tsv',
    args: [program, 'lint', join(root, 'fixtures', 'ok', 'township-2024.tsv')],
    most: 1.8,
  },
] as const;

function elapsed(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', env: withoutOptions() });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

/** What runs this file must not slow what it measures. */
function withoutOptions(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...env } = process.env;
  return env;
}

export function measureStartUp(): void {
  const times = commands.map((): number[] => []);
  // A B C A B C: what else the machine does slows all of them.
  for (let run = 0; run < RUNS; run++) {
    for (const [i, { args }] of commands.entries()) times[i]!.push(elapsed(args));
  }
  const [base = Number.NaN, ...others] = times.map(median);
  printTable(`Whole process, median of ${RUNS} interleaved runs`, [
    [commands[0].name, `${base.toFixed(1)} ms`, '1.00x'],
    ...others.map((time, i) => {
      const { name, most = Number.NaN } = commands[i + 1]!;
      const ratio = time / base;
      return [name, `${time.toFixed(1)} ms`, `${ratio.toFixed(2)}x`, verdict(barOf(ratio, most), 'x')];
    }),
  ]);
}
