// The bundle as it is built: nothing in it asks for what it cannot have.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const DIST = join(import.meta.dirname, '../../dist');

test('no package requires a module that the bundle cannot give it', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.c?js$/u.test(name),
  );
  expect(files).toEqual(expect.arrayContaining(['start.cjs', 'program.cjs', 'index.js']));
  // What esbuild puts in place of a call that it cannot resolve: it throws when it is reached.
  const failing = files.filter((name) =>
    readFileSync(join(DIST, name), 'utf8').includes('Dynamic require of'),
  );
  expect(failing).toEqual([]);
});
