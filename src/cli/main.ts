// Starts the program: answers `--version` at once and loads the rest only for more.

const argv = process.argv.slice(2);

/** Fulfilled when the program is done. */
export const ended =
  argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v') ? printVersion() : perform();

async function perform(): Promise<void> {
  const { run } = await import('./run.js');
  process.exitCode = await run(argv);
}

/** Past `process.stdout`, whose set-up takes longer than all the rest. */
function printVersion(): void {
  try {
    process.getBuiltinModule('node:fs').writeSync(1, `${PROGRAM_VERSION}\n`);
  } catch {
    // Nobody reads on.
  }
}
