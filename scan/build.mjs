// Makes dist: one script, and beside it the model, its characters and the engine, so that nothing else is installed.

import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { FILES, licences, THREADS } from './files.mjs';

const here = (name) => new URL(name, import.meta.url);

await rm(here('dist'), { recursive: true, force: true });
await mkdir(here('dist'));
await build({
  entryPoints: [here('src/index.ts').pathname],
  outfile: here('dist/index.cjs').pathname,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Of the engine what can start threads in Node.
  alias: { 'onnxruntime-web/wasm': 'onnxruntime-web' },
  // The program that asks for it is CommonJS, too.
  define: { 'import.meta.url': 'HERE' },
  banner: { js: "const HERE=require('node:url').pathToFileURL(__filename).href;" },
});
for (const [from, to] of [...FILES, THREADS])
  await copyFile(here(`node_modules/${from}`), here(`dist/${to}`));
await writeFile(here('dist/LICENSES.txt'), await licences());
