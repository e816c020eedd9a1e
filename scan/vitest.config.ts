import { defineConfig } from 'vitest/config';

// A report is printed, damaged and read in ten seconds, on a busy machine in a minute.
export default defineConfig({ test: { testTimeout: 600_000, hookTimeout: 120_000, maxWorkers: '100%' } });
