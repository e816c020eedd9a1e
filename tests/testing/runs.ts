// How many random cases a property tries: what is written in the test, or so many times more with `THOROUGH=10`.

const TIMES = Number(process.env['THOROUGH'] ?? 1);

export function runs(count: number): number {
  return Math.ceil(count * TIMES);
}
