// One report object a line, then one line with the summary.

import { jsonLine } from '../text/json-text.js';
import { reportShape, summaryShape } from './json-shape.js';
import type { OutputFormat, Reporter } from './reporter.js';

export function createNdjsonReporter(): Reporter {
  return {
    begin: () => '',
    report: (result) => `${jsonLine(reportShape(result))}\n`,
    end: (summary) => `${jsonLine({ summary: summaryShape(summary) })}\n`,
  };
}

export const ndjson = {
  create: createNdjsonReporter,
  extension: 'ndjson',
  brief: { zh: '每份报告一行 JSON', en: 'one line of JSON a report' },
  about: {
    zh: '与 json 内容相同，每份报告一行，最后一行是合计；适合很多报告。',
    en: 'The content of json, one report a line and the summary last: for very many reports.',
  },
} satisfies OutputFormat;
