// The faults of a report as rows in the words of the form: what every list of an audit says of them.

import type { CellRef } from '../../diagnostic/diagnostic.js';
import type { Location } from '../../diagnostic/place.js';
import { editionById } from '../../edition/editions.js';
import { auditFormatWords } from '../../i18n/audit-format-words.js';
import type { Language } from '../../i18n/language.js';
import { placeWords } from '../../i18n/place-words.js';
import { reporterWords } from '../../i18n/reporter-words.js';
import { expectedOf } from '../../reporters/csv.js';
import { type Block, blocksOf, optionTexts } from '../../reporters/frame/blocks.js';
import { visible } from '../../text/visible.js';
import type { Entry } from '../record/entry.js';
import type { AuditRecord } from '../record/record.js';
import { resultOf } from '../record/result.js';

/** In the order of the columns. */
export interface FaultRow {
  readonly office: string | null;
  readonly area: string | null;
  readonly year: number | null;
  /** Of the cell that is wrong; null where no single cell can be named. */
  readonly table: string | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly actual: number | string | null;
  /** The figure where it is certain; else the corrections that come into question, in words. */
  readonly expected: number | string | null;
  readonly severity: Block['severity'];
  readonly message: string;
  readonly how: string;
  readonly grade: string;
  readonly basis: string;
  readonly notes: string;
  readonly path: string;
  /** `14:30` in a text, `Sheet1!D7` in a workbook; empty for the file as a whole. */
  readonly place: string;
  readonly code: string;
}

/** A row for each fault; one that changes several cells has a row for each of them. Accepted ones are left out. */
export function faultRows(record: AuditRecord, entry: Entry, language: Language): FaultRow[] {
  const { office, area, year, path } = entry;
  const nameOf = namesIn(record.edition, language);
  const { separator, grade: grades } = reporterWords[language];
  return blocksOf(resultOf(record)).flatMap((block) => {
    const { severity, message, basis, notes, codes, story } = block;
    const options = story ? optionTexts(story, language) : [];
    return cellsOf(block, options.join(separator), nameOf, language).map(
      ({ table, row, column, actual, expected, how, location }) => ({
        office: office && visible(office),
        area: area && visible(area),
        year,
        table,
        row,
        column,
        actual,
        expected,
        severity,
        message: visible(message),
        how,
        grade: story ? grades[story.grade] : '',
        basis,
        notes: visible(notes.filter((note) => !options.includes(note)).join(separator)),
        path: visible(location.path ?? path),
        place: visible(placeWords(location)[language]),
        code: codes.join('+'),
      }),
    );
  });
}

interface NamedCell {
  readonly table: string | null;
  readonly row: string | null;
  readonly column: string | null;
}

interface FaultCell extends NamedCell, Pick<FaultRow, 'actual' | 'expected' | 'how'> {
  readonly location: Location;
}

function cellsOf(
  block: Block,
  options: string,
  nameOf: (id: string) => NamedCell,
  language: Language,
): FaultCell[] {
  const { story, diagnostics, help, location } = block;
  const words = auditFormatWords[language];
  const isSure = story?.grade === 'certain' || story?.grade === 'likely';
  if (isSure) {
    const isCertain = story.grade === 'certain';
    const others = story.candidates.slice(1).map(({ message }) => message);
    return story.candidates[0]!.changes.map(({ cell, from, to, location: at }) => ({
      ...nameOf(cell),
      actual: from ?? words.blank,
      expected: isCertain ? to : visible(words.likely(to, others)),
      how: isCertain ? words.change(to) : words.verify(to),
      location: at,
    }));
  }
  const [first] = diagnostics;
  const subjects = first.cells.filter(({ role }) => role === 'subject');
  const subject = diagnostics.length === 1 && subjects.length === 1 ? subjects[0] : undefined;
  const tableOnly = { table: nameOf(first.cells[0]?.id ?? '').table, row: null, column: null };
  return [
    {
      ...(subject ? nameOf(subject.id) : tableOnly),
      actual: story ? null : (first.actual ?? (subject && writtenIn(subject)) ?? null),
      expected: story ? visible(options) || null : expectedOf(block),
      how: options === '' ? help : words.choose,
      location,
    },
  ];
}

/** What stands in the cell: a number where nothing but one does. */
function writtenIn({ value, raw }: CellRef): number | string {
  return value !== null && String(value) === raw ? value : visible(raw);
}

/** As the form has them. */
export function namesIn(editionId: string | null, language: Language): (id: string) => NamedCell {
  const cells = editionId === null ? undefined : editionById(editionId)?.cellById;
  const named = ({ label, en }: { readonly label: string; readonly en: string }) =>
    language === 'zh' ? label : en;
  return (id) => {
    const spec = cells?.get(id);
    if (!spec) return { table: null, row: null, column: null };
    return { table: spec.table.name[language], row: named(spec.row), column: named(spec.column) };
  };
}
