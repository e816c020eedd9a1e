// Writes what is not a result; a reader that has gone away is no failure of the run.

export function writeError(text: string): void {
  process.stderr.once('error', () => {});
  process.stderr.write(text);
}
