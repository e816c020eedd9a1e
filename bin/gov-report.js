#!/usr/bin/env node
// Starts the program; where its files are missing, says so in both languages, as the words are missing too.

// Not as a module, which would start later.
const start = async () => require('../dist/start.cjs').main(process.argv.slice(2));

start().catch(({ code, message }) => {
  const reason = `${code ?? ''} ${message}`.trim().split('\n', 1)[0];
  process.stderr.write(
    `gov-report：程序文件不全，请重新安装 / files are missing, please reinstall (${reason})\n`,
  );
  process.exitCode = 2;
});
