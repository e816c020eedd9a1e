// The program, for its starter and its threads: `--version` is answered at once, the rest loaded only for more.

/** Fulfilled when the command line is done. */
export async function main(argv: readonly string[]): Promise<void> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) printVersion();
  else process.exitCode = await (await import('./run.js')).run(argv);
}

/** What a thread does until it is ended. */
export async function work(): Promise<void> {
  (await import('./worker.js')).work();
}

/** Past `process.stdout`, whose set-up takes longer than all the rest. */
function printVersion(): void {
  try {
    process.getBuiltinModule('node:fs').writeSync(1, `${PROGRAM_VERSION}\n`);
  } catch {
    // Nobody reads on.
  }
}
