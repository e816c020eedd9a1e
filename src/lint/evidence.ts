// Lets the prose decide between the corrections that the tables leave open; it never asks for further ones.

import { type Component, diagnose, type Explanation } from '../diagnosis/index.js';
import type { Edition } from '../edition/edition.js';
import type { Claim } from '../prose/claims.js';
import type { Report } from '../report/report.js';
import { exactOf } from '../rules/kit/sums.js';
import { toNumber } from '../text/quantity.js';
import { buildSystem, type ReportSystem } from './system.js';

/** A claim of the prose and what it says about the failing sums. */
export interface ProseEvidence {
  readonly claim: Claim;
  /** Relations of the report that hold one of its cells and fail. */
  readonly touches: readonly number[];
  /** It agrees with the figures as they stand, and so may be copied from them. */
  readonly repeats: boolean;
  /** One sentence tells it with the rest of its balance, and the sentence adds up. */
  readonly isWhole: boolean;
  /** It is part of the system; else its figure fits none of the likeliest corrections. */
  readonly isUsed: boolean;
  /** It rules out corrections that the tables alone allow. */
  readonly decides: boolean;
}

interface ReportDiagnosis {
  readonly model: ReportSystem;
  readonly components: readonly Component[];
  readonly evidence: readonly ProseEvidence[];
}

/** The prose is read only where a sum of the report itself fails. */
export function diagnoseReport(report: Report, edition: Edition): ReportDiagnosis {
  const model = buildSystem(report, edition);
  const { components, failing } = diagnose(model.system);
  const open = new Set(failing.filter((index) => 'operator' in model.sources[index]!));
  const alone: ReportDiagnosis = { model, components, evidence: [] };
  if (open.size === 0) return alone;
  const whole = wholeSentences(report, edition);
  const touching = [...new Set([...whole, ...report.prose.evidence])].flatMap((claim): ProseEvidence[] => {
    const touches = touchedBy(claim, open, model);
    if (touches.length === 0 || !claim.sums[0]!.every(({ index }) => exactOf(report.cells[index]))) return [];
    const isWhole = whole.includes(claim);
    return [{ claim, touches, repeats: agrees(claim, model), isWhole, isUsed: false, decides: false }];
  });
  if (touching.length === 0) return alone;
  const evidence = components.flatMap((component) => evidenceFor(component, components, touching, model));
  const used = evidence.filter((piece) => piece.isUsed);
  if (used.length === 0) return { ...alone, evidence };
  const all = buildSystem(
    report,
    edition,
    used.map(({ claim }) => claim),
  );
  const informed = diagnose(all.system).components;
  // A claim may bind together what were small searches of their own.
  if (opens(informed) > opens(components)) return alone;
  if (used.every(({ repeats }) => !repeats)) return { model: all, components: informed, evidence };
  // What the prose repeats may be copied: what it alone would make certain is likely.
  const independent = used.filter(({ repeats }) => !repeats).map(({ claim }) => claim);
  const sure =
    independent.length === 0
      ? components
      : diagnose(buildSystem(report, edition, independent).system).components;
  return { model: all, components: informed.map((component) => lowered(component, sure)), evidence };
}

function touchedBy({ sums }: Claim, open: ReadonlySet<number>, { system }: ReportSystem): number[] {
  const own = new Set(sums[0]!.map(({ index }) => index));
  return [...open].filter((relation) => system.relations[relation]!.terms.some(({ cell }) => own.has(cell)));
}

/** Are the cells the sum that the prose states, after the changes of an explanation? */
function agrees({ sums, value }: Claim, { system, scale }: ReportSystem, explanation?: Explanation): boolean {
  const changes = explanation?.operations.flatMap((operation) => operation.changes) ?? [];
  const sum = sums[0]!.reduce((before, { index }) => {
    const changed = changes.find(({ cell }) => cell === index);
    return before + (changed?.to ?? system.cells[index]!.value ?? 0);
  }, 0);
  return sum === value * 10 ** scale;
}

/**
 * Claims of sentences that tell a whole balance, as 收到12件，办结7件，结转下年度5件, and add up; what they leave out is
 * taken from the table.
 */
function wholeSentences({ prose, cells }: Report, { relations }: Edition): readonly Claim[] {
  const balances = relations.filter(({ operator, right }) => operator === '=' && right.length > 1);
  const single = prose.claims.filter(
    ({ sums, least, most, severity, figure }) =>
      sums[0]!.length === 1 && least === most && severity === 'error' && prose.flow.isWhole(...figure),
  );
  return sentencesOf(single, prose.text).flatMap((sentence) =>
    balances.flatMap(({ left, right }) => {
      const stated = (cell: number) => sentence.find(({ sums }) => sums[0]![0]!.index === cell);
      const sum = (terms: typeof left) =>
        terms.reduce((before, { cell, sign }) => {
          const value = stated(cell)?.value ?? toNumber(cells[cell]?.quantity ?? BLANK) ?? Number.NaN;
          return before + sign * value;
        }, 0);
      const isTold = left.some(({ cell }) => stated(cell)) && right.every(({ cell }) => stated(cell));
      if (!isTold || sum(left) !== sum(right)) return [];
      return [...left, ...right].flatMap(({ cell }) => stated(cell) ?? []);
    }),
  );
}

const BLANK = { kind: 'blank' } as const;

function sentencesOf(claims: readonly Claim[], text: string): readonly (readonly Claim[])[] {
  const sentences: Claim[][] = [];
  for (const claim of claims) {
    const last = sentences.at(-1);
    const goesOn = last && !/[。\n]/u.test(text.slice(last.at(-1)!.start, claim.start));
    if (goesOn) last.push(claim);
    else sentences.push([claim]);
  }
  return sentences;
}

/**
 * Of the claims that touch one component alone, those are used that agree with the explanation that most of them
 * agree with; none where as many speak for another. A whole sentence decides by itself. Where nothing fails but
 * balances, whoever wrote the table kept its sums in order and took the prose from it: what repeats the table then
 * tells nothing.
 */
function evidenceFor(
  component: Component,
  components: readonly Component[],
  touching: readonly ProseEvidence[],
  model: ReportSystem,
): readonly ProseEvidence[] {
  const { grade, explanations, isEven } = component;
  if (grade === 'open') return [];
  const isTouched = ({ relations }: Component, { touches }: ProseEvidence) =>
    touches.some((relation) => relations.includes(relation));
  const here = touching.filter(
    (piece) =>
      components.filter((candidate) => isTouched(candidate, piece)).length === 1 &&
      isTouched(component, piece) &&
      (piece.isWhole || !(isEven && piece.repeats)),
  );
  const whole = here.filter(({ isWhole }) => isWhole);
  const isAllowed = (vote: readonly ProseEvidence[]) => whole.every((piece) => vote.includes(piece));
  const votes = explanations.map((explanation) =>
    here.filter(({ claim }) => agrees(claim, model, explanation)),
  );
  const allowed = votes.filter(isAllowed);
  const most = Math.max(...allowed.map(({ length }) => length));
  const [first = whole, ...others] = allowed.filter(({ length }) => length === most);
  if (others.some((other) => other.some((piece) => !first.includes(piece)))) return [];
  return here.map((piece) => ({
    ...piece,
    isUsed: first.includes(piece),
    decides: first.includes(piece) && votes.some((vote) => !vote.includes(piece)),
  }));
}

function opens(components: readonly Component[]): number {
  return components.filter(({ grade }) => grade === 'open').length;
}

function lowered(component: Component, sure: readonly Component[]): Component {
  const known = sure.flatMap(({ common }) => common);
  const common = component.common.filter(({ cell, to }) =>
    known.some((change) => change.cell === cell && change.to === to),
  );
  if (common.length === component.common.length) return component;
  return { ...component, grade: component.grade === 'certain' ? 'likely' : component.grade, common };
}
