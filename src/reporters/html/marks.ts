// Which cells of a report's tables are to be marked, and with what.

import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { isSamePlace, type Location } from '../../diagnostic/place.js';
import type { FigureCell } from '../../diagnostic/table-view.js';
import { formatWords } from '../../i18n/format-words.js';
import type { Language } from '../../i18n/language.js';
import type { Block } from '../frame/blocks.js';
import { type CellMark, MARK_LEVELS, type MarkLevel } from './table.js';

/** A finding as the page shows it, with the address of its explanation. */
export interface Numbered {
  readonly block: Block;
  readonly number: number;
  readonly href: string;
}

/** What a finding says about one cell. */
interface Remark {
  readonly level: MarkLevel;
  readonly correction?: string;
}

/** The marks of those figures that something is said about. */
export function marksOf(
  findings: readonly Numbered[],
  figures: readonly FigureCell[],
  language: Language,
): ReadonlyMap<FigureCell, CellMark> {
  const known = findings.map((finding) => ({ ...finding, remarkOn: remarksOn(finding.block, language) }));
  const marks = new Map<FigureCell, CellMark>();
  for (const cell of figures) {
    const remarks = known.flatMap(({ block, number, href, remarkOn }) => {
      const remark = remarkOn(cell);
      const text = `${block.codes.join('+')} ${block.message}`;
      return remark ? [{ ...remark, label: String(number), href, text }] : [];
    });
    remarks.sort((a, b) => weight(a.level) - weight(b.level));
    const [first] = remarks;
    if (!first) continue;
    const correction = remarks.find((remark) => remark.correction !== undefined)?.correction;
    marks.set(cell, { level: first.level, remarks, ...(correction !== undefined && { correction }) });
  }
  return marks;
}

function weight(level: MarkLevel): number {
  return MARK_LEVELS.indexOf(level);
}

/**
 * Where a story is sure, the cells that it changes are suspect and the others only affected; otherwise every cell of a
 * finding, and every cell that some correction would change, is as grave as the finding.
 */
function remarksOn(block: Block, language: Language): (cell: FigureCell) => Remark | undefined {
  const { story, diagnostics, severity } = block;
  const subjects = subjectsOf(diagnostics);
  const sure = story?.grade === 'certain' || story?.grade === 'likely';
  const candidates = sure ? story.candidates.slice(0, 1) : (story?.candidates ?? []);
  const changes = new Map(
    candidates.flatMap((one) => one.changes.map(({ cell, to }) => [cell, to] as const)),
  );
  return (cell) => {
    const to = changes.get(cell.id);
    const { location } = cell;
    const places = location ? (subjects.get(cell.id) ?? []) : [];
    // Last year's report has cells of the same names, at other places.
    const isSubject = places.some((place) => location && isSamePlace(place, location));
    if (to === undefined && !isSubject) return undefined;
    if (!sure) return { level: severity };
    if (to === undefined) return { level: 'related' };
    const correction = formatWords[language].html.correction(String(to), story.grade === 'certain');
    return { level: 'suspect', correction };
  };
}

function subjectsOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Location[]> {
  const subjects = diagnostics.flatMap(({ cells }) => cells.filter(({ role }) => role === 'subject'));
  const known = new Map<string, Location[]>();
  for (const { id, location } of subjects) known.set(id, [...(known.get(id) ?? []), location]);
  return known;
}
