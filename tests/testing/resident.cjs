// Runs command lines of the built program one after the other in one process, as starting it anew takes far longer.
// Started with a pipe of requests and a folder for the answers; its streams are files that the asking side reads.

const { createReadStream, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { createInterface } = require('node:readline');

const [requests, answers] = process.argv.slice(2);
const STATEFUL = ['start.cjs', 'program.cjs'].map((name) => join(__dirname, '../../dist', name));

/** What a run hangs on the process goes with it. */
const EVENTS = ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'];

function answer(number, code) {
  const path = join(answers, `answer-${number}`);
  writeFileSync(`${path}.part`, String(code));
  renameSync(`${path}.part`, path);
}

/** The program as no run has used it yet; what it reads besides holds no state. */
function freshProgram() {
  for (const path of STATEFUL) delete require.cache[path];
  return require(STATEFUL[0]);
}

async function run({ number, args, cwd, env }) {
  const before = EVENTS.map((event) => process.listeners(event));
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  process.exitCode = undefined;
  /** As a process would end whose promise nobody awaits. */
  const crash = (error) => {
    process.stderr.write(`${error?.stack ?? error}\n`);
    answer(number, 1);
    process.exit(1);
  };
  process.once('uncaughtException', crash);
  await freshProgram().main(args);
  // What nobody awaited is told before the answer.
  await new Promise(setImmediate);
  process.off('uncaughtException', crash);
  process.stderr.removeAllListeners('error');
  for (const [i, event] of EVENTS.entries()) {
    for (const listener of process.listeners(event)) {
      if (before[i].includes(listener)) continue;
      process.off(event, listener);
      if (event === 'exit') listener();
    }
  }
  process.chdir('/');
  answer(number, process.exitCode ?? 0);
}

let last = Promise.resolve();
createInterface({ input: createReadStream(requests) }).on('line', (line) => {
  last = last.then(() => run(JSON.parse(line)));
});
