// The auditor's list on a made-up province: what it calls certain restores the figures that stood there, and it never sends anyone to a right cell.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { editions } from '../../src/edition/editions.js';
import { createRandom, type Random } from '../../src/selftest/random.js';
import { folder, gov } from '../cli/program.js';
import { writeProvince } from '../testing/planted.js';
import { type ProvinceReport, province } from '../testing/province.js';

const edition = editions.at(-1)!;

interface Planted {
  readonly report: ProvinceReport;
  readonly original: ProvinceReport;
  /** The cell that was changed; undefined for a report as it was. */
  readonly cell: string | undefined;
}

/** One digit typed wrong, lost or added, two exchanged, or one more. */
const SLIPS: readonly ((digits: string, random: Random) => string)[] = [
  (digits, random) => digits.replace(/\d$/u, (digit) => String((Number(digit) + 1 + random.upTo(8)) % 10)),
  (digits) => digits.slice(0, -1),
  (digits, random) => digits + random.upTo(9),
  (digits) => [...digits].reverse().join(''),
  (digits) => String(Number(digits) + 1),
];

function plant(original: ProvinceReport, random: Random): Planted {
  if (!random.chance(0.7)) return { report: original, original, cell: undefined };
  const table = random.chance(0.3) ? 'disputes/' : 'requests/';
  const cells = Object.entries(original.figures).filter(([id]) => id.startsWith(table));
  const filled = cells.filter(([, value]) => value > 0);
  const [cell, value] = random.pick(random.chance(0.8) && filled.length > 0 ? filled : cells);
  const wrong = Number(random.pick(SLIPS)(String(value), random) || '0');
  if (wrong === value) return { report: original, original, cell: undefined };
  return { report: { ...original, figures: { ...original.figures, [cell]: wrong } }, original, cell };
}

type Row = Readonly<Record<'表' | '行' | '列' | '填写' | '应为' | '把握' | '文件' | '规则', string>>;

/** The cell that a row names in the words of the form. */
function cellOf({ 表, 行, 列 }: Row): string | undefined {
  const found = edition.cells.filter(
    ({ table, row, column }) => table.name.zh === 表 && row.label === 行 && column.label === 列,
  );
  return found.length === 1 ? found[0]!.id : undefined;
}

test('certain rows restore the fault, the truth is among the candidates of the others', {
  timeout: 120_000,
}, () => {
  const random = createRandom(41);
  const all = [...province({ seed: 5, edition, areas: 4, offices: 40, years: [2024] })];
  const planted = all.filter(({ scope }) => scope === 'own').map((original) => plant(original, random));
  const cwd = folder();
  const paths = writeProvince(
    cwd,
    planted.map(({ report }) => report),
    edition,
  );
  const run = gov(['audit', '--manifest', 'manifest.csv', '--format', 'csv=list.csv'], { cwd });
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 1, stderr: '' });
  const text = readFileSync(join(cwd, 'list.csv'), 'utf8').slice(1);
  const rows = Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
  const byPath = new Map(planted.map((one) => [one.report.path, one]));
  const counts = { certain: 0, others: 0, restored: 0 };
  const wrong: string[] = [];
  for (const file of new Set(rows.map((row) => row.文件))) {
    const { report, original, cell } = byPath.get(paths.get(file)!)!;
    const own = rows.filter((row) => row.文件 === file && row.把握 !== '');
    const figures = { ...report.figures };
    for (const row of own) {
      const named = cellOf(row);
      const isNumber = /^\d+(?:\.\d+)?$/u.test(row.应为);
      if (isNumber && (named === undefined || row.把握 !== '确定'))
        wrong.push(`${file}: ${JSON.stringify(row)}`);
      if (isNumber && named) {
        counts.certain++;
        expect(row.填写).toBe(String(report.figures[named]));
        figures[named] = Number(row.应为);
      } else {
        counts.others++;
        const spec = edition.cellById.get(cell!)!;
        const truth = `${report.figures[cell!]}→${original.figures[cell!]}`;
        const isNamed = named === cell && row.应为.includes(String(original.figures[cell!]));
        if (!isNamed && !(row.应为.includes(truth) && row.应为.includes(spec.column.label)))
          wrong.push(`${file} (${cell} ${truth}): ${row.应为}`);
      }
    }
    if (own.length > 0 && own.every((row) => row.把握 === '确定')) {
      counts.restored++;
      expect(figures, file).toEqual(original.figures);
    }
  }
  expect(wrong).toEqual([]);
  expect(counts.certain).toBeGreaterThan(40);
  expect(counts.others).toBeGreaterThan(5);
  expect(counts.restored).toBeGreaterThan(40);
});
