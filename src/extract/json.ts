// The figures as one JSON document, or as one report object a line.

import { jsonLine, jsonPretty } from '../reporters/json-text.js';
import type { FigureWriter } from './writer.js';

/** A cell stands on a line of its own. */
export function createJsonWriter(): FigureWriter {
  let separator = '\n';
  return {
    begin: () => '{\n  "version": 1,\n  "reports": [',
    report(report) {
      const text = `${separator}    ${jsonPretty(report, '    ')}`;
      separator = ',\n';
      return text;
    },
    end: () => `${separator === '\n' ? ']' : '\n  ]'}\n}\n`,
  };
}

export function createNdjsonWriter(): FigureWriter {
  return { begin: () => '', report: (report) => `${jsonLine(report)}\n`, end: () => '' };
}
