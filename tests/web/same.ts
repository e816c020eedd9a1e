// What the page's own worker says of the fixtures, in any browser, beside what the command line says of them.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { hasReportExtension } from '../../src/readers/index.js';
import { gov } from '../cli/program.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
/** Further folders of cases, by their whole paths, for a run by hand. */
const CASES = process.env['CASES']?.split(delimiter) ?? [];

/** Files, and folders whose files may make one report together. */
export const REPORTS: readonly string[] = ['ok', 'err', 'tricky', 'years', ...CASES].flatMap((folder) =>
  readdirSync(resolve(FIXTURES, folder))
    .map((name) => `${folder}/${name}`)
    // A folder without a report is nothing to the page, and a fault to the command line.
    .filter((path) => !/\.(?:out|json)$/u.test(path) && filesAt(path).some(hasReportExtension)),
);

function filesAt(path: string): string[] {
  if (!isFolder(path)) return [path];
  return readdirSync(resolve(FIXTURES, path)).flatMap((name) => filesAt(`${path}/${name}`));
}

function isFolder(path: string): boolean {
  return statSync(resolve(FIXTURES, path)).isDirectory();
}

/** Run in the page: a worker made as the page makes its own, which answers with the JSON of the reports of a file. */
const DESK = `(() => {
  const text = (id) => document.getElementById(id).textContent;
  const script = (id) => new Blob([text(id)], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(script('core')));
  const tag = 'gov-report';
  const parts = Object.fromEntries(['core', 'pdf', 'cmaps'].map((id) => [id, script(id)]));
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

export async function pageSays(evaluate: Evaluate, paths: readonly string[]): Promise<Said> {
  await evaluate(DESK);
  const said: unknown[] = [];
  for (const path of paths) {
    const files = filesAt(path).map((file) => [
      file,
      readFileSync(resolve(FIXTURES, file)).toString('base64'),
    ]);
    const made = String(await evaluate(`reportsOf(${JSON.stringify(files)}, ${isFolder(path)})`));
    said.push(...(JSON.parse(made) as string[]).flatMap(reportsIn));
  }
  return byPath(said);
}

export function programSays(paths: readonly string[]): Said {
  const { stdout } = gov(['lint', '--no-config', '--lang', 'zh', '--format', 'json', ...paths], {
    cwd: FIXTURES,
  });
  return byPath(reportsIn(stdout));
}

function byPath(reports: readonly unknown[]): Said {
  return Object.fromEntries(reports.map((report) => [(report as { path: string }).path, report]));
}

function reportsIn(text: string): readonly unknown[] {
  return (JSON.parse(text) as { reports: unknown[] }).reports;
}
