// Compares what two builds print, byte for byte, on the same inputs:
// `npx tsx bench/compare-builds.ts BEFORE AFTER [COUNT] [FOLDER…]`, the two being checkouts that are built.

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import fc from 'fast-check';
import { editions } from '../src/edition/editions.js';
import { createRandom } from '../src/selftest/random.js';
import { dressedArbitrary } from '../tests/testing/dress.js';
import { figuresArbitrary } from '../tests/testing/figures.js';
import { fileWriters } from '../tests/testing/files.js';
import { choiceArbitrary, createInput } from '../tests/testing/inputs.js';
import { allLayouts, layoutsFor, plainOptions, reorderedLayouts } from '../tests/testing/layouts.js';
import { mergedReport } from '../tests/testing/merged.js';
import { plantFaults, writeProvince } from '../tests/testing/planted.js';
import { province } from '../tests/testing/province.js';
import { richProse } from '../tests/testing/rich-prose.js';

const SEED = 20_270_101;
/** How many of the random reports that are not dressed up are no plain text. */
const CONTAINERS = 0.35;
const SHOWN = 5;
const YEAR = 2024;

const [before, after, count = '200', ...folders] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  console.error('usage: compare-builds BEFORE AFTER [COUNT] [FOLDER…]');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'gov-report-compare-'));
try {
  await compare();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function compare(): Promise<void> {
  const inputs = join(scratch, 'inputs');
  cpSync(join(import.meta.dirname, '..', 'fixtures'), join(inputs, 'fixtures'), { recursive: true });
  for (const folder of folders)
    cpSync(resolve(folder), join(inputs, basename(resolve(folder))), { recursive: true });
  apart(join(inputs, 'fixtures'), join(inputs, 'fixtures-apart'));
  await writeRandomReports(join(inputs, 'random'), Number(count));
  const faulty = plantFaults(
    [...province({ seed: SEED, edition: editions.at(-1)!, areas: 3, offices: 9, years: [2022, 2023, 2024] })],
    createRandom(SEED),
  );
  writeProvince(join(inputs, 'province'), faulty.reports, editions.at(-1)!);

  let differing = 0;
  for (const folder of readdirSync(inputs)) {
    for (const { name, args, files } of commandsOn(folder)) {
      const [old, now] = [before!, after!].map((build) => outputsOf(build, inputs, args, files));
      for (const [output, text] of Object.entries(old!)) {
        const isSame = isSameOutput(`${folder}: ${name}: ${output}`, text, now![output]!);
        if (!isSame) differing++;
      }
    }
  }
  console.log(differing === 0 ? 'the same bytes everywhere' : `${differing} outputs differ`);
  process.exitCode = differing === 0 ? 0 : 1;
}

interface Command {
  readonly name: string;
  readonly args: readonly string[];
  /** What it writes besides. */
  readonly files: readonly string[];
}

function commandsOn(folder: string): Command[] {
  const targets = (formats: readonly string[]) => ({
    files: formats,
    args: formats.flatMap((format) => ['--format', `${format}=${join(scratch, format)}`]),
  });
  const lint = targets(['json', 'ndjson', 'html', 'pretty']);
  const audit = targets(['ndjson', 'html', 'pretty']);
  const day = ['--today', '2026-01-01'];
  const manifest = folder === 'province' ? [['--manifest', join(folder, 'manifest.csv')]] : [];
  return [
    { name: 'lint', args: ['lint', folder, ...day, ...lint.args], files: lint.files },
    {
      name: 'lint in English',
      args: ['--lang', 'en', 'lint', folder, ...day, ...lint.args],
      files: lint.files,
    },
    ...['json', 'ndjson'].map((format) => ({
      name: `extract ${format}`,
      args: ['extract', folder, '--format', format],
      files: [],
    })),
    ...[[], ...manifest].map((given) => ({
      name: `audit ${given.join(' ')}`,
      args: ['audit', folder, ...given, ...day, ...audit.args],
      files: audit.files,
    })),
  ];
}

function outputsOf(
  build: string,
  cwd: string,
  args: readonly string[],
  files: readonly string[],
): Record<string, string> {
  const program = join(resolve(build), 'bin', 'gov-report.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const outputs: Record<string, string> = {
    'exit code': String(status),
    'standard output': stdout,
    'standard error': stderr,
  };
  for (const file of files) {
    outputs[file] = readFileSync(join(scratch, file), 'utf8');
    rmSync(join(scratch, file));
  }
  return outputs;
}

/** Whether two outputs are the same; where not, the first lines that differ are shown. */
function isSameOutput(name: string, old: string, now: string): boolean {
  if (old === now) return true;
  const [oldLines, nowLines] = [old.split('\n'), now.split('\n')];
  const lines = Array.from({ length: Math.max(oldLines.length, nowLines.length) }, (_, i) => i).filter(
    (i) => oldLines[i] !== nowLines[i],
  );
  console.log(
    `\n${name}: ${lines.length} lines differ (${oldLines.length} before, ${nowLines.length} after)`,
  );
  for (const i of lines.slice(0, SHOWN)) {
    const [a, b] = [oldLines[i] ?? '', nowLines[i] ?? ''];
    const start = Math.max(0, [...a].findIndex((character, at) => character !== b[at]) - 60);
    console.log(`  line ${i + 1}\n  - ${a.slice(start, start + 240)}\n  + ${b.slice(start, start + 240)}`);
  }
  return false;
}

/** Every file in a folder of its own, so that none becomes a part of another's report. */
function apart(from: string, to: string): void {
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(from, path)).isFile(),
  );
  for (const [i, path] of files.entries()) {
    mkdirSync(join(to, String(i)), { recursive: true });
    cpSync(join(from, path), join(to, String(i), basename(path)));
  }
}

/** Reports in every layout and format, of every edition; a third with a wrong figure, a third with figures dressed up. */
async function writeRandomReports(folder: string, reports: number): Promise<void> {
  const newest = editions.at(-1)!;
  const layouts = [...allLayouts, ...reorderedLayouts];
  const containers = Object.values(fileWriters);
  for (let i = 0; i < reports; i++) {
    const random = createRandom(SEED + i);
    const edition = random.pick([...editions, newest]);
    const draw = <T>(arbitrary: fc.Arbitrary<T>): T =>
      fc.sample(arbitrary, { seed: SEED + i, numRuns: 1 })[0]!;
    const figures = draw(figuresArbitrary(edition));
    const isDressed = i % 3 === 2;
    // Not every encoding has the characters of dressed figures, nor have the fonts of PDF.
    const choice = { ...draw(choiceArbitrary(edition)), ...(isDressed && { encoding: 'utf-8' as const }) };
    const slip = draw(fc.tuple(fc.constantFrom(...edition.cells), fc.integer({ min: 0, max: 99_999 })));
    const texts = [
      figures.texts,
      { ...figures.texts, [slip[0].id]: String(slip[1]) },
      draw(dressedArbitrary(figures.texts)),
    ][i % 3]!;
    const { office } = choice.options;
    const rich = edition === newest &&
      random.chance(0.5) && { year: YEAR, prose: richProse(figures.numbers, office, YEAR, random) };
    const options = { ...choice.options, ...rich };
    const place = join(folder, String(i).padStart(5, '0'));
    mkdirSync(place, { recursive: true });
    if (!isDressed && random.chance(CONTAINERS)) {
      const writer = draw(random.pick(containers));
      const blocks = mergedReport(texts, edition, {
        ...plainOptions,
        ...options,
        breaks: plainOptions.breaks,
      });
      writeFileSync(join(place, `report.${writer.extension}`), await writer.write(blocks));
    } else {
      const fitting = layoutsFor(edition, layouts);
      const layout = fitting[i % fitting.length]!;
      const { bytes, extension } = createInput(
        edition,
        { ...figures, texts },
        { ...choice, layout, options },
      );
      writeFileSync(join(place, `report.${extension}`), bytes);
    }
  }
}
