// What every form of the extracted figures has to offer: text or bytes for the beginning, each report, and the end.

import type { ExtractedReport } from './extract-report.js';

/** Called in the order begin, report …, end; the answers put together are the output. */
export interface FigureWriter {
  begin(): string;
  report(report: ExtractedReport): string;
  end(): string | Promise<Uint8Array>;
}
