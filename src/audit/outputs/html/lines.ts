// A report as a line of the page's data.

import { editionById } from '../../../edition/editions.js';
import { auditFormatWords } from '../../../i18n/audit-format-words.js';
import { formatWords } from '../../../i18n/format-words.js';
import type { Language } from '../../../i18n/language.js';
import { type Block, blocksOf, correctionOf, lineOf as lineText } from '../../../reporters/frame/blocks.js';
import { remarksOf } from '../../../reporters/frame/remarks.js';
import { countsOf } from '../../../reporters/summary.js';
import { visible } from '../../../text/visible.js';
import type { Entry } from '../../record/entry.js';
import type { AuditRecord, Facts } from '../../record/record.js';
import { resultOf } from '../../record/result.js';
import { placeOf } from '../finding-row.js';
import { type FigureData, type FindingData, type MarkData, type RowData, SEPARATOR } from './page-data.js';

/** Different remarks that are kept once; the others stand where they are said. */
const MOST_TEXTS = 2000;
/** Faults of one report that the page explains. */
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

/** Its end included. Only reports with faults have more than the first part. */
export function lineOf(record: AuditRecord, entry: Entry, options: LineOptions): string {
  const blocks = blocksOf(resultOf(record));
  const { errors, warnings, infos } = countsOf(blocks);
  const worst = (['error', 'warning', 'info'] as const)
    .map((level) => blocks.find(({ severity }) => severity === level))
    .find((block) => block !== undefined);
  const row: RowData = [
    visible(entry.path),
    visible(entry.office ?? ''),
    visible(entry.area ?? ''),
    entry.year,
    errors,
    warnings,
    infos,
    record.edition ?? '',
    visible(worst ? lineText(worst, options.language) : ''),
  ];
  const parts: unknown[] = [row];
  if (blocks.length > 0) {
    parts.push(faultsOf(blocks, record.edition, options));
    if (options.withFigures && record.facts) parts.push(figuresOf(record.facts));
  }
  return `${parts.map(scriptJson).join(SEPARATOR)}\n`;
}

/** JSON that cannot end the element that it stands in. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function faultsOf(blocks: readonly Block[], edition: string | null, options: LineOptions): FindingData[] {
  const all = blocks.slice(0, MOST_FINDINGS).map((block) => faultOf(block, edition, options));
  if (blocks.length <= MOST_FINDINGS) return all;
  const { moreFindings } = auditFormatWords[options.language].html;
  const message = moreFindings(blocks.length - MOST_FINDINGS);
  return [...all, { code: '', severity: 'info', message, place: '', remarks: [], marks: [] }];
}

function faultOf(block: Block, edition: string | null, { language, shared }: LineOptions): FindingData {
  const { codes, severity, message, location, basis, help, guesses, notes } = block;
  // Notes and guesses hold figures of their own, the authority and the help are those of the rule.
  const own = remarksOf({ notes, guesses, basis: '', help: '', codes }, language);
  const ruled = remarksOf({ notes: [], guesses: [], basis, help, codes }, language);
  return {
    code: codes.join('+'),
    severity,
    message: visible(message),
    place: placeOf(location, language) ?? '',
    remarks: [
      ...own.filter(({ isCommand }) => !isCommand).map(({ heading, text }) => heading + visible(text)),
      ...ruled
        .filter(({ isCommand }) => !isCommand)
        .map(({ heading, text }) => shared(heading + visible(text))),
    ],
    marks: marksOf(block, edition, language),
  };
}

/** Where a story is sure, the cells that it changes are suspect, the others only affected. */
function marksOf(block: Block, edition: string | null, language: Language): MarkData[] {
  const cells = edition === null ? undefined : editionById(edition)?.cellById;
  const changes = correctionOf(block);
  const marks = new Map<number, MarkData>();
  for (const { cell, to } of changes) {
    const index = cells?.get(cell)?.index;
    const said = formatWords[language].html.correction(String(to), block.story?.grade === 'certain');
    if (index !== undefined) marks.set(index, [index, 'suspect', said]);
  }
  const level = changes.length > 0 ? 'related' : block.severity;
  for (const { id, role } of block.diagnostics.flatMap((diagnostic) => diagnostic.cells)) {
    const index = role === 'subject' ? cells?.get(id)?.index : undefined;
    if (index !== undefined && !marks.has(index)) marks.set(index, [index, level]);
  }
  return [...marks.values()];
}

function figuresOf({ values, raw, at }: Facts): FigureData {
  const perCell = at.length / values.length;
  return values.map((value, index) => {
    const written = raw[index];
    if (written !== undefined) return visible(written);
    return value ?? (at[index * perCell] ? '' : null);
  });
}
