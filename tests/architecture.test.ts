// Keeps the layers: which folder may import from which, where `node:` may stand, and who owns a package.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SOURCE = join(ROOT, 'src');

/** Besides its own files, a folder imports from these only. `''` stands for src/index.ts. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  text: [],
  diagnostic: ['text'],
  i18n: ['text', 'diagnostic'],
  document: ['diagnostic'],
  edition: ['text', 'i18n', 'document'],
  readers: ['text', 'document'],
  report: ['text', 'document', 'edition', 'prose'],
  prose: ['text', 'document', 'edition'],
  rules: ['text', 'diagnostic', 'document', 'i18n', 'edition', 'report', 'prose'],
  diagnosis: [],
  lint: [
    'text',
    'diagnostic',
    'document',
    'i18n',
    'edition',
    'readers',
    'report',
    'prose',
    'rules',
    'diagnosis',
  ],
  config: ['text', 'diagnostic', 'document', 'edition', 'i18n', 'report', 'reporters', 'rules', 'lint'],
  reporters: ['text', 'diagnostic', 'i18n'],
  forms: ['text', 'edition', 'i18n'],
  marking: ['text', 'readers', 'diagnostic', 'i18n', 'lint'],
  extract: ['text', 'i18n', 'diagnostic', 'edition', 'report', 'forms'],
  scan: ['diagnostic', 'document', 'edition', 'readers', 'report', 'forms'],
  docs: ['text', 'config', 'edition', 'i18n', 'lint', 'readers', 'report', 'reporters', 'rules'],
  selftest: [
    'text',
    'diagnostic',
    'document',
    'i18n',
    'edition',
    'readers',
    'report',
    'rules',
    'diagnosis',
    'lint',
  ],
  audit: [
    'forms',
    'text',
    'diagnostic',
    'document',
    'i18n',
    'edition',
    'report',
    'prose',
    'rules',
    'lint',
    'reporters',
  ],
  editor: ['text', 'diagnostic', 'document', 'i18n', 'edition', 'report', 'rules', 'reporters'],
  library: [
    'text',
    'diagnostic',
    'document',
    'i18n',
    'edition',
    'readers',
    'report',
    'rules',
    'lint',
    'reporters',
    'forms',
    'marking',
    'extract',
  ],
  '': [
    'audit',
    'diagnostic',
    'i18n',
    'edition',
    'readers',
    'report',
    'rules',
    'lint',
    'extract',
    'library',
    'reporters',
  ],
  web: [
    'library',
    'text',
    'diagnostic',
    'document',
    'i18n',
    'edition',
    'readers',
    'report',
    'rules',
    'lint',
    'reporters',
    'forms',
    'marking',
    'audit',
    'scan',
  ],
  cli: [
    'text',
    'config',
    'diagnostic',
    'document',
    'i18n',
    'edition',
    'readers',
    'report',
    'rules',
    'lint',
    'reporters',
    'extract',
    'docs',
    'forms',
    'selftest',
    'audit',
    'marking',
    'editor',
    'scan',
  ],
};

/** Each package is known to these files only. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  chalk: ['cli/io/chalk-style.ts'],
  commander: ['cli/program.ts'],
  'jsonc-parser': ['config/json-problems.ts'],
  picomatch: ['config/globs.ts'],
  diff: ['cli/io/diff.ts'],
  '@e965/xlsx': ['readers/workbook/number-formats.ts'],
  fflate: ['readers/zip/archive.ts', 'readers/pdf/streams.ts', 'forms/document-parts.ts'],
  'get-east-asian-width': ['text/width.ts'],
  'hyparquet-writer': ['audit/outputs/parquet.ts'],
  'hucre/xlsx': ['forms/xlsx.ts'],
  parse5: ['readers/html/tree.ts'],
  papaparse: ['audit/compare/manifest.ts', 'forms/csv.ts', 'readers/text.ts', 'text/csv-text.ts'],
  /** Its types only. */
  sarif: ['reporters/sarif-result.ts', 'reporters/sarif.ts'],
  saxes: ['readers/xml/parser.ts'],
  tinyglobby: ['cli/io/glob.ts'],
  'vscode-languageserver/node': [
    'cli/commands/lsp.ts',
    'editor/actions.ts',
    'editor/diagnostics.ts',
    'editor/text-range.ts',
  ],
  'vscode-languageserver-textdocument': ['cli/commands/lsp.ts'],
  '@modelcontextprotocol/sdk/server/index.js': ['cli/commands/mcp/protocol.ts'],
  '@modelcontextprotocol/sdk/server/stdio.js': ['cli/commands/mcp/protocol.ts'],
  '@modelcontextprotocol/sdk/types.js': ['cli/commands/mcp/protocol.ts'],
  'unpdf/pdfjs': ['readers/pdf/library.ts'],
};

interface Import {
  /** Relative to src, with forward slashes. */
  readonly file: string;
  /** The folder of the file. */
  readonly from: string;
  readonly specifier: string;
  /** The folder of src that is imported; undefined for a package and for what is outside of src. */
  readonly to: string | undefined;
}

const imports = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?<!\.d)\.ts$/u.test(file))
  .flatMap(importsOf);

function importsOf(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(SOURCE, file), 'utf8'));
  return importedFiles.map(({ fileName }) => ({
    file,
    from: folderOf(file),
    specifier: fileName,
    to: targetOf(file, fileName),
  }));
}

/** What is generated has the rank of the room that it is made for. */
function folderOf(path: string): string {
  const file = path.replace(/^generated\//u, '');
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
}

function targetOf(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = relative(SOURCE, join(SOURCE, file, '..', specifier)).replaceAll('\\', '/');
  return target.startsWith('..') ? undefined : folderOf(target);
}

/** Every file that `entry` needs, itself among them. */
function closure(entry: string): Set<string> {
  const found = new Set([entry]);
  for (const file of found) {
    for (const { specifier } of imports.filter((one) => one.file === file)) {
      if (!specifier.startsWith('.')) continue;
      found.add(relative(SOURCE, join(SOURCE, file, '..', specifier)).replace(/\.js$/u, '.ts'));
    }
  }
  return found;
}

/** Files that import one another in a circle, types included: those left when all that reach no circle are gone. */
function circles(): string[] {
  const files = new Set(imports.map(({ file }) => file));
  const left = new Map(
    [...files].map((file) => [file, importedBy(file).filter((other) => files.has(other))]),
  );
  const strip = (edges: Map<string, string[]>) => {
    for (let size = 0; size !== edges.size; ) {
      size = edges.size;
      for (const [file, others] of edges) if (!others.some((other) => edges.has(other))) edges.delete(file);
    }
  };
  strip(left);
  // What only leads to a circle is in none: the same, looked at from the other end.
  const back = new Map(
    [...left.keys()].map((file) => [
      file,
      [...left].flatMap(([from, others]) => (others.includes(file) ? [from] : [])),
    ]),
  );
  strip(back);
  return [...back.keys()].flatMap((file) =>
    importedBy(file)
      .filter((other) => back.has(other))
      .map((other) => `${file} imports ${other}`),
  );
}

function importedBy(file: string): string[] {
  return imports
    .filter((one) => one.file === file && one.specifier.startsWith('.'))
    .map(({ specifier }) => relative(SOURCE, join(SOURCE, file, '..', specifier)).replace(/\.js$/u, '.ts'));
}

test('no files import one another in a circle, types included', () => {
  expect(circles()).toEqual([]);
});

test('the imports are seen', () => {
  expect(imports.length).toBeGreaterThan(200);
  expect(imports).toContainEqual({
    file: 'cli/main.ts',
    from: 'cli',
    specifier: './run.js',
    to: 'cli',
  });
});

test('every folder has its place', () => {
  expect([...new Set(imports.map(({ from }) => from))].filter((from) => !(from in ALLOWED))).toEqual([]);
});

describe.each(Object.entries(ALLOWED))('src/%s', (folder, allowed) => {
  test('imports what it may', () => {
    const wrong = imports.filter(
      ({ from, to }) => from === folder && to !== undefined && to !== from && !allowed.includes(to),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });
});

test('`node:` modules stand under cli only', () => {
  const wrong = imports.filter(({ from, specifier }) => specifier.startsWith('node:') && from !== 'cli');
  expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
});

test('each package has its owner', () => {
  const packages = imports.filter(({ specifier }) => !/^\.|^node:/u.test(specifier));
  const wrong = packages.filter(({ file, specifier }) => !OWNERS[specifier]?.includes(file));
  expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
});

describe('the library', () => {
  const files = closure('index.ts');

  test('reaches neither the command line nor Node', () => {
    expect(files.size).toBeGreaterThan(50);
    expect([...files].filter((file) => file.startsWith('cli/'))).toEqual([]);
    const node = imports.filter(({ file, specifier }) => files.has(file) && specifier.startsWith('node:'));
    expect(node).toEqual([]);
  });

  test('is bundled without Node', () => {
    const chunks = readdirSync(join(ROOT, 'dist/chunks'));
    for (const name of ['index.js', ...chunks.map((chunk) => `chunks/${chunk}`)]) {
      const bundle = readFileSync(join(ROOT, 'dist', name), 'utf8');
      expect(bundle).not.toMatch(/["']node:/u);
      // Libraries hold such words in texts of their own, too: only what stands as a statement or a call counts.
      expect(bundle).not.toMatch(/(?:^|[;}])\s*(?:im|ex)port\b[^;"'()=]*["'][^."']/u);
      expect(bundle).not.toMatch(/\bimport\(\s*["'][@a-z][^"']*["']\s*\)/u);
    }
  });
});
