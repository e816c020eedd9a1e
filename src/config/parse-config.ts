// Reads the text of a configuration: what it says, or each thing that is wrong with the place where it stands.

import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import type { Place } from '../document/document.js';
import type { ConfigProblem } from '../report/notes.js';
import { rules } from '../rules/all.js';
import { isDate } from '../text/iso-date.js';
import { nearest } from '../text/similarity.js';
import { type ConfigFile, listOf, type ValidateConfig } from './config-file.js';
import validate from './validators/config.js';

export interface PlacedProblem {
  readonly problem: ConfigProblem;
  readonly place: Place | undefined;
}

export interface ParsedConfig {
  /** Undefined where it cannot be used. */
  readonly config: ConfigFile | undefined;
  readonly problems: readonly PlacedProblem[];
  /** Where the value at this path stands. */
  placeOf(path: JSONPath): Place | undefined;
}

/** Characters; nobody writes longer ones. */
const LONGEST = 2 ** 20;
const NO_PLACE = () => undefined;

/** `under` is the key that holds the configuration in a larger file. */
export function parseConfig(text: string, under?: string): ParsedConfig {
  const errors: ParseError[] = [];
  const root = text.length <= LONGEST ? treeOf(text, errors) : undefined;
  const [error] = errors;
  if (!root || error) {
    const start = Math.min(error?.offset ?? 0, text.length);
    const place = { start, end: Math.min(start + Math.max(1, error?.length ?? 1), text.length) };
    return {
      config: undefined,
      problems: [{ problem: { kind: 'syntax', data: {} }, place }],
      placeOf: NO_PLACE,
    };
  }
  const top = under === undefined ? root : (findNodeAtLocation(root, [under]) ?? root);
  const at = (path: JSONPath) => placeAt(top, path);
  const value: unknown = getNodeValue(top);
  const problems = [...schemaProblems(value, top)];
  if (problems.length > 0) return { config: undefined, problems, placeOf: at };
  const config = value as ConfigFile;
  const others = [...wrongRules(config, top), ...impossibleDates(config, at)];
  return { config: others.length > 0 ? undefined : config, problems: others, placeOf: at };
}

/** Undefined where the text is nested too deeply for the parser. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch {
    return undefined;
  }
}

function placeAt(top: Node, path: JSONPath): Place | undefined {
  const node = findNodeAtLocation(top, path);
  return node && { start: node.offset, end: node.offset + node.length };
}

// ---- the schema

function* schemaProblems(value: unknown, top: Node): Generator<PlacedProblem> {
  const check: ValidateConfig = validate;
  if (check(value)) return;
  for (const { instancePath, schemaPath, keyword, params } of check.errors ?? []) {
    const path = pathOf(instancePath, top);
    const key = String(path.at(-1) ?? 'gov-report.config.json');
    const place = placeAt(top, path);
    const found: unknown = getNodeValue(findNodeAtLocation(top, path) ?? top);
    if (keyword === 'additionalProperties') {
      const unknown = String(params['additionalProperty']);
      yield {
        problem: {
          kind: 'key-unknown',
          data: { key: unknown, near: nearestOf(unknown, keysAt(schemaPath)) },
        },
        place: keyPlace(top, [...path, unknown]),
      };
    } else if (keyword === 'type') {
      const expected = [params['type']].flat().map(String).join('|');
      yield { problem: { kind: 'type', data: { key, expected } }, place };
    } else if (keyword === 'required') {
      yield { problem: { kind: 'missing', data: { key: String(params['missingProperty']) } }, place };
    } else {
      yield {
        problem: {
          kind: 'value',
          data: { key, value: JSON.stringify(found), allowed: allowed(params, found) },
        },
        place,
      };
    }
  }
}

function allowed(params: Readonly<Record<string, unknown>>, found: unknown): string {
  const { allowedValues, limit, comparison } = params;
  if (Array.isArray(allowedValues)) {
    const values = allowedValues.map(String);
    return nearestOf(String(found), values) || values.slice(0, MOST_LISTED).join(', ');
  }
  if (typeof limit === 'number') return `${String(comparison ?? '>=')} ${limit}`;
  return 'pattern' in params && String(params['pattern']).includes('d{4}') ? 'YYYY-MM-DD' : '';
}

const MOST_LISTED = 8;

/** The numbers of arrays are numbers again. */
function pathOf(pointer: string, top: Node): JSONPath {
  const path: JSONPath = [];
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(findNodeAtLocation(top, path)?.type === 'array' ? Number(key) : key);
  }
  return path;
}

/** The key itself, not what it says. */
function keyPlace(top: Node, path: JSONPath): Place | undefined {
  const key = findNodeAtLocation(top, path)?.parent?.children?.[0];
  return key && { start: key.offset, end: key.offset + key.length };
}

/** The keys that the schema knows where it refused one. */
function keysAt(schemaPath: string): readonly string[] {
  let at: unknown = schema;
  for (const part of schemaPath.split('/').slice(1, -1)) {
    at = isRecord(at) ? at[part] : undefined;
  }
  const properties = isRecord(at) ? at['properties'] : undefined;
  return isRecord(properties) ? Object.keys(properties) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function nearestOf(text: string, known: readonly string[]): string {
  const limit = Math.max(1, Math.floor(text.length / 3));
  return nearest(text.toLowerCase(), known, (one) => one.toLowerCase(), limit)[0]?.item ?? '';
}

// ---- what a schema cannot say

/** Unknown names, and rules that can be neither switched off nor accepted: something could not be checked. */
function* wrongRules(
  { rules: levels, overrides = [], exceptions = [] }: ConfigFile,
  top: Node,
): Generator<PlacedProblem> {
  const named = [
    ...keysOf(levels, ['rules'], top),
    ...overrides.flatMap((override, i) => keysOf(override.rules, ['overrides', i, 'rules'], top)),
    ...exceptions.flatMap(({ rule }, i) =>
      (listOf(rule) ?? []).map((key) => ({
        key,
        isLowered: true,
        place: placeAt(top, ['exceptions', i, 'rule']),
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

function keysOf(levels: ConfigFile['rules'] = {}, path: JSONPath, top: Node) {
  return Object.entries(levels).map(([key, level]) => ({
    key,
    isLowered: level !== 'error',
    place: keyPlace(top, [...path, key]),
  }));
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
