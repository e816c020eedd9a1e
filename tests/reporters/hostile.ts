// Findings whose every text comes from someone who means harm, for formats with a syntax of their own.

import fc from 'fast-check';
import type {
  CellRef,
  Diagnostic,
  ReportResult,
  Statement,
  Story,
  Suppression,
} from '../../src/diagnostic/diagnostic.js';
import type { Location } from '../../src/diagnostic/place.js';
import type { TableView } from '../../src/diagnostic/table-view.js';
import type { Reporter } from '../../src/reporters/reporter.js';
import { count, nothingYet } from '../../src/reporters/summary.js';
import { diagnostic, result } from './fixtures.js';

const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  ']]>',
  '<!--',
  '--></style>',
  '</details>',
  '&lt;b&gt;',
  '::error file=x::y',
  '\n::set-output name=a::b',
  '##[error]x',
  '::stop-commands::x',
  '::gov-report::',
  '%0A::warning::z',
  '[x](javascript:alert(1))',
  '![x](http://example.org/x.png)',
  '@everyone',
  '#12',
  'https://example.org/',
  'www.example.org',
  '```\n# heading',
  '=HYPERLINK("http://example.org")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '{0} {{x}}',
  '\u202eabc',
  '\u0000\u0008\u001b[31m',
  '\ud800',
  '\uffff',
  'a,b"c\r\nd',
  '\\\\server\\share',
];

/** Text as a file may hold it. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 3 })
  .map((parts) => parts.join(''));

const line = fc.integer({ min: 1, max: 5000 });

const location: fc.Arbitrary<Location> = fc.oneof(
  fc
    .record({ line, column: line, more: fc.nat(3), width: fc.nat(9) })
    .map(({ line: from, column, more, width }) => ({
      line: from,
      column,
      endLine: from + more,
      endColumn: column + width,
    })),
  fc.record({ sheet: hostileText, address: fc.constantFrom('A1', 'D7') }),
  fc.constant({}),
  fc.record({ path: hostileText }),
);

const cell: fc.Arbitrary<CellRef> = fc.record({
  id: fc.constantFrom('requests/granted/total', 'requests/received/business'),
  role: fc.constantFrom('subject', 'operand'),
  value: fc.option(fc.integer()),
  raw: hostileText,
  location,
});

const suppression: fc.Arbitrary<Suppression> = fc.record({
  by: fc.constantFrom('exception', 'baseline'),
  reason: hostileText,
});

const hostileDiagnostic: fc.Arbitrary<Diagnostic> = fc
  .record({
    code: fc.constantFrom('GR201', 'GR301', 'GR302'),
    severity: fc.constantFrom('error', 'warning', 'info'),
    message: hostileText,
    notes: fc.array(hostileText, { maxLength: 2 }),
    guesses: fc.array(hostileText, { maxLength: 1 }),
    help: hostileText,
    basis: hostileText,
    location,
    cells: fc.array(cell, { maxLength: 3 }),
    suppressed: fc.option(suppression, { nil: undefined, freq: 4 }),
    source: hostileText,
  })
  .map(({ suppressed, source, ...given }) =>
    diagnostic({
      ...given,
      ...(suppressed && { suppressed }),
      excerpt: {
        path: 'a.csv',
        lines: [{ line: 14, text: source.replace(/[\r\n]/gu, ' ') }],
        marks: [{ line: 14, column: 1, endColumn: 3, primary: true, label: given.message }],
      },
    }),
  );

const table: fc.Arbitrary<TableView> = fc
  .record({
    name: hostileText,
    title: hostileText,
    label: hostileText,
    gloss: hostileText,
    raw: fc.option(hostileText),
  })
  .map(({ name, title, label, gloss, raw }) => ({
    id: 'requests',
    name,
    title,
    rows: [
      [{ kind: 'label', text: label, gloss, scope: 'column', columns: 2, rows: 1 }],
      ['requests/granted/total', 'requests/received/business'].map((id) => ({
        kind: 'figure',
        id,
        name: label,
        raw,
        location: { line: 1, column: 1, endLine: 1, endColumn: 2 },
        columns: 1,
        rows: 1,
      })),
    ],
    headRows: 1,
  }));

const hostileResult: fc.Arbitrary<ReportResult> = fc
  .record({
    path: hostileText.map((text) => text || 'a.csv'),
    office: fc.option(hostileText),
    year: fc.option(fc.integer({ min: 2008, max: 2099 })),
    diagnostics: fc.array(hostileDiagnostic, { maxLength: 4 }),
    failed: fc.boolean(),
    tells: fc.boolean(),
    tables: fc.array(table, { maxLength: 1 }),
  })
  .map(({ tells, ...given }) => {
    const { diagnostics } = given;
    const [first] = diagnostics;
    const story: Story[] =
      tells && first
        ? [
            {
              explains: diagnostics.map((_, i) => i),
              grade: 'certain',
              candidates: [
                {
                  changes: [
                    {
                      cell: 'requests/granted/total',
                      from: 1,
                      to: 2,
                      pattern: 'off-by-one',
                      location: first.location,
                    },
                  ],
                  score: 1,
                  message: first.message,
                },
              ],
              ...statementOf(first, diagnostics),
            },
          ]
        : [];
    return result(diagnostics, { ...given, diagnoses: story });
  });

export const hostileRun = fc.array(hostileResult, { maxLength: 3 });

function statementOf({ suppressed: _, ...first }: Diagnostic, all: readonly Diagnostic[]): Statement {
  return { ...first, codes: [...new Set(all.map(({ code }) => code))] };
}

/** All that a reporter writes about these reports. */
export function write(reporter: Reporter, results: readonly ReportResult[]): string {
  const reports = results.map((one) => reporter.report(one)).join('');
  return reporter.begin() + reports + reporter.end(results.reduce(count, nothingYet));
}
