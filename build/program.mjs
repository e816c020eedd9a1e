// One script of the whole command line, and its code as compiled: what a run waits for is files and compilation.

import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

/** Scripts of their own, read when a run needs them: what is imported, by name. */
const LARGE = {
  pdfjs: 'unpdf/pdfjs',
  // With nothing of the library but how it shows numbers.
  sheetjs: './src/readers/workbook/number-formats.js',
  parse5: 'parse5',
  hucre: 'hucre/xlsx',
  parquet: 'hyparquet-writer',
  languageserver: 'vscode-languageserver/node',
  textdocument: 'vscode-languageserver-textdocument',
  cmaps: './src/generated/readers/cmaps.js',
  mcp: './src/cli/commands/mcp/protocol.js',
};

const largeApart = {
  name: 'large-apart',
  setup({ onResolve, initialOptions: { absWorkingDir } }) {
    onResolve({ filter: /.*/ }, ({ path, kind, resolveDir }) => {
      const wanted = path.startsWith('.') ? `./${relative(absWorkingDir, join(resolveDir, path))}` : path;
      const found = Object.entries(LARGE).find(([, imported]) => imported === wanted);
      return found && kind !== 'entry-point' ? { path: `./${found[0]}.cjs`, external: true } : undefined;
    });
  },
};

/** `forNode` says how everything for Node is bundled. */
export async function buildProgram(forNode, root) {
  const result = await build({
    ...forNode,
    entryPoints: { program: 'src/cli/main.ts', ...LARGE },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    charset: 'ascii',
    supported: { 'dynamic-import': false },
    define: { ...forNode.define, 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' },
    plugins: [...forNode.plugins, largeApart],
  });
  const program = join(root, 'dist/program.cjs');
  writeFileSync(program, inAscii(readFileSync(program, 'utf8')));
  copyFileSync(join(root, 'build/start.cjs'), join(root, 'dist/start.cjs'));
  execFileSync(process.execPath, [join(root, 'build/keep-compiled.cjs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return result;
}

/** One byte a character is read without decoding; esbuild leaves regular expressions as they are. */
function inAscii(text) {
  return text.replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
