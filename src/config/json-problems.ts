// What is wrong with a JSON text, by its grammar and by a schema, with the place where each fault stands. Owner of jsonc-parser.

import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
} from 'jsonc-parser';
import type { Place } from '../document/document.js';
import type { ConfigProblem } from '../report/problems.js';
import { nearest } from '../text/similarity.js';

export type { JSONPath } from 'jsonc-parser';

export interface PlacedProblem {
  readonly problem: ConfigProblem;
  readonly place: Place | undefined;
}

/** A text that is JSON, or the one problem that says it is not. */
export type ParsedJson = JsonText | { readonly problem: PlacedProblem };

export interface JsonText {
  readonly value: unknown;
  /** Where the value at this path stands. */
  placeOf(path: JSONPath): Place | undefined;
  /** Where the key itself stands, not what it says. */
  keyPlace(path: JSONPath): Place | undefined;
  valueAt(path: JSONPath): unknown;
}

interface SchemaError {
  /** JSON pointer to the value that is wrong. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface ValidateJson {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** Characters, and brackets within brackets; nobody writes longer or deeper ones. */
const [LONGEST, DEEPEST] = [2 ** 20, 100];

/** `under` is the key that holds what counts in a larger file. */
export function parseJson(text: string, under?: string): ParsedJson {
  const errors: ParseError[] = [];
  const isReadable = text.length <= LONGEST && isShallow(text);
  const root = isReadable ? parseTree(text, errors, { allowTrailingComma: true }) : undefined;
  const [error] = errors;
  if (!root || error) {
    const start = Math.min(error?.offset ?? 0, text.length);
    const place = { start, end: Math.min(start + Math.max(1, error?.length ?? 1), text.length) };
    return { problem: { problem: { kind: 'syntax', data: {} }, place } };
  }
  const top = under === undefined ? root : (findNodeAtLocation(root, [under]) ?? root);
  const find = (path: JSONPath) => findNodeAtLocation(top, path);
  return {
    value: getNodeValue(top) as unknown,
    placeOf: (path) => spanOf(find(path)),
    keyPlace: (path) => spanOf(find(path)?.parent?.children?.[0]),
    valueAt: (path) => getNodeValue(find(path) ?? top) as unknown,
  };
}

/** What parses, reads or checks a value calls itself for each level. */
function isShallow(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > DEEPEST) return false;
  }
  return true;
}

function spanOf(node: Node | undefined): Place | undefined {
  return node && { start: node.offset, end: node.offset + node.length };
}

/** `name` stands for the text as a whole. `describes`: what the schema says of a value tells what it may be. */
export function* schemaProblems(
  json: JsonText,
  check: ValidateJson,
  schema: object,
  { name, describes = false }: { readonly name: string; readonly describes?: boolean },
): Generator<PlacedProblem> {
  if (check(json.value)) return;
  for (const { instancePath, keyword, params } of check.errors ?? []) {
    const path = pathOf(instancePath, json);
    const key = String(path.findLast((part) => typeof part === 'string') ?? name);
    const place = json.placeOf(path);
    const found = json.valueAt(path);
    if (keyword === 'additionalProperties') {
      const unknown = String(params['additionalProperty']);
      yield {
        problem: {
          kind: 'key-unknown',
          data: { key: unknown, near: nearestOf(unknown, keysAt(schema, path)) },
        },
        place: json.keyPlace([...path, unknown]),
      };
    } else if (keyword === 'type') {
      const expected = [params['type']].flat().map(String).join('|');
      yield { problem: { kind: 'type', data: { key, expected } }, place };
    } else if (keyword === 'required') {
      yield { problem: { kind: 'missing', data: { key: String(params['missingProperty']) } }, place };
    } else {
      const value = JSON.stringify(found);
      const shown = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
      const about = describes && keyword === 'pattern' ? aboutAt(schema, path) : '';
      const data = { key, value: shown, allowed: allowed(params, found), about };
      yield { problem: { kind: 'value', data }, place };
    }
  }
}

const LONGEST_SHOWN = 60;

function allowed(params: Readonly<Record<string, unknown>>, found: unknown): string {
  const { allowedValues, limit, comparison } = params;
  if (Array.isArray(allowedValues)) {
    const values = allowedValues.map(String);
    const near = typeof found === 'string' ? nearestOf(found, values) : '';
    return near || values.slice(0, MOST_LISTED).join(', ');
  }
  if (typeof limit === 'number' && typeof found === 'number') return `${String(comparison ?? '>=')} ${limit}`;
  return 'pattern' in params && String(params['pattern']).includes('d{4}') ? 'YYYY-MM-DD' : '';
}

const MOST_LISTED = 8;

/** The numbers of arrays are numbers again. */
function pathOf(pointer: string, json: JsonText): JSONPath {
  const path: JSONPath = [];
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(json.valueAt(path)) ? Number(key) : key);
  }
  return path;
}

/** The part of the schema that is about the value at a path. */
function partAt(schema: object, path: JSONPath): Record<string, unknown> | undefined {
  let at = resolved(schema, schema);
  for (const part of path) {
    const properties = at?.['properties'];
    const own = isRecord(properties) ? properties[part] : undefined;
    at = resolved(typeof part === 'number' ? at?.['items'] : (own ?? at?.['additionalProperties']), schema);
  }
  return at;
}

/** Follows a reference into the schema itself; what stands beside it goes before. */
function resolved(part: unknown, schema: object): Record<string, unknown> | undefined {
  if (!isRecord(part)) return undefined;
  const { $ref: ref, ...own } = part;
  if (typeof ref !== 'string') return part;
  let at: unknown = schema;
  for (const key of ref.split('/').slice(1)) at = isRecord(at) ? at[key] : undefined;
  return isRecord(at) ? { ...at, ...own } : own;
}

/** The keys that the schema knows at a place. */
function keysAt(schema: object, path: JSONPath): readonly string[] {
  const properties = partAt(schema, path)?.['properties'];
  return isRecord(properties) ? Object.keys(properties) : [];
}

/** What the schema says of a value, in both languages. */
function aboutAt(schema: object, path: JSONPath): string {
  const about = partAt(schema, path)?.['description'];
  return typeof about === 'string' ? about : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function nearestOf(text: string, known: readonly string[]): string {
  const limit = Math.max(1, Math.floor(text.length / 3));
  return nearest(text.toLowerCase(), known, (one) => one.toLowerCase(), limit)[0]?.item ?? '';
}
