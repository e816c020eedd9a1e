// JUnit's XML: well-formed, of the elements that servers know, and with counts that are true.

import fc from 'fast-check';
import { parse as readJunit } from 'junit2json';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { ReportResult } from '../../src/diagnostic/diagnostic.js';
import { blocksOf } from '../../src/reporters/frame/blocks.js';
import { createJunitReporter } from '../../src/reporters/junit.js';
import { visible } from '../../src/text/visible.js';
import { balance, diagnostic, options, result, unreadable } from './fixtures.js';
import { hostileRun, write } from './hostile.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** What may stand in an element, and the attributes that it must and may have: Jenkins' schema, as far as it is used. */
const SHAPE: Readonly<Record<string, { children: string[]; required: string[]; allowed: string[] }>> = {
  testsuites: {
    children: ['testsuite'],
    required: [],
    allowed: ['name', 'tests', 'failures', 'errors', 'time'],
  },
  testsuite: {
    children: ['testcase', 'properties', 'system-out'],
    required: ['name', 'tests', 'failures', 'errors', 'skipped'],
    allowed: ['time', 'timestamp', 'hostname', 'id', 'package', 'file'],
  },
  testcase: {
    children: ['failure', 'error', 'skipped', 'system-out', 'system-err'],
    required: ['name', 'classname'],
    allowed: ['time', 'status', 'assertions', 'file', 'line'],
  },
  failure: { children: [], required: ['message', 'type'], allowed: [] },
  error: { children: [], required: ['message', 'type'], allowed: [] },
  'system-out': { children: [], required: [], allowed: [] },
};

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

function check(element: Element): void {
  const { children, required, allowed } = SHAPE[element.name]!;
  const names = Object.keys(element.attributes);
  expect(names).toEqual(expect.arrayContaining(required));
  expect([...required, ...allowed]).toEqual(expect.arrayContaining(names));
  if (children.length > 0) expect(element.text.trim()).toBe('');
  for (const child of element.children) {
    expect(children).toContain(child.name);
    check(child);
  }
}

function junit(results: readonly ReportResult[]): Element {
  const root = parse(write(createJunitReporter(options()), results));
  expect(root.name).toBe('testsuites');
  check(root);
  return root;
}

test('whatever the reports hold', () => {
  fc.assert(
    fc.property(hostileRun, (results) => {
      const { children: suites } = junit(results);
      expect(suites).toHaveLength(results.length);
      suites.forEach(({ attributes, children: cases }, i) => {
        const told = blocksOf(results[i]!);
        const outcomes = cases.map(({ children }) => children[0]?.name ?? 'none');
        const number = (name: string) => outcomes.filter((outcome) => outcome === name).length;
        expect(attributes['tests']).toBe(String(cases.length));
        expect(attributes['failures']).toBe(String(number('failure')));
        expect(attributes['errors']).toBe(String(number('error')));
        expect(cases).toHaveLength(Math.max(1, told.length));
        told.forEach(({ message, severity }, n) => {
          const [outcome] = cases[n]!.children;
          // What is no character in Unicode is replaced, and nothing else.
          expect(outcome!.text.split('\n')[0]).toBe(
            visible(message).replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd'),
          );
          expect(outcome!.name === 'system-out').toBe(severity !== 'error');
        });
      });
    }),
  );
});

test('a program that reads JUnit finds the same counts and texts', async () => {
  const results = [
    result([diagnostic(), balance({ severity: 'warning' })]),
    result([unreadable()], { failed: true, path: 'b&<.csv' }),
    result([]),
  ];
  const read = await readJunit(write(createJunitReporter(options()), results));
  const suites = read && 'testsuite' in read ? (read.testsuite ?? []) : [];
  expect(suites.map(({ name, tests, failures, errors }) => [name, tests, failures, errors])).toEqual([
    ['某局-2024.csv', 2, 1, 0],
    ['b&<.csv', 1, 0, 1],
    ['某局-2024.csv', 1, 0, 0],
  ]);
  const [failed, passed] = suites[0]!.testcase!;
  expect(failed!.failure![0]).toMatchObject({
    type: 'GR301 row-total-mismatch',
    message: diagnostic().message,
  });
  expect(failed!.failure![0]!.inner).toContain('某局-2024.csv:14:21');
  expect(passed!.failure).toBeUndefined();
  expect(suites[1]!.testcase![0]!.error![0]!.message).toBe(unreadable().message);
});

describe('a report', () => {
  test('without findings is one case that passes', () => {
    const [suite] = junit([result([])]).children;
    expect(suite!.attributes).toMatchObject({ name: '某局-2024.csv', tests: '1', failures: '0' });
    expect(suite!.children[0]!.children).toEqual([]);
  });

  test('with an error and a warning fails once', () => {
    const [suite] = junit([result([diagnostic(), balance({ severity: 'warning' })])]).children;
    expect(suite!.attributes).toMatchObject({ tests: '2', failures: '1', errors: '0' });
    const [failure] = suite!.children[0]!.children;
    expect(failure).toMatchObject({ name: 'failure', attributes: { type: 'GR301 row-total-mismatch' } });
    expect(failure!.text).toContain('某局-2024.csv:14:21');
    expect(failure!.text).toContain('处理：对照台账');
  });

  test('that cannot be read is an error', () => {
    const [suite] = junit([result([unreadable()], { failed: true })]).children;
    expect(suite!.attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
  });
});
