// Bundles the command line and the library, and writes the types and the licences of what they hold.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { heardAhead } from './heard-ahead.mjs';
import { buildProgram } from './program.mjs';
import { buildExtension } from './vscode.mjs';
import { buildPage } from './web.mjs';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  define: { PROGRAM_VERSION: JSON.stringify(version) },
};

/** commander could start programs and papaparse could read streams: neither does here, loading the means takes time. */
const withoutUnused = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:child_process|stream)$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {};' }));
  },
};

const forNode = {
  ...shared,
  outdir: 'dist',
  platform: 'node',
  mainFields: ['module', 'main'],
  plugins: [withoutUnused, heardAhead],
};

rmSync(join(root, 'dist'), { recursive: true, force: true });
const results = await Promise.all([
  buildProgram(forNode, root),
  build({
    ...shared,
    entryPoints: { index: 'src/index.ts' },
    outdir: 'dist',
    platform: 'neutral',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    mainFields: ['module', 'main'],
    plugins: [withoutUnused, heardAhead],
  }),
]);
const page = await buildPage();
const extension = await buildExtension(forNode, root);
if (!process.env.FAST)
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
mkdirSync(join(root, 'dist/types'), { recursive: true });
writeFileSync(join(root, 'dist/types/index.d.ts'), "export * from './src/index.js';\n");
writeFileSync(join(root, 'THIRD-PARTY-NOTICES.txt'), notices([...results, ...page.metafiles, extension]));
extension.pack(version);

/** The licences of the packages that the bundles hold. */
function notices(outputs) {
  const inputs = outputs.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const packages = new Set(
    inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []),
  );
  // The CMaps come by way of a generated file.
  packages.add('pdfjs-dist/cmaps');
  return [...packages]
    .sort()
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      return `${titleOf(name)}\n\n${licenceText(name, folder)}`;
    })
    .join('\n----\n\n');
}

function titleOf(name) {
  if (name === 'pdfjs-dist/cmaps') return 'CMap resources (BSD-3-Clause)';
  const { version: packed, license } = JSON.parse(
    readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return `${name} ${packed} (${license})`;
}

/** The package's own, or the one kept here for a package that comes without. */
function licenceText(name, folder) {
  const own = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  return readFileSync(own ? join(folder, own) : join(root, 'build/licences', `${name}.txt`), 'utf8');
}
