// Makes of a checked report what the page shows of it.

import type { Diagnostic, ReportResult, Severity } from '../../diagnostic/diagnostic.js';
import type { FigureCell } from '../../diagnostic/table-view.js';
import type { Language } from '../../i18n/language.js';
import type { Counts } from '../../i18n/web-words.js';
import type { Report } from '../../report/report.js';
import { blocksOf } from '../../reporters/frame/blocks.js';
import type { Revision } from '../revision.js';
import type { Line, View } from '../view.js';
import { expectedIn, freeBlanks } from './expected.js';
import {
  addedIn,
  allTables,
  changesIn,
  checkedIn,
  explainedIn,
  identityOf,
  namesIn,
  previousOf,
  titleOf,
} from './facts-of.js';
import { faultsOf } from './faults-of.js';
import { readCells } from './read-cells.js';
import { answersIn, subjectsOf } from './revision.js';

export interface Checkable {
  readonly id: number;
  /** As it was read. */
  readonly original: Report;
  /** As it stands now. */
  readonly report: Report;
  readonly result: ReportResult;
  readonly revision: Revision;
  /** Of a scan: as it was read, and what a person said of it. */
  readonly scan: { readonly report: Report; readonly given: Revision } | undefined;
  readonly isForm: boolean;
}

function countsOf(result: ReportResult): Counts {
  const found = blocksOf(result);
  const ofSeverity = (wanted: Severity) => found.filter(({ severity }) => severity === wanted).length;
  return { errors: ofSeverity('error'), warnings: ofSeverity('warning'), infos: ofSeverity('info') };
}

export function lineOf(id: number, result: ReportResult): Line {
  const { path, office, year, failed, edition } = result;
  return { id, path, office, year, failed, hasTables: edition !== null, ...countsOf(result) };
}

export function viewOf(
  { id, original, report, result, revision, scan, isForm }: Checkable,
  language: Language,
): View {
  const figures = (result.tables ?? []).flatMap(({ rows }) => rows.flat().filter(isFigureCell));
  /** Filled in here and not yet filled. */
  const blanks = new Set(
    report.cells.flatMap((cell) =>
      cell?.quantity.kind === 'blank' && (isForm || revision.added.includes(cell.spec.table.id))
        ? [cell.spec.id]
        : [],
    ),
  );
  const shown = blanks.size > 0 ? withoutBlanks(result, blanks) : result;
  const nameOf = namesIn(report, language);
  const expected = expectedIn(report);
  return {
    ...lineOf(id, shown),
    title: titleOf(report),
    identity: identityOf(report, revision, language),
    isForm,
    tables: allTables(report, result.tables ?? [], language),
    isScan: scan !== undefined,
    read: readCells(figures, language),
    answers: scan ? changesIn(scan.report, answersIn(scan.given, revision), nameOf, language) : [],
    changes: changesIn(original, revision, nameOf, language),
    added: addedIn(report, revision, language),
    ...faultsOf(shown, figures, nameOf, language),
    explained: explainedIn(shown),
    checked: checkedIn(report),
    expected,
    filling: {
      blanks: blanks.size,
      expected: Object.fromEntries(Object.entries(expected).filter(([cell]) => blanks.has(cell))),
      zeros: freeBlanks(report).filter((cell) => blanks.has(cell) && expected[cell] === undefined),
    },
    previous: previousOf(report),
    isWorkbook: result.format === 'xlsx' || result.format === 'xlsm',
  };
}

function isFigureCell(cell: { readonly kind: string }): cell is FigureCell {
  return cell.kind === 'figure';
}

/** What is being filled in has blanks: they are counted, not told one by one. */
function withoutBlanks(result: ReportResult, blanks: ReadonlySet<string>): ReportResult {
  const isBlank = ({ code, cells }: Diagnostic) => {
    const subjects = subjectsOf(cells);
    return code.startsWith('GR2') && subjects.length > 0 && subjects.every((id) => blanks.has(id));
  };
  const diagnostics = result.diagnostics.filter((found) => !isBlank(found));
  const diagnoses = (result.diagnoses ?? []).flatMap((story) => {
    const explains = story.explains.map((i) => diagnostics.indexOf(result.diagnostics[i]!));
    const kept = explains.filter((i) => i >= 0);
    return kept.length > 0 ? [{ ...story, explains: kept }] : [];
  });
  return { ...result, diagnostics, diagnoses };
}
