// What the prose says about cells of the tables: statements whose every part an edition knows, each with its sums.

import type { CellSpec } from '../edition/edition.js';
import { cellKey, type Grammar, type Quotient } from './grammar.js';
import type { Percentage, Statement } from './state.js';

/** The prose says that one of the sums of cells is from `least` to `most`. */
export interface Claim extends Statement {
  /** Sums that the words may mean, the likeliest first. */
  readonly sums: readonly (readonly CellSpec[])[];
  readonly severity: ReturnType<Grammar['severityOf']>;
}

export interface Rate extends Percentage {
  /** What the words may mean, the likeliest first. */
  readonly readings: readonly Quotient[];
}

export function claimsOf(statements: readonly Statement[], { cells, severityOf }: Grammar): Claim[] {
  return statements.flatMap((statement) => {
    const { topics, measures, whose } = statement;
    const sums = measures.map((sum) =>
      topics.flatMap((topic) => sum.map((measure) => cells.get(cellKey(topic, whose, measure)))),
    );
    if (sums.flat().includes(undefined)) return [];
    const whole = sums.map((parts) => [...new Set(parts.flatMap((part) => part ?? []))]);
    return [{ ...statement, sums: whole, severity: severityOf(topics[0]!) }];
  });
}

/** The strict ones, each sum once; none for a sum that the prose gives two figures for. */
export function evidenceOf(claims: readonly Claim[]): Claim[] {
  const stated = new Map<string, Claim | undefined>();
  for (const claim of claims) {
    if (!claim.isStrict || claim.severity !== 'error') continue;
    const key = claim.sums[0]!.map(({ id }) => id).join();
    const known = stated.get(key);
    if (!stated.has(key)) stated.set(key, claim);
    else if (known?.value !== claim.value) stated.set(key, undefined);
  }
  return [...stated.values()].filter((claim) => claim !== undefined);
}
