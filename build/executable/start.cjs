// Runs the program, or the work of one of its threads, from the executable that holds its scripts.

const { dirname, join } = require('node:path');
const Module = require('node:module');
const { getRawAsset } = require('node:sea');
const { Script } = require('node:vm');
const { isMainThread } = require('node:worker_threads');

const textOf = (name) => Buffer.from(getRawAsset(name)).toString();
const folder = dirname(process.execPath);
const loaded = new Map();

/** The program's own scripts name each other as files. */
function load(path) {
  if (!path.startsWith('./')) return require(path);
  if (!loaded.has(path)) {
    const module = { exports: {} };
    loaded.set(path, module);
    const filename = join(folder, path);
    const script = new Script(Module.wrap(textOf(path.slice(2))), { filename, cachedData: compiled(path) });
    script.runInThisContext()(module.exports, load, module, filename, folder);
  }
  return loaded.get(path).exports;
}

/** Only an executable for the system that it was built on has some of its code as compiled. */
function compiled(path) {
  if (path !== './program.cjs') return undefined;
  try {
    return Buffer.from(getRawAsset('program.bin'));
  } catch {
    return undefined;
  }
}

const { main, work } = load('./program.cjs');
if (isMainThread) main(process.argv.slice(2));
else work();
