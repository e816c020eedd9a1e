// Which measures the verbs of a clause may mean, for what is counted.

import { APPLICATIONS, DECISIONS, DISPUTES, DOCUMENTS } from './state.js';

/** Each is a sum of measures; the likeliest first. */
export type Measures = readonly (readonly string[])[];

const ANSWERED: readonly string[] = ['granted', 'partial', 'refused', 'unavailable'];
/** What verbs of applications may mean, besides the row of their own name. */
const MEANINGS: Readonly<Record<string, Measures>> = {
  newly: [['received']],
  received: [['received'], ['received', 'carriedIn']],
  handled: [['received'], ['received', 'carriedIn'], ['finished']],
  finished: [['finished']],
  answered: [['finished'], ANSWERED, [...ANSWERED, 'unprocessed']],
};
/** Rows that say how an application was answered: they go before the verbs of handling. */
const RESULT = /^(?:granted|partial|refused|unavailable|unprocessed|otherwise|other\.)/u;
const DISPUTE_RESULTS: readonly string[] = ['upheld', 'corrected', 'otherResult', 'pending'];
const DOCUMENT_ACTS: readonly string[] = ['issued', 'repealed', 'inForce'];

export function isResult(act: string): boolean {
  return RESULT.test(act);
}

/** Undefined where the verbs mean nothing that a table counts. */
export function measuresOf(topic: string, acts: readonly string[]): Measures | undefined {
  if (topic === APPLICATIONS) return ofApplications(acts);
  if (DISPUTES.includes(topic)) {
    const results = acts.filter((act) => DISPUTE_RESULTS.includes(act));
    return [results.length > 0 ? results : ['total']];
  }
  if (DOCUMENTS.includes(topic)) {
    const known = acts.filter((act) => DOCUMENT_ACTS.includes(act));
    if (known.length === 0) return undefined;
    return [known.includes('inForce') ? ['inForce'] : known];
  }
  if (DECISIONS.includes(topic)) return [['made']];
  const own = acts.filter((act) => act !== 'open');
  return own.length > 0 ? own.map((act) => [act]) : [['total']];
}

function ofApplications(acts: readonly string[]): Measures | undefined {
  const results = acts.filter(isResult);
  if (results.length > 0) return resultsOf(results);
  const verbs = acts.filter((act) => act in MEANINGS);
  if (acts.includes('newly')) return MEANINGS['newly'];
  return verbs.length === 0 ? undefined : verbs.flatMap((act) => MEANINGS[act] ?? []);
}

/** A row names its group too: 因重复申请不予处理. Rows and groups of their own are added up. */
function resultsOf(results: readonly string[]): Measures | undefined {
  const rows = results.filter((act) => act.includes('.'));
  const groups = [...new Set(results.filter((act) => !act.includes('.')))];
  if (rows.length === 0) return [groups];
  const isWithin = groups.every((group) =>
    rows.some((row) => row.startsWith(`${group === 'otherwise' ? 'other' : group}.`)),
  );
  return isWithin && new Set(rows).size === 1 ? [rows.slice(0, 1)] : undefined;
}

/** What a figure without a verb may be: 申请12件. */
export const UNSAID: Measures = [['received'], ['received', 'carriedIn'], ['finished']];
