// Holds what every run loads: none of what few runs need, and no more than so much text.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Bytes of the script that every run reads. */
const MOST = 760_000;

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
  'src/cli/program.ts',
  'src/cli/commands/explain.ts',
  'src/cli/settings.ts',
  'src/config/',
  'src/docs/',
  'src/extract/',
  'src/forms/',
  'src/readers/doc/',
  'src/readers/docx/',
  'src/readers/html/',
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

const script = readFileSync(join(ROOT, 'dist/chunks/core.cjs'));

test('it is one script of limited length, a byte for a character', () => {
  expect(script.length).toBeLessThan(MOST);
  expect(script.findIndex((byte) => byte > 0x7f)).toBe(-1);
});

test('docs and examples of rules are made on demand', () => {
  const rules = inputs.filter((input) => /^src\/rules\/gr\d{3}-/u.test(input));
  const text = script.toString('latin1');
  for (const part of ['docs', 'examples']) {
    // One of them in `defineRule`.
    expect(text.split(`get ${part}()`).length - 1).toBe(rules.length + 1);
  }
});
