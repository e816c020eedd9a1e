// Asks the resident program for a run, and waits for its end as for that of a process.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Request {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Milliseconds: no run of a test takes so long. */
const PATIENCE = 100_000;

class Resident {
  readonly folder = mkdtempSync(join(tmpdir(), 'gov-report-resident-'));
  readonly stdout = join(this.folder, 'stdout');
  readonly stderr = join(this.folder, 'stderr');
  readonly process: ChildProcess;
  readonly requests: number;
  asked = 0;

  constructor() {
    const requests = join(this.folder, 'requests');
    execFileSync('mkfifo', [requests]);
    // To the end, wherever that is: the files are emptied before each run.
    const streams = [this.stdout, this.stderr].map((path) => openSync(path, 'a'));
    this.process = spawn(
      process.execPath,
      [join(import.meta.dirname, 'resident.cjs'), requests, this.folder],
      { stdio: ['ignore', ...streams] },
    );
    this.process.unref();
    this.requests = openSync(requests, 'w');
    process.once('exit', () => {
      this.process.kill();
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  run(request: Request) {
    const number = this.asked++;
    for (const path of [this.stdout, this.stderr]) truncateSync(path);
    const line = JSON.stringify({ ...request, number });
    for (let bytes = Buffer.from(`${line}\n`); bytes.length > 0; )
      bytes = bytes.subarray(writeSync(this.requests, bytes));
    const answer = join(this.folder, `answer-${number}`);
    const start = performance.now();
    while (!existsSync(answer)) {
      if (performance.now() - start > PATIENCE)
        throw new Error(`no end of gov-report ${request.args.join(' ')}`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
    return {
      code: Number(readFileSync(answer, 'utf8')),
      stdout: readFileSync(this.stdout, 'utf8'),
      stderr: readFileSync(this.stderr, 'utf8'),
    };
  }
}

let resident: Resident | undefined;

export function runResident(request: Request) {
  if (!resident || resident.process.exitCode !== null) resident = new Resident();
  return resident.run(request);
}
