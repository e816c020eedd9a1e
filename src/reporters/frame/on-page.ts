// What pages say of a finding and of its rule: whoever has the page may have no program, so nothing that has to be typed.

import type { RuleText } from '../../diagnostic/rule-text.js';
import { cliWords } from '../../i18n/cli-words.js';
import type { Language } from '../../i18n/language.js';
import { remarksOf } from './remarks.js';

interface Part {
  readonly heading: string;
  readonly text: string;
}

/** The headings with their colons. */
export function remarksOnPage(block: Parameters<typeof remarksOf>[0], language: Language): Part[] {
  return withoutCommands(remarksOf(block, language).filter(({ isCommand }) => !isCommand));
}

export function rulePartsOf({ what, why, mend }: RuleText, language: Language): Part[] {
  const words = cliWords[language].explain;
  return withoutCommands([
    { heading: words.what, text: what },
    { heading: words.why, text: why },
    { heading: words.mend, text: mend },
  ]);
}

/** With the sentences that name no command and no option. */
function withoutCommands(parts: readonly Part[]): Part[] {
  const kept = parts.map(({ heading, text }) => {
    const sentences = text.match(/.+?(?:。|\. |$)/gsu) ?? [];
    const said = sentences.filter((sentence) => !/(?:^|[^-\w])--[a-z]|gov-report/u.test(sentence));
    return { heading, text: said.join('').trim() };
  });
  return kept.filter(({ text }) => text !== '');
}
