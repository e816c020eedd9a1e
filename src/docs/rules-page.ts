// The page of all rules: of each what `explain` says, with the examples as `lint` shows them.

import { rules } from '../generated/rules/all.js';
import { cliWords } from '../i18n/cli-words.js';
import { docsWords } from '../i18n/docs-words.js';
import { fenced } from '../reporters/markdown-text.js';
import type { ReporterOptions } from '../reporters/reporter.js';
import type { Rule } from '../rules/kit/rule.js';
import { exampleText } from './example-text.js';
import { anchored, type Page, pageText, prose } from './markdown.js';

export function rulesPage(options: ReporterOptions): Page {
  const { headings, families } = docsWords[options.language];
  const blocks = Object.entries(families).flatMap(([family, heading]) => {
    const members = rules.filter(({ code }) => code.startsWith(family));
    return members.length > 0
      ? [`## ${heading}`, ...members.flatMap((rule) => ruleBlocks(rule, options))]
      : [];
  });
  return { path: 'rules.md', text: pageText([`# ${headings.rules}`, ...blocks]) };
}

function ruleBlocks(rule: Rule, options: ReporterOptions): string[] {
  const { language } = options;
  const words = cliWords[language].explain;
  const failing = rule.examples.filter(({ fires }) => fires.length > 0);
  const isSilent = rule.examples.some(({ fires }) => fires.length === 0);
  return [
    anchored(rule.code, `### ${rule.code} ${prose(rule.title[language])}`),
    [
      `\`${rule.name}\``,
      words.severityHeading + words.severity[rule.severity],
      docsWords[language].headings.category + rule.category,
    ].join(' · '),
    `**${words.what}**`,
    prose(rule.docs.what[language]),
    `**${words.why}**`,
    prose(rule.docs.why[language]),
    `**${words.mend}**`,
    prose(rule.docs.mend[language]),
    `**${words.failing}**`,
    ...failing.map((example) => fenced(exampleText(rule, example, options))),
    ...(isSilent ? [`**${words.passing}**`, prose(words.passes)] : []),
  ];
}
