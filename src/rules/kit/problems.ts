// The problems of one kind that binding has left in a report, and those of one table together.

import type { TableSpec } from '../../edition/edition.js';
import type { ProblemKind, ProblemOf } from '../../report/problems.js';
import type { Report } from '../../report/report.js';

export function problemsOf<K extends ProblemKind>(report: Report, kind: K): ProblemOf<K>[] {
  return report.problems.filter((problem): problem is ProblemOf<K> => problem.kind === kind);
}

/** More rows of one table than this have one fault: a separator or a column too many in all of them. */
const MOST_SINGLE = 3;

type Group<P> = readonly [P, ...P[]];

/** Those of a table together where they are many, else each by itself. */
export function groupByTable<P extends { readonly table: TableSpec }>(problems: readonly P[]): Group<P>[] {
  const tables = [...new Set(problems.map(({ table }) => table))];
  return tables.flatMap((table): Group<P>[] => {
    const [first, ...others] = problems.filter((problem) => problem.table === table);
    if (!first) return [];
    return others.length < MOST_SINGLE
      ? [first, ...others].map((problem) => [problem])
      : [[first, ...others]];
  });
}
