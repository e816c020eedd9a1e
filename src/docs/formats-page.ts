// The page of all output formats: what each is for, how to ask for it, and what it prints about one wrong cell.

import { docsWords } from '../i18n/docs-words.js';
import { exampleReport } from '../lint/example.js';
import { lintReport } from '../lint/lint.js';
import { type Format, formats, loadFormat } from '../reporters/index.js';
import { fenced } from '../reporters/markdown-text.js';
import type { OutputFormat, ReporterOptions } from '../reporters/reporter.js';
import { count, nothingYet } from '../reporters/summary.js';
import { anchored, type Page, pageText, prose } from './markdown.js';

/** One cell too large: two sums fail and one story tells why. */
const WRONG = {
  'requests/received/naturalPerson': '4',
  'requests/received/total': '4',
  'requests/granted/naturalPerson': '14',
  'requests/granted/total': '4',
  'requests/total/naturalPerson': '4',
  'requests/total/total': '4',
};

export async function formatsPage(options: ReporterOptions): Promise<Page> {
  const { headings, formatsAbout } = docsWords[options.language];
  const blocks = await Promise.all(
    formats.map(async (name) => formatBlocks(name, await loadFormat(name), options)),
  );
  const text = pageText([`# ${headings.formats}`, prose(formatsAbout), ...blocks.flat()]);
  return { path: 'formats.md', text };
}

function formatBlocks(name: Format, format: OutputFormat, options: ReporterOptions): string[] {
  const { language } = options;
  const { headings } = docsWords[language];
  const usage = [
    `gov-report lint reports/ --format ${name}`,
    ...(format.extension
      ? [`gov-report lint reports/ --format pretty --format ${name}=result.${format.extension}`]
      : []),
  ];
  const sample = format.isPage ? [] : [`**${headings.sample}**`, fenced(sampleOf(format, options).trimEnd())];
  return [
    anchored(name, `## ${name}: ${prose(format.brief[language])}`),
    prose(format.about[language]),
    `**${headings.usage}**`,
    fenced(usage.join('\n')),
    ...sample,
  ];
}

function sampleOf(format: OutputFormat, options: ReporterOptions): string {
  const result = lintReport(exampleReport({ cells: WRONG, fires: [] }), { language: options.language });
  const codes = new Set(result.diagnostics.map(({ code }) => code));
  const rules = () => options.rules().filter(({ code }) => codes.has(code));
  const reporter = format.create({ ...options, rules });
  const written = [reporter.begin(), reporter.report(result), reporter.end(count(nothingYet, result))];
  return written.join('').replace('\ufeff', '');
}
