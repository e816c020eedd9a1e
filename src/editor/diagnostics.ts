// A result as the problems that an editor underlines: a story at its cell, with what it explains beside it.

import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver/node';
import type { Diagnostic as Finding, ReportResult, Severity } from '../diagnostic/diagnostic.js';
import { type Block, blocksOf } from '../reporters/frame/blocks.js';
import { rangeOf } from './text-range.js';

const SEVERITIES = { error: 1, warning: 2, info: 3 } as const satisfies Record<Severity, number>;

/** `uriOf` answers for the path of the report and of last year's. */
export function problemsOf(result: ReportResult, uriOf: (path: string) => string): Diagnostic[] {
  return blocksOf(result)
    .filter(({ diagnostics: [first] }) => !first.suppressed)
    .map((block) => ({
      range: rangeOf(ownLocation(block)),
      severity: SEVERITIES[block.severity],
      source: 'gov-report',
      code: block.codes.join(' '),
      message: [block.message, ...block.guesses, block.help].filter((text) => text !== '').join('\n'),
      relatedInformation: relatedTo(block, result.path, uriOf),
    }));
}

/** What stands in another file is a problem of this one as a whole. */
function ownLocation({ location }: Block): Block['location'] {
  return location.path === undefined ? location : {};
}

function relatedTo(
  { story, diagnostics }: Block,
  path: string,
  uriOf: (path: string) => string,
): DiagnosticRelatedInformation[] {
  const folded = story ? diagnostics : [];
  return [
    ...folded.map(({ location, message }) => ({
      location: { uri: uriOf(location.path ?? path), range: rangeOf(location) },
      message,
    })),
    ...diagnostics.flatMap((finding) => marksOf(finding, uriOf)),
  ];
}

/** The labelled places in the source lines, besides the finding's own. */
function marksOf({ excerpt }: Finding, uriOf: (path: string) => string): DiagnosticRelatedInformation[] {
  if (!excerpt) return [];
  return excerpt.marks
    .filter(({ primary, label }) => !primary && label !== '')
    .map(({ line, column, endColumn, label }) => ({
      location: { uri: uriOf(excerpt.path), range: rangeOf({ line, column, endLine: line, endColumn }) },
      message: label,
    }));
}
