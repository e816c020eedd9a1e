// A report as a line of the page's data.

import { editionById } from '../../../edition/editions.js';
import { auditFormatWords } from '../../../i18n/audit-format-words.js';
import { formatWords } from '../../../i18n/format-words.js';
import type { Language } from '../../../i18n/language.js';
import { remarksOf } from '../../../reporters/frame/remarks.js';
import { visible } from '../../../text/visible.js';
import type { Finding } from '../../compare/across.js';
import { isOpen } from '../../folded.js';
import type { Entry } from '../../record/entry.js';
import type { AuditRecord, Facts } from '../../record/record.js';
import { placeOf } from '../finding-row.js';
import { type FigureData, type FindingData, type MarkData, type RowData, SEPARATOR } from './page-data.js';

/** Different remarks that are kept once; the others stand where they are said. */
const MOST_TEXTS = 2000;
/** Findings of one report that the page explains. */
const MOST_FINDINGS = 500;

/** Texts that many findings share, by their position. */
export function createTexts(): { readonly texts: readonly string[]; shared(text: string): string | number } {
  const positions = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    shared(text) {
      const known = positions.get(text);
      if (known !== undefined) return known;
      if (texts.length >= MOST_TEXTS) return text;
      positions.set(text, texts.length);
      texts.push(text);
      return texts.length - 1;
    },
  };
}

interface LineOptions {
  readonly language: Language;
  readonly withFigures: boolean;
  shared(text: string): string | number;
}

/** Its end included. Only reports with findings have more than the first part. */
export function lineOf(record: AuditRecord, entry: Entry, options: LineOptions): string {
  const findings = record.diagnostics.filter(isOpen);
  const row: RowData = [
    visible(entry.path),
    visible(entry.office ?? ''),
    visible(entry.area ?? ''),
    entry.year,
    ...((['error', 'warning', 'info'] as const).map(
      (level) => findings.filter(({ severity }) => severity === level).length,
    ) as [number, number, number]),
    record.edition ?? '',
  ];
  const parts: unknown[] = [row];
  if (findings.length > 0) {
    parts.push(findingsOf(record, options));
    if (options.withFigures && record.facts) parts.push(figuresOf(record.facts));
  }
  return `${parts.map(scriptJson).join(SEPARATOR)}\n`;
}

/** JSON that cannot end the element that it stands in. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function findingsOf(record: AuditRecord, options: LineOptions): FindingData[] {
  const marks = marksOf(record, options.language);
  const all = record.diagnostics.flatMap((finding, i) =>
    isOpen(finding) ? [findingOf(finding, marks[i]!, options)] : [],
  );
  if (all.length <= MOST_FINDINGS) return all;
  const { moreFindings } = auditFormatWords[options.language].html;
  const more = moreFindings(all.length - MOST_FINDINGS);
  const last: FindingData = { code: '', severity: 'info', message: more, place: '', remarks: [], marks: [] };
  return [...all.slice(0, MOST_FINDINGS), last];
}

function findingOf(
  finding: Finding,
  marks: readonly MarkData[],
  { language, shared }: LineOptions,
): FindingData {
  const { code, severity, message, location, basis, help, guesses = [] } = finding;
  // Notes and guesses hold figures of their own, the authority and the help are those of the rule.
  const own = remarksOf({ notes: finding.notes, guesses, basis: '', help: '', codes: [code] }, language);
  const ruled = remarksOf({ notes: [], guesses: [], basis, help, codes: [code] }, language);
  return {
    code,
    severity,
    message: visible(message),
    place: placeOf(location, language) ?? '',
    remarks: [
      ...own.filter(({ isCommand }) => !isCommand).map(({ heading, text }) => heading + visible(text)),
      ...ruled.map(({ heading, text }) => shared(heading + visible(text))),
    ],
    marks,
  };
}

/** By the finding's position. Where a story is sure, the cells that it changes are suspect, the others only affected. */
function marksOf({ edition: id, diagnostics, diagnoses }: AuditRecord, language: Language): MarkData[][] {
  const cells = id === null ? undefined : editionById(id)?.cellById;
  const related = new Set<number>();
  const marks = diagnostics.map((): MarkData[] => []);
  for (const { explains, grade, candidates } of diagnoses) {
    const [candidate] = candidates;
    if (!candidate || (grade !== 'certain' && grade !== 'likely')) continue;
    for (const i of explains) {
      related.add(i);
      for (const { cell, to } of candidate.changes) {
        const index = cells?.get(cell)?.index;
        const correction = formatWords[language].html.correction(String(to), grade === 'certain');
        if (index !== undefined) marks[i]?.push([index, 'suspect', correction]);
      }
    }
  }
  diagnostics.forEach((finding, i) => {
    for (const { id: cell, role } of finding.cells) {
      const index = role === 'subject' ? cells?.get(cell)?.index : undefined;
      const isMarked = marks[i]!.some(([known]) => known === index);
      if (index !== undefined && !isMarked)
        marks[i]!.push([index, related.has(i) ? 'related' : finding.severity]);
    }
  });
  return marks;
}

function figuresOf({ values, raw, at }: Facts): FigureData {
  const perCell = at.length / values.length;
  return values.map((value, index) => {
    const written = raw[index];
    if (written !== undefined) return visible(written);
    return value ?? (at[index * perCell] ? '' : null);
  });
}
