// `gov-report explain`: one rule, what it checks and why, with its examples as `lint` shows them.

import { exampleText } from '../../docs/example-text.js';
import { rules } from '../../generated/rules/all.js';
import { cliWords } from '../../i18n/cli-words.js';
import type { CliWords } from '../../i18n/cli-words-zh.js';
import type { Language } from '../../i18n/language.js';
import type { ReporterOptions } from '../../reporters/reporter.js';
import type { Rule } from '../../rules/kit/rule.js';
import { nearest } from '../../text/similarity.js';
import { visible } from '../../text/visible.js';
import { wrap } from '../../text/width.js';
import type { ExplainRequest } from '../command-line/invocation.js';
import type { Context, ExitCode } from '../context.js';
import { openOutput } from '../io/output.js';
import { reporterOptions } from '../io/reporter-options.js';
import { RunError } from '../run-error.js';

const MOST_SUGGESTED = 3;

export async function explain({ code }: ExplainRequest, context: Context): Promise<ExitCode> {
  const { language } = context;
  const output = openOutput(undefined, language);
  await output.write(explainRule(code, await reporterOptions(context)));
  await output.close();
  return 0;
}

function findRule(given: string, language: Language): Rule {
  const key = given.normalize('NFKC').trim().toLowerCase();
  const found = rules.find(
    ({ code, name }) => name === key || [key, `gr${key}`].includes(code.toLowerCase()),
  );
  if (found) return found;
  const { errors, hints } = cliWords[language];
  const names = likelyRules(key).map(({ code, name }) => `${code} ${name}`);
  const hint = names.length > 0 ? hints.didYouMean(names) : hints.seeRules;
  throw new RunError(errors.unknownCode(visible(given)), hint);
}

/** Those that begin in much the same way. */
function likelyRules(key: string): readonly Rule[] {
  if (key.length < 3) return [];
  const byCode = nearest(key, rules, ({ code }) => code.slice(0, key.length).toLowerCase(), 1);
  const byName = nearest(key, rules, ({ name }) => name.slice(0, key.length), Math.floor(key.length / 4));
  return [...byCode, ...byName].slice(0, MOST_SUGGESTED).map(({ item }) => item);
}

/** By code or name. @throws {RunError} where there is none */
export function explainRule(given: string, options: ReporterOptions): string {
  const { style, width, language } = options;
  const rule = findRule(given, language);
  const words = cliWords[language].explain;
  const { what, why, mend } = rule.docs;
  const paragraph = (heading: string, text: string) => [
    style.strong(heading),
    ...wrap(text, width - 2).map((line) => `  ${style.text(line)}`),
    '',
  ];
  return [
    `${style.code(rule.code)} ${style.dim(rule.name)}  ${style.strong(rule.title[language])}`,
    `${words.severityHeading}${style[rule.severity](words.severity[rule.severity])}`,
    '',
    ...paragraph(words.what, what[language]),
    ...paragraph(words.why, why[language]),
    ...paragraph(words.mend, mend[language]),
    ...examples(rule, words, options),
    '',
  ].join('\n');
}

function examples(rule: Rule, words: CliWords['explain'], options: ReporterOptions): string[] {
  const { style } = options;
  const failing = rule.examples.filter(({ fires }) => fires.length > 0);
  const passing = rule.examples.filter(({ fires }) => fires.length === 0);
  const shown = failing.map((example) => exampleText(rule, example, options));
  return [
    ...(shown.length > 0 ? [style.strong(words.failing), '', shown.join('\n\n'), ''] : []),
    ...(passing.length > 0 ? [style.strong(words.passing), `  ${style.success(words.passes)}`] : []),
  ];
}
