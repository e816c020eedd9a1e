// What a person has changed in a report and said about it, and the report that comes of it.

import type { Exception, Policy } from '../../lint/policy.js';
import { changeFigures } from '../../report/cells.js';
import type { Report } from '../../report/report.js';

export interface Revision {
  /** New texts of cells, by id. */
  readonly texts: Readonly<Record<string, string>>;
  /** Answers to findings, by the key of the finding. */
  readonly reasons: Readonly<Record<string, string>>;
}

export const untouched: Revision = { texts: {}, reasons: {} };

export function revised(report: Report, { texts }: Revision): Report {
  const changed = new Map<number, string>();
  for (const [id, text] of Object.entries(texts)) {
    const spec = report.edition?.cellById.get(id);
    if (spec) changed.set(spec.index, text);
  }
  return changed.size === 0 ? report : changeFigures(report, changed);
}

/** Of a finding: its rule and the cells it speaks of. */
export function keyOf(code: string, cells: readonly string[]): string {
  return [code, ...new Set(cells)].join(' ');
}

/** As the configuration writes exceptions; a finding about several cells names what they have in common. */
export interface ExceptionEntry {
  readonly rule: string;
  readonly office?: string;
  readonly year?: number;
  readonly table?: string[];
  readonly row?: string[];
  readonly column?: string[];
  readonly reason: string;
}

export function exceptionsOf({ office, year }: Report, { reasons }: Revision): ExceptionEntry[] {
  return Object.entries(reasons).map(([key, reason]) => {
    const [rule = '', ...cells] = key.split(' ');
    const paths = cells.map((cell) => cell.split('/'));
    const part = (at: number) => [...new Set(paths.flatMap((path) => path[at] ?? []))];
    return {
      rule,
      ...(office !== null && { office }),
      ...(year !== null && { year }),
      ...(cells.length > 0 && { table: part(0), row: part(1), column: part(2) }),
      reason,
    };
  });
}

export function policyOf(report: Report, revision: Revision): Policy | undefined {
  const entries = exceptionsOf(report, revision);
  if (entries.length === 0) return undefined;
  const exceptions = entries.map(
    ({ rule, office, year, table, row, column, reason }, id): Exception => ({
      id,
      reason,
      rules: [rule],
      ...(office !== undefined && { offices: [office] }),
      ...(year !== undefined && { years: [year] }),
      ...(table && { tables: table }),
      ...(row && { rows: row }),
      ...(column && { columns: column }),
    }),
  );
  return { layers: [], exceptions };
}
