// Help, `explain` and `rules` as people read them.

import { describe, expect, test } from 'vitest';
import { rules } from '../../src/generated/rules/all.js';
import { displayWidth } from '../../src/text/width.js';
import { gov } from './program.js';

const COMMANDS = [[], ['lint'], ['extract'], ['explain'], ['rules'], ['selftest'], ['docs']];
const LANGUAGES = ['zh', 'en'];

/** What commander says where nobody translates it. */
const COMMANDER = /Usage|Options|Arguments|Commands|default|choices|display|for command|error:|output the/u;

describe.each(LANGUAGES)('help in %s', (lang) => {
  test.each(COMMANDS.map((command) => [command.join() || 'program', command] as const))(
    '%s',
    (_, command) => {
      const { code, stdout, stderr } = gov([...command, '--help', '--lang', lang]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(gov([...command, '-h', '--lang', lang]).stdout).toBe(stdout);
      expect(gov(['help', ...command, '--lang', lang]).stdout).toBe(stdout);
      expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
      expect(stdout).not.toMatch(/ $/mu);
      expect(stdout).toContain('--no-color');
      if (lang === 'zh') expect(stdout).not.toMatch(COMMANDER);
      else expect(stdout.replace(/青石|某局/gu, '')).not.toMatch(/[\u4e00-\u9fff]/u);
    },
  );

  test('exit codes and examples stand at the end', () => {
    const { stdout } = gov(['lint', '--help', '--lang', lang]);
    expect(stdout).toMatch(/gov-report lint .+\n[\s\S]*\n {2}0 {2}.+\n {2}1 {2}.+\n {2}2 {2}/u);
  });

  test('texts stand in one column', () => {
    const { stdout } = gov(['lint', '--help', '--lang', lang]);
    const columns = stdout
      .split('\n')
      .filter((line) => /^ {2}(?:--(?!lang|no-color)|-h)/u.test(line))
      .map((line) => displayWidth(/^ {2}.+? {2,}/u.exec(line)?.[0] ?? ''));
    expect(columns.length).toBeGreaterThan(5);
    expect(new Set(columns).size).toBe(1);
  });
});

describe('explain', () => {
  test.each(LANGUAGES)('every rule in %s has its parts and its examples', (lang) => {
    for (const rule of rules.filter((_, i) => i % 8 === 0)) {
      const { code, stdout } = gov(['explain', rule.code, '--lang', lang]);
      expect(code).toBe(0);
      expect(stdout).toContain(`${rule.code} ${rule.name}  `);
      expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
      expect(stdout).not.toContain('gov-report explain');
      const frames =
        stdout.match(new RegExp(`^(?:错误|警告|提示|error|warning|info) ${rule.code} `, 'gmu')) ?? [];
      expect(frames).toHaveLength(rule.examples.flatMap(({ fires }) => fires).length);
    }
  });

  test.each(['GR301', 'gr301', 'row-total-mismatch', 'Row-Total-Mismatch', 'ＧＲ３０１', '301'])(
    '%s',
    (code) => {
      expect(gov(['explain', code]).stdout).toMatch(/^GR301 row-total-mismatch /u);
    },
  );

  test('an example is shown as lint shows it, then one that passes', () => {
    const { stdout } = gov(['explain', 'GR301']);
    expect(stdout).toMatch(/会报出的示例\n\n错误 GR301 row-total-mismatch/u);
    expect(stdout).toMatch(/│ +~+ 0\+0\+0\+0\+0\+0 = 0/u);
    expect(stdout).toMatch(/不会报出的示例\n {2}.+通过。\n$/u);
  });
});

describe('rules', () => {
  test.each(LANGUAGES)('a line each, in columns, in %s', (lang) => {
    const [header = '', ...lines] = gov(['rules', '--lang', lang]).stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, 5))).toEqual(rules.map(({ code }) => code));
    const start = (line: string, word: string) => displayWidth(line.slice(0, line.indexOf(word)));
    const title = lang === 'zh' ? '标题' : 'title';
    const columns = lines.map((line, i) => start(line, rules[i]!.title[lang === 'zh' ? 'zh' : 'en']));
    expect(new Set(columns)).toEqual(new Set([start(header, title)]));
  });

  test.each(LANGUAGES)('as JSON in %s', (lang) => {
    const { version, rules: listed } = JSON.parse(gov(['rules', '--format', 'json', '--lang', lang]).stdout);
    expect(version).toBe(1);
    const language = lang === 'zh' ? 'zh' : 'en';
    expect(listed).toEqual(
      rules.map(({ code, name, category, severity, title, docs, help }) => ({
        code,
        name,
        category,
        severity,
        title: title[language],
        summary: docs.what[language],
        help: help[language],
      })),
    );
  });
});
