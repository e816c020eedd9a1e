// The whole run as one JSON document.

import { jsonPretty } from '../text/json-text.js';
import { reportShape, summaryShape } from './json-shape.js';
import type { Reporter, ReporterOptions } from './reporter.js';

/** The summary is known when all is read and stands last: the document is written as the reports come. */
export function createJsonReporter({ version }: Pick<ReporterOptions, 'version'>): Reporter {
  let separator = '\n';
  return {
    begin: () =>
      `{\n  "version": 1,\n  "tool": ${jsonPretty({ name: 'gov-report', version })},\n  "reports": [`,
    report(result) {
      const text = `${separator}    ${jsonPretty(reportShape(result), '    ')}`;
      separator = ',\n';
      return text;
    },
    end(summary) {
      const close = separator === '\n' ? ']' : '\n  ]';
      return `${close},\n  "summary": ${jsonPretty(summaryShape(summary))}\n}\n`;
    },
  };
}
