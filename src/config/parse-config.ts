// Reads the text of a configuration: what it says, or each thing that is wrong with the place where it stands.

import schema from '../../schemas/config.schema.json' with { type: 'json' };
import type { Place } from '../document/document.js';
import { editions } from '../edition/editions.js';
import validate from '../generated/config/config.js';
import { rules } from '../generated/rules/all.js';
import { isDate } from '../text/iso-date.js';
import { type ConfigFile, listOf } from './config-file.js';
import { isHostileGlob } from './globs.js';
import {
  type JSONPath,
  type JsonText,
  nearestOf,
  type PlacedProblem,
  parseJson,
  schemaProblems,
} from './json-problems.js';

export interface ParsedConfig {
  /** Undefined where it cannot be used. */
  readonly config: ConfigFile | undefined;
  readonly problems: readonly PlacedProblem[];
  /** Where the value at this path stands. */
  placeOf(path: JSONPath): Place | undefined;
}

const NO_PLACE = () => undefined;

/** `under` is the key that holds the configuration in a larger file. */
export function parseConfig(text: string, under?: string): ParsedConfig {
  const json = parseJson(text, under);
  if ('problem' in json) return { config: undefined, problems: [json.problem], placeOf: NO_PLACE };
  const { placeOf } = json;
  const problems = [...schemaProblems(json, validate, schema, { name: 'gov-report.config.json' })];
  if (problems.length > 0) return { config: undefined, problems, placeOf };
  const config = json.value as ConfigFile;
  const others = [
    ...wrongRules(config, json),
    ...unknownEdition(config, placeOf),
    ...impossibleDates(config, placeOf),
    ...hostileGlobs(config, placeOf),
  ];
  return { config: others.length > 0 ? undefined : config, problems: others, placeOf };
}

// ---- what a schema cannot say

/** Unknown names, and rules that can be neither switched off nor accepted: something could not be checked. */
function* wrongRules(
  { rules: levels, overrides = [], exceptions = [] }: ConfigFile,
  json: JsonText,
): Generator<PlacedProblem> {
  const named = [
    ...keysOf(levels, ['rules'], json),
    ...overrides.flatMap((override, i) => keysOf(override.rules, ['overrides', i, 'rules'], json)),
    ...exceptions.flatMap(({ rule }, i) =>
      (listOf(rule) ?? []).map((key) => ({
        key,
        isLowered: true,
        place: json.placeOf(['exceptions', i, 'rule']),
      })),
    ),
  ];
  for (const { key, isLowered, place } of named) {
    const rule = rules.find(({ code, name }) => code === key || name === key);
    if (rule?.aborts && isLowered) yield { problem: { kind: 'rule-fixed', data: { rule: key } }, place };
    if (rule || families.has(key)) continue;
    const near = nearestOf(key, [...families, ...rules.flatMap(({ code, name }) => [code, name])]);
    yield { problem: { kind: 'key-unknown', data: { key, near } }, place };
  }
}

const families = new Set(rules.map(({ code }) => code.slice(0, 3)));

function keysOf(levels: ConfigFile['rules'] = {}, path: JSONPath, json: JsonText) {
  return Object.entries(levels).map(([key, level]) => ({
    key,
    isLowered: level !== 'error',
    place: json.keyPlace([...path, key]),
  }));
}

/** Where a definition is named, here or in what this extends, the edition may be its own. */
function* unknownEdition(
  { edition, definition, extends: base }: ConfigFile,
  at: ParsedConfig['placeOf'],
): Generator<PlacedProblem> {
  const known = ['auto', ...editions.map(({ id }) => id)];
  if (edition === undefined || known.includes(edition) || definition !== undefined || base !== undefined)
    return;
  const data = { key: 'edition', value: JSON.stringify(edition), allowed: known.join(', ') };
  yield { problem: { kind: 'value', data }, place: at(['edition']) };
}

function* impossibleDates(
  { exceptions = [] }: ConfigFile,
  at: ParsedConfig['placeOf'],
): Generator<PlacedProblem> {
  for (const [i, { until }] of exceptions.entries()) {
    if (until === undefined || isDate(until)) continue;
    yield {
      problem: { kind: 'value', data: { key: 'until', value: until, allowed: 'YYYY-MM-DD' } },
      place: at(['exceptions', i, 'until']),
    };
  }
}

function* hostileGlobs(
  { ignore, overrides = [], exceptions = [] }: ConfigFile,
  at: ParsedConfig['placeOf'],
): Generator<PlacedProblem> {
  const named = [
    { path: ['ignore'], globs: ignore },
    ...overrides.map(({ files }, i) => ({ path: ['overrides', i, 'files'], globs: files })),
    ...exceptions.map(({ files }, i) => ({ path: ['exceptions', i, 'files'], globs: files })),
  ];
  for (const { path, globs } of named) {
    const hostile = listOf(globs)?.find(isHostileGlob);
    if (hostile === undefined) continue;
    const data = {
      key: String(path.at(-1)),
      value: JSON.stringify(hostile),
      allowed: '',
      about: GLOB_LIMITS,
    };
    yield { problem: { kind: 'value', data }, place: at(path) };
  }
}

/** As the schema describes its settings, in both languages. */
const GLOB_LIMITS = '通配符太复杂。 / The glob is too complex.';
