// The page of a rule: what `explain` says, for the page.

import { rules } from '../../generated/rules/all.js';
import type { Language } from '../../i18n/language.js';
import { exampleReport } from '../../lint/example.js';
import { lintReport } from '../../lint/lint.js';
import { rulePartsOf } from '../../reporters/frame/on-page.js';
import { ruleTexts } from '../../rules/kit/rule-texts.js';
import type { RulePage } from '../view.js';

export function rulePageOf(code: string, language: Language): RulePage {
  const rule = rules.find((one) => one.code === code);
  if (!rule) throw new Error(`no rule ${code}`);
  const failing = rule.examples.find(({ fires }) => fires.length > 0);
  const found = failing && lintReport(exampleReport(failing), { language, awake: [code] }).diagnostics;
  const text = ruleTexts(language).find((one) => one.code === code)!;
  return {
    title: text.title,
    parts: rulePartsOf(text, language),
    example: found?.find((one) => one.code === code)?.message ?? '',
  };
}
