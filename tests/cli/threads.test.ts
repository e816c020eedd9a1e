// Many reports in threads: the same bytes and the same exit code as one after the other.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, form, gov, govAlone, WRONG } from './program.js';

/** Good, wrong and unreadable reports, more than fit into one task of a thread. */
const files = Object.fromEntries(
  Array.from({ length: 150 }, (_, i) => {
    const text = i % 10 === 3 ? WRONG : form();
    return [`office-${String(i).padStart(3, '0')}.tsv`, i === 77 ? '' : text];
  }),
);

const FORMATS = ['pretty', 'concise', 'json', 'ndjson', 'sarif', 'html', 'markdown'];

describe('a folder of many reports', () => {
  test('in every format', () => {
    const cwd = folder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`in/${name}`, text])));
    const outputs = (threads: string) => {
      const targets = FORMATS.flatMap((format) => ['--format', `${format}=${threads}.${format}`]);
      const run = govAlone(['lint', 'in', ...targets, '--threads', threads], { cwd });
      return {
        ...run,
        texts: FORMATS.map((format) => readFileSync(join(cwd, `${threads}.${format}`), 'utf8')),
      };
    };
    const one = outputs('1');
    expect(one.code).toBe(2);
    for (const text of one.texts) expect(text.length).toBeGreaterThan(500);
    expect(outputs('3')).toEqual(one);
  });

  test('with no threads is refused', () => {
    const cwd = folder({ 'a.tsv': form() });
    expect(gov(['lint', '.', '--threads', '0'], { cwd })).toMatchObject({ code: 2, stdout: '' });
  });
});
