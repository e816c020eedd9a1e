// What a person has changed in a report and said about it, and the report that comes of it.

import type { CellSpec, TableSpec } from '../../edition/edition.js';
import type { Exception, Policy } from '../../lint/policy.js';
import { changeFigures, createCell } from '../../report/cells.js';
import type { Problem } from '../../report/problems.js';
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
  return changed.size === 0 ? report : changeFigures(completed(report, changed), changed);
}

/** With the cells that the file lacks and a person has filled in; they stand where others of their table do. */
function completed(report: Report, changed: ReadonlyMap<number, string>): Report {
  const { edition, problems } = report;
  const isAbsent = (index: number) => !report.cells[index];
  if (!edition || ![...changed.keys()].some(isAbsent)) return report;
  const known = report.cells.flatMap((cell) => cell ?? []);
  const cells = edition.cells.map((spec) => {
    const own = report.cells[spec.index];
    if (own || !changed.has(spec.index)) return own;
    const near = known.find((cell) => cell.spec.table === spec.table) ?? known[0];
    return near && createCell(spec, { text: '', place: near.source.place }, near.document);
  });
  const isGiven = (cell: CellSpec) => cells[cell.index] !== undefined;
  const all = (table: TableSpec, isMeant: (cell: CellSpec) => boolean) =>
    edition.cells.filter((cell) => cell.table === table.data && isMeant(cell)).every(isGiven);
  return {
    ...report,
    cells,
    problems: problems.flatMap((problem): Problem[] => {
      switch (problem.kind) {
        case 'rows-missing': {
          const rows = problem.rows.filter((row) => !all(problem.table, (cell) => cell.row.id === row.id));
          return rows.length > 0 ? [{ ...problem, rows }] : [];
        }
        case 'column-missing': {
          const columns = problem.columns.filter(
            (column) => !all(problem.table, (cell) => cell.column.id === column.id),
          );
          return columns.length > 0 ? [{ ...problem, columns }] : [];
        }
        default:
          return [problem];
      }
    }),
  };
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
