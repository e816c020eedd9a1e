// A checked report as one line of NDJSON: what `lint` prints, and the figures that the checks across reports need.

import type { ReportResult } from '../../diagnostic/diagnostic.js';
import { isText, type Location } from '../../diagnostic/place.js';
import { editionById } from '../../edition/editions.js';
import type { Level } from '../../prose/office.js';
import { type Report, rawOf } from '../../report/report.js';
import { reportShape } from '../../reporters/json-shape.js';
import { toNumber } from '../../text/quantity.js';
import { sketchOf } from './sentences.js';

/** What `lint` prints of a report. */
export type Shape = ReturnType<typeof reportShape>;

/** The figures of a report by the cells of its edition, and its sentences; short, as there are very many. */
export interface Facts {
  /** As written in numbers, null where there is none; by `CellSpec.index`. */
  readonly values: readonly (number | null)[];
  /** What stands in the source where it is not the value itself, by `CellSpec.index`. */
  readonly raw: Readonly<Record<string, string>>;
  /** Line and column of each cell in turn, 0 and 0 for one that the input lacks; or a location for each. */
  readonly at: readonly number[] | readonly (Location | null)[];
  /** Cells that formulas give, by `CellSpec.index`; left out where there are none. */
  readonly formulas?: readonly number[];
  /** Only where a sum fails: what the text says of it is evidence. */
  readonly prose?: readonly ProseLine[];
  /** Hashes of the sentences, see `sentences.ts`; the last, so that they are found without reading the rest. */
  readonly sentences: readonly number[];
}

/** A paragraph, or a row that reads as one. */
export interface ProseLine {
  /** Of its cells. */
  readonly texts: readonly string[];
  /** Blank lines stand above it. */
  readonly gap: boolean;
  readonly at: Location;
}

/** A line of `audit --format ndjson`, which is also what shards hand over. */
export interface AuditRecord extends Shape {
  /** The input could not be worked on. */
  readonly failed: boolean;
  /** As title and text say; `own` and unknown are left out. */
  readonly scope?: 'area';
  readonly level?: Exclude<Level, 'unknown'>;
  /** Null where no table was found. */
  readonly facts: Facts | null;
}

/** Whether a value has the shape of a record, by `schemas/audit-record.schema.json`. */
export type ValidateRecord = (value: unknown) => value is AuditRecord;

export function recordOf(report: Report, result: ReportResult): AuditRecord {
  return {
    ...reportShape(result),
    failed: result.failed,
    ...(report.edition && officeFactsOf(report)),
    facts: report.edition ? factsOf(report, result) : null,
  } as AuditRecord;
}

function officeFactsOf(report: Report): Pick<AuditRecord, 'scope' | 'level'> {
  const { scope, level } = report.prose.office;
  return { ...(scope === 'area' && { scope }), ...(level !== 'unknown' && { level }) };
}

function factsOf(report: Report, { diagnostics }: ReportResult): Facts {
  const values: (number | null)[] = [];
  const raw: Record<string, string> = {};
  const at: number[] = [];
  let isLines = true;
  // The form that the report was read by may differ from that of its edition.
  const edition = editionById(report.edition!.id) ?? report.edition!;
  for (const { id, index } of edition.cells) {
    const spec = report.edition!.cellById.get(id);
    const cell = spec && report.cells[spec.index];
    const value = cell ? toNumber(cell.quantity) : null;
    values.push(value);
    const location = cell?.document.locate(cell.source.place);
    const inText = location && isText(location) ? location : { line: 0, column: 0 };
    at.push(inText.line, inText.column);
    if (!cell || !location) continue;
    isLines &&= isText(location);
    const written = rawOf(cell);
    if (written !== String(value ?? '')) raw[index] = written;
  }
  const formulas = report.cells.flatMap((cell) => (cell?.source.isFormula ? [cell.spec.index] : []));
  return {
    values,
    raw,
    at: isLines ? at : locationsOf(report),
    ...(formulas.length > 0 && { formulas }),
    ...(diagnostics.some(isOfSum) && { prose: proseOf(report) }),
    sentences: sketchOf(report.prose.text),
  };
}

/** Of a sum of the report itself. */
export function isOfSum({ code }: { readonly code: string }): boolean {
  return code.startsWith('GR3');
}

function proseOf({ paragraphs }: Report): ProseLine[] {
  return paragraphs.map(({ text, row, document }) => ({
    texts: row.cells.length === 1 ? [text] : row.cells.map((cell) => cell.text),
    gap: row.gapBefore > 0,
    at: document.locate(row.place),
  }));
}

function locationsOf({ cells }: Report): (Location | null)[] {
  return cells.map((cell) => cell?.document.locate(cell.source.place) ?? null);
}
