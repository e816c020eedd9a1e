// One report object a line, then one line with the summary.

import { jsonLine } from '../text/json-text.js';
import { reportShape, summaryShape } from './json-shape.js';
import type { Reporter } from './reporter.js';

export function createNdjsonReporter(): Reporter {
  return {
    begin: () => '',
    report: (result) => `${jsonLine(reportShape(result))}\n`,
    end: (summary) => `${jsonLine({ summary: summaryShape(summary) })}\n`,
  };
}
