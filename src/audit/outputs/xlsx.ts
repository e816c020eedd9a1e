// An audit as a workbook: the findings, the offices and the figures on a sheet each.

import { editionById } from '../../edition/editions.js';
import { listCell, listSheet } from '../../forms/list-sheet.js';
import { type CellValue, type WriteSheet, writeWorkbook } from '../../forms/xlsx.js';
import { auditFormatWords } from '../../i18n/audit-format-words.js';
import { auditWords } from '../../i18n/audit-words.js';
import { reporterWords } from '../../i18n/reporter-words.js';
import { suspectText } from '../compare/suspects.js';
import { noteTexts } from '../notes.js';
import type { Entry } from '../record/entry.js';
import type { AuditRecord } from '../record/record.js';
import type { Tally } from '../tally.js';
import { type FindingRow, findingRows } from './finding-row.js';
import type { AuditWriter, AuditWriterOptions } from './writer.js';

/** A workbook is put together in memory, and nobody pages through more; a sheet holds 1,048,576 rows. */
const MOST_FINDINGS = 200_000;
const MOST_OFFICES = 200_000;
/** Reports with their figures, about 200 each. */
const MOST_FIGURES = 10_000;

/** Figures by the ids of their cells; the editions among the reports decide which columns there are. */
interface Figures {
  readonly entry: Entry;
  readonly edition: string;
  readonly values: readonly (number | null)[];
  readonly raw: Readonly<Record<string, string>>;
}

export function createXlsxWriter({ language }: AuditWriterOptions): AuditWriter {
  const words = auditFormatWords[language];
  const { columns } = words;
  const findings: CellValue[][] = [];
  const figures: Figures[] = [];
  let found = 0;
  let withFigures = false;

  function addFinding(row: FindingRow): void {
    found++;
    if (findings.length >= MOST_FINDINGS) return;
    const severity = reporterWords[language].severity[row.severity];
    findings.push(Object.values({ ...row, severity }).map(listCell));
  }
  function sheets(tally: Tally): WriteSheet[] {
    const notes = [
      ...noteTexts(tally.notes, language),
      ...tally.suspects.map((suspect) => suspectText(suspect, language)),
      ...(found > findings.length ? [words.findingsLeftOut(found - findings.length, findings.length)] : []),
      ...(withFigures ? [] : [words.figuresLeftOut(MOST_FIGURES)]),
      ...(tally.offices.length > MOST_OFFICES
        ? [words.officesLeftOut(tally.offices.length - MOST_OFFICES)]
        : []),
    ];
    return [
      listSheet(words.sheets.findings, Object.values(columns), findings),
      listSheet(words.sheets.offices, [columns.office, ...auditWords[language].columns], officeRows(tally)),
      ...(withFigures ? [figuresSheet(words.sheets.figures, columns, figures)] : []),
      ...(notes.length > 0
        ? [
            listSheet(
              words.sheets.notes,
              [words.sheets.notes],
              notes.map((text) => [text]),
            ),
          ]
        : []),
    ];
  }

  return {
    takesRecords: true,
    begin(reports) {
      withFigures = reports <= MOST_FIGURES;
      return '';
    },
    record(record, _, entry) {
      const known = record();
      findingRows(known, entry, language).forEach(addFinding);
      if (withFigures) figures.push(...figuresOf(known, entry));
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

/** One report a row: as many columns as the editions have cells. */
function figuresSheet(
  name: string,
  columns: Readonly<Record<'office' | 'area' | 'year' | 'path', string>>,
  figures: readonly Figures[],
): WriteSheet {
  const editions = [...new Set(figures.map(({ edition }) => edition))].sort();
  const ids = new Map<string, number>();
  for (const edition of editions)
    for (const { id } of editionById(edition)?.cells ?? []) if (!ids.has(id)) ids.set(id, ids.size + 4);
  const rows = figures.map(({ entry: { office, area, year, path }, edition, values, raw }) => {
    const row: CellValue[] = [listCell(office), listCell(area), year, listCell(path)];
    for (const { id, index } of editionById(edition)?.cells ?? [])
      row[ids.get(id)!] = listCell(values[index] ?? raw[index] ?? null);
    return Array.from(row, (value) => value ?? null);
  });
  return listSheet(name, [columns.office, columns.area, columns.year, columns.path, ...ids.keys()], rows);
}
