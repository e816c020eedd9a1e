// Times the built library on a folder in a process of its own: reading and decoding alone, and the whole lint.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../dist/index.js';

const [folder, count, rounds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const BLOCK = 500;
const paths = readdirSync(folder)
  .sort()
  .slice(0, count)
  .map((name) => join(folder, name));
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Characters and findings are added up so that no work is thrown away unseen. */
let seen = 0;
let bytes = 0;

function read(path) {
  seen += decoder.decode(readFileSync(path)).length;
}

async function check(path) {
  const content = readFileSync(path);
  bytes += content.length;
  const [result] = await lint({ path, bytes: content });
  seen += result.diagnostics.length;
}

async function timed(work, block) {
  const start = performance.now();
  for (const path of block) await work(path);
  return performance.now() - start;
}

const results = [];
for (let round = 0; round < rounds; round++) {
  bytes = 0;
  const times = { read: 0, lint: 0 };
  // In turns, so that what else the machine does slows both.
  for (let from = 0; from < paths.length; from += BLOCK) {
    const block = paths.slice(from, from + BLOCK);
    times.read += await timed(read, block);
    times.lint += await timed(check, block);
  }
  results.push(times);
}

const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ results, reports: paths.length, bytes, peak, seen }));
