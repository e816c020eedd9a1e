// Puts a report's figures and relations, with last year's and the prose as evidence, into one system for the diagnosis.

import type { Linear, System, Unknown } from '../diagnosis/index.js';
import type { AcrossYears, CellSpec, Edition, NamedTerm, Relation } from '../edition/edition.js';
import type { Claim } from '../prose/claims.js';
import { cellOfLastYear } from '../report/previous.js';
import type { Cell, Report } from '../report/report.js';
import { exactOf } from '../rules/kit/sums.js';

/** Blaming a relation between two years is dear, but cheaper than two wrong figures: offices merge and split. */
const ACROSS_YEARS_WEIGHT = 9;

/**
 * Blaming the prose costs as much as one typing error in a cell: a figure in a sentence is typed as easily wrong as one
 * in a table, and the sentence may mean something else.
 */
const CLAIM_WEIGHT = 7;

export interface ReportSystem {
  readonly system: System;
  /** What each relation of the system stands for. */
  readonly sources: readonly (Relation | AcrossYears | Claim)[];
  /** A figure is `value / 10 ** scale`. */
  readonly scale: number;
}

/** The relations of `claims` come last, so that the others keep their positions. */
export function buildSystem(report: Report, edition: Edition, claims: readonly Claim[] = []): ReportSystem {
  const equations = edition.relations.filter(({ operator }) => operator === '=');
  const used = new Set(equations.flatMap(({ left, right }) => [...left, ...right]).map(({ cell }) => cell));
  const scale = Math.max(0, ...[...used].map((index) => exactOf(report.cells[index])?.scale ?? 0));
  const cells = edition.cells.map((spec) => unknownOf(spec, report, scale, edition.totals.has(spec.index)));
  const relations: Linear[] = equations.map(({ left, right }) => ({
    terms: [...left, ...right.map(({ cell, sign }) => ({ cell, sign: sign === 1 ? -1 : 1 }) as const)],
    ...(right.length === 1 ? { total: right[0]!.cell } : { balance: true }),
  }));
  const evidence = edition.acrossYears.filter(
    (relation) => relation.basis === 'structural' && hasCells(relation, report, edition),
  );
  for (const relation of evidence) relations.push(linearAcrossYears(relation, report, edition, scale, cells));
  const { following } = report;
  // Copies, for findings point to the relation to last year.
  const later = (following?.edition?.acrossYears ?? [])
    .filter((relation) => relation.basis === 'structural' && holdsFigures(relation, following!, edition))
    .map((relation) => ({ ...relation }));
  for (const relation of later) relations.push(linearNextYear(relation, following!, edition, scale, cells));
  for (const claim of claims) relations.push(linearClaim(claim, scale, cells));
  return {
    system: { cells, relations },
    sources: [...equations, ...evidence, ...later, ...claims],
    scale,
  };
}

function unknownOf(spec: CellSpec, report: Report, scale: number, total: boolean): Unknown {
  const { table, row, column, id } = spec;
  const across = table.layout === 'across';
  const previous = scaledValue(cellOfLastYear(report, id), scale);
  return {
    value: scaledValue(report.cells[spec.index], scale),
    row: across ? table.id : `${table.id}/${row.id}`,
    ...(!across && { column: `${table.id}/${column.id}` }),
    ...(spec.kind === 'signed' && { signed: true }),
    ...(spec.kind === 'money' && { unitFactor: 10_000 }),
    ...(previous !== null && { previous }),
    ...(total && { total }),
    ...(report.cells[spec.index]?.source.isFormula && { derived: true }),
  };
}

/** Null where there is no number, or not one that fits the scale as a safe integer. */
function scaledValue(cell: Cell | undefined, scale: number): number | null {
  const figure = exactOf(cell);
  if (!figure || figure.scale > scale) return null;
  const value = figure.units * 10 ** (scale - figure.scale);
  return Number.isSafeInteger(value) ? value : null;
}

function hasCells({ current, previous }: AcrossYears, report: Report, edition: Edition): boolean {
  const here = current.every(({ id }) => edition.cellById.has(id));
  return here && previous.every(({ id }) => exactOf(cellOfLastYear(report, id)) !== undefined);
}

/** Last year's figures join the system as cells that may not be changed. */
function linearAcrossYears(
  relation: AcrossYears,
  report: Report,
  edition: Edition,
  scale: number,
  cells: Unknown[],
): Linear {
  const current = relation.current.map(({ id, sign }) => ({ cell: edition.cellById.get(id)!.index, sign }));
  const previous = relation.previous.map(({ id, sign }: NamedTerm) => {
    cells.push({ value: scaledValue(cellOfLastYear(report, id), scale), fixed: true });
    return { cell: cells.length - 1, sign: sign === 1 ? -1 : 1 } as const;
  });
  return { terms: [...current, ...previous], weight: ACROSS_YEARS_WEIGHT };
}

/** Next year's report says of all these cells what they held this year. */
function holdsFigures({ current, previous }: AcrossYears, following: Report, edition: Edition): boolean {
  const known = current.every(({ id }) => exactOf(cellOf(following, id)) !== undefined);
  return known && previous.every(({ id }) => edition.cellById.has(id));
}

function cellOf({ edition, cells }: Report, id: string): Cell | undefined {
  return cells[edition?.cellById.get(id)?.index ?? -1];
}

/** Next year's figures join the system as cells that may not be changed. */
function linearNextYear(
  relation: AcrossYears,
  following: Report,
  edition: Edition,
  scale: number,
  cells: Unknown[],
): Linear {
  const previous = relation.previous.map(({ id, sign }) => ({ cell: edition.cellById.get(id)!.index, sign }));
  const current = relation.current.map(({ id, sign }) => {
    cells.push({ value: scaledValue(cellOf(following, id), scale), fixed: true });
    return { cell: cells.length - 1, sign: sign === 1 ? -1 : 1 } as const;
  });
  return { terms: [...previous, ...current], weight: ACROSS_YEARS_WEIGHT };
}

/** The figure of the prose joins the system as a cell that may not be changed. */
function linearClaim({ sums, value }: Claim, scale: number, cells: Unknown[]): Linear {
  cells.push({ value: value * 10 ** scale, fixed: true });
  const terms = sums[0]!.map(({ index }) => ({ cell: index, sign: 1 }) as const);
  return { terms: [...terms, { cell: cells.length - 1, sign: -1 }], weight: CLAIM_WEIGHT };
}
