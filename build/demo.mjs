// Shows what the program does: checks a sound sample and a wrong one. Ends with 0 where the first is found to be sound
// and the second to be wrong.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const SAMPLES = [
  { file: 'fixtures/ok/township-2024.tsv', code: 0 },
  { file: 'fixtures/err/one-wrong-cell.csv', code: 1 },
];

const isAsExpected = SAMPLES.map(({ file, code }) => {
  console.log(`$ gov-report lint ${file}`);
  const { status } = spawnSync(process.execPath, ['bin/gov-report.js', 'lint', file], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === code;
});
process.exitCode = isAsExpected.every(Boolean) ? 0 : 1;
