// Turns a finding into a diagnostic: the facts said in a language, with their places and source lines.

import type { CellRef, Diagnostic, Excerpt, Mark, Role } from '../diagnostic/diagnostic.js';
import { isText, type Location } from '../diagnostic/place.js';
import type { Document, Place } from '../document/document.js';
import type { Language } from '../i18n/language.js';
import { say } from '../i18n/say.js';
import { WORDS } from '../i18n/words.js';
import { type Cell, type Report, rawOf } from '../report/report.js';
import type { Amount, Finding, Highlight, Rule } from '../rules/kit/rule.js';
import { formatExact, toNumber } from '../text/quantity.js';

export function describe(finding: Finding, rule: Rule, report: Report, language: Language): Diagnostic {
  const location = locationOf(finding, report);
  return Object.freeze({
    code: rule.code,
    name: rule.name,
    severity: finding.severity ?? rule.severity,
    message: say(finding.message, language),
    help: (finding.help ?? rule.help)[language],
    basis: basisOf(finding, report, language),
    notes: (finding.notes ?? []).map((note) => say(note, language)),
    location,
    excerpt: excerptOf(finding, language),
    cells: cellRefs(finding, report),
    expected: numberOf(finding.expected),
    actual: numberOf(finding.actual),
    fixable: finding.fix !== undefined,
    ...(finding.fix && { fix: finding.fix }),
  });
}

function numberOf(amount: Amount | undefined): number | undefined {
  return amount && Number(formatExact(amount));
}

/** The path is given only where it is not the report's own. */
function locate(document: Document, place: Place, report: Pick<Report, 'path'>): Location {
  const location = document.locate(place);
  return document.path === report.path ? location : { path: document.path, ...location };
}

export function locateCell({ document, source }: Cell, report: Pick<Report, 'path'>): Location {
  return locate(document, source.place, report);
}

function locationOf({ subject, at }: Finding, report: Report): Location {
  if (subject) return locateCell(subject, report);
  if (at?.document && at.place) return locate(at.document, at.place, report);
  return at?.document && at.document.path !== report.path ? { path: at.document.path } : {};
}

function cellRefs({ subject, subjects, operands }: Finding, report: Report): CellRef[] {
  const ref = (role: Role) => (cell: Cell) => ({
    id: cell.spec.id,
    role,
    value: toNumber(cell.quantity),
    raw: rawOf(cell),
    location: locateCell(cell, report),
    ...(cell.source.read && { read: cell.source.read }),
  });
  const spoken = subjects ?? (subject ? [subject] : []);
  return [...spoken.map(ref('subject')), ...(operands ?? []).map(ref('operand'))];
}

function basisOf({ basis }: Finding, report: Report, language: Language): string {
  if (!basis || !report.edition) return '';
  const { document, title } = report.edition.data.basis;
  return say({ template: WORDS.basis[basis.kind], data: { document, title, table: basis.table } }, language);
}

// ---- source lines

export function excerptOf(finding: Finding, language: Language): Excerpt | undefined {
  const document = finding.subject?.document ?? finding.at?.document;
  const place = finding.subject?.source.place ?? finding.at?.place;
  const own = document && place && spanOf(place, document);
  if (!document || !own) return undefined;
  const highlights = finding.highlights ?? [];
  const placed = highlights.flatMap((highlight) => marksOf(highlight, document, language));
  const marks = highlights.length > 0 ? placed : [{ ...own, primary: true, label: '' }];
  const heads = new Map(marks.map(({ line, head }) => [line, head] as const));
  return {
    path: document.path,
    lines: [...heads]
      .sort(([a], [b]) => a - b)
      .map(([line, head]) => ({ line, text: document.lineText(line), ...(head !== undefined && { head }) })),
    marks: marks.map(({ line, column, endColumn, primary, label }) => ({
      line,
      column,
      endColumn,
      primary,
      label,
    })),
  };
}

/** A place in the line where it begins; only a document without lines heads them itself. */
interface Span extends Pick<Mark, 'line' | 'column' | 'endColumn'> {
  readonly head?: string;
}

function spanOf(place: Place, document: Document): Span | undefined {
  const location = document.locate(place);
  if (!isText(location)) return document.lineSpan?.(place);
  const { line, column, endLine, endColumn } = location;
  return { line, column, endColumn: endLine === line ? endColumn : document.lineText(line).length + 1 };
}

/** One mark a line for the cells of a highlight; its label stands at the last of them. */
function marksOf(
  { cells, primary, message }: Highlight,
  document: Document,
  language: Language,
): (Mark & Span)[] {
  const spans = new Map<number, Span>();
  for (const cell of cells) {
    if (cell.document !== document) continue;
    const span = spanOf(cell.source.place, document);
    if (!span) continue;
    const { column, endColumn } = spans.get(span.line) ?? span;
    spans.set(span.line, {
      ...span,
      column: Math.min(column, span.column),
      endColumn: Math.max(endColumn, span.endColumn),
    });
  }
  const lines = [...spans.values()].sort((a, b) => a.line - b.line);
  return lines.map((span, i) => ({
    ...span,
    primary,
    label: message && i === lines.length - 1 ? say(message, language) : '',
  }));
}
