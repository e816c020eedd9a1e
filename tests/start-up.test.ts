// Holds what every run loads: none of what few runs need.

import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

const onDemandStaysOutside: Plugin = {
  name: 'on-demand-stays-outside',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: ['src/cli/run.ts'],
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  plugins: [onDemandStaysOutside],
});
const inputs = Object.keys(metafile.inputs);

test('a plain lint needs the rules and the editions at once', () => {
  expect(inputs).toEqual(
    expect.arrayContaining([
      'src/cli/commands/lint.ts',
      'src/generated/rules/all.ts',
      'src/edition/editions.ts',
    ]),
  );
});

test.each([
  'src/audit/',
  'src/cli/commands/explain.ts',
  'src/cli/settings.ts',
  'src/config/',
  'src/docs/',
  'src/extract/',
  'src/forms/',
  'src/readers/doc/',
  'src/readers/docx/',
  'src/readers/html/',
  'src/readers/layout/',
  'src/readers/ofd/',
  'src/readers/pdf/',
  'src/readers/workbook/',
  'src/selftest/',
])('%s is loaded on demand', (folder) => {
  expect(inputs.filter((input) => input.startsWith(folder))).toEqual([]);
});

test('of packages, every run loads the reader of quoted text and the table of widths', () => {
  const packages = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(input)?.[1] ?? []);
  expect([...new Set(packages)].sort()).toEqual(['get-east-asian-width', 'papaparse']);
});

const RAN = execFileSync(
  process.execPath,
  [
    '--input-type=commonjs',
    '--eval',
    `require('./dist/start.cjs').main(['lint', 'fixtures/ok/township-2024.tsv', '--output', '/dev/null']).then(() =>
      console.log(JSON.stringify([Object.keys(require.cache), process.moduleLoadList])));`,
  ],
  { cwd: ROOT },
);
const [scripts, modules] = JSON.parse(RAN.toString()) as [string[], string[]];

test('of the built scripts a plain lint reads the program only', () => {
  const names = scripts.map((path) => basename(path));
  // Where its code is kept as compiled, the program is no module.
  expect(names.filter((name) => name !== 'program.cjs')).toEqual(['start.cjs']);
});

test.each(['crypto', 'os', 'stream', 'worker_threads', 'zlib'])(
  'a plain lint does without node:%s',
  (name) => {
    expect(modules).not.toContain(`NativeModule ${name}`);
  },
);
