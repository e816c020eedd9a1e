// `merge`: parts of an audit that are not all there, or not as they were written, never pass in silence.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { countsOf } from '../../src/audit/record/checked-report.js';
import type { AuditRecord } from '../../src/audit/record/record.js';
import { readResults } from '../../src/cli/commands/audit/result-files.js';
import { RunError } from '../../src/cli/run-error.js';
import { createRandom } from '../../src/selftest/random.js';
import { form, gov, keptFolder } from './program.js';

const PARTS = 3;
const YEARS = [2022, 2023, 2024];
const names = YEARS.map((_, i) => `p${i + 1}.ndjson`);
let cwd: string;
let whole: ReturnType<typeof gov>;
let texts: readonly string[];

beforeAll(() => {
  const reports = ['甲局', '乙局', '丙局', '丁局'].flatMap((office) =>
    YEARS.map((year) => {
      const carriedIn = { 'requests/carriedIn/total': String(year % 5) };
      const text = form(carriedIn, `青石县${office}${year}年政府信息公开工作年度报告`);
      return [`r/${office}-${year}.tsv`, text] as const;
    }),
  );
  cwd = keptFolder({
    ...Object.fromEntries(reports),
    'r/page.html': '<html><body><p>首页</p></body></html>',
  });
  whole = gov(['audit', 'r', '--format', 'ndjson'], { cwd });
  texts = names.map((name, i) => {
    gov(['audit', 'r', '--shard', `${i + 1}/${PARTS}`, '--format', 'ndjson', '--output', name], { cwd });
    return readFileSync(join(cwd, name), 'utf8');
  });
  return () => rmSync(cwd, { recursive: true, force: true });
});

/** The result of merging these texts as files of their own. */
function merged(files: readonly string[]) {
  return gov(['merge', ...written(files).map((path) => basename(path)), '--format', 'ndjson'], { cwd });
}

function written(files: readonly string[]): string[] {
  return files.map((text, i) => {
    const path = join(cwd, `m${i}.ndjson`);
    writeFileSync(path, text);
    return path;
  });
}

test('parts that are all there are the whole, pages that were passed over among them', () => {
  const result = merged(texts);
  expect(result).toEqual(whole);
  expect(JSON.parse(result.stdout.trimEnd().split('\n').at(-1)!)).toMatchObject({
    summary: { passedOver: 1 },
    notes: { isCompared: true },
    part: { part: 1, parts: 1, reports: 12 },
  });
  expect(merged([texts.join('')])).toEqual(whole);
});

describe('what is wrong is named, and nothing that depends on it is compared:', () => {
  const [one, two, three] = [0, 1, 2] as const;
  test.each<[string, () => readonly string[], string]>([
    [
      'a part is missing',
      () => [texts[one]!, texts[three]!],
      'm0.ndjson：所属的检查共分 3 部分，缺少第 2 部分',
    ],
    [
      'a part ends before its last line',
      () => [texts[one]!, cut(texts[two]!), texts[three]!],
      'm1.ndjson：没有写完',
    ],
    [
      'a part ends within a line',
      () => [texts[one]!, texts[two]!.slice(0, -900), texts[three]!],
      'm1.ndjson：没有写完',
    ],
    ['nothing was written', () => [texts[one]!, '', texts[three]!], 'm1.ndjson：没有写完'],
    [
      'a figure was changed',
      () => [texts[one]!, texts[two]!.replace('"values":[0', '"values":[7'), texts[three]!],
      'm1.ndjson：内容与结尾的校验值不符',
    ],
    [
      'a report was taken out',
      () => [texts[one]!, texts[two]!.replace(/^.*\n/u, ''), texts[three]!],
      'm1.ndjson：内容与结尾的校验值不符',
    ],
  ])('%s', (_, files, said) => {
    const { code, stdout, stderr } = merged(files());
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).toContain('报告之间没有互相核对');
    expect(stdout).not.toContain('GR401');
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1)!)).toMatchObject({
      notes: { isCompared: false },
      part: { incomplete: true },
    });
    // Put together again it is still not whole.
    expect(merged([stdout]).stderr).toContain('检查中断过');
  });

  function cut(text: string): string {
    return text.slice(0, text.trimEnd().lastIndexOf('\n') + 1);
  }
});

test('a part that is there twice is told and taken once', () => {
  const { code, stdout, stderr } = merged([...texts, texts[1]!]);
  expect({ code, stdout }).toEqual({ code: whole.code, stdout: whole.stdout });
  expect(stderr).toContain('m3.ndjson：与 m1.ndjson 是同一份结果，只采用一次');
});

test('reports that stand in two audits are told and taken once', () => {
  const some = gov(['audit', 'r/甲局-2023.tsv', '--format', 'ndjson'], { cwd }).stdout;
  const { stdout, stderr } = merged([whole.stdout, some]);
  expect(stderr).toContain('m1.ndjson：有 1 份报告在前面的结果里已经有了，只采用一次');
  expect(stdout.split('\n')).toHaveLength(whole.stdout.split('\n').length);
});

test('parts of different audits do not make up for each other', () => {
  const other = gov(['audit', 'r', 'p1.ndjson', '--shard', '2/3', '--format', 'ndjson'], { cwd }).stdout;
  const { code, stderr } = merged([texts[0]!, other, texts[2]!]);
  expect(code).toBe(2);
  expect(stderr).toContain('缺少第 2 部分');
  expect(stderr).toContain('缺少第 1、3 部分');
});

/** Lines lost, doubled, exchanged; bytes changed, added, lost; files cut, lost, doubled, joined without one. */
const DAMAGES: readonly ((files: string[], upTo: (most: number) => number) => string[])[] = [
  (files, upTo) => files.toSpliced(upTo(files.length - 1), 1),
  (files, upTo) => [...files, files[upTo(files.length - 1)]!],
  (files, upTo) => at(files, upTo, (text) => text.slice(0, upTo(text.length - 1))),
  (files, upTo) => at(files, upTo, (text) => text.slice(1 + upTo(text.length - 2))),
  (files, upTo) => lines(files, upTo, (all, i) => all.toSpliced(i, 1)),
  (files, upTo) => lines(files, upTo, (all, i) => all.toSpliced(i, 0, all[i]!)),
  (files, upTo) => byte(files, upTo, (code) => code ^ (1 << upTo(6))),
  (files, upTo) => byte(files, upTo, () => 0x30 + upTo(9)),
];

function at(files: string[], upTo: (most: number) => number, change: (text: string) => string): string[] {
  const i = upTo(files.length - 1);
  return files.with(i, change(files[i]!));
}

function lines(
  files: string[],
  upTo: (most: number) => number,
  change: (all: string[], index: number) => string[],
): string[] {
  return at(files, upTo, (text) => {
    const all = text.trimEnd().split('\n');
    return `${change(all, upTo(all.length - 1)).join('\n')}\n`;
  });
}

function byte(files: string[], upTo: (most: number) => number, change: (code: number) => number): string[] {
  return at(files, upTo, (text) => {
    const bytes = Buffer.from(text);
    const i = upTo(bytes.length - 1);
    bytes[i] = change(bytes[i]!);
    return bytes.toString('utf8');
  });
}

test('of 240 sets damaged at random none is accepted without a word', () => {
  const random = createRandom(2024);
  let damaged = 0;
  const silent: string[] = [];
  for (let i = 0; i < 240; i++) {
    const files = DAMAGES[i % DAMAGES.length]!([...texts], (most) => random.upTo(most));
    if (files.join('\0') === texts.join('\0')) continue;
    damaged++;
    if (faultsOf(files).length === 0) silent.push(`${i}: ${DAMAGES[i % DAMAGES.length]}`);
  }
  expect(damaged).toBeGreaterThan(200);
  expect(silent).toEqual([]);
});

/** As the command reads them, without the rest of its work. */
function faultsOf(files: readonly string[]): readonly string[] {
  const keep = (_: string, record: AuditRecord) => countsOf(record);
  try {
    return readResults(written(files), keep, 'zh').faults;
  } catch (error) {
    if (error instanceof RunError) return [error.message];
    throw error;
  }
}

test('a device that never ends is not read', () => {
  const { code, stderr } = gov(['merge', '/dev/zero'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('/dev/zero');
});
