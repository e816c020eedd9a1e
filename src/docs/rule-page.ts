// The page of a rule: what `explain` says, with the examples as `lint` shows them.

import { cliWords } from '../i18n/cli-words.js';
import { docsWords } from '../i18n/docs-words.js';
import { fenced } from '../reporters/markdown-text.js';
import type { ReporterOptions } from '../reporters/reporter.js';
import type { Rule } from '../rules/kit/rule.js';
import { exampleText } from './example-text.js';
import { type Page, pageText, prose } from './markdown.js';

export function rulePage(rule: Rule, options: ReporterOptions): Page {
  const { language } = options;
  const words = cliWords[language].explain;
  const failing = rule.examples.filter(({ fires }) => fires.length > 0);
  const isSilent = rule.examples.some(({ fires }) => fires.length === 0);
  const text = pageText([
    `# ${rule.code} ${prose(rule.title[language])}`,
    [
      `\`${rule.name}\``,
      words.severityHeading + words.severity[rule.severity],
      docsWords[language].headings.category + rule.category,
    ].join(' · '),
    `## ${words.what}`,
    prose(rule.docs.what[language]),
    `## ${words.why}`,
    prose(rule.docs.why[language]),
    `## ${words.mend}`,
    prose(rule.docs.mend[language]),
    `## ${words.failing}`,
    ...failing.map((example) => fenced(exampleText(rule, example, options))),
    ...(isSilent ? [`## ${words.passing}`, prose(words.passes)] : []),
  ]);
  return { path: `rules/${rule.code}.md`, text };
}
