// What the page's own worker says of the fixtures, in any browser, beside what the command line says of them.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gov } from '../cli/program.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** Files, and folders whose files may make one report together. */
export interface Reports {
  readonly root: string;
  readonly paths: readonly string[];
}

export const FIXED: Reports = {
  root: FIXTURES,
  paths: ['ok', 'err', 'tricky', 'years'].flatMap((group) => reportsBelow(FIXTURES, group)),
};

/** Other cases than the fixtures, in a folder of folders by kind. */
export function casesIn(root: string): Reports {
  return {
    root,
    paths: readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? reportsBelow(root, entry.name) : [],
    ),
  };
}

function reportsBelow(root: string, group: string): string[] {
  return readdirSync(join(root, group))
    .filter((name) => !/\.(?:out|json|py)$/u.test(name))
    .map((name) => `${group}/${name}`);
}

/** Run in the page: a worker made as the page makes its own, which answers with the JSON of the reports of a file. */
const DESK = `(() => {
  const text = (id) => document.getElementById(id).textContent;
  const script = (id) => new Blob([text(id)], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(script('core')));
  const tag = 'gov-report';
  const parts = Object.fromEntries(['core', 'pdf', 'sheetjs', 'cmaps'].map((id) => [id, script(id)]));
  worker.postMessage({ tag, parts });
  let lines = [];
  let last = 0;
  const waiting = new Map();
  worker.onerror = ({ message }) => waiting.forEach(({ reject }) => reject(new Error(message)));
  worker.onmessage = ({ data }) => {
    if (data?.tag !== tag) return;
    if (data.progress) lines.push(...data.progress.lines);
    else if ('fault' in data) waiting.get(data.id).reject(new Error(data.fault));
    else waiting.get(data.id).resolve(data.answer);
  };
  const ask = (method, ...args) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      worker.postMessage({ tag, id: last, method, args });
    });
  window.reportsOf = async (files, isFolder) => {
    lines = [];
    const sources = files.map(([path, base64]) => ({
      path,
      file: new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))]),
    }));
    await ask('open', sources, isFolder);
    const made = {};
    for (const { id } of lines) {
      // The command line compares years where it is told to.
      if (lines.length > 1) await ask('compare', id, undefined);
      made[id] = (await ask('make', id, 'json')).content;
    }
    await ask('close');
    return JSON.stringify(Object.values(made));
  };
})()`;

type Evaluate = (script: string) => Promise<unknown>;

/** By the path of the report. */
type Said = Readonly<Record<string, unknown>>;

export async function pageSays(evaluate: Evaluate, { root, paths }: Reports): Promise<Said> {
  await evaluate(DESK);
  const said: unknown[] = [];
  for (const path of paths) {
    const files = filesAt(root, path).map((file) => [
      file,
      readFileSync(join(root, file)).toString('base64'),
    ]);
    const isFolder = statSync(join(root, path)).isDirectory();
    const made = String(await evaluate(`reportsOf(${JSON.stringify(files)}, ${isFolder})`));
    said.push(...(JSON.parse(made) as string[]).flatMap(reportsIn));
  }
  return byPath(said);
}

export function programSays({ root, paths }: Reports): Said {
  const { stdout } = gov(['lint', '--no-config', '--lang', 'zh', '--format', 'json', ...paths], {
    cwd: root,
  });
  return byPath(reportsIn(stdout));
}

function filesAt(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesAt(root, `${path}/${name}`));
}

function byPath(reports: readonly unknown[]): Said {
  return Object.fromEntries(reports.map((report) => [(report as { path: string }).path, report]));
}

function reportsIn(text: string): readonly unknown[] {
  return (JSON.parse(text) as { reports: unknown[] }).reports;
}
