// Runs the core, the script of all that every run loads: from its compiled code, where this Node has compiled it.

// Asked for like this they need no module of their own.
const { readFileSync } = process.getBuiltinModule('node:fs');
const { join } = process.getBuiltinModule('node:path');
const { Script } = process.getBuiltinModule('node:vm');

const filename = join(import.meta.dirname, 'core.cjs');

/** Code compiled by another version of Node is refused, and compiled afresh. */
function compiled() {
  try {
    return readFileSync(join(import.meta.dirname, 'core.bin'));
  } catch {
    return undefined;
  }
}

const cachedData = compiled();
// Exported to the build, which keeps what it has compiled.
export const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
const module = { exports: {} };
script.runInThisContext()(module, process.getBuiltinModule, (path) => import(path));
const core = module.exports;

export default core;
