// GitLab's code quality report, held against the facts of its documentation.

import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReportResult } from '../../src/diagnostic/diagnostic.js';
import { blocksOf } from '../../src/reporters/frame/blocks.js';
import { createGitlabReporter } from '../../src/reporters/gitlab.js';
import { balance, diagnostic, options, result, unreadable } from './fixtures.js';
import { hostileRun, write } from './hostile.js';

/** An array of violations, each with these five members; paths are relative and have no `./` in front. */
const validate = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', not: { pattern: '^\\./' } },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

interface Violation {
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function violations(results: readonly ReportResult[]): readonly Violation[] {
  const found = JSON.parse(write(createGitlabReporter(options()), results));
  validate(found);
  expect(validate.errors).toBeNull();
  return found;
}

test('whatever the reports hold', () => {
  fc.assert(
    fc.property(hostileRun, (results) => {
      const found = violations(results);
      const told = results.flatMap(blocksOf);
      expect(found).toHaveLength(told.length);
      expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
    }),
  );
});

test('no findings are an empty array', () => {
  expect(violations([])).toEqual([]);
  expect(violations([result([])])).toEqual([]);
});

test('each finding with its severity and line; without a line it stands at the first', () => {
  const found = violations([
    result([diagnostic(), balance({ severity: 'warning' }), diagnostic({ severity: 'info' })], {
      path: '.\\报告\\a.csv',
    }),
    result([unreadable()], { failed: true }),
  ]);
  expect(found.map(({ severity, location }) => [severity, location.path, location.lines.begin])).toEqual([
    ['major', '报告/a.csv', 14],
    ['minor', '报告/a.csv', 9],
    ['info', '报告/a.csv', 14],
    ['major', '某局-2024.csv', 1],
  ]);
  expect(found[1]!.description).toMatch(/^GR303 表三.+ 推断：（七）总计改为 14/u);
});

test('a fingerprint stays where lines and figures change', () => {
  const cells = [
    { id: 'requests/granted/total', role: 'subject', value: 17, raw: '17', location: {} },
  ] as const;
  const fingerprint = (overrides: Parameters<typeof diagnostic>[0]) =>
    violations([result([diagnostic(overrides)])])[0]!.fingerprint;
  const known = fingerprint({ cells });
  const moved = { line: 99, column: 1, endLine: 99, endColumn: 2 };
  expect(fingerprint({ cells, location: moved, message: '总计填写 18，各列之和为 16' })).toBe(known);
  expect(fingerprint({ cells, code: 'GR302' })).not.toBe(known);
});
