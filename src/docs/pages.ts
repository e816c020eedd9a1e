// The manual: a page for each rule and each format, audits, forms of one's own, exit codes and configuration, and a page
// that leads to them.

import { rules } from '../generated/rules/all.js';
import { cliWords } from '../i18n/cli-words.js';
import { definitionWords } from '../i18n/definition-words.js';
import { docsWords } from '../i18n/docs-words.js';
import type { Language } from '../i18n/language.js';
import { recipeWords } from '../i18n/recipe-words.js';
import { plainStyle } from '../reporters/frame/style.js';
import { formats } from '../reporters/index.js';
import type { ReporterOptions } from '../reporters/reporter.js';
import { ruleTexts } from '../rules/kit/rule-texts.js';
import { auditPage } from './audit-page.js';
import { configurationPage } from './configuration-page.js';
import { definitionPage } from './definition-page.js';
import { formatPage } from './format-page.js';
import { type Page, pageText, prose, table } from './markdown.js';
import { rulePage } from './rule-page.js';
import type { Schema } from './schema-table.js';

interface DocsOptions {
  readonly language: Language;
  /** Of the configuration, where there is one. */
  readonly configSchema?: Schema | undefined;
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
  const formatPages = await Promise.all(formats.map((format) => formatPage(format, options)));
  return [
    indexPage(language, configSchema !== undefined),
    ...rules.map((rule) => rulePage(rule, options)),
    ...formatPages,
    exitsPage(language),
    auditPage(language),
    definitionPage(options),
    ...(configSchema ? [configurationPage(configSchema, language)] : []),
  ];
}

function indexPage(language: Language, hasConfiguration: boolean): Page {
  const {
    title,
    about,
    otherLanguage,
    headings,
    formatsAbout,
    formats: texts,
    generated,
  } = docsWords[language];
  const { severity } = cliWords[language].explain;
  const { rules: columns } = cliWords[language];
  const families = Object.entries(docsWords[language].families).flatMap(([family, heading]) => {
    const members = rules.filter(({ code }) => code.startsWith(family));
    if (members.length === 0) return [];
    const rows = members.map((rule) => [
      `[${rule.code}](rules/${rule.code}.md)`,
      severity[rule.severity],
      `\`${rule.name}\``,
      prose(rule.title[language]),
    ]);
    return [`### ${heading}`, table([columns.code, columns.severity, columns.name, columns.title], rows)];
  });
  const formatRows = formats.map((format) => [
    `[${format}](formats/${format}.md)`,
    prose(texts[format].brief),
  ]);
  const configuration = hasConfiguration ? [`- [${headings.configuration}](configuration.md)`] : [];
  const text = pageText([
    `# ${title}`,
    otherLanguage,
    prose(about),
    [
      `- [${recipeWords[language].title}](audit.md)`,
      `- [${definitionWords[language].title}](definition.md)`,
      `- [${headings.exits}](exit-codes.md)`,
      ...configuration,
    ].join('\n'),
    `## ${headings.formats}`,
    prose(formatsAbout),
    table([headings.format, headings.meaning], formatRows),
    `## ${headings.rules}`,
    ...families,
    prose(generated),
  ]);
  return { path: 'README.md', text };
}

function exitsPage(language: Language): Page {
  const { help } = cliWords[language];
  const { headings, exitsAbout } = docsWords[language];
  const commands = (['lint', 'extract', 'selftest'] as const).flatMap((command) => {
    const rows = help.exits[command].map(({ term, text }) => [term, prose(text)]);
    return [`## gov-report ${command}`, table([headings.exits, headings.meaning], rows)];
  });
  return { path: 'exit-codes.md', text: pageText([`# ${headings.exits}`, prose(exitsAbout), ...commands]) };
}
