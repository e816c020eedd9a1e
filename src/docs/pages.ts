// The manual: rules, output formats, audits, scans, machines without Node, forms of one's own and configuration a page each,
// and a page that leads to them and tells the exit codes.

import { rules } from '../generated/rules/all.js';
import { cliWords } from '../i18n/cli-words.js';
import { definitionWords } from '../i18n/definition-words.js';
import { docsWords } from '../i18n/docs-words.js';
import type { Language } from '../i18n/language.js';
import { recipeWords } from '../i18n/recipe-words.js';
import { scanWords } from '../i18n/scan-words.js';
import { withoutNodeWords } from '../i18n/without-node-words.js';
import { plainStyle } from '../reporters/frame/style.js';
import { formats, loadFormat } from '../reporters/index.js';
import type { ReporterOptions } from '../reporters/reporter.js';
import { ruleTexts } from '../rules/kit/rule-texts.js';
import { auditPage } from './audit-page.js';
import { configurationPage } from './configuration-page.js';
import { definitionPage } from './definition-page.js';
import { formatsPage } from './formats-page.js';
import { type Page, pageText, prose, table } from './markdown.js';
import { rulesPage } from './rules-page.js';
import { scanPage } from './scan-page.js';
import type { Schema } from './schema-table.js';
import { withoutNodePage } from './without-node-page.js';

interface DocsOptions {
  readonly language: Language;
  readonly configSchema: Schema;
}

/** The same bytes for every version of the program that says the same. */
export async function docsPages({ language, configSchema }: DocsOptions): Promise<Page[]> {
  const options: ReporterOptions = {
    style: plainStyle,
    language,
    width: 80,
    quiet: false,
    version: '0.0.0',
    rules: () => ruleTexts(language),
  };
  return [
    await indexPage(language),
    rulesPage(options),
    await formatsPage(options),
    auditPage(language),
    scanPage(language),
    withoutNodePage(language),
    definitionPage(options),
    configurationPage(configSchema, language),
  ];
}

async function indexPage(language: Language): Promise<Page> {
  const { title, about, otherLanguage, headings, formatsAbout, exitsAbout, generated } = docsWords[language];
  const { severity } = cliWords[language].explain;
  const { rules: columns } = cliWords[language];
  const families = Object.entries(docsWords[language].families).flatMap(([family, heading]) => {
    const members = rules.filter(({ code }) => code.startsWith(family));
    if (members.length === 0) return [];
    const rows = members.map((rule) => [
      `[${rule.code}](rules.md#${rule.code.toLowerCase()})`,
      severity[rule.severity],
      `\`${rule.name}\``,
      prose(rule.title[language]),
    ]);
    return [`### ${heading}`, table([columns.code, columns.severity, columns.name, columns.title], rows)];
  });
  const formatRows = await Promise.all(
    formats.map(async (format) => [
      `[${format}](formats.md#${format})`,
      prose((await loadFormat(format)).brief[language]),
    ]),
  );
  const text = pageText([
    `# ${title}`,
    otherLanguage,
    prose(about),
    [
      `- [${recipeWords[language].title}](audit.md)`,
      `- [${scanWords[language].title}](scans.md)`,
      `- [${withoutNodeWords[language].title}](without-node.md)`,
      `- [${definitionWords[language].title}](definition.md)`,
      `- [${headings.configuration}](configuration.md)`,
    ].join('\n'),
    `## ${headings.formats}`,
    prose(formatsAbout),
    table([headings.format, headings.meaning], formatRows),
    `## ${headings.rules}`,
    ...families,
    `## ${headings.exits}`,
    prose(exitsAbout),
    ...exitBlocks(language),
    prose(generated),
  ]);
  return { path: 'README.md', text };
}

function exitBlocks(language: Language): string[] {
  const { help } = cliWords[language];
  const { headings } = docsWords[language];
  const { program: _, ...commands } = help.exits;
  return Object.entries(commands).flatMap(([command, exits]) => {
    const rows = exits.map(({ term, text }) => [term, prose(text)]);
    return [`### gov-report ${command}`, table([headings.exits, headings.meaning], rows)];
  });
}
