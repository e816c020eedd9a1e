// GitHub's workflow commands: read back as the runner reads them, and no text of a report is ever one.

import { error, notice, warning } from '@actions/core';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { blocksOf } from '../../src/reporters/frame/blocks.js';
import { createGithubReporter } from '../../src/reporters/github.js';
import { createPrettyReporter } from '../../src/reporters/pretty.js';
import { visible } from '../../src/text/visible.js';
import { balance, diagnostic, options, result } from './fixtures.js';
import { hostileRun, write } from './hostile.js';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** As the runner does: blanks in front do not matter, and nothing is obeyed until the token of a stop comes. */
function commandsOf(log: string): { readonly commands: Command[]; readonly stopped: boolean } {
  const commands: Command[] = [];
  let token: string | undefined;
  for (const line of log.split(/\r\n|[\r\n]/u)) {
    const text = line.trimStart();
    if (token !== undefined) {
      if (text.startsWith(`::${token}::`)) token = undefined;
      continue;
    }
    const [, name = '', pairs = '', data = ''] = /^::([^ :]+)(?: (.*?))?::(.*)$/su.exec(text) ?? [];
    if (name === '') {
      expect(text).not.toContain('##[');
      continue;
    }
    if (name === 'stop-commands') token = data;
    else commands.push({ name, properties: propertiesOf(pairs), data: unescaped(data) });
  }
  return { commands, stopped: token !== undefined };
}

function propertiesOf(pairs: string): Record<string, string> {
  const entries = pairs.split(',').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key, unescaped(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))] as const;
  });
  return Object.fromEntries(entries);
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

test('the runner gets one annotation for each thing that is told, and nothing else', () => {
  fc.assert(
    fc.property(hostileRun, (results) => {
      const { commands, stopped } = commandsOf(write(createGithubReporter(options()), results));
      const blocks = results.flatMap((one) => blocksOf(one));
      expect(stopped).toBe(false);
      expect(commands.map(({ data }) => data.split('\n')[0])).toEqual(
        blocks.map(({ message }) => visible(message)),
      );
      expect(commands.map(({ properties }) => properties['title'])).toEqual(
        blocks.map(({ codes }) => codes.join('+')),
      );
      expect(commands.every(({ name }) => ['error', 'warning', 'notice'].includes(name))).toBe(true);
    }),
  );
});

const WRITERS: Readonly<Record<string, typeof error>> = { error, warning, notice };

/** The same annotations as GitHub's own library writes them. */
function writtenByGithub(commands: readonly Command[]): string {
  let written = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += text;
    return true;
  });
  try {
    for (const { name, properties, data } of commands) {
      const { title, file, line, endLine, col, endColumn } = properties;
      const number = (key: string, text: string | undefined) =>
        text === undefined ? {} : { [key]: Number(text) };
      WRITERS[name]!(data, {
        ...(title !== undefined && { title }),
        ...(file !== undefined && { file }),
        ...number('startLine', line),
        ...number('endLine', endLine),
        ...number('startColumn', col),
        ...number('endColumn', endColumn),
      });
    }
  } finally {
    spy.mockRestore();
  }
  return written;
}

test('are written as GitHub’s own library writes them', () => {
  const inAnyOrder = (line: string) => {
    const [, name = '', pairs = '', data = ''] = /^::([^ :]+)(?: (.*?))?::(.*)$/su.exec(line) ?? [];
    return [
      name,
      pairs
        .split(',')
        .filter((pair) => !/^\w+=$/u.test(pair))
        .sort(),
      data,
    ];
  };
  const lines = (log: string) =>
    log.split('\n').filter((line) => line.startsWith('::') && !line.startsWith('::stop'));
  fc.assert(
    fc.property(hostileRun, (results) => {
      const log = write(createGithubReporter(options()), results);
      const { commands } = commandsOf(log);
      const annotations = lines(log).filter((line) => /^::(?:error|warning|notice) /u.test(line));
      expect(annotations.map(inAnyOrder)).toEqual(lines(writtenByGithub(commands)).map(inAnyOrder));
    }),
  );
});

describe('a report', () => {
  test('is told as text, then annotated', () => {
    const one = result([diagnostic(), balance({ severity: 'warning' })]);
    const reporter = createGithubReporter(options());
    const text = reporter.report(one);
    expect(text.startsWith(createPrettyReporter(options()).report(one))).toBe(true);
    expect(commandsOf(text).commands.map(({ name, properties }) => ({ name, properties }))).toEqual([
      {
        name: 'error',
        properties: {
          file: '某局-2024.csv',
          line: '14',
          endLine: '14',
          col: '21',
          endColumn: '23',
          title: 'GR301',
        },
      },
      {
        name: 'warning',
        properties: {
          file: '某局-2024.csv',
          line: '9',
          endLine: '9',
          col: '26',
          endColumn: '28',
          title: 'GR303',
        },
      },
    ]);
  });

  test('has no columns where a finding spans lines, and no place where it has none', () => {
    const spanning = diagnostic({ location: { line: 3, column: 1, endLine: 5, endColumn: 2 } });
    const text = createGithubReporter(options()).report(
      result([spanning, diagnostic({ location: {}, severity: 'info' })], { path: './报告/a,b:c.csv' }),
    );
    expect(text).toContain('::error file=报告/a%2Cb%3Ac.csv,line=3,endLine=5,title=GR301::');
    expect(text).toContain('::notice file=报告/a%2Cb%3Ac.csv,title=GR301::');
  });

  test('that quotes a command is fenced off', () => {
    const quoting = diagnostic({ message: '单元格填写 ::add-mask::x' });
    const text = createGithubReporter(options()).report(result([quoting]));
    expect(text).toMatch(/^::stop-commands::gov-report-text\n/u);
    expect(text).toMatch(/\n::gov-report-text::\n::error /u);
  });

  test('shows errors only when quiet', () => {
    const text = createGithubReporter(options({ quiet: true })).report(
      result([diagnostic(), balance({ severity: 'warning' })]),
    );
    expect(commandsOf(text).commands.map(({ name }) => name)).toEqual(['error']);
    expect(text).not.toContain('GR303');
  });
});
