// How far an audit has come: one line of a terminal, drawn again and again, and gone at the end.

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showProgress } from '../../src/cli/commands/audit/progress.js';
import { displayWidth } from '../../src/text/width.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function terminal(columns?: number, isTTY = true) {
  const written: string[] = [];
  return { written, columns, isTTY, write: (text: string) => written.push(text) };
}

/** Every report takes a tenth of a second. */
function run(total: number, done: number, shown: ReturnType<typeof terminal>): readonly string[] {
  const progress = showProgress(total, 'zh', shown);
  for (let i = 0; i < done; i++) {
    vi.advanceTimersByTime(100);
    progress.step(i % 2);
  }
  progress.end();
  return shown.written;
}

test('it says how many are done, how fast, how long it will take and what was found', () => {
  const written = run(400, 201, terminal(100));
  expect(written.at(-2)).toBe('\r██████░░░░░░ 50%  201/400  每秒 10 份  剩余 20s  100 类问题\u001b[K');
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('it is drawn five times a second at most', () => {
  expect(run(400, 200, terminal(100)).length).toBeLessThanOrEqual(102);
});

test('it never fills the line, which would break', () => {
  for (const text of run(400, 50, terminal(30)).slice(0, -1))
    expect(displayWidth(text.replace(/^\r|\u001b\[K$/gu, ''))).toBeLessThan(30);
});

test('few reports, and what is no terminal, get none', () => {
  expect(run(199, 50, terminal(80))).toEqual([]);
  expect(run(400, 50, terminal(80, false))).toEqual([]);
});

test.each([
  [200, 599],
  [1500, 80],
  [150_000, 7],
  [150_000, 1500],
  [9_999_999, 40],
])('of %i reports, one in %i ms, it fits 80 columns, and its times are times', (total, milliseconds) => {
  for (const language of ['zh', 'en'] as const) {
    const shown = terminal(80);
    const progress = showProgress(total, language, shown);
    for (let done = 0; done < Math.min(total, 1500); done++) {
      vi.advanceTimersByTime(milliseconds + ((done * 7) % 13));
      progress.step(9000);
    }
    for (const frame of shown.written) {
      const text = frame.replace(/^\r|\u001b\[K$/gu, '');
      expect(displayWidth(text), text).toBeLessThan(80);
      expect(text).toMatch(/(?:\d+h[0-5]\dm|\d+m[0-5]\ds| [1-5]?\ds)(?: |$)/u);
    }
  }
});
