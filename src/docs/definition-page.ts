// The page on forms of one's own: a worked example as the program sees it, and each key of a definition from its schema.

import editionSchema from '../../schemas/edition.schema.json' with { type: 'json' };
import { parseDefinition } from '../config/parse-definition.js';
import { compileEdition } from '../edition/compile.js';
import { definitionWords } from '../i18n/definition-words.js';
import type { Language } from '../i18n/language.js';
import { lintReport } from '../lint/lint.js';
import { readText, textDocument } from '../readers/text.js';
import { bindReport, configurationReport } from '../report/assemble.js';
import type { Report } from '../report/report.js';
import { fenced } from '../reporters/markdown-text.js';
import { createPrettyReporter } from '../reporters/pretty.js';
import type { ReporterOptions } from '../reporters/reporter.js';
import { count, nothingYet } from '../reporters/summary.js';
import { changed, DEFINITION, REPORT, WRONG_FIGURES, WRONG_NAME } from './definition-example.js';
import { type Page, pageText, prose } from './markdown.js';
import { described, objectsOf, type Schema, schemaTable } from './schema-table.js';

const NAME = '信访.json';
const REPORT_NAME = '青石县信访局-2024.csv';
const COMMANDS = `gov-report init --definition ${NAME} --format csv --office 青石县信访局 --year 2024
gov-report lint ${REPORT_NAME} --definition ${NAME}`;

export function definitionPage(options: ReporterOptions): Page {
  const words = definitionWords[options.language];
  const section = ({ heading, about }: { readonly heading: string; readonly about: string }) => [
    `## ${prose(heading)}`,
    paragraph(about),
  ];
  const text = pageText([
    `# ${prose(words.title)}`,
    prose(words.about),
    ...section(words.example),
    fenced(DEFINITION, 'json'),
    prose(words.empty),
    fenced(COMMANDS, 'sh'),
    prose(words.filled),
    fenced(REPORT, 'csv'),
    prose(words.wrong),
    fenced(shown(reportOn(changed(REPORT, WRONG_FIGURES)), options)),
    ...section(words.cells),
    ...section(words.relations),
    ...section(words.known),
    ...section(words.faults),
    fenced(shown(reportOn(REPORT, changed(DEFINITION, WRONG_NAME)), options)),
    ...section(words.commands),
    ...section(words.fields),
    ...fieldTables(editionSchema as Schema, options.language),
  ]);
  return { path: 'definition.md', text };
}

/** Keeps links. */
function paragraph(text: string): string {
  return text
    .split(/(\[GR\d+\]\([^)]+\))/u)
    .map((part, i) => (i % 2 === 1 ? part : prose(part)))
    .join('');
}

/** On the form that the definition defines; on the definition itself where there is something wrong with it. */
function reportOn(text: string, definition = DEFINITION): Report {
  const parsed = parseDefinition(definition);
  if ('problems' in parsed) {
    const document = textDocument(NAME, definition, 'json');
    return configurationReport(NAME, document, parsed.problems, 'definition');
  }
  const read = readText(REPORT_NAME, new TextEncoder().encode(text), 'csv');
  if (!('document' in read)) throw new Error('the example cannot be read');
  return bindReport(REPORT_NAME, [read.document], { editions: [compileEdition(parsed.data)] });
}

function shown(report: Report, options: ReporterOptions): string {
  const result = lintReport(report, { language: options.language });
  const reporter = createPrettyReporter(options);
  return [reporter.begin(), reporter.report(result), reporter.end(count(nothingYet, result))]
    .join('')
    .trimEnd();
}

function fieldTables(schema: Schema, language: Language): string[] {
  const objects = objectsOf(schema).flatMap(([name, object]) => [
    `### ${name}`,
    described(object, language),
    schemaTable(object, schema, language),
  ]);
  return [schemaTable(schema, schema, language), ...objects];
}
