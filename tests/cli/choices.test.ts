// Language, colour and width by what the command line, the environment and the terminal say.

import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../src/cli/command-line/language-choice.js';
import { unreadableOf } from '../../src/cli/io/read-file.js';
import { colorLevel, outputWidth } from '../../src/cli/io/terminal.js';
import { folder, gov, WRONG } from './program.js';

type Environment = Readonly<Record<string, string>>;

const languages: readonly (readonly [args: string, env: Environment, language: string])[] = [
  ['', {}, 'zh'],
  ['', { LANG: 'C' }, 'zh'],
  ['', { LANG: 'POSIX' }, 'zh'],
  ['', { LANG: 'C.UTF-8' }, 'zh'],
  ['', { LANG: 'en_US.UTF-8' }, 'en'],
  ['', { LANG: 'en' }, 'en'],
  ['', { LANG: 'zh_CN.GB18030' }, 'zh'],
  ['', { LANG: 'de_DE.UTF-8' }, 'zh'],
  ['', { LANG: 'enm' }, 'zh'],
  ['', { LC_MESSAGES: 'en_GB', LANG: 'zh_CN' }, 'en'],
  ['', { LC_ALL: 'zh_CN', LC_MESSAGES: 'en_GB', LANG: 'en_GB' }, 'zh'],
  ['', { LC_ALL: '', LANG: 'en_GB' }, 'en'],
  ['lint a --lang en', { LANG: 'zh_CN' }, 'en'],
  ['lint a --lang=zh', { LANG: 'en_US' }, 'zh'],
  ['--lang en lint a --lang zh', {}, 'zh'],
  ['lint a --lang fr', { LANG: 'en_US' }, 'en'],
  ['lint a --lang', {}, 'zh'],
];

test.each(languages)('language of “%s” with %j: %s', (args, env, language) => {
  expect(chooseLanguage(args.split(' '), env)).toBe(language);
});

const colors: readonly (readonly [allowed: boolean, env: Environment, isTerminal: boolean, level: number])[] =
  [
    [true, {}, true, 1],
    [true, {}, false, 0],
    [true, { TERM: 'dumb' }, true, 0],
    [true, { NO_COLOR: '1' }, true, 0],
    [true, { NO_COLOR: '' }, true, 1],
    [true, { FORCE_COLOR: '1' }, false, 1],
    [true, { FORCE_COLOR: '' }, false, 1],
    [true, { FORCE_COLOR: 'true' }, false, 1],
    [true, { FORCE_COLOR: '2' }, false, 2],
    [true, { FORCE_COLOR: '3' }, false, 3],
    [true, { FORCE_COLOR: '0' }, true, 0],
    [true, { FORCE_COLOR: 'false' }, true, 0],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, 1],
    [false, { FORCE_COLOR: '3' }, true, 0],
  ];

test.each(colors)('colour: allowed %s, %j, terminal %s: %d', (allowed, env, isTerminal, level) => {
  expect(colorLevel({ allowed, env, isTerminal })).toBe(level);
});

test.each([
  [undefined, 80],
  [0, 80],
  [20, 40],
  [40, 40],
  [99, 99],
  [400, 120],
])('width of %s columns: %d', (columns, width) => {
  expect(outputWidth(columns)).toBe(width);
});

describe('in the program', () => {
  const colored = (args: readonly string[], env: Environment) =>
    gov(['lint', 'a.tsv', ...args], { cwd: folder({ 'a.tsv': WRONG }), env }).stdout.includes('\u001b[');

  test('a pipe has no colours unless they are forced', () => {
    expect(colored([], {})).toBe(false);
    expect(colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    expect(colored(['--format', 'json'], { FORCE_COLOR: '1' })).toBe(false);
  });

  test('a line is no wider than 80 columns in a pipe, and says the same in English', () => {
    const cwd = folder({ 'a.tsv': WRONG });
    expect(gov(['lint', 'a.tsv'], { cwd }).stdout).toContain('错误 GR301');
    expect(gov(['lint', 'a.tsv'], { cwd, env: { LC_ALL: 'en_US' } }).stdout).toContain('error GR301');
  });
});

test.each([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EIO', 'failed'],
])('a file that cannot be read with %s is %s', (code, kind) => {
  expect(unreadableOf(Object.assign(new Error('no'), { code })).kind).toBe(kind);
});
