// Reads the text of a user's own definition of a form: what it says, or each fault with the place where it stands.

import schema from '../../schemas/edition.schema.json' with { type: 'json' };
import type { EditionData } from '../edition/data.js';
import { type EditionFault, editionFaults } from '../edition/edition-faults.js';
import { editions } from '../edition/editions.js';
import validate from '../generated/config/definition.js';
import { rules } from '../generated/rules/all.js';
import type { ConfigProblem } from '../report/problems.js';
import { type JsonText, nearestOf, type PlacedProblem, parseJson, schemaProblems } from './json-problems.js';

export type ParsedDefinition =
  | { readonly data: EditionData }
  | { readonly problems: readonly PlacedProblem[] };

export function parseDefinition(text: string): ParsedDefinition {
  const json = parseJson(text);
  if ('problem' in json) return { problems: [json.problem] };
  const problems = [...schemaProblems(json, validate, schema, { name: 'definition', describes: true })];
  if (problems.length > 0) return { problems };
  const data = json.value as EditionData;
  const others = [...faults(data, json), ...strangeRules(data, json), ...takenId(data, json)];
  return others.length > 0 ? { problems: others } : { data };
}

const KINDS = {
  repeated: 'id-repeated',
  unknown: 'name-unknown',
  ambiguous: 'label-ambiguous',
  unreadable: 'label-unreadable',
  misfit: 'misfit',
} as const satisfies Record<EditionFault['kind'], ConfigProblem['kind']>;

function* faults(data: EditionData, json: JsonText): Generator<PlacedProblem> {
  for (const { kind, path, name, known = [] } of editionFaults(data)) {
    const problem = { kind: KINDS[kind], data: { name, near: nearestOf(name, known) } };
    yield { problem, place: json.placeOf([...path]) };
  }
}

/** Rules that hold equations against the figures; no other looks at a relation. */
function* strangeRules({ relations }: EditionData, json: JsonText): Generator<PlacedProblem> {
  const known = rules.filter(({ category }) => category === 'arithmetic').map(({ code }) => code);
  for (const [i, { rule }] of relations.entries()) {
    if (rule === undefined || known.includes(rule)) continue;
    const problem = { kind: 'name-unknown' as const, data: { name: rule, near: nearestOf(rule, known) } };
    yield { problem, place: json.placeOf(['relations', i, 'rule']) };
  }
}

function* takenId({ id }: EditionData, json: JsonText): Generator<PlacedProblem> {
  if (id !== 'auto' && editions.every((edition) => edition.id !== id)) return;
  yield { problem: { kind: 'id-taken', data: { name: id } }, place: json.placeOf(['id']) };
}
