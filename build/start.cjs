// Runs the program's script: from its code as compiled by the build, or in a way that another Node keeps what it compiles.

const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, 'program.cjs');

/** Code compiled by one version of Node is refused by others. */
function compiled() {
  try {
    return readFileSync(join(__dirname, `program-${process.version}-${process.arch}.bin`));
  } catch {
    return undefined;
  }
}

const cachedData = compiled();
if (cachedData) {
  const script = new Script(Module.wrap(readFileSync(filename, 'latin1')), { filename, cachedData });
  script.runInThisContext()(exports, require, module, filename, __dirname);
} else {
  Module.enableCompileCache?.();
  module.exports = require('./program.cjs');
}
