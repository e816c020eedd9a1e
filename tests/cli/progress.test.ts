// The line that says how far an audit has come: it fits a terminal of 80 columns, and its times are read as times.

import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { showProgress } from '../../src/cli/commands/audit/progress.js';
import { displayWidth } from '../../src/text/width.js';

afterEach(() => {
  vi.useRealTimers();
});

/** What stood on the line, one after the other. */
async function shown(
  total: number,
  language: 'zh' | 'en',
  pace: (done: number) => number,
): Promise<string[]> {
  const frames: string[] = [];
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  stream.on('data', (text: Buffer) => frames.push(stripVTControlCharacters(text.toString())));
  vi.useFakeTimers();
  const progress = await showProgress(total, language, stream as unknown as NodeJS.WriteStream);
  for (let done = 0; done < Math.min(total, 1500); done++) {
    vi.advanceTimersByTime(pace(done));
    progress.step(9000);
  }
  vi.advanceTimersByTime(1000);
  progress.end();
  return frames.filter((frame) => frame.includes('/'));
}

test.each([
  [200, 599],
  [1500, 80],
  [150_000, 7],
  [150_000, 1500],
  [9_999_999, 40],
])('of %i reports, one in %i ms', async (total, milliseconds) => {
  for (const language of ['zh', 'en'] as const) {
    const frames = await shown(total, language, (done) => milliseconds + ((done * 7) % 13));
    expect(frames.length).toBeGreaterThan(20);
    for (const frame of frames) {
      expect(displayWidth(frame.trimEnd()), frame).toBeLessThanOrEqual(80);
      expect(frame).toMatch(/(?:…|\d+h[0-5]\dm|\d+m[0-5]\ds| [1-5]?\ds)(?: |$)/u);
    }
  }
});

test('nobody looks at a few, nor where there is no terminal', async () => {
  expect(await shown(199, 'zh', () => 100)).toEqual([]);
  const piped = new PassThrough();
  const progress = await showProgress(150_000, 'zh', piped as unknown as NodeJS.WriteStream);
  progress.step(1);
  progress.end();
  expect(piped.read()).toBeNull();
});
