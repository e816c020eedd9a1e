// Joins what every run loads into one script and keeps its compiled code: files, and functions to compile, cost time.

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const LOADER = join(import.meta.dirname, 'core-loader.mjs');

/**
 * `outputs` of a build with splitting into `dist` and `dist/chunks`. The chunks that the one of `entry` needs at once
 * become `core.cjs`; the chunk of `entry` becomes its loader, and the others take what they share from that.
 */
export async function joinCore({ outputs }, entry, root) {
  const chunks = join(root, 'dist/chunks');
  const [start] = Object.keys(outputs).filter((path) => outputs[path].entryPoint === entry);
  const joined = [...staticClosure(outputs, start)];
  const loader = basename(start);
  /** What a joined chunk exports, with its names in the core. */
  const shared = new Map(
    joined.map((path, i) => [basename(path), outputs[path].exports.map((name) => [name, `c${i}_${name}`])]),
  );

  const { outputFiles } = await build({
    bundle: true,
    write: false,
    stdin: { contents: [...shared].map(reexport).join('\n'), resolveDir: chunks },
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
    plugins: [fromCore(shared, loader)],
  });
  for (const path of joined) {
    const name = basename(path);
    if (name === loader) writeFileSync(join(chunks, name), loaderText(shared.get(name)));
    else if (outputs[path].entryPoint) writeFileSync(join(chunks, name), viewOf(shared.get(name), loader));
    else rmSync(join(chunks, name));
  }
  keepCompiled(root, loader);
}

/** A function of what a script does not have: the loader gives it its own `import`. */
function scriptOf(text) {
  const body = inAscii(text).replace(/\bimport\((?=")/gu, 'load(');
  return `(function (module, require, load) {${body}})`;
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

function reexport([file, names]) {
  return `export { ${names.map(([name, own]) => `${name} as ${own}`).join(', ')} } from './${file}';`;
}

/** The text of a module with the exports of a joined chunk. */
function viewOf(names, loader) {
  return `import core from './${loader}';\nexport const { ${names.map(([name, own]) => `${own}: ${name}`).join(', ')} } = core;\n`;
}

function loaderText(names) {
  const text = readFileSync(LOADER, 'utf8');
  return `${text}export const { ${names.map(([name, own]) => `${own}: ${name}`).join(', ')} } = core;\n`;
}

const onDemandStaysOutside = {
  name: 'on-demand-stays-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

function fromCore(shared, loader) {
  return {
    name: 'from-core',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined;
        const isShared =
          kind === 'import-statement' && shared.has(basename(path)) && basename(path) !== loader;
        return isShared ? { path: basename(path), namespace: 'core' } : { path, external: true };
      });
      onLoad({ filter: /.*/, namespace: 'core' }, ({ path }) => ({
        contents: viewOf(shared.get(path), loader),
      }));
    },
  };
}

/** A run of the program in its everyday form says which functions are worth keeping. */
function keepCompiled(root, loader) {
  const program = `
    const { run, script } = await import(${JSON.stringify(pathToFileURL(join(root, 'dist/chunks', loader)))});
    await run(['lint', 'fixtures/ok/township-2024.tsv']);
    process.getBuiltinModule('node:fs').writeFileSync('dist/chunks/core.bin', script.createCachedData());`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
