// Works out blank cells as the diagnosis does: after the corrections that are certain, and never to less than nothing.

import { diagnose, type System } from '../diagnosis/index.js';
import type { Edition } from '../edition/edition.js';
import { type Report, withFacts } from '../report/report.js';
import { buildSystem } from './system.js';

/** The report with what its blank cells should hold, where the sums leave no doubt. */
export function withDeducedFigures(report: Report): Report {
  const { edition, violations, cells } = report;
  if (!edition || !violations.some(({ cell }) => cells[cell]?.quantity.kind === 'blank')) return report;
  const deduced = deducedFigures(report, edition);
  return deduced.size === 0 ? report : withFacts(report, { deduced });
}

function deducedFigures(report: Report, edition: Edition): NonNullable<Report['deduced']> {
  const { system, sources, scale } = buildSystem(report, edition);
  const { deductions } = diagnose(corrected(system));
  return new Map(
    deductions.flatMap(({ cell, value, relation }) => {
      const source = sources[relation]!;
      return 'name' in source && cell < edition.cells.length
        ? [[cell, { value: { units: value, scale }, relation: source.name }] as const]
        : [];
    }),
  );
}

/** The figures as they are once every certain correction is made. */
function corrected(system: System): System {
  const { components } = diagnose(system);
  const certain = components.filter(({ grade }) => grade === 'certain');
  const changes = certain.flatMap(({ explanations }) =>
    explanations[0]!.operations.flatMap((one) => one.changes),
  );
  const figures = new Map(changes.map(({ cell, to }) => [cell, to]));
  const cells = system.cells.map((cell, i) => (figures.has(i) ? { ...cell, value: figures.get(i)! } : cell));
  return { ...system, cells };
}
