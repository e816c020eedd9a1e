// The cache of an audit: what was changed in it is not believed, and where it cannot be written it costs nothing but itself.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCacheToRead, openCacheToWrite } from '../../src/cli/commands/audit/cache.js';
import { folder, form, gov } from './program.js';

test('a byte changed anywhere gives what was stored, or nothing', () => {
  const path = join(folder(), 'cache');
  const entries = ['a', 'b', 'c'].map(
    (name, i) => [name.repeat(32), `[{"n":${i},"office":"水利局"}]`] as const,
  );
  const writer = openCacheToWrite(path, expect.unreachable);
  for (const [key, value] of entries) writer.put(key, value);
  writer.close();
  const intact = readFileSync(path);
  expect(entries.map(([key]) => openCacheToRead(path).get(key))).toEqual(entries.map(([, value]) => value));
  for (let at = 0; at < intact.length; at++) {
    for (const bit of [0, 3, 5, 7]) {
      const bytes = Buffer.from(intact);
      bytes[at]! ^= 1 << bit;
      writeFileSync(path, bytes);
      const cache = openCacheToRead(path);
      const read = entries.map(([key]) => cache.get(key));
      const wrong = read.filter((value, i) => value !== undefined && value !== entries[i]![1]);
      expect(wrong, `byte ${at}, bit ${bit}`).toEqual([]);
      expect(read).toContain(undefined);
    }
  }
});

test.each([
  ['gone/cache', '文件或文件夹不存在'],
  ['r', '是文件夹，不是文件'],
  ['/dev/full', '不是普通文件，而是管道或设备'],
])('that cannot be written costs no result: %s', (cache, reason) => {
  const cwd = folder({ 'r/a.tsv': form() });
  const { code, stdout, stderr } = gov(['audit', 'r', '--cache', cache, '--format', 'ndjson'], { cwd });
  expect(stderr).toBe(`缓存 ${cache} 无法写入（${reason}），本次结果不受影响，下次需要重新检查\n`);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: gov(['audit', 'r', '--format', 'ndjson'], { cwd }).stdout,
  });
});
