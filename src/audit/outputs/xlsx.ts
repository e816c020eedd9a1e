// An audit as a workbook to be sent as it is: the faults, the offices and the figures on a sheet each.

import { editionById } from '../../edition/editions.js';
import { listCell, listSheet } from '../../forms/list-sheet.js';
import { sheetName } from '../../forms/sheet-name.js';
import { type CellValue, type WriteSheet, writeWorkbook } from '../../forms/xlsx.js';
import { auditFormatWords } from '../../i18n/audit-format-words.js';
import { auditWords } from '../../i18n/audit-words.js';
import type { Language } from '../../i18n/language.js';
import { reporterWords } from '../../i18n/reporter-words.js';
import { suspectText } from '../compare/suspects.js';
import { noteTexts } from '../notes.js';
import type { Entry } from '../record/entry.js';
import type { AuditRecord } from '../record/record.js';
import type { Tally } from '../tally.js';
import { type FaultRow, faultRows, namesIn } from './fault-rows.js';
import type { AuditWriter, AuditWriterOptions } from './writer.js';

/** A workbook is put together in memory, and nobody pages through more; a sheet holds 1,048,576 rows. */
const MOST_FAULTS = 200_000;
const MOST_OFFICES = 200_000;
/** Sheets of their own for offices or areas. */
const MOST_SHEETS = 500;
/** Reports with their figures, about 200 each. */
const MOST_FIGURES = 10_000;

/** Of the columns, in characters. */
const WIDTHS = {
  office: 18,
  area: 10,
  year: 6,
  table: 6,
  row: 20,
  column: 11,
  actual: 9,
  expected: 26,
  severity: 6,
  message: 38,
  how: 22,
  grade: 9,
  basis: 28,
  notes: 40,
  path: 28,
  place: 11,
  code: 9,
} satisfies Record<keyof FaultRow, number>;
/** Up to the certainty: the rest is for those who look the faults up. */
const PRINTED = Object.keys(WIDTHS).indexOf('grade') + 1;

/** Figures by the index of their cells; the editions among the reports decide which columns there are. */
interface Figures {
  readonly entry: Entry;
  readonly edition: string;
  readonly values: readonly (number | null)[];
  readonly raw: Readonly<Record<string, string>>;
}

export function createXlsxWriter({ language, sheets: divided }: AuditWriterOptions): AuditWriter {
  const words = auditFormatWords[language];
  const { columns } = words;
  const faults: CellValue[][] = [];
  /** By office or area, in the order of the first fault. */
  const divisions = new Map<string, CellValue[][]>();
  const figures: Figures[] = [];
  let found = 0;
  let withFigures = false;

  function addFault(row: FaultRow): void {
    found++;
    if (faults.length >= MOST_FAULTS) return;
    const severity = reporterWords[language].severity[row.severity];
    const cells = Object.values({ ...row, severity }).map(listCell);
    faults.push(cells);
    if (!divided) return;
    const name = row[divided] ?? row.office ?? row.path;
    const rows = divisions.get(name);
    if (rows) rows.push(cells);
    else divisions.set(name, [cells]);
  }
  function sheets(tally: Tally): WriteSheet[] {
    const header = Object.values(columns);
    const layout = { widths: Object.values(WIDTHS), printed: PRINTED };
    const notes = [
      ...noteTexts(tally.notes, language),
      ...tally.suspects.map((suspect) => suspectText(suspect, language)),
      ...(found > faults.length ? [words.findingsLeftOut(found - faults.length, faults.length)] : []),
      ...(withFigures ? [] : [words.figuresLeftOut(MOST_FIGURES)]),
      ...(tally.offices.length > MOST_OFFICES
        ? [words.officesLeftOut(tally.offices.length - MOST_OFFICES)]
        : []),
      ...(divisions.size > MOST_SHEETS ? [words.sheetsLeftOut(divisions.size - MOST_SHEETS)] : []),
    ];
    const names = new Set(Object.values(words.sheets).map((name) => name.toLowerCase()));
    const own = [...divisions]
      .slice(0, MOST_SHEETS)
      .map(([name, rows]) => listSheet(sheetName(name, names), header, rows, layout));
    const offices = [columns.office, ...auditWords[language].columns];
    return [
      listSheet(words.sheets.findings, header, faults, layout),
      ...own,
      listSheet(words.sheets.offices, offices, officeRows(tally), { widths: [32, 8, 8, 8, 8] }),
      ...(withFigures ? [figuresSheet(words.sheets.figures, columns, figures, language)] : []),
      ...(notes.length > 0
        ? [
            listSheet(
              words.sheets.notes,
              [words.sheets.notes],
              notes.map((text) => [text]),
              { widths: [100] },
            ),
          ]
        : []),
    ];
  }

  return {
    takesRecords: true,
    begin({ summary }) {
      withFigures = summary.reports <= MOST_FIGURES;
      return '';
    },
    record(record, _, report) {
      if (report.counts.length > 0) faultRows(record(), report, language).forEach(addFault);
      if (withFigures) figures.push(...figuresOf(record(), report));
      return '';
    },
    end: (tally) => writeWorkbook(sheets(tally)),
  };
}

function officeRows({ offices }: Tally): CellValue[][] {
  return offices
    .slice(0, MOST_OFFICES)
    .map(({ key, reports, errors, warnings, infos }) => [listCell(key), reports, errors, warnings, infos]);
}

function figuresOf({ edition, facts }: AuditRecord, entry: Entry): Figures[] {
  return edition === null || !facts ? [] : [{ entry, edition, values: facts.values, raw: facts.raw }];
}

/** One report a row: as many columns as the editions have cells, in the words of the latest that has it. */
function figuresSheet(
  name: string,
  columns: Readonly<Record<'office' | 'area' | 'year' | 'path', string>>,
  figures: readonly Figures[],
  language: Language,
): WriteSheet {
  const editions = [...new Set(figures.map(({ edition }) => edition))].sort();
  const words = new Map<string, string>();
  for (const edition of editions) {
    const nameOf = namesIn(edition, language);
    for (const { id } of editionById(edition)?.cells ?? []) {
      const { table, row, column } = nameOf(id);
      words.set(id, [table, row, column].join(' '));
    }
  }
  const head = [columns.office, columns.area, columns.year, columns.path];
  const places = new Map([...words.keys()].map((id, i) => [id, head.length + i]));
  const rows = figures.map(({ entry: { office, area, year, path }, edition, values, raw }) => {
    const row: CellValue[] = [listCell(office), listCell(area), year, listCell(path)];
    for (const { id, index } of editionById(edition)?.cells ?? [])
      row[places.get(id)!] = listCell(values[index] ?? raw[index] ?? null);
    return Array.from(row, (value) => value ?? null);
  });
  return listSheet(name, [...head, ...words.values()], rows);
}
