// Many reports in threads: the same bytes and the same exit code as one after the other.

import { describe, expect, test } from 'vitest';
import { folder, form, gov, WRONG } from './program.js';

/** Good, wrong and unreadable reports, more than fit into one task of a thread. */
const files = Object.fromEntries(
  Array.from({ length: 150 }, (_, i) => {
    const text = i % 10 === 3 ? WRONG : form();
    return [`office-${String(i).padStart(3, '0')}.tsv`, i === 77 ? '' : text];
  }),
);

describe('a folder of many reports', () => {
  test.each(['pretty', 'concise', 'json', 'ndjson', 'sarif', 'html', 'markdown'])(
    'in format %s',
    (format) => {
      const cwd = folder(files);
      const [one, three] = ['1', '3'].map((threads) =>
        gov(['lint', '.', '--format', format, '--threads', threads], { cwd }),
      );
      expect(one!.code).toBe(2);
      expect(one!.stdout.length).toBeGreaterThan(500);
      expect(three).toEqual(one);
    },
  );

  test('with no threads is refused', () => {
    const cwd = folder({ 'a.tsv': form() });
    expect(gov(['lint', '.', '--threads', '0'], { cwd })).toMatchObject({ code: 2, stdout: '' });
  });
});
