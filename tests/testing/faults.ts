// Random faults with the evidence around them, and what became of the figures that stood there.

import type { Story, StoryChange } from '../../src/diagnostic/diagnostic.js';
import type { Edition } from '../../src/edition/edition.js';
import { writeForm } from '../../src/edition/form.js';
import { lintReport } from '../../src/lint/lint.js';
import { readText } from '../../src/readers/text.js';
import { bindReport } from '../../src/report/assemble.js';
import { changeFigures } from '../../src/report/cells.js';
import { type Report, withFacts } from '../../src/report/report.js';
import { type Figures, generateFigures } from '../../src/selftest/figures.js';
import type { Random } from '../../src/selftest/random.js';
import { type Spoilt, spoil } from '../../src/selftest/selftest.js';
import { SLIPS_BY_NAME } from '../../src/selftest/slips.js';
import { toNumber } from '../../src/text/quantity.js';

/** What else speaks of the figures: sentences written before the fault or copied after it, the years beside. */
export const EVIDENCE = ['nothing', 'prose', 'copied prose', 'last year', 'next year', 'all years'] as const;
type Evidence = (typeof EVIDENCE)[number];

export interface Fault {
  readonly kind: string;
  readonly together: number;
  readonly evidence: Evidence;
}

/**
 * Of what is told as a grade: `right` where the proposal is what stood there, `twin` where another sound report with
 * fewer wrong figures or one row copied, and with the slips that the story does not concern, has these very figures,
 * else `wrong`.
 */
type Verdict = 'right' | 'twin' | 'wrong';

export interface Told {
  readonly grade: Story['grade'];
  readonly verdict: Verdict;
  readonly story: Story;
}

/** Every kind of slip by itself, and mixed ones by two and three. */
export function kindsOfFaults(): Omit<Fault, 'evidence'>[] {
  const single = Object.keys(SLIPS_BY_NAME).map((kind) => ({ kind, together: 1 }));
  return [...single, { kind: 'mixed', together: 2 }, { kind: 'mixed', together: 3 }];
}

/** A fault put into a sound report, or nothing where it has no room. */
export function withFault(clean: Report, fault: Fault, random: Random): Spoilt | undefined {
  const spoilt = spoilWith(clean, fault, random);
  return spoilt && { ...spoilt, report: withEvidence(clean, spoilt, fault.evidence, random) };
}

function spoilWith(clean: Report, { kind, together }: Fault, random: Random): Spoilt | undefined {
  const slips = Object.entries(SLIPS_BY_NAME).filter(([name]) => name !== 'under-formulas');
  const slip = SLIPS_BY_NAME[kind] ?? ((grid, rng) => rng.pick(slips)[1](grid, rng));
  return spoil(clean, slip, together, random);
}

export function told(spoilt: Spoilt): readonly Told[] {
  const stories = lintReport(spoilt.report, { language: 'zh' }).diagnoses ?? [];
  return stories.map((story) => ({ grade: story.grade, verdict: verdictOn(story, stories, spoilt), story }));
}

function verdictOn(story: Story, stories: readonly Story[], spoilt: Spoilt): Verdict {
  if (story.grade === 'open') return 'wrong';
  const restores = (changes: readonly StoryChange[]) =>
    changes.every(({ cell, to }) => spoilt.truth.get(cell) === to);
  const { changes } = story.candidates[0]!;
  if (restores(changes)) return 'right';
  // What else is told and is not what stood there may belong to the same other report: of what is certain, any correction.
  const others = stories.flatMap((other) => {
    const isSure = other.grade === 'certain' || other.grade === 'likely';
    const told = other === story || !(isSure || story.grade === 'certain') ? [] : other.candidates;
    return (isSure ? told.slice(0, 1) : told).flatMap((one) => (restores(one.changes) ? [] : [one.changes]));
  });
  const isOther = (more: typeof others) => isTwin([...changes, ...more.flat()], spoilt);
  return subsetsOf(others).some(isOther) ? 'twin' : 'wrong';
}

/**
 * Where some of the slips are undone by fewer figures, or one row copied: the report without any
 * slip but the proposed figures in their place is sound, so that these and the other slips give what lies before us.
 */
function isTwin(changes: readonly StoryChange[], { report, truth, slips }: Spoilt): boolean {
  return subsetsOf(slips.flatMap((slip) => partsOf(slip, report.edition!))).some((together) => {
    const replaced = new Set(together.flat());
    const areFewer = changes.length < replaced.size;
    if (!areFewer && together.length < 2) return false;
    const restored = [...truth].filter(([id]) => !replaced.has(id));
    const proposed = changes.map(({ cell, to }) => [cell, to] as const);
    const other = withFigures(report, new Map([...restored, ...proposed]));
    return (areFewer || isRowCopied(changes, other, report)) && isSound(other);
  });
}

/** Does writing again, in the row of all changes, what stands above it give the figures of `report`? */
function isRowCopied(changes: readonly StoryChange[], sound: Report, report: Report): boolean {
  const { tables, cells } = report.edition!;
  const rows = tables.flatMap((table) => table.rows.map((row) => row.cells.map((cell) => cells[cell]!.id)));
  const at = rows.findIndex((row) => changes.every(({ cell }) => row.includes(cell)));
  const above = rows[at - 1];
  return !!above && rows[at]!.every((id, i) => figureOf(report, id) === figureOf(sound, above[i] ?? ''));
}

/** A slip over several figures is one only as far as totals join them: what both sides of a balance have is two. */
function partsOf(slip: readonly string[], { relations, cells }: Edition): string[][] {
  const sums = relations.flatMap(({ operator, left, right }) =>
    operator === '=' && right.length === 1 ? [[...left, ...right].map(({ cell }) => cells[cell]!.id)] : [],
  );
  return slip.reduce<string[][]>((parts, id) => {
    const mine = sums.filter((sum) => sum.includes(id));
    const isJoined = (part: readonly string[]) =>
      mine.some((sum) => part.some((other) => sum.includes(other)));
    return [...parts.filter((part) => !isJoined(part)), [...parts.filter(isJoined).flat(), id]];
  }, []);
}

function subsetsOf<T>([first, ...rest]: readonly T[]): T[][] {
  if (first === undefined) return [[]];
  return subsetsOf(rest).flatMap((subset) => [subset, [first, ...subset]]);
}

function withFigures(report: Report, figures: ReadonlyMap<string, number>): Report {
  const indexOf = (id: string) => report.edition!.cellById.get(id)!.index;
  return changeFigures(report, new Map([...figures].map(([id, value]) => [indexOf(id), String(value)])));
}

/** Whatever its sentences say: they may be copied from the wrong figures. */
function isSound(report: Report): boolean {
  const { diagnostics } = lintReport(report, { language: 'zh' });
  return diagnostics.every(({ code, severity }) => severity !== 'error' || code.startsWith('GR5'));
}

// ---- evidence

function withEvidence(clean: Report, { report }: Spoilt, evidence: Evidence, random: Random): Report {
  switch (evidence) {
    case 'nothing':
      return report;
    case 'prose':
      return withSentences(report, clean, random);
    case 'copied prose':
      return withSentences(report, report, random);
    case 'last year':
      return withFacts(report, { previous: yearBefore(clean, random) });
    case 'next year':
      return withFacts(report, { following: yearAfter(clean, random) });
    case 'all years':
      return withFacts(report, { previous: yearBefore(clean, random), following: yearAfter(clean, random) });
  }
}

const SAID: readonly (readonly [string, string])[] = [
  ['新收政府信息公开申请', 'requests/received/total'],
  ['上年结转政府信息公开申请', 'requests/carriedIn/total'],
  ['办结政府信息公开申请', 'requests/total/total'],
  ['结转下年度继续办理', 'requests/carriedOut/total'],
  ['予以公开', 'requests/granted/total'],
  ['因政府信息公开被申请行政复议', 'disputes/review/total'],
];

/** The report again, with some sentences on the figures of `truth`. */
function withSentences(report: Report, truth: Report, random: Random): Report {
  const edition = report.edition!;
  const textOf = (of: Report, id: string) =>
    of.cells[edition.cellById.get(id)?.index ?? -1]?.source.text ?? '0';
  const said = SAID.filter(([, id]) => edition.cellById.has(id) && random.chance(0.6)).map(
    ([words, id]) => `${words}${textOf(truth, id)}件`,
  );
  const prose = said.length === 0 ? '' : `2024年，我局${said.join('，')}。`;
  const text = writeForm(edition, '青石县水利局2024年政府信息公开工作年度报告', (id) => textOf(report, id));
  const written = text.replace('\n', () => `\n\n一、总体情况\n\n${prose}\n\n`);
  const read = readText('report.tsv', new TextEncoder().encode(written), 'tsv');
  if (!('document' in read)) throw new Error('the form cannot be read');
  const again = bindReport('report.tsv', [read.document], { editions: [edition] });
  const formulas = report.cells.flatMap((cell, i) => (cell?.source.isFormula ? [i] : []));
  return formulas.length === 0 ? again : changeFigures(again, new Map(), new Set(formulas));
}

/** Another year of the office: what both years hold is the same, the rest its own. */
function yearBefore(clean: Report, random: Random): Report {
  const wanted = new Map<string, number>();
  for (const { current, previous } of clean.edition!.acrossYears) {
    const sum = current.reduce((total, { id, sign }) => total + sign * figureOf(clean, id), 0);
    const [only, ...others] = previous;
    if (only && others.length === 0) wanted.set(only.id, Math.max(0, only.sign * sum));
  }
  return otherYear(clean, wanted, random);
}

function yearAfter(clean: Report, random: Random): Report {
  const wanted = new Map<string, number>();
  for (const { current, previous } of clean.edition!.acrossYears) {
    const [only, ...others] = current;
    const sum = previous.reduce((total, { id, sign }) => total + sign * figureOf(clean, id), 0);
    if (only && others.length === 0) wanted.set(only.id, Math.max(0, only.sign * sum));
  }
  return otherYear(clean, wanted, random);
}

function otherYear(clean: Report, wanted: ReadonlyMap<string, number>, random: Random): Report {
  const edition = clean.edition!;
  const { texts }: Figures = generateFigures(edition, random.upTo(1e6));
  const figures = edition.cells.map(({ id, index }) => [index, String(wanted.get(id) ?? texts[id])] as const);
  return changeFigures(clean, new Map(figures));
}

function figureOf({ edition, cells }: Report, id: string): number {
  const cell = cells[edition!.cellById.get(id)?.index ?? -1];
  return (cell && toNumber(cell.quantity)) ?? 0;
}
