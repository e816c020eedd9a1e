// A diagnostic as a SARIF result.

import type { ReportingConfiguration, Result, Location as SarifLocation } from 'sarif';
import type { CellRef, Diagnostic, ReportResult, Severity } from '../diagnostic/diagnostic.js';
import { isSamePlace, isSheet, isText, type Location } from '../diagnostic/place.js';
import type { Language } from '../i18n/language.js';
import { placeWords } from '../i18n/place-words.js';
import { visible } from '../text/visible.js';
import { singly } from './frame/blocks.js';
import { remarkLines } from './frame/remarks.js';
import { uriOf } from './paths.js';

export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  ReportingConfiguration['level']
>;

/** One result a diagnostic, the accepted ones among them. `indexes` are the places of the rules in the tool's list. */
export function resultsOf(
  result: ReportResult,
  fingerprints: readonly string[],
  indexes: ReadonlyMap<string, number>,
  language: Language,
): Result[] {
  return singly(result).map((diagnostic, i): Result => {
    const { code, severity, location, cells, suppressed } = diagnostic;
    const ruleIndex = indexes.get(code);
    const related = relatedOf(
      result.path,
      cells.filter((cell) => !isSamePlace(cell.location, location)),
    );
    return {
      ruleId: code,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: LEVELS[severity],
      message: { text: messageOf(diagnostic, language) },
      locations: [locationOf(result.path, location)],
      ...(related.length > 0 && { relatedLocations: related }),
      partialFingerprints: { 'govReport/v1': fingerprints[i]! },
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
function messageOf(diagnostic: Diagnostic, language: Language): string {
  const lines = [visible(diagnostic.message), ...remarkLines({ ...diagnostic, basis: '' }, language)];
  return lines.map(literal).join('\n');
}

/** SARIF reads `{0}` as a placeholder and `[text](target)` as a link. */
function literal(text: string): string {
  return text.replace(/[{}]/gu, '$&$&').replaceAll('](', '] (');
}

/** Each only once: the schema says that no two are the same. */
function relatedOf(path: string, cells: readonly CellRef[]): SarifLocation[] {
  const locations = cells.map(({ id, raw, location }) => ({
    ...locationOf(path, location),
    message: { text: literal(visible(`${id}: ${raw}`)) },
  }));
  return [...new Map(locations.map((one) => [JSON.stringify(one), one])).values()];
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
