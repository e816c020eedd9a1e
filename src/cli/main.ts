// The program, for its starter and its threads: `--version` is answered at once, the rest loaded only for more.

type Worker = typeof import('./worker.js');

/** Fulfilled when the command line is done. */
export async function main(argv: readonly string[]): Promise<void> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) printVersion();
  else process.exitCode = await (await import('./run.js')).run(argv);
}

export const check: Worker['check'] = async (batch) => (await import('./worker.js')).check(batch);

export const records: Worker['records'] = async (batch) => (await import('./worker.js')).records(batch);

/** Past `process.stdout`, whose set-up takes longer than all the rest. */
function printVersion(): void {
  try {
    process.getBuiltinModule('node:fs').writeSync(1, `${PROGRAM_VERSION}\n`);
  } catch {
    // Nobody reads on.
  }
}
