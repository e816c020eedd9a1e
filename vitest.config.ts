import { defineConfig } from 'vitest/config';
import about from './package.json' with { type: 'json' };

/** What `npm run sea` makes is tested by `npm run sea:test`. */
const executables = 'tests/executables/**/*.test.ts';

/** Tests of the folders whose coverage is held to a threshold: only they pay for measuring it. */
const covered = [
  'tests/{audit,config,diagnosis,edition,forms,lint,properties,prose,report,rules,selftest,text}/**/*.test.ts',
  'tests/fixtures.test.ts',
];

export default defineConfig({
  define: { PROGRAM_VERSION: JSON.stringify(about.version) },
  test: {
    globalSetup: ['tests/global-setup.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 120_000,
    // A browser on a busy machine takes its time.
    expect: { poll: { timeout: 20_000 } },
    // Files of one worker share what they import: loading the program takes longer than most tests.
    isolate: false,
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'covered', include: covered } },
      {
        extends: true,
        test: { name: 'others', include: ['tests/**/*.test.ts'], exclude: [...covered, executables] },
      },
      { extends: true, test: { name: 'executables', include: [executables] } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/{diagnosis,edition,lint,report,rules}/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {
        'src/diagnosis/**': { lines: 100, branches: 100 },
        'src/edition/**': { lines: 96, branches: 90 },
        'src/rules/**': { lines: 99, branches: 89 },
        'src/report/**': { lines: 99, branches: 96 },
        'src/lint/**': { lines: 95, branches: 90 },
      },
    },
  },
});
