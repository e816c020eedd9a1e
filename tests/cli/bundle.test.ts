// The bundle as it is built: nothing in it asks for what it cannot have.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { pdfFile } from '../testing/pdf-file.js';

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

test('a damaged list of pages ends no process that uses the library', () => {
  const page = { content: '', width: 100, height: 100 };
  const sound = Buffer.from(pdfFile([page, page])).toString('latin1');
  const damaged = sound.replace(/(\/Kids \[\d+ 0 R \d+) 0 R\]/u, '$1 9 R]');
  expect(damaged).not.toBe(sound);
  const script = `
    import { lint } from ${JSON.stringify(pathToFileURL(join(DIST, 'index.js')).href)};
    const bytes = new Uint8Array(Buffer.from(${JSON.stringify(Buffer.from(damaged, 'latin1').toString('base64'))}, 'base64'));
    const [{ diagnostics }] = await lint({ path: 'a.pdf', bytes });
    await new Promise(setImmediate);
    console.log(diagnostics.length > 0);`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(said.trim()).toBe('true');
});
