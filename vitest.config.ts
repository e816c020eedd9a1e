import { defineConfig } from 'vitest/config';
import about from './package.json' with { type: 'json' };

export default defineConfig({
  define: { PROGRAM_VERSION: JSON.stringify(about.version) },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/global-setup.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 120_000,
    // A browser on a busy machine takes its time.
    expect: { poll: { timeout: 20_000 } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
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
