// What the rules on the text share: where a part of the prose stands in the source.

import type { Document, Place } from '../../document/document.js';
import type { Report } from '../../report/report.js';
import type { Finding, Highlight } from './rule.js';

interface At {
  readonly document: Document;
  readonly place: Place;
}

/** `start` and `end` are positions in the flow of the report. */
export function placeIn(report: Report, start: number, end: number): At {
  return report.prose.flow.spanOf(start, end);
}

export function highlightAt({ document, place }: At): Highlight {
  return { cells: [{ document, source: { place } }], primary: true };
}

/** The part as the place of a finding, with nothing else marked. */
export function markedIn(
  report: Report,
  start: number,
  end: number,
): Required<Pick<Finding, 'at' | 'highlights'>> {
  const at = placeIn(report, start, end);
  return { at, highlights: [highlightAt(at)] };
}

const LONGEST = 60;

/** Words of the flow as a message quotes them: wide signs, on one line, cut where they are long. */
export function quoted(text: string): string {
  const wide = text
    .replaceAll('\n', '')
    .replaceAll(',', '，')
    .replaceAll(':', '：')
    .replaceAll(';', '；')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
  return wide.length > LONGEST ? `${wide.slice(0, LONGEST)}…` : wide;
}
