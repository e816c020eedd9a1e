// The page of a rule: what `explain` says, for the page.

import { rules } from '../../generated/rules/all.js';
import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { exampleReport } from '../../lint/example.js';
import { lintReport } from '../../lint/lint.js';
import type { RulePage } from '../view.js';

export function rulePageOf(code: string, language: Language): RulePage {
  const rule = rules.find((one) => one.code === code);
  if (!rule) throw new Error(`no rule ${code}`);
  const words = cliWords[language].explain;
  const failing = rule.examples.find(({ fires }) => fires.length > 0);
  const found = failing && lintReport(exampleReport(failing), { language, awake: [code] }).diagnostics;
  return {
    code,
    title: rule.title[language],
    parts: [
      { heading: words.what, text: rule.docs.what[language] },
      { heading: words.why, text: rule.docs.why[language] },
      { heading: words.mend, text: rule.docs.mend[language] },
    ],
    example: found?.find((one) => one.code === code)?.message ?? '',
  };
}
