// The completion scripts: bash is run for real, the others hold every command and option.

import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { gov } from './program.js';

/** What bash offers for the last word of a line. */
function complete(line: string): string[] {
  const words = line.split(' ');
  const script = `${gov(['completion', 'bash']).stdout}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length - 1}
_gov_report
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
}

test.each([
  ['gov-report li', ['lint']],
  ['gov-report lint --fix', ['--fix', '--fix-dry-run']],
  ['gov-report lint --format js', ['json']],
  ['gov-report lint --edition ', ['auto', '2014', 'website', '2019', '2021']],
  ['gov-report --lang ', ['zh', 'en']],
  ['gov-report explain GR30', ['GR301', 'GR302', 'GR303', 'GR304', 'GR305', 'GR306', 'GR307']],
  ['gov-report completion f', ['fish']],
  ['gov-report lint --output ', []],
  ['gov-report lint ', []],
])('bash: %s', (line, offered) => {
  expect(complete(line)).toEqual(offered);
});

describe.each(['bash', 'zsh', 'fish', 'powershell'])('%s', (shell) => {
  const { code, stdout } = gov(['completion', shell]);

  test('has every command and option that help names', () => {
    expect(code).toBe(0);
    const commands = [...gov(['--help']).stdout.matchAll(/^ {2}([a-z]+) {2,}/gmu)].map(([, name]) => name!);
    expect(commands.length).toBeGreaterThan(4);
    for (const name of commands.filter((one) => one !== 'help')) {
      expect(stdout).toContain(name);
      for (const [, flag] of gov([name, '--help']).stdout.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gmu)) {
        expect(stdout).toContain(flag);
      }
    }
  });
});

test('words with quotes and brackets stay words', () => {
  const zsh = gov(['completion', 'zsh', '--lang', 'en']).stdout;
  for (const line of zsh.split('\n')) {
    expect(line.replaceAll("'\\''", '').split("'").length % 2, line).toBe(1);
  }
  expect(gov(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '' });
});
