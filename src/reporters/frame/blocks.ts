// What every format but the data formats tells as one: a story in place of the findings it explains, or a finding by itself.

import type { Diagnostic, ReportResult, Statement, Story } from '../../diagnostic/diagnostic.js';
import type { Language } from '../../i18n/language.js';
import { reporterWords } from '../../i18n/reporter-words.js';

/** Corrections that are named one by one. */
const MOST_OPTIONS = 5;

export interface Block extends Statement {
  /** Of the rule; empty for a story, which several rules tell. */
  readonly name: string;
  readonly guesses: readonly string[];
  readonly story: Story | undefined;
  /** Those told here, the main one first, the accepted ones left out unless they stand alone; never empty. */
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
  /** Position of the main one in the report. */
  readonly index: number;
}

/** In the order of the findings; what someone has accepted is not told. */
export function blocksOf(result: ReportResult): Block[] {
  const stories = new Map<number, Story>();
  for (const story of result.diagnoses ?? []) for (const index of story.explains) stories.set(index, story);
  const begun = new Set<Story>();
  return result.diagnostics.flatMap((diagnostic, index): Block[] => {
    if (diagnostic.suppressed) return [];
    const story = stories.get(index);
    if (!story) return [singleBlock(diagnostic, index)];
    if (begun.has(story)) return [];
    begun.add(story);
    const explained = story.explains.filter((i) => !result.diagnostics[i]!.suppressed);
    const main = explained.find((i) => result.diagnostics[i]!.code === story.codes[0]) ?? index;
    const others = explained.flatMap((i) => (i === main ? [] : result.diagnostics[i]!));
    const diagnostics = [result.diagnostics[main]!, ...others] as const;
    return [{ ...story, name: '', guesses: [], story, diagnostics, index: main }];
  });
}

export function singleBlock(diagnostic: Diagnostic, index: number): Block {
  const { code, guesses = [] } = diagnostic;
  return { ...diagnostic, codes: [code], guesses, story: undefined, diagnostics: [diagnostic], index };
}

/** What a story would change, where it is sure enough to name one correction. */
export function correctionOf({ story }: Block): Story['candidates'][number]['changes'] {
  const isSure = story?.grade === 'certain' || story?.grade === 'likely';
  return (isSure && story.candidates[0]?.changes) || [];
}

/** The headline, with the corrections that are as good as each other: for formats with room for one line. */
export function lineOf({ message, story }: Block, language: Language): string {
  const options = story?.grade === 'tie' ? optionTexts(story, language) : [];
  return options.length === 0 ? message : reporterWords[language].withOptions(message, options);
}

/** Corrections that are as good as each other, numbered; of what is left out, the note that counts it. */
export function optionTexts({ candidates, notes }: Story, language: Language): readonly string[] {
  const words = reporterWords[language];
  const options = candidates.filter(({ changes }) => changes.length > 0);
  const shown = options.slice(0, MOST_OPTIONS).map(({ message }, i) => words.option(i + 1, message));
  const left = options.length - shown.length;
  const more = words.moreOptions(left);
  return left > 0 ? [...shown, notes.find((note) => note.startsWith(more)) ?? more] : shown;
}
