// The figures of one input, and why there are none.

import { type ExtractedReport, extractReport } from '../../extract/extract-report.js';
import { noReport } from '../../report/report-sign.js';
import { asDeclared, type CheckOptions } from '../check.js';
import { type Input, isMet } from '../io/inputs.js';
import { readInput } from '../io/read-reports.js';
import { refusals } from '../io/refusals.js';

export interface InputFigures {
  readonly report: ExtractedReport;
  /** A line a reason where nothing was read. */
  readonly refused: string | undefined;
}

export async function* figuresOfInput(input: Input, options: CheckOptions): AsyncGenerator<InputFigures> {
  for await (const found of readInput(input, options)) {
    if (isMet(input) && noReport(found)) continue;
    const report = asDeclared(found, options);
    const refused = report.edition === null ? refusals(report, options.language) : undefined;
    yield { report: extractReport(report), refused };
  }
}
