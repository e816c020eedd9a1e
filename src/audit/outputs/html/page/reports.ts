// The reports of the page: their first parts are read at once, the others when someone asks.

import { type FigureData, type FindingData, type RowData, SEPARATOR } from '../page-data.js';

export interface PageReport {
  readonly index: number;
  readonly path: string;
  readonly office: string;
  readonly area: string;
  readonly year: number | null;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly edition: string;
  readonly message: string;
  /** What a search looks at, in lower case. */
  readonly text: () => string;
  readonly findings: () => readonly FindingData[];
  readonly figures: () => FigureData | undefined;
}

export function readReports(text: string): PageReport[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(readReport);
}

function readReport(line: string, index: number): PageReport {
  const [row = '', findings = '', figures = ''] = line.split(SEPARATOR);
  const [path, office, area, year, errors, warnings, infos, edition, message] = JSON.parse(row) as RowData;
  let lower: string | undefined;
  return {
    index,
    path,
    office,
    area,
    year,
    errors,
    warnings,
    infos,
    edition,
    message,
    text() {
      lower ??= `${path} ${office} ${area} ${year ?? ''} ${findings}`.toLowerCase();
      return lower;
    },
    findings: () => (findings === '' ? [] : JSON.parse(findings)),
    figures: () => (figures === '' ? undefined : JSON.parse(figures)),
  };
}
