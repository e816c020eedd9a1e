// The published JSON: its names, their order, and that it parses whatever the reports hold.

import { describe, expect, test } from 'vitest';
import type { CellRef, ReportResult } from '../../src/diagnostic/diagnostic.js';
import { createJsonReporter } from '../../src/reporters/json.js';
import { createNdjsonReporter } from '../../src/reporters/ndjson.js';
import type { Reporter } from '../../src/reporters/reporter.js';
import { balance, diagnostic, options, result, summary, unreadable } from './fixtures.js';

function run(reporter: Reporter, results: readonly ReportResult[], counts = {}): string {
  return (
    reporter.begin() +
    results.map((of) => reporter.report(of)).join('') +
    reporter.end(summary({ reports: results.length, ...counts }))
  );
}

const cells: readonly CellRef[] = [
  {
    id: 'requests/granted/total',
    role: 'subject',
    value: 15,
    raw: '15',
    location: { line: 31, column: 40, endLine: 31, endColumn: 42 },
  },
  {
    id: 'requests/granted/business',
    role: 'operand',
    value: null,
    raw: '"/"',
    location: { path: 'b.xlsx', sheet: '表三', address: 'D7' },
  },
];

const full = result(
  [
    diagnostic({
      cells,
      expected: 16,
      actual: 15,
      location: { line: 31, column: 40, endLine: 31, endColumn: 42 },
    }),
    unreadable(),
  ],
  {
    diagnoses: [
      {
        explains: [0, 1],
        grade: 'certain',
        candidates: [
          {
            changes: [
              {
                cell: 'requests/granted/total',
                from: 15,
                to: 16,
                pattern: 'off-by-one',
                location: { line: 31, column: 40, endLine: 31, endColumn: 42 },
              },
            ],
            score: 0.97,
            message: '“（一）予以公开”的“总计”15→16（相差 1）',
          },
        ],
        ...diagnostic(),
        codes: ['GR301', 'GR302'],
      },
    ],
  },
);

describe('json', () => {
  test('a run of two reports', () => {
    const output = run(createJsonReporter(options()), [full, result([])], { errors: 2, failed: 1 });
    expect(output).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "tool": { "name": "gov-report", "version": "0.1.0" },
        "reports": [
          {
            "path": "某局-2024.csv",
            "format": "csv",
            "encoding": "utf-8",
            "edition": "2021",
            "year": 2024,
            "office": "某局",
            "diagnostics": [
              {
                "code": "GR301",
                "name": "row-total-mismatch",
                "severity": "error",
                "message": "表三“（一）予以公开”：总计填写 17，各列之和为 16",
                "help": "对照台账核对本行各列，改正总计或有误的一列",
                "location": { "line": 31, "column": 40, "endLine": 31, "endColumn": 42 },
                "cells": [
                  { "id": "requests/granted/total", "role": "subject", "value": 15, "raw": "15", "line": 31, "column": 40 },
                  {
                    "id": "requests/granted/business",
                    "role": "operand",
                    "value": null,
                    "raw": "\\"/\\"",
                    "sheet": "表三",
                    "address": "D7",
                    "path": "b.xlsx"
                  }
                ],
                "expected": 16,
                "actual": 15,
                "fixable": false,
                "basis": "年度报告格式（国办公开办函〔2021〕30号）表三",
                "notes": []
              },
              {
                "code": "GR101",
                "name": "unreadable-file",
                "severity": "error",
                "message": "无法读取：文件不存在",
                "help": "检查路径是否写错",
                "location": {},
                "cells": [],
                "fixable": false,
                "basis": "",
                "notes": []
              }
            ],
            "diagnoses": [
              {
                "explains": [0, 1],
                "grade": "certain",
                "severity": "error",
                "message": "表三“（一）予以公开”：总计填写 17，各列之和为 16",
                "help": "对照台账核对本行各列，改正总计或有误的一列",
                "location": { "line": 14, "column": 21, "endLine": 14, "endColumn": 23 },
                "candidates": [
                  {
                    "changes": [
                      {
                        "cell": "requests/granted/total",
                        "from": 15,
                        "to": 16,
                        "pattern": "off-by-one",
                        "location": { "line": 31, "column": 40, "endLine": 31, "endColumn": 42 }
                      }
                    ],
                    "score": 0.97,
                    "message": "“（一）予以公开”的“总计”15→16（相差 1）"
                  }
                ],
                "basis": "年度报告格式（国办公开办函〔2021〕30号）表三",
                "notes": []
              }
            ]
          },
          {
            "path": "某局-2024.csv",
            "format": "csv",
            "encoding": "utf-8",
            "edition": "2021",
            "year": 2024,
            "office": "某局",
            "diagnostics": [],
            "diagnoses": []
          }
        ],
        "summary": { "reports": 2, "errors": 2, "warnings": 0, "infos": 0, "fixable": 0, "faults": 2, "passedOver": 0, "pictures": 0 }
      }
      "
    `);
  });

  test.each([0, 1, 2, 3])('parses with %i reports', (count) => {
    const results = Array.from({ length: count }, (_, i) => result([balance()], { path: `${i}.csv` }));
    const parsed = JSON.parse(run(createJsonReporter(options()), results));
    expect(Object.keys(parsed)).toEqual(['version', 'tool', 'reports', 'summary']);
    expect(parsed.reports.map(({ path }: ReportResult) => path)).toEqual(results.map(({ path }) => path));
    expect(parsed.summary).toEqual({
      reports: count,
      errors: 0,
      warnings: 0,
      infos: 0,
      fixable: 0,
      passedOver: 0,
      pictures: 0,
      faults: 0,
    });
  });

  test('marks a part of a report, and only that', () => {
    const parsed = JSON.parse(
      run(createJsonReporter(options()), [result([], { partial: true }), result([])]),
    );
    expect(parsed.reports[0].partial).toBe(true);
    expect(parsed.reports[1]).not.toHaveProperty('partial');
  });

  test('drops nothing when quiet, and is not coloured', () => {
    const warning = result([balance({ severity: 'warning' })]);
    expect(run(createJsonReporter(options({ quiet: true })), [warning])).toBe(
      run(createJsonReporter(options()), [warning]),
    );
  });

  test('leaves out what is not known', () => {
    const parsed = JSON.parse(createNdjsonReporter().report(result([unreadable()])));
    expect(Object.keys(parsed.diagnostics[0])).toEqual([
      'code',
      'name',
      'severity',
      'message',
      'help',
      'location',
      'cells',
      'fixable',
      'basis',
      'notes',
    ]);
    expect(parsed.diagnostics[0].location).toEqual({});
  });
});

describe('ndjson', () => {
  test('is the reports of json one a line, then the summary', () => {
    const results = [full, result([]), result([unreadable()], { path: 'a\u2028\u0085b\n.csv' })];
    const lines = run(createNdjsonReporter(), results).split(/[\n\r\u2028\u2029\u0085]/u);
    const document = JSON.parse(run(createJsonReporter(options()), results));
    expect(lines).toHaveLength(5);
    expect(lines.slice(0, 3).map((line) => JSON.parse(line))).toEqual(document.reports);
    expect(JSON.parse(lines[3]!)).toEqual({ summary: document.summary });
    expect(lines[4]).toBe('');
  });
});
