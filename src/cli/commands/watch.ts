// `lint --watch`: checks again what has changed, until it is interrupted.

import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { cliWords } from '../../i18n/cli-words.js';
import { reportExtensions } from '../../readers/index.js';
import type { LintRequest } from '../command-line/invocation.js';
import type { Context, ExitCode } from '../context.js';
import { CONFIG_NAME } from '../io/find-config.js';
import type { Input } from '../io/inputs.js';
import { fileBehind } from '../io/packed.js';
import { writeError } from '../io/standard-error.js';
import { RunError } from '../run-error.js';
import { type LintRun, lintRun } from './lint-run.js';

/** Milliseconds without a change: programs save in several steps. */
const QUIET = 150;
const CLEAR = '\x1b[2J\x1b[3J\x1b[H';

/** `check` does the work of a run without this option. @throws {RunError} */
export async function watch(
  given: LintRequest,
  context: Context,
  check: (run: LintRun) => Promise<ExitCode>,
): Promise<ExitCode> {
  let run = await lintRun(given, context);
  if (run.inputs.some(({ kind }) => kind === 'stdin')) {
    const { errors, hints } = cliWords[context.language];
    throw new RunError(errors.notWithStdin('--watch'), hints.notWithStdin);
  }
  const changes = watchChanges();
  try {
    for (let narrowed = run; ; ) {
      changes.follow(filesBehind(run));
      if (process.stdout.isTTY) process.stdout.write(CLEAR);
      await check(narrowed);
      const count = run.inputs.reduce((sum, input) => sum + filesOf(input).length, 0);
      writeError(`${cliWords[run.context.language].said.watching(count)}\n`);
      const changed = await changes.next();
      if (!changed) return 0;
      run = await lintRun(given, context);
      narrowed = narrow(run, changed);
    }
  } finally {
    changes.close();
  }
}

function filesOf(input: Input): readonly string[] {
  if (input.kind === 'folder') return input.files;
  return input.kind === 'file' ? [input.path] : [];
}

/** Reports and the files that decide how they are checked. */
function filesBehind({ inputs, settings, baseline, request }: LintRun): Set<string> {
  const files = [
    ...inputs.flatMap(filesOf),
    ...(settings?.files ?? []),
    ...(baseline ? [baseline.path] : []),
    ...[request.previous, request.definition, request.corrections].filter((path) => path !== undefined),
  ];
  return new Set(files.map((file) => resolve(fileBehind(file))));
}

/** All of it where something else than a report has changed. */
function narrow(run: LintRun, changed: ReadonlySet<string>): LintRun {
  const inputs = run.inputs.filter((input) => filesOf(input).some((file) => changed.has(resolve(file))));
  const known = new Set(inputs.flatMap(filesOf).map((file) => resolve(file)));
  if (![...changed].every((path) => known.has(path))) return run;
  // Several files may make one report, which has the path of their folder.
  const wanted = new Set([...changed].flatMap((path) => [path, dirname(path)]));
  return { ...run, inputs, paths: [], isWanted: (path) => wanted.has(resolve(path)) };
}

function watchChanges() {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let followed: ReadonlySet<string> = new Set();
  let wake: () => void = () => {};
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const interrupted = () => {
    isOver = true;
    wake();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupted);
  const seen = (folder: string, name: string | null) => {
    if (name === null || !(followed.has(join(folder, name)) || mayMatter(name))) return;
    changed.add(join(folder, name));
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      wake();
    }, QUIET);
  };
  return {
    follow(files: ReadonlySet<string>) {
      followed = files;
      const folders = new Set([...files].map((file) => dirname(file)));
      for (const [folder, watcher] of watchers) {
        if (folders.has(folder)) continue;
        watcher.close();
        watchers.delete(folder);
      }
      for (const folder of folders) {
        if (watchers.has(folder)) continue;
        const watcher = watchFolder(folder, (_, name) => seen(folder, name));
        watcher.on('error', () => watchers.delete(folder));
        watchers.set(folder, watcher);
      }
    },
    /** Undefined when it is over. */
    async next(): Promise<ReadonlySet<string> | undefined> {
      if (!isOver && (changed.size === 0 || timer)) {
        await new Promise<void>((resolveNext) => {
          wake = resolveNext;
        });
      }
      const found = new Set(changed);
      changed.clear();
      return isOver ? undefined : found;
    },
    close() {
      clearTimeout(timer);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** What a run may come to read; not the files that this program and editors write beside. */
function mayMatter(name: string): boolean {
  const file = basename(name);
  if (file === CONFIG_NAME || file === 'package.json') return true;
  return (
    !file.startsWith('.') &&
    reportExtensions.some((extension) => file.toLowerCase().endsWith(`.${extension}`))
  );
}
