// The packed extension has what the editor asks for, and its server answers from where it is unpacked.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folder } from '../cli/program.js';

const root = join(import.meta.dirname, '../..');

test('the extension is packed with its manifests and a server that starts by itself', () => {
  const files = unzipSync(new Uint8Array(readFileSync(join(root, 'dist/gov-report.vsix'))));
  const textOf = (path: string) => strFromU8(files[path]!);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const extension = JSON.parse(textOf('extension/package.json'));
  expect(extension).toMatchObject({ version, main: './client.cjs' });
  expect(textOf('extension.vsixmanifest')).toContain(
    `Id="${extension.name}" Version="${version}" Publisher="${extension.publisher}"`,
  );
  expect(textOf('extension/client.cjs')).toContain('require("vscode")');
  const types = textOf('[Content_Types].xml');
  for (const path of Object.keys(files)) {
    const extensionOfFile = path.split('.').at(-1);
    if (path !== '[Content_Types].xml') expect(types).toContain(`Extension=".${extensionOfFile}"`);
  }
  const server = Object.entries(files).filter(([path]) => path.startsWith('extension/server/'));
  const cwd = folder(Object.fromEntries(server.map(([path, bytes]) => [path, strFromU8(bytes)])));
  const { stdout } = spawnSync(process.execPath, [join(cwd, 'extension/server/bin/gov-report.js'), '-v'], {
    encoding: 'utf8',
  });
  expect(stdout.trim()).toBe(version);
});
