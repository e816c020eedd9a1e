// Makes dist: one script, and beside it the model, its characters and the engine, so that nothing else is installed.

import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { FILES } from './files.mjs';

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
  // The program that asks for it is CommonJS, too.
  define: { 'import.meta.url': 'HERE' },
  banner: { js: "const HERE=require('node:url').pathToFileURL(__filename).href;" },
});
for (const [from, to] of FILES) await copyFile(here(`node_modules/${from}`), here(`dist/${to}`));
await writeFile(here('dist/LICENSES.txt'), await licences());

async function licences() {
  const texts = await Promise.all(
    ['onnxruntime-web', 'onnxruntime-common', 'jpeg-js', 'pngjs', 'utif2', 'pako'].map(async (name) => {
      const about = JSON.parse(await readFile(here(`node_modules/${name}/package.json`), 'utf8'));
      const text = await readFile(here(`node_modules/${name}/LICENSE`), 'utf8').catch(() => about.license);
      return `${name} ${about.version} (${about.license})\n\n${text}`;
    }),
  );
  return `${texts.join('\n\n----\n\n')}\n`;
}
