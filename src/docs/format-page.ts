// The page of an output format: what it is for, how to ask for it, and what it prints about one wrong cell.

import { docsWords } from '../i18n/docs-words.js';
import { exampleReport } from '../lint/example.js';
import { lintReport } from '../lint/lint.js';
import { type Format, loadReporter } from '../reporters/index.js';
import { fenced } from '../reporters/markdown-text.js';
import type { ReporterOptions } from '../reporters/reporter.js';
import { count, nothingYet } from '../reporters/summary.js';
import { type Page, pageText, prose } from './markdown.js';

interface FormatUse {
  /** What a file of this format is called; undefined for a format that is read where the program runs. */
  readonly extension: string | undefined;
  /** A page is no sample to be read. */
  readonly sample: boolean;
}

const USES: Readonly<Record<Format, FormatUse>> = {
  pretty: { extension: undefined, sample: true },
  concise: { extension: undefined, sample: true },
  json: { extension: 'json', sample: true },
  ndjson: { extension: 'ndjson', sample: true },
  sarif: { extension: 'sarif', sample: true },
  github: { extension: undefined, sample: true },
  gitlab: { extension: 'json', sample: true },
  junit: { extension: 'xml', sample: true },
  markdown: { extension: 'md', sample: true },
  html: { extension: 'html', sample: false },
  csv: { extension: 'csv', sample: true },
};

/** One cell too large: two sums fail and one story tells why. */
const WRONG = {
  'requests/received/naturalPerson': '4',
  'requests/received/total': '4',
  'requests/granted/naturalPerson': '14',
  'requests/granted/total': '4',
  'requests/total/naturalPerson': '4',
  'requests/total/total': '4',
};

export async function formatPage(format: Format, options: ReporterOptions): Promise<Page> {
  const { language } = options;
  const { headings, formats } = docsWords[language];
  const { extension, sample } = USES[format];
  const shown = sample ? [`## ${headings.sample}`, fenced((await sampleOf(format, options)).trimEnd())] : [];
  const usage = [
    `gov-report lint reports/ --format ${format}`,
    ...(extension ? [`gov-report lint reports/ --format pretty --format ${format}=result.${extension}`] : []),
  ];
  const text = pageText([
    `# ${format}: ${prose(formats[format].brief)}`,
    prose(formats[format].about),
    `## ${headings.usage}`,
    fenced(usage.join('\n')),
    ...shown,
  ]);
  return { path: `formats/${format}.md`, text };
}

async function sampleOf(format: Format, options: ReporterOptions): Promise<string> {
  const result = lintReport(exampleReport({ cells: WRONG, fires: [] }), { language: options.language });
  const codes = new Set(result.diagnostics.map(({ code }) => code));
  const rules = () => options.rules().filter(({ code }) => codes.has(code));
  const reporter = (await loadReporter(format))({ ...options, rules });
  const written = [reporter.begin(), reporter.report(result), reporter.end(count(nothingYet, result))];
  return written.join('').replace('\ufeff', '');
}
