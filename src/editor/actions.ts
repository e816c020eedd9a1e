// What an editor offers to change: what is safe, and the corrections that a person chooses among.

import type { CodeAction, Diagnostic, Range, TextEdit } from 'vscode-languageserver/node';
import type { ReportResult, StoryChange } from '../diagnostic/diagnostic.js';
import { isText } from '../diagnostic/place.js';
import { EDITOR } from '../i18n/editor-words.js';
import type { Language } from '../i18n/language.js';
import { say } from '../i18n/say.js';
import { blocksOf } from '../reporters/frame/blocks.js';
import { overlaps, rangeOf } from './text-range.js';

/** The text of the report, as the editor has it. */
interface Source {
  readonly uri: string;
  readonly rangeOf: (start: number, end: number) => Range;
  readonly textAt: (range: Range) => string;
}

const MOST_OPTIONS = 5;
/** A figure alone, in quotes or not. */
const FIGURE = /^\s*("?)\s*(?:[\d,]+(?:\.\d+)?)?\s*\1\s*$/u;

/** `problems` are those of the result, in their order. */
export function actionsFor(
  range: Range,
  result: ReportResult,
  problems: readonly Diagnostic[],
  source: Source,
  language: Language,
): CodeAction[] {
  const blocks = blocksOf(result).filter(({ diagnostics: [first] }) => !first.suppressed);
  return blocks.flatMap(({ story, diagnostics }, i): CodeAction[] => {
    const problem = problems[i];
    if (!problem || !overlaps(problem.range, range)) return [];
    const action = (title: string, edits: readonly TextEdit[]): CodeAction[] =>
      edits.length === 0
        ? []
        : [
            {
              title,
              kind: 'quickfix',
              diagnostics: [problem],
              edit: { changes: { [source.uri]: [...edits] } },
            },
          ];
    const safe = diagnostics.flatMap(({ fix }) =>
      (fix?.edits ?? []).flatMap((edit) =>
        'text' in edit ? [{ range: source.rangeOf(edit.start, edit.end), newText: edit.text }] : [],
      ),
    );
    const options = story && story.grade !== 'open' ? story.candidates : [];
    return [
      ...action(EDITOR.safe[language], safe).map((one) => ({ ...one, isPreferred: true })),
      ...options
        .slice(0, MOST_OPTIONS)
        .flatMap(({ changes, message: correction }) =>
          action(say({ template: EDITOR.change, data: { correction } }, language), editsOf(changes, source)),
        ),
    ];
  });
}

/** Empty where one of the cells cannot be rewritten as it stands: a part of a correction is none. */
function editsOf(changes: readonly StoryChange[], { textAt }: Source): TextEdit[] {
  const edits = changes.flatMap(({ location, to }): TextEdit[] => {
    if (!isText(location) || location.path !== undefined) return [];
    const range = rangeOf(location);
    const [, quote] = FIGURE.exec(textAt(range)) ?? [];
    return quote === undefined ? [] : [{ range, newText: `${quote}${to}${quote}` }];
  });
  return edits.length === changes.length ? edits : [];
}
