// Runs every test as it stands, and then once for each change that it reaches and that no test has seen yet.

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { type RunnerTestCase, TestRunner } from 'vitest';
import { chosen, type Entry } from './run.js';

/** A test with a change takes so many times as long, and so many milliseconds more, before it never ends. */
const [TIMES, MORE] = [20, 2_000];

/** Milliseconds of a test that is not worth its time for one change alone. */
const LONG = 1_000;

const { log, now, quick = 0, always } = chosen();
const dead = new Set<number>();
const slow = new Set<string>();
const early = new Set<string>();
/** The change that is on. */
let on = always;
/** Where the changes go that are reached. */
let reached: Set<number> | undefined = new Set();
let deadline = Number.POSITIVE_INFINITY;
let ticks = 0;

Object.assign(globalThis, {
  __change(number: number): boolean {
    reached?.add(number);
    return number === on;
  },
  __tick(): void {
    if (++ticks % 256 === 0 && spent() > deadline) throw new Error('never ends');
  },
});

/** Milliseconds of processor time: other work on the machine does not count. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function say(entry: Entry): void {
  appendFileSync(log, `${JSON.stringify(entry)}\n`);
}

export default class extends TestRunner {
  onBeforeRunFiles(): void {
    // A property that fails has been seen: no smaller case is wanted.
    fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
    for (const line of readFileSync(log, 'utf8').split('\n').filter(Boolean)) {
      const entry: Entry = JSON.parse(line);
      if (entry.is === 'dead') dead.add(entry.number);
      if (entry.is === 'slow' && entry.took > LONG) slow.add(entry.by);
    }
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    const by = `${test.file.name} > ${test.name}`;
    if (always) {
      writeFileSync(now, String(always));
      return slow.has(by) ? undefined : run();
    }
    const outside = reached!;
    reached = new Set();
    const start = spent();
    await run();
    const [took, first] = [spent() - start, reached];
    reached = new Set();
    const repeats = took <= quick && (await succeeds(run));
    const changes = reached;
    reached = undefined;
    // Reached when the tests were made ready, or kept from the first run on.
    for (const number of [...outside, ...first]) {
      const once = `${number} ${test.file.name}`;
      if (!early.has(once) && (outside.has(number) || (repeats && !changes.has(number)))) {
        early.add(once);
        say({ number, is: 'early', by });
      }
    }
    if (took > quick) say({ is: 'slow', by, took });
    else if (!repeats) say({ is: 'once', by });
    else {
      const seen: number[] = [];
      for (const number of changes)
        if (!dead.has(number) && (await isSeen(run, number, TIMES * took + MORE))) seen.push(number);
      // What a change has left behind would be seen under another's number.
      await run();
      for (const number of seen) {
        dead.add(number);
        say({ number, is: 'dead', by });
      }
    }
    reached = new Set();
  }
}

async function succeeds(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}

async function isSeen(run: () => unknown, number: number, limit: number): Promise<boolean> {
  writeFileSync(now, String(number));
  on = number;
  deadline = spent() + limit;
  const isSeen = !(await succeeds(run)) || spent() > deadline;
  on = undefined;
  deadline = Number.POSITIVE_INFINITY;
  writeFileSync(now, '');
  return isSeen;
}
