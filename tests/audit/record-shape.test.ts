// A line of a part of an audit is a record by the schema, and whatever passes for one does no harm.

import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../src/audit/record/checked-report.js';
import { type AuditRecord, recordOf } from '../../src/audit/record/record.js';
import { reportOfRecord } from '../../src/audit/record/report-of-record.js';
import { editions } from '../../src/edition/editions.js';
import isRecord from '../../src/generated/audit/record.js';
import { lintReport } from '../../src/lint/lint.js';
import { readDocument } from '../../src/readers/index.js';
import { bindReport, unreadableReport } from '../../src/report/assemble.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const files = ['ok', 'err'].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) !== '.out')
    .map(({ name }) => join(FIXTURES, folder, name)),
);

async function recordFrom(path: string): Promise<AuditRecord> {
  const read = await readDocument(path, readFileSync(path));
  const report =
    'document' in read
      ? bindReport(path, [read.document], { editions })
      : unreadableReport(path, read.unreadable);
  return JSON.parse(JSON.stringify(recordOf(report, lintReport(report, { language: 'zh' }))));
}

const records = await Promise.all(files.map(recordFrom));

test('every report makes a record', () => {
  expect(records.length).toBeGreaterThan(40);
  expect(records.filter((record) => !isRecord(record)).map(({ path }) => path)).toEqual([]);
});

/** Those with the most to say: in lines, in cells of tables, and unreadable. */
const telling = records.filter(({ path }) =>
  /one-wrong-cell\.csv|word-wrong-cells\.docx|empty\.txt/u.test(path),
);

type Branch = Record<string, unknown>;

/** Every place of a value within, but for the middle of long lists. */
function* placesIn(value: unknown): Generator<readonly [Branch, string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value).slice(0, 12)) {
    yield [value as Branch, key];
    yield* placesIn((value as Branch)[key]);
  }
}

describe('a record in which one thing is changed', () => {
  const anything = fc.oneof(
    fc.constantFrom(undefined, null, [], {}, '', 0, -1, 1e300, 0.5, true),
    fc.jsonValue(),
  );

  test('is refused, or can be worked with', () => {
    expect(telling).toHaveLength(3);
    let refused = 0;
    let kept = 0;
    const cases = fc.tuple(fc.constantFrom(...telling), fc.nat(), anything);
    fc.assert(
      fc.property(cases, ([record, which, value]) => {
        const changed = structuredClone(record);
        const places = [...placesIn(changed)];
        const [branch, key] = places[which % places.length]!;
        branch[key] = value;
        const again: unknown = JSON.parse(JSON.stringify(changed));
        if (!isRecord(again)) {
          refused++;
          return;
        }
        kept++;
        countsOf(again);
        for (const cell of reportOfRecord(again)?.cells ?? []) cell?.document.locate(cell.source.place);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(refused, kept)).toBeGreaterThan(200);
  });
});
