// Tells the diagnosis: for each group of failing sums the cells that are most likely wrong, and how sure that is.

import type { Component, Explanation, Operation } from '../diagnosis/index.js';
import type { Diagnostic, Severity, Statement, Story, StoryCandidate } from '../diagnostic/diagnostic.js';
import type { Edition } from '../edition/edition.js';
import type { Bilingual, Language } from '../i18n/language.js';
import { type Datum, type Message, say } from '../i18n/say.js';
import { SLIPS, STORY } from '../i18n/story-words.js';
import type { Cell, Report } from '../report/report.js';
import type { Amount, Finding, Highlight } from '../rules/kit/rule.js';
import { excerptOf, locateCell } from './describe.js';
import { diagnoseReport, type ProseEvidence } from './evidence.js';
import { evidenceNotes, isCopied } from './evidence-notes.js';
import type { ReportSystem } from './system.js';

/** A finding with the diagnostic made of it. */
export interface Described {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** Further corrections are counted, not listed. */
const MOST_OPTIONS = 5;

/**
 * One story for each component of failing equations. None where every equation holds or all that fail were accepted,
 * nor where the likeliest is that no figure of the report is wrong: a carry-over that alone does not match says all
 * there is to say.
 */
export function storiesOf(report: Report, described: readonly Described[], language: Language): Story[] {
  const { edition } = report;
  if (!edition || !described.some(({ finding }) => finding.relation)) return [];
  const { model, components, evidence } = diagnoseReport(report, edition);
  const context = { report, edition, model, evidence, language };
  return components.flatMap((component) => storyOf(component, described, context) ?? []);
}

interface Context {
  readonly report: Report;
  readonly edition: Edition;
  readonly model: ReportSystem;
  readonly evidence: readonly ProseEvidence[];
  readonly language: Language;
}

function storyOf(component: Component, described: readonly Described[], context: Context): Story | undefined {
  const sources = new Set(component.relations.map((index) => context.model.sources[index]));
  const explains = described.flatMap(({ finding, diagnostic }, i) =>
    finding.relation && !diagnostic.suppressed && sources.has(finding.relation) ? [i] : [],
  );
  const [best] = component.explanations;
  if (explains.length === 0 || best?.operations.length === 0) return undefined;
  const explained = explains.map((i) => described[i]!);
  return Object.freeze({
    explains,
    grade: component.grade,
    candidates: component.explanations.map((explanation) => candidateOf(explanation, context)),
    ...statementOf(component, explained, context),
  });
}

function candidateOf(explanation: Explanation, context: Context): StoryCandidate {
  const { edition, model, report, language } = context;
  const changes = explanation.operations.flatMap((operation) =>
    operation.changes.map(({ cell, from, to }) => {
      const found = report.cells[cell];
      return {
        cell: edition.cells[cell]!.id,
        from: from === null ? null : from / 10 ** model.scale,
        to: to / 10 ** model.scale,
        pattern: operation.pattern,
        location: found ? locateCell(found, report) : {},
      };
    }),
  );
  const message = say(candidateMessage(explanation, context), language);
  return { changes, score: Math.round(explanation.score * 10_000) / 10_000, message };
}

function candidateMessage(explanation: Explanation, context: Context): Message {
  const { operations, suspects } = explanation;
  if (operations.length === 0) return suspectNote(suspects, context);
  const changes = changesOf(operations, context);
  return { template: STORY.candidate, data: { changes, slip: slipsOf(explanation) } };
}

// ---- the words

function statementOf(component: Component, explained: readonly Described[], context: Context): Statement {
  const { language, report } = context;
  const [best] = component.explanations;
  const sure = component.grade === 'certain' || component.grade === 'likely';
  // In a tie, what every correction changes is the wrong cell that is known.
  const common = sure ? [] : cellsOf([{ pattern: 'unlike', changes: component.common }], context);
  const changed = best ? [...common, ...cellsOf(best.operations, context)] : [];
  // A sentence that disagrees stands behind the sums.
  const main = explained.find(({ finding }) => finding.subject) ?? explained[0]!;
  const first = changed[0]?.cell ?? main.finding.subject;
  const highlights = sure && changed.length > 0 ? marksOf(changed, component) : sumHighlights(explained);
  const only = !sure && explained.length === 1;
  const failing = only ? [] : explained.map(({ diagnostic: { code, message } }) => `${code} ${message}`);
  const location = first ? locateCell(first, report) : {};
  return {
    codes: [...new Set([main, ...explained].map(({ diagnostic }) => diagnostic.code))],
    severity: gravest(explained),
    message: only ? explained[0]!.diagnostic.message : say(headline(component, context), language),
    help: (sure ? STORY.helpSure : STORY.helpUnsure)[language],
    basis: main.diagnostic.basis,
    notes: [...failing, ...notesOf(component, context).map((note) => say(note, language))],
    location,
    excerpt:
      first && excerptOf({ message: headline(component, context), subject: first, highlights }, language),
  };
}

function gravest(explained: readonly Described[]): Severity {
  const levels = (['error', 'warning'] as const).filter((level) =>
    explained.some(({ diagnostic }) => diagnostic.severity === level),
  );
  return levels[0] ?? 'info';
}

interface Changed {
  readonly cell: Cell;
  readonly to: Datum;
}

/** The cells that operations change, where the input has them. */
function cellsOf(operations: readonly Operation[], { report, model }: Context): Changed[] {
  return operations.flatMap(({ changes }) =>
    changes.flatMap(({ cell, to }) => {
      const found = report.cells[cell];
      return found ? [{ cell: found, to: { units: to, scale: model.scale } }] : [];
    }),
  );
}

function marksOf(changed: readonly Changed[], { grade }: Component): Highlight[] {
  const template = grade === 'certain' ? STORY.mark : STORY.maybe;
  return changed.map(({ cell, to }) => ({
    cells: [cell],
    primary: true,
    message: { template, data: { to } },
  }));
}

/** Where nothing is sure, the sums themselves are shown. */
function sumHighlights(explained: readonly Described[]): readonly Highlight[] {
  return explained.flatMap(({ finding }) => finding.highlights ?? []).slice(0, 4);
}

function headline(component: Component, context: Context): Message {
  const { grade, explanations, atLeast } = component;
  const [best] = explanations;
  const table = tableOf(component, context);
  if (grade === 'open' || !best) return { template: STORY.open, data: { table, count: atLeast ?? 1 } };
  if (grade === 'tie') {
    const count = optionsOf(explanations).length;
    return { template: count === 1 ? STORY.lone : STORY.tie, data: { table, count } };
  }
  const changes = best.operations.flatMap((operation) => operation.changes);
  const slip = slipsOf(best);
  const [only] = changes;
  if (changes.length !== 1 || !only) {
    const template = grade === 'certain' ? STORY.certainMany : STORY.likelyMany;
    const data = { table, count: changes.length, slip, changes: changesOf(best.operations, context) };
    return { template, data };
  }
  return {
    template: grade === 'certain' ? STORY.certain : STORY.likely,
    data: { ...changeFacts(only, context), table, slip },
  };
}

/** Of the figures that would change; where none is known, of those that do not agree. */
function tableOf({ explanations, relations }: Component, { edition, model }: Context): Datum {
  const changes = explanations.flatMap(({ operations }) => operations.flatMap((one) => one.changes));
  const terms = relations.flatMap((relation) => model.system.relations[relation]!.terms);
  return edition.cells[(changes[0] ?? terms[0]!).cell]!.table;
}

function slipsOf({ operations }: Explanation): Datum {
  const changes = operations.flatMap((operation) => operation.changes);
  const names = [...new Set(operations.map(({ pattern }) => pattern))];
  const isLeftOut = changes.length > 1 && changes.every(({ from }) => !from);
  if (isLeftOut && names.some((name) => name !== 'total-missing')) return SLIPS['left-out']!;
  return names.map((pattern): Bilingual => SLIPS[pattern] ?? SLIPS['unlike']!);
}

function changeFacts(change: Operation['changes'][number], { edition, model }: Context) {
  const { table, row, column } = edition.cells[change.cell]!;
  const figure = (units: number): Datum => shortest({ units, scale: model.scale });
  const from = change.from === null ? STORY.blank : figure(change.from);
  return { table, row, column, from, to: figure(change.to) } satisfies Record<string, Datum>;
}

/** The row is named once for changes that follow each other in it. */
function changesOf(operations: readonly Operation[], context: Context): Datum {
  const facts = operations.flatMap(({ changes }) => changes.map((change) => changeFacts(change, context)));
  return facts.map((data, i): Datum => {
    const before = facts[i - 1];
    const isSameRow = before?.table === data.table && before.row === data.row;
    const message = { template: isSameRow ? STORY.changeInRow : STORY.change, data };
    return { zh: say(message, 'zh'), en: say(message, 'en') };
  });
}

/** Explanations that change a figure; others only doubt a relation. */
function optionsOf(explanations: readonly Explanation[]): readonly Explanation[] {
  return explanations.filter(({ operations }) => operations.length > 0);
}

/** The rows that each changes first, all of them. */
function rowsOf(explanations: readonly Explanation[], { edition }: Context): Bilingual {
  const rows = explanations.map(({ operations }) => edition.cells[operations[0]!.changes[0]!.cell]!.row);
  const names = (language: Language) =>
    [...new Set(rows)].map((row) => say({ template: STORY.row, data: { row } }, language));
  return { zh: names('zh').join('、'), en: names('en').join(', ') };
}

function notesOf(component: Component, context: Context): Message[] {
  const { grade, explanations, common } = component;
  const evidence = evidenceNotes(component, context);
  const notes: Message[] = [];
  const isProseAlone = explanations.length === 1 && evidence.some(isCopied);
  if (grade === 'likely' && !isProseAlone) notes.push({ template: STORY.unproven, data: {} });
  if (grade === 'tie') {
    const options = optionsOf(explanations);
    if (options.length > 1 && common.length > 0) {
      const changes = changesOf([{ pattern: 'unlike', changes: common }], context);
      notes.push({ template: STORY.common, data: { changes } });
    }
    options.slice(0, MOST_OPTIONS).forEach((explanation, i) => {
      const { template, data } = candidateMessage(explanation, context);
      const message = (language: Language) => say({ template, data }, language);
      notes.push({
        template: STORY.option,
        data: { number: i + 1, message: { zh: message('zh'), en: message('en') } },
      });
    });
    const left = options.slice(MOST_OPTIONS);
    if (left.length > 0) {
      notes.push({ template: STORY.others, data: { count: left.length, rows: rowsOf(left, context) } });
    }
  }
  const shown = grade === 'tie' ? explanations : explanations.slice(0, 1);
  const suspects = suspectNote(
    shown.flatMap((explanation) => explanation.suspects),
    context,
  );
  if (suspects.data['relation']) notes.push(suspects);
  return [...notes, ...evidence];
}

/** The relations that do not apply, where they have a name. */
function suspectNote(suspects: readonly number[], { model }: Context): Message {
  const names = new Set(
    suspects.flatMap((index) => {
      const relation = model.sources[index]!;
      return 'name' in relation ? [relation.name] : [];
    }),
  );
  return { template: STORY.suspect, data: names.size > 0 ? { relation: [...names] } : {} };
}

/** Without decimals that say nothing: counts and amounts share one scale. */
function shortest({ units, scale }: Amount): Amount {
  return scale > 0 && units % 10 === 0 ? shortest({ units: units / 10, scale: scale - 1 }) : { units, scale };
}
