// What the fuzzer has found is read without a crash, in time, and never in silence.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lint } from '../../src/index.js';

const folder = join(import.meta.dirname, 'found');

it.each(readdirSync(folder))(
  '%s',
  async (name) => {
    const [{ diagnostics }] = await lint({
      path: name,
      bytes: new Uint8Array(readFileSync(join(folder, name))),
    });
    expect(diagnostics.map(({ code }) => code)).not.toContain('GR901');
    expect(diagnostics).not.toEqual([]);
  },
  20_000,
);
