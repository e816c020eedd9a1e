// The whole run as one JSON document.

import { jsonPretty } from '../text/json-text.js';
import { reportShape, summaryShape } from './json-shape.js';
import type { OutputFormat, Reporter, ReporterOptions } from './reporter.js';

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

export const json = {
  create: createJsonReporter,
  extension: 'json',
  brief: { zh: '完整的机器格式', en: 'everything, for programs' },
  about: {
    zh: '整个运行的结果是一份 JSON。已接受的问题也在其中，带有 `suppressed` 和理由，但不计数。',
    en: 'The whole run as one JSON document. Accepted findings are in it with `suppressed` and the reason, and are not counted.',
  },
} satisfies OutputFormat;
