// A fault as a SARIF result: at the wrong cell, with the failing sums and the other candidates as related places.

import type { ReportingConfiguration, Result, Location as SarifLocation } from 'sarif';
import type { ReportResult, Severity, StoryCandidate } from '../diagnostic/diagnostic.js';
import { isSamePlace, isSheet, isText, type Location } from '../diagnostic/place.js';
import type { Language } from '../i18n/language.js';
import { placeWords } from '../i18n/place-words.js';
import { visible } from '../text/visible.js';
import { type Block, blocksOf, singleBlock } from './frame/blocks.js';
import { remarkLines } from './frame/remarks.js';
import { uriOf } from './paths.js';

export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  ReportingConfiguration['level']
>;

/** One result a fault, the accepted ones among them, each by itself. `indexes` are the places of the rules in the tool's list. */
export function resultsOf(
  result: ReportResult,
  fingerprints: readonly string[],
  indexes: ReadonlyMap<string, number>,
  language: Language,
): Result[] {
  const accepted = result.diagnostics.flatMap((diagnostic, index) =>
    diagnostic.suppressed ? [singleBlock(diagnostic, index)] : [],
  );
  const blocks = [...blocksOf(result), ...accepted].sort((a, b) => a.index - b.index);
  return blocks.map((block): Result => {
    const { codes, severity, location, story, diagnostics, index } = block;
    const [{ code, suppressed }] = diagnostics;
    const ruleIndex = indexes.get(code);
    const related = relatedOf(result.path, block);
    return {
      ruleId: code,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: LEVELS[severity],
      message: { text: messageOf(block, language) },
      locations: [locationOf(result.path, location)],
      ...(related.length > 0 && { relatedLocations: related }),
      partialFingerprints: { 'govReport/v1': fingerprints[index]! },
      ...(story && {
        properties: { codes, grade: story.grade, candidates: story.candidates.map(candidateShape) },
      }),
      ...(suppressed && {
        suppressions: [
          {
            kind: 'external',
            status: 'accepted',
            justification: suppressed.reason,
            properties: { by: suppressed.by },
          },
        ],
      }),
    };
  });
}

/** The headline first: viewers with little room show no more. */
function messageOf(block: Block, language: Language): string {
  const lines = [visible(block.message), ...remarkLines({ ...block, basis: '' }, language)];
  return lines.map(literal).join('\n');
}

/** SARIF reads `{0}` as a placeholder and `[text](target)` as a link. */
function literal(text: string): string {
  return text.replace(/[{}]/gu, '$&$&').replaceAll('](', '] (');
}

/** Each only once: the schema says that no two are the same. */
function relatedOf(path: string, { story, diagnostics, location }: Block): SarifLocation[] {
  const changes = story?.candidates.flatMap((candidate) => candidate.changes) ?? [];
  const places = [
    ...changes.map(({ cell, from, to, location: at }) => ({ at, text: `${cell}: ${from ?? ''} → ${to}` })),
    ...(story ? diagnostics.map((one) => ({ at: one.location, text: `${one.code} ${one.message}` })) : []),
    ...diagnostics.flatMap(({ cells }) =>
      cells.map((cell) => ({ at: cell.location, text: `${cell.id}: ${cell.raw}` })),
    ),
  ];
  const others = places.filter(({ at }) => story || !isSamePlace(at, location));
  const locations = others.map(({ at, text }) => ({
    ...locationOf(path, at),
    message: { text: literal(visible(text)) },
  }));
  return [...new Map(locations.map((one) => [JSON.stringify(one), one])).values()];
}

function candidateShape({ changes, score, message }: StoryCandidate) {
  return {
    message: visible(message),
    score,
    changes: changes.map(({ cell, from, to }) => ({ cell, from, to })),
  };
}

function locationOf(path: string, location: Location): SarifLocation {
  const artifactLocation = { uri: uriOf(location.path ?? path) };
  if (isText(location)) {
    const { line, column, endLine, endColumn } = location;
    const region = { startLine: line, startColumn: column, endLine, endColumn };
    return { physicalLocation: { artifactLocation, region } };
  }
  const fullyQualifiedName = placeWords(location).en;
  if (fullyQualifiedName === '') return { physicalLocation: { artifactLocation } };
  const name = isSheet(location) ? location.address : fullyQualifiedName;
  return {
    physicalLocation: { artifactLocation },
    logicalLocations: [{ name, fullyQualifiedName, kind: 'cell' }],
  };
}
