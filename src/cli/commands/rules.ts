// `gov-report rules`: all rules, one a line or as JSON.

import { rules } from '../../generated/rules/all.js';
import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import type { Style } from '../../reporters/frame/style.js';
import { ruleTexts } from '../../rules/kit/rule-texts.js';
import { jsonPretty } from '../../text/json-text.js';
import { displayWidth } from '../../text/width.js';
import type { RulesRequest } from '../command-line/invocation.js';
import type { Context, ExitCode } from '../context.js';
import { openOutput } from '../io/output.js';
import { presentation } from '../io/terminal.js';

export async function listRules({ format }: RulesRequest, { language, color }: Context): Promise<ExitCode> {
  const { style } = await presentation(color, undefined);
  const output = openOutput(undefined, language);
  await output.write(format === 'json' ? asJson(language) : asTable(language, style));
  await output.close();
  return 0;
}

function asJson(language: Language): string {
  const all = ruleTexts(language).map(({ code, name, category, severity, title, what, help }) => ({
    code,
    name,
    category,
    severity,
    title,
    summary: what,
    help,
  }));
  return `${jsonPretty({ version: 1, rules: all })}\n`;
}

function asTable(language: Language, style: Style): string {
  const { rules: headings, explain } = cliWords[language];
  const { code, severity, name, title } = headings;
  const lines = [
    [code, severity, name, title].map((text) => ({ text, paint: style.strong })),
    ...rules.map((rule) => [
      { text: rule.code, paint: style.code },
      { text: explain.severity[rule.severity], paint: style[rule.severity] },
      { text: rule.name, paint: style.text },
      { text: rule.title[language], paint: style.text },
    ]),
  ];
  const widths = [0, 1, 2].map((i) => Math.max(...lines.map((line) => displayWidth(line[i]!.text))));
  return lines
    .map((line) =>
      line
        .map(({ text, paint }, i) => paint(text) + ' '.repeat(padding(text, widths[i])))
        .join('')
        .concat('\n'),
    )
    .join('');
}

/** Two columns stand between the columns of the table; the last one has no end. */
function padding(text: string, width: number | undefined): number {
  return width === undefined ? 0 : width - displayWidth(text) + 2;
}
