// Joins what every run loads into one script and keeps its compiled code: files, and functions to compile, cost time.

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const LOADER = join(import.meta.dirname, 'core-loader.cjs');
/** The loader beside the core: no module, as the program's start is none. */
export const START = 'start.cjs';

/**
 * `outputs` of a build with splitting into `dist/chunks`. The chunks that the one of `entry` needs at once become
 * `core.cjs`, which its loader runs; the others take from the loader what they share.
 */
export async function joinCore({ outputs }, entry, root) {
  const chunks = join(root, 'dist/chunks');
  const [start] = Object.keys(outputs).filter((path) => outputs[path].entryPoint === entry);
  const joined = [...staticClosure(outputs, start)];
  /** What a joined chunk exports, with its names in the core. */
  const shared = new Map(
    joined.map((path, i) => [basename(path), outputs[path].exports.map((name) => [name, `c${i}_${name}`])]),
  );

  const { outputFiles } = await build({
    bundle: true,
    write: false,
    stdin: { contents: exposing(shared), resolveDir: chunks },
    outfile: join(chunks, 'core.cjs'),
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    charset: 'ascii',
    logOverride: { 'empty-import-meta': 'error' },
    plugins: [onDemandStaysOutside],
  });
  writeFileSync(join(chunks, 'core.cjs'), scriptOf(outputFiles[0].text));
  const others = Object.keys(outputs).filter((path) => !joined.includes(path));
  await build({
    bundle: true,
    absWorkingDir: root,
    entryPoints: others,
    outdir: 'dist',
    outbase: 'dist',
    allowOverwrite: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    charset: 'utf8',
    plugins: [fromCore(shared)],
  });
  for (const path of joined) {
    const name = basename(path);
    if (outputs[path].entryPoint && path !== start)
      writeFileSync(join(chunks, name), viewOf(shared.get(name)));
    else rmSync(join(chunks, name));
  }
  const own = new Map(shared.get(basename(start)));
  writeFileSync(
    join(chunks, START),
    `${readFileSync(LOADER, 'utf8')}exports.run = exports.core.${own.get('run')};\n`,
  );
  keepCompiled(root);
}

/** A function of what a script does not have: the loader gives it its own `import`, and takes what it exposes. */
function scriptOf(text) {
  const body = inAscii(text).replace(/\bimport\((?=")/gu, 'load(');
  return `(function (expose, require, load) {${body}})`;
}

/** One byte a character is read without decoding; esbuild leaves regular expressions as they are. */
function inAscii(text) {
  return text.replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function staticClosure(outputs, start) {
  const found = new Set([start]);
  for (const path of found) {
    for (const { path: next, kind, external } of outputs[path].imports) {
      if (kind === 'import-statement' && !external) found.add(next);
    }
  }
  return found;
}

/** A plain object is made at once; one of exports would have a getter for each of its hundreds of names. */
function exposing(shared) {
  const imports = [...shared].map(
    ([file, names]) =>
      `import { ${names.map(([name, own]) => `${name} as ${own}`).join(', ')} } from './${file}';`,
  );
  const exposed = [...shared.values()].flatMap((names) => names.map(([, own]) => own));
  return `${imports.join('\n')}\nexpose({ ${exposed.join(', ')} });`;
}

/** The text of a module with the exports of a joined chunk. */
function viewOf(names) {
  return `import { core } from './${START}';\nexport const { ${names.map(([name, own]) => `${own}: ${name}`).join(', ')} } = core;\n`;
}

const onDemandStaysOutside = {
  name: 'on-demand-stays-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

function fromCore(shared) {
  return {
    name: 'from-core',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined;
        const isShared = kind === 'import-statement' && shared.has(basename(path));
        return isShared ? { path: basename(path), namespace: 'core' } : { path, external: true };
      });
      onLoad({ filter: /.*/, namespace: 'core' }, ({ path }) => ({ contents: viewOf(shared.get(path)) }));
    },
  };
}

/** A run of the program in its everyday form says which functions are worth keeping. */
function keepCompiled(root) {
  const program = `
    const { run, script } = require('./dist/chunks/${START}');
    run(['lint', 'fixtures/ok/township-2024.tsv']).then(() => {
      require('node:fs').writeFileSync('dist/chunks/core.bin', script.createCachedData());
    });`;
  execFileSync(process.execPath, ['--input-type=commonjs', '--eval', program], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
