// What the page's own worker says of the fixtures, in any browser, beside what the command line says of them.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gov } from '../cli/program.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** Every report that comes in one file. */
export const REPORTS: readonly string[] = ['ok', 'err', 'tricky', 'years'].flatMap((group) =>
  readdirSync(join(FIXTURES, group), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:out|json)$/u.test(entry.name))
    .map(({ name }) => `${group}/${name}`),
);

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
  window.reportsOf = async (path, base64) => {
    lines = [];
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    await ask('open', [{ path, file: new Blob([bytes]) }], false);
    const made = [];
    for (const { id } of lines) made.push((await ask('make', id, 'json')).content);
    await ask('close');
    return JSON.stringify(made);
  };
})()`;

type Evaluate = (script: string) => Promise<unknown>;

/** By the path of the file. */
export async function pageSays(
  evaluate: Evaluate,
  paths: readonly string[],
): Promise<Record<string, unknown>> {
  await evaluate(DESK);
  const said: Record<string, unknown> = {};
  for (const path of paths) {
    const base64 = readFileSync(join(FIXTURES, path)).toString('base64');
    const made = String(await evaluate(`reportsOf(${JSON.stringify(path)}, '${base64}')`));
    said[path] = (JSON.parse(made) as string[]).flatMap(reportsIn);
  }
  return said;
}

export function programSays(paths: readonly string[]): Record<string, unknown> {
  const { stdout } = gov(['lint', '--no-config', '--lang', 'zh', '--format', 'json', ...paths], {
    cwd: FIXTURES,
  });
  return Object.fromEntries(reportsIn(stdout).map((report) => [report.path, [report]]));
}

function reportsIn(text: string): readonly { readonly path: string }[] {
  return (JSON.parse(text) as { reports: { path: string }[] }).reports;
}
