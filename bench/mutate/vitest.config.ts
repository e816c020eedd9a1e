// Vitest as `npm run mutate` starts it: the sources with their switches, one thread, the folders of tests in their order.

import { join, relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import about from '../../package.json' with { type: 'json' };
import { root, shuffledChanges, withSwitches } from './changes.js';
import { chosen } from './run.js';

/** What starts other programs or measures: not for many rounds. */
const AWAY = ['**/*browser.test.ts', '**/office.test.ts', '**/memory.test.ts', '**/workbooks.test.ts'];

class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      tests.indexOf(relative(join(root, 'tests'), moduleId).split(/[/.]/u)[0]!);
    return files.sort((a, b) => place(a) - place(b));
  }
}

const { seed, numbers, tests } = chosen();
const all = shuffledChanges(seed);

export default defineConfig({
  root,
  define: { PROGRAM_VERSION: JSON.stringify(about.version) },
  plugins: [
    {
      name: 'switches',
      enforce: 'pre',
      transform(text, id) {
        const file = relative(root, id);
        if (!/^src\/.*\.ts$/u.test(file) || file.startsWith('src/generated/')) return undefined;
        const changes = numbers.filter((number) => all[number - 1]?.file === file);
        return withSwitches(file, text, new Map(changes.map((number) => [number, all[number - 1]!])));
      },
    },
  ],
  test: {
    globalSetup: ['tests/global-setup.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 600_000,
    isolate: false,
    pool: 'threads',
    maxWorkers: 1,
    runner: join(import.meta.dirname, 'runner.ts'),
    sequence: { sequencer: InOrder },
    include: tests.map((name) => `tests/${name}{/**/*,}.test.ts`),
    exclude: AWAY,
  },
});
