// The problems of one kind that binding has left in a report.

import type { ProblemKind, ProblemOf } from '../../report/problems.js';
import type { Report } from '../../report/report.js';

export function problemsOf<K extends ProblemKind>(report: Report, kind: K): ProblemOf<K>[] {
  return report.problems.filter((problem): problem is ProblemOf<K> => problem.kind === kind);
}
