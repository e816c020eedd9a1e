// Runs the built program in a folder of its own: in a process that stays, or alone where the process is what is tested.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { writeForm } from '../../src/edition/form.js';
import { runResident } from '../testing/resident.js';

/** Another program may be named to be tested: an executable. */
const OTHER = process.env['GOV_REPORT_PROGRAM'];

const START = OTHER
  ? [resolve(OTHER)]
  : [process.execPath, join(import.meta.dirname, '../../bin/gov-report.js')];

/** What starts the program, as a shell takes it. */
export const IN_SHELL = START.map((part) => `'${part}'`).join(' ');

/** As `spawn` takes it. */
export function command(...args: readonly string[]): [file: string, args: string[]] {
  const [file, ...first] = START as [string, ...string[]];
  return [file, [...first, ...args]];
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Setting {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** The environment holds nothing but what the case gives. */
function environment(env: Setting['env'] = {}): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', ...env };
}

/** Standard input is a process's own matter; an executable has nothing that could stay. */
export function gov(args: readonly string[], setting: Setting = {}): Run {
  if (setting.input !== undefined || OTHER) return govAlone(args, setting);
  return runResident({ args, cwd: setting.cwd ?? process.cwd(), env: environment(setting.env) });
}

/** In a process of its own, the way a shell does. */
export function govAlone(args: readonly string[], { cwd, env, input = '' }: Setting = {}): Run {
  const { status, stdout, stderr } = spawnSync(...command(...args), {
    ...(cwd !== undefined && { cwd }),
    env: environment(env),
    input,
    maxBuffer: 2 ** 28,
  });
  return { code: status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** The environment of a program that runs this before its own code. */
export function sabotaged(code: string): Record<string, string> {
  return { NODE_OPTIONS: `--require=${join(folder({ 'first.cjs': code }), 'first.cjs')}` };
}

/** A line of bash in which `gov` is the program. */
export function shell(line: string, cwd: string, env: Setting['env'] = {}): Run {
  const script = `gov() { ${IN_SHELL} "$@"; }\n${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
    cwd,
    env: environment(env),
  });
  return { code: status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** A new folder with these files; it is removed after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = keptFolder(files);
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** For several tests: who asks for it removes it. */
export function keptFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'gov-report-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** A whole report, zeros but for the cells given. */
export function form(cells: Readonly<Record<string, string>> = {}, title = TITLE): string {
  return writeForm(editions.at(-1)!, title, (id) => cells[id] ?? '0');
}

export const TITLE = '青石县水利局2024年政府信息公开工作年度报告';

/** A row whose total is wrong: an error. */
export const WRONG = form({ 'requests/received/total': '3' });

/** A figure with its unit: a warning. */
export const DRESSED = form({ 'requests/received/total': '0件' });

/** The form cut into its title and one text a table. */
export function partsOfForm(cells: Readonly<Record<string, string>> = {}): readonly string[] {
  return form(cells).split(/^(?=二、主动|三、收到|四、政府信息公开行政)/mu);
}
