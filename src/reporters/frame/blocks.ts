// What people are told as one: a story in place of the findings that it explains, or a finding by itself.

import type { Diagnostic, ReportResult, Statement, Story } from '../../diagnostic/diagnostic.js';

export interface Block extends Statement {
  /** Of the rule; empty for a story, which several rules tell. */
  readonly name: string;
  readonly guesses: readonly string[];
  readonly story: Story | undefined;
  /** Those told here, the accepted ones left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/** In the order of the findings; what someone has accepted is not told. */
export function blocksOf(result: ReportResult): Block[] {
  const stories = storiesOf(result);
  const told = new Set<Story>();
  return result.diagnostics.flatMap((diagnostic, index): Block[] => {
    if (diagnostic.suppressed) return [];
    const story = stories.get(index);
    if (!story) {
      const { code, guesses = [] } = diagnostic;
      return [{ ...diagnostic, codes: [code], guesses, story, diagnostics: [diagnostic] }];
    }
    if (told.has(story)) return [];
    told.add(story);
    const explained = story.explains.flatMap((i) => result.diagnostics[i] ?? []);
    const diagnostics = explained.filter(({ suppressed }) => !suppressed);
    return [{ ...story.statement, name: '', guesses: [], story, diagnostics }];
  });
}

/** The story that explains a finding, by the finding's position. */
function storiesOf({ diagnoses = [] }: ReportResult): ReadonlyMap<number, Story> {
  return new Map(diagnoses.flatMap((story) => story.explains.map((index) => [index, story] as const)));
}

/** Each finding by itself, for formats that list every one: what its story says is among its guesses. */
export function singly(
  result: ReportResult,
): readonly (Diagnostic & { readonly guesses: readonly string[] })[] {
  const stories = storiesOf(result);
  return result.diagnostics.map((diagnostic, index) => {
    const told = stories.get(index)?.statement.message;
    const isNews = told !== undefined && told !== diagnostic.message;
    return { ...diagnostic, guesses: [...(isNews ? [told] : []), ...(diagnostic.guesses ?? [])] };
  });
}
