// Compares a diagnosis with the truth that a generated table was spoiled from.
import { type Diagnosis, diagnose, type Pattern } from '../../src/diagnosis/index.js';
import { holds, type Spoiled, tableOf } from './tables.js';

export interface Verdict {
  /** The best explanations together give back the true table. */
  readonly right: boolean;
  /** They do not, but are no larger than the truth and make every relation hold: nothing can tell them apart. */
  readonly ambiguous: boolean;
  readonly open: boolean;
  /** Some story is graded certain, is no smaller than the truth, and is wrong. */
  readonly falselyCertain: boolean;
  readonly patterns: readonly Pattern[];
  readonly diagnosis: Diagnosis;
}

export function judge({ figures, truth, size }: Spoiled): Verdict {
  const diagnosis = diagnose(tableOf(figures));
  const operations = diagnosis.components.flatMap(({ explanations }) => explanations[0]?.operations ?? []);
  const mended = [...figures];
  for (const { changes } of operations) for (const { cell, to } of changes) mended[cell] = to;
  for (const { cell, value } of diagnosis.deductions) mended[cell] = value;
  const open = diagnosis.components.some(({ grade }) => grade === 'open');
  const right = !open && mended.every((value, index) => value === truth[index]);
  const ambiguous = !open && !right && operations.length <= size && holds(mended);
  const wronglyCertain = diagnosis.components.some(
    ({ grade, explanations }) =>
      grade === 'certain' &&
      explanations[0]!.operations.some(({ changes }) => changes.some(({ cell, to }) => truth[cell] !== to)),
  );
  const falselyCertain = wronglyCertain && operations.length >= size;
  return {
    right,
    ambiguous,
    open,
    falselyCertain,
    patterns: operations.map(({ pattern }) => pattern),
    diagnosis,
  };
}
