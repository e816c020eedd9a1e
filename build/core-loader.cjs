// Runs the core, the script of all that every run loads: from its compiled code, where this Node has compiled it.

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, 'core.cjs');

/** Code compiled by another version of Node is refused, and compiled afresh. */
function compiled() {
  try {
    return readFileSync(join(__dirname, 'core.bin'));
  } catch {
    return undefined;
  }
}

const cachedData = compiled();
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
script.runInThisContext()(
  (exposed) => {
    exports.core = exposed;
  },
  require,
  (path) => import(path),
);
// For the build, which keeps what it has compiled.
exports.script = script;
