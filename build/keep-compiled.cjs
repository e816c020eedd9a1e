// Runs the built program in its everyday form, which says what of its code is worth keeping as compiled: beside the
// program, or in the file named.

const { readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '../dist');
const filename = join(dist, 'program.cjs');
const [kept = join(dist, `program-${process.version}-${process.arch}.bin`)] = process.argv.slice(2);
const script = new Script(Module.wrap(readFileSync(filename, 'latin1')), { filename });
const program = { exports: {} };
script.runInThisContext()(program.exports, Module.createRequire(filename), program, filename, dist);
program.exports.main(['lint', 'fixtures/ok/township-2024.tsv']).then(() => {
  writeFileSync(kept, script.createCachedData());
});
