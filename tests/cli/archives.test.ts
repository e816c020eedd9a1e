// Zip archives as folders of reports: their files, their names, and archives that mean harm.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/readers/limits.js';
import { readDirectory } from '../../src/readers/zip/directory.js';
import { type ZipPart, zipOf } from '../testing/zip.js';
import { folder, form, gov } from './program.js';

const report = (office: string, licences = '1') =>
  form({ 'proactive/licensing/decisions': licences }, `${office}2024年政府信息公开工作年度报告`);
const [ONE, TWO] = [report('甲局'), report('乙局', '2')];
/** 青石县/甲局.tsv as Windows writes it. */
const GBK = Buffer.from([
  0xc7, 0xe0, 0xca, 0xaf, 0xcf, 0xd8, 0x2f, 0xbc, 0xd7, 0xbe, 0xd6, 0x2e, 0x74, 0x73, 0x76,
]);

interface Line {
  readonly path: string;
  readonly office: string | null;
  readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
}

function audited(files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]): Line[] {
  const cwd = folder(files);
  const { stdout, stderr } = gov(['audit', ...args, '--format', 'ndjson'], { cwd });
  expect(stderr).toBe('');
  return stdout
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .map((line): Line => JSON.parse(line));
}

const said = ({ path, diagnostics }: Line) =>
  [path, ...diagnostics.map(({ code, message }) => `${code} ${message}`)].join(' ');

describe('the reports of an archive', () => {
  const parts: ZipPart[] = [
    { name: '乙县/b.tsv', content: TWO },
    { name: '乙县/', content: '', isStored: true },
    { name: GBK, content: ONE },
    { name: '__MACOSX/乙县/._b.tsv', content: 'x' },
    { name: 'photo.png', content: 'x' },
  ];

  test.each([
    ['named', 'reports.zip', 'reports.zip'],
    ['found in a folder', '.', './reports.zip'],
  ])('%s have its path before theirs, in the order of names', (_, given, shown) => {
    const lines = audited({ 'reports.zip': zipOf(parts) }, given);
    expect(lines.map(({ path, office }) => [path, office])).toEqual([
      [`${shown}/乙县/b.tsv`, '乙局'],
      [`${shown}/青石县/甲局.tsv`, '甲局'],
    ]);
  });

  test('are those of a folder, for lint and extract too', () => {
    const files = { 'x/1.tsv': ONE, 'x/2.tsv': report('丙局', 'x') };
    const packed = zipOf(Object.entries(files).map(([name, content]) => ({ name, content })));
    const cwd = folder({
      'a.zip': packed,
      ...Object.fromEntries(Object.entries(files).map(([n, c]) => [`a/${n}`, c])),
    });
    for (const command of ['lint', 'extract']) {
      const [zipped, plain] = ['a.zip', 'a'].map((path) => gov([command, '--format', 'json', path], { cwd }));
      expect(zipped!.stdout.replaceAll('a.zip/', 'a/')).toBe(plain!.stdout);
      expect(zipped!.code).toBe(plain!.code);
    }
  });

  test('may lie in an archive in it, and one of them may be asked for', () => {
    const inner = zipOf([{ name: 'b.tsv', content: TWO }]);
    const files = { 'a.zip': zipOf([{ name: 'in/c.zip', content: inner }]) };
    expect(audited(files, 'a.zip').map(({ path }) => path)).toEqual(['a.zip/in/c.zip/b.tsv']);
    expect(audited(files, 'a.zip/in/c.zip/b.tsv').map(said)).toEqual(['a.zip/in/c.zip/b.tsv']);
  });

  test('are the same with threads and in shards, and are remembered', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({
      name: `${i}.tsv`,
      content: report(`第${i}局`, String(i)),
    }));
    const cwd = folder({ 'a.zip': zipOf(many) });
    const run = (...args: string[]) => gov(['audit', 'a.zip', '--format', 'ndjson', ...args], { cwd }).stdout;
    const whole = run();
    expect(whole.split('\n')).toHaveLength(202);
    expect(run('--threads', '2')).toBe(whole);
    expect(run('--cache', 'cache')).toBe(whole);
    expect(run('--cache', 'cache')).toBe(whole);
    expect(readFileSync(join(cwd, 'cache'), 'utf8').trimEnd().split('\n')).toHaveLength(200);
  });

  test('a document that is an archive itself stays a report', () => {
    const cwd = folder();
    gov(['init', '--format', 'xlsx', '--output', 'form.xlsx'], { cwd });
    const lines = audited({ 'form.zip': readFileSync(join(cwd, 'form.xlsx')) }, '.');
    expect(lines.map(({ path }) => path)).toEqual(['./form.zip']);
    expect(lines[0]!.diagnostics.some(({ code }) => code.startsWith('GR10'))).toBe(false);
  });
});

describe('an archive that means harm', () => {
  const zeros = Buffer.alloc(40 * 1024 * 1024);
  test.each<[string, Uint8Array, string[]]>([
    ['no archive', Buffer.from('PK\x03\x04 and no more'), ['a.zip GR107 ZIP 文件已损坏，打不开']],
    ['without reports', zipOf([{ name: 'a.png', content: 'x' }]), ['a.zip GR101 文件夹里没有报告文件']],
    [
      'that unpacks to very much',
      zipOf([{ name: 'a.tsv', content: zeros }]),
      ['a.zip GR105 文件解压后是原来的'],
    ],
    [
      'with a large entry',
      zipOf([{ name: 'a.tsv', content: zeros, isStored: true }]),
      ['a.zip/a.tsv GR105 文件解压后有 40 MB，超过 32 MB 的上限'],
    ],
    [
      'with names that lead out of it',
      zipOf([
        { name: '../a.tsv', content: ONE },
        { name: '/etc/b.tsv', content: ONE },
        { name: 'C:\\c.tsv', content: ONE },
      ]),
      [
        'a.zip/../a.tsv GR101 压缩包里的文件名“../a.tsv”指向压缩包之外',
        'a.zip//etc/b.tsv GR101',
        'a.zip/C:/c.tsv GR101',
      ],
    ],
    [
      'with a name twice',
      zipOf([
        { name: 'a.tsv', content: ONE },
        { name: 'a.tsv', content: TWO },
      ]),
      ['a.zip/a.tsv', 'a.zip/a.tsv GR101 压缩包里有两个文件都叫“a.tsv”'],
    ],
    [
      'with a password, an unknown method, wrong sizes and sums',
      zipOf([
        { name: 'a.tsv', content: ONE, flags: 1 },
        { name: 'b.tsv', content: ONE, method: 99 },
        { name: 'c.tsv', content: ONE, size: 10 },
        { name: 'd.tsv', content: ONE, checksum: 1 },
      ]),
      [
        'a.zip/a.tsv GR1',
        'a.zip/b.tsv GR101 “b.tsv”的压缩方式不认识',
        'a.zip/c.tsv GR107',
        'a.zip/d.tsv GR107',
      ],
    ],
    [
      'in archives in archives in archives',
      ['d', 'c', 'b'].reduce(
        (inner, name) => zipOf([{ name: `${name}.zip`, content: inner }]),
        zipOf([{ name: 'e.tsv', content: ONE }]),
      ),
      ['a.zip/b.zip/c.zip/d.zip GR105 文件超过 3 层嵌套'],
    ],
  ])('%s', (_, bytes, expected) => {
    const lines = audited({ 'a.zip': bytes, 'b.tsv': TWO }, 'a.zip', 'b.tsv').map(said);
    expect(lines.at(-1)).toBe('b.tsv');
    const rest = lines.slice(0, -1).sort();
    expect(rest.map((line, i) => line.slice(0, expected[i]?.length))).toEqual(expected);
  });

  test('with any bytes is read or is not, and nothing else', () => {
    const good = zipOf([{ name: 'a.tsv', content: ONE }]);
    fc.assert(
      fc.property(
        fc.nat(good.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.nat(good.length),
        (at, byte, end) => {
          const bytes = Buffer.from(good);
          bytes[at] = byte;
          const cut = bytes.subarray(0, end || bytes.length);
          const read = (start: number, length: number) => {
            if (start < 0 || start + length > cut.length) throw new RangeError('end');
            return cut.subarray(start, start + length);
          };
          const entries = readDirectory({ size: cut.length, read }, LIMITS.zip.directoryBytes);
          expect(entries === undefined || Array.isArray(entries)).toBe(true);
        },
      ),
    );
  });
});
