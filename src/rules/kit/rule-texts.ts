// The rules as the outputs may speak of them.

import type { RuleText } from '../../diagnostic/rule-text.js';
import { rules } from '../../generated/rules/all.js';
import type { Language } from '../../i18n/language.js';

/** In the order of their codes. */
export function ruleTexts(language: Language): RuleText[] {
  return rules.map(({ code, name, category, severity, title, docs, help }) => ({
    code,
    name,
    category,
    severity,
    title: title[language],
    what: docs.what[language],
    why: docs.why[language],
    mend: docs.mend[language],
    help: help[language],
  }));
}
