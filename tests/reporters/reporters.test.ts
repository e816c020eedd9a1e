// Formats are found by name, and every one of them keeps the contract of a reporter.

import { describe, expect, test } from 'vitest';
import { formats, isFormat, loadReporter } from '../../src/reporters/index.js';
import { diagnostic, options, result, summary } from './fixtures.js';

describe('formats', () => {
  test.each([...formats])(
    '%s says something about a finding and gives the same bytes twice',
    async (name) => {
      if (!isFormat(name)) throw new Error(name);
      const create = await loadReporter(name);
      const [first, second] = [create(options()), create(options())].map(
        (reporter) =>
          reporter.begin() + reporter.report(result([diagnostic()])) + reporter.end(summary({ errors: 1 })),
      );
      expect(first).toContain('GR301');
      expect(first).toMatch(/\n$/u);
      expect(second).toBe(first);
    },
  );

  test.each(['PRETTY', 'toString', '', '__proto__'])('%j is not a format', (name) => {
    expect(isFormat(name)).toBe(false);
  });
});
