// Measures the diagnosis on random tables of the shape of table 三: how often it is right, and how long it takes.
import { Bench } from 'tinybench';
import { diagnose, type System } from '../src/diagnosis/index.js';
import {
  below,
  cleanFigures,
  copiedRow,
  exchangedNeighbours,
  exchangedRows,
  type Spoil,
  seeded,
  shiftedRun,
  spoil,
  staleTotals,
  tableOf,
  wrongCells,
} from '../tests/diagnosis/tables.js';
import { judge } from '../tests/diagnosis/verdict.js';

const slips: Readonly<Record<string, Spoil>> = {
  'one wrong figure': (random, figures) => wrongCells(random, figures, 1),
  'two wrong figures': (random, figures) => wrongCells(random, figures, 2),
  'three wrong figures': (random, figures) => wrongCells(random, figures, 3),
  'four wrong figures': (random, figures) => wrongCells(random, figures, 4),
  'neighbours exchanged': exchangedNeighbours,
  'run shifted': shiftedRun,
  'rows exchanged': exchangedRows,
  'row copied': copiedRow,
  'totals not updated': staleTotals,
};

const runs = Number(process.argv[2] ?? 1000);

function accuracy(): void {
  for (const [name, slip] of Object.entries(slips)) {
    const random = seeded(20_210_926);
    const counts = { right: 0, ambiguous: 0, open: 0, falselyCertain: 0 };
    const patterns = new Map<string, number>();
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const spoiled = spoil(random, slip);
      const start = performance.now();
      const verdict = judge(spoiled);
      times.push(performance.now() - start);
      if (verdict.right) counts.right++;
      if (verdict.ambiguous) counts.ambiguous++;
      if (verdict.open) counts.open++;
      if (verdict.falselyCertain) counts.falselyCertain++;
      for (const pattern of new Set(verdict.patterns))
        patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
    }
    const decidable = runs - counts.ambiguous;
    const named = [...patterns].sort((a, b) => b[1] - a[1]).slice(0, 3);
    times.sort((a, b) => a - b);
    console.log(
      `${name.padEnd(22)} right ${share(counts.right, runs)}, of the decidable ${share(counts.right, decidable)};`,
      `open ${counts.open}; falsely certain ${counts.falselyCertain};`,
      `median ${times[runs >> 1]!.toFixed(3)} ms, 99 % ${times[Math.floor(runs * 0.99)]!.toFixed(2)} ms, most ${times.at(-1)!.toFixed(1)} ms;`,
      named.map(([pattern, count]) => `${pattern} ${share(count, runs)}`).join(', '),
    );
  }
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}

async function speed(): Promise<void> {
  const bench = new Bench({ time: 500 });
  const random = seeded(7);
  const sample = (make: () => System) => Array.from({ length: 200 }, make);
  const garbage = (limit: number) => () => tableOf(cleanFigures(random).map(() => below(random, limit)));
  const samples: Readonly<Record<string, readonly System[]>> = {
    'no error': sample(() => tableOf(cleanFigures(random))),
    ...Object.fromEntries(
      Object.entries(slips).map(([name, slip]) => [name, sample(() => tableOf(spoil(random, slip).figures))]),
    ),
    'six wrong figures': sample(() => tableOf(wrongCells(random, cleanFigures(random), 6).figures)),
    'fifteen wrong figures': sample(() => tableOf(wrongCells(random, cleanFigures(random), 15).figures)),
    'garbage below 3': sample(garbage(3)),
    'garbage below 1000': sample(garbage(1000)),
  };
  for (const [name, systems] of Object.entries(samples)) {
    let next = 0;
    bench.add(name, () => {
      diagnose(systems[next++ % systems.length]!);
    });
  }
  await bench.run();
  for (const { name, result } of bench.tasks) {
    if (!('latency' in result)) continue;
    const { p50, p99, max } = result.latency;
    const [median, high, most] = [p50, p99, max].map((time) => `${(time * 1000).toFixed(1)} µs`);
    console.log(`${name.padEnd(22)} median ${median}, 99 % ${high}, most ${most}`);
  }
}

accuracy();
await speed();
