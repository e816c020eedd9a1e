// A report made again of its record, so that every rule can look at it once its file is gone.

import type { Location } from '../../diagnostic/place.js';
import type { Document, Paragraph, Place } from '../../document/document.js';
import type { CellSpec, Edition } from '../../edition/edition.js';
import { editionById } from '../../edition/editions.js';
import { factsOf, quantityIn } from '../../report/cells.js';
import { type Cell, type Report, withProse } from '../../report/report.js';
import type { AuditRecord, Facts } from './record.js';

/** Undefined where the record has no figures, or is of an edition that is not known here. */
export function reportOfRecord(record: AuditRecord): Report | undefined {
  const edition = record.edition === null ? undefined : editionById(record.edition);
  const { facts } = record;
  if (!edition || !facts || facts.values.length !== edition.cells.length) return undefined;
  const { path, office, year, partial = false } = record;
  const document = documentOf(record, edition, facts);
  const cells = edition.cells.map((spec) => cellOf(document, spec, facts));
  const tables = new Set(
    edition.tables.filter((table) =>
      table.rows.some((row) => row.cells.some((index) => !isAbsent(facts, index))),
    ),
  );
  return withProse({
    path,
    office,
    year,
    yearPlace: undefined,
    documents: [document],
    edition,
    ...factsOf(edition, tables, cells),
    tables,
    decimals: new Map(),
    paragraphs: [],
    partial,
    problems: [],
  });
}

/** Where a sum fails; each stands where its row does. */
export function paragraphsOf({ path, format, encoding, facts }: AuditRecord): Paragraph[] {
  return (facts?.prose ?? []).map(({ texts, gap, at }) => {
    const text = texts.join('');
    const place = { start: 0, end: text.length };
    const document: Document = {
      path: at.path ?? path,
      format: format ?? '',
      encoding,
      rows: [],
      raw: () => text,
      locate: () => at,
      lineText: () => '',
      damage: [],
    };
    const cells = texts.map((part) => ({ text: part, place }));
    return { text, row: { cells, cut: 'delimited', place, gapBefore: Number(gap) }, document };
  });
}

/** The place of a cell is its number: all that is left of the file is where each cell stood. */
function documentOf({ path, format, encoding }: AuditRecord, edition: Edition, facts: Facts): Document {
  const indexOf = (place: Place) => ('start' in place ? place.start : -1);
  return {
    path,
    format: format ?? '',
    encoding,
    rows: [],
    raw: (place) => rawAt(facts, indexOf(place)),
    locate: (place) => (edition.cells[indexOf(place)] ? locationAt(facts, indexOf(place)) : {}),
    lineText: () => '',
    damage: [],
  };
}

function cellOf(document: Document, spec: CellSpec, facts: Facts): Cell | undefined {
  const { index } = spec;
  if (isAbsent(facts, index)) return undefined;
  const text = rawAt(facts, index);
  const value = facts.values[index];
  const quantity = quantityIn(value === null || value === undefined ? text : plain(value), spec);
  const isFormula = facts.formulas?.includes(index) && { isFormula: true as const };
  return { spec, quantity, source: { text, place: { start: index, end: index }, ...isFormula }, document };
}

/** Without exponent: figures have at most 14 digits. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(14).replace(/\.?0+$/u, '') : text;
}

function isLines(at: Facts['at']): at is readonly number[] {
  return typeof at[0] === 'number';
}

function isAbsent({ at }: Facts, index: number): boolean {
  return isLines(at) ? !at[index * 2] : !at[index];
}

function rawAt({ raw, values }: Facts, index: number): string {
  return raw[index] ?? String(values[index] ?? '');
}

function locationAt(facts: Facts, index: number): Location {
  const { at } = facts;
  if (!isLines(at)) return at[index] ?? {};
  const [line = 0, column = 0] = [at[index * 2], at[index * 2 + 1]];
  return { line, column, endLine: line, endColumn: column + rawAt(facts, index).length };
}
