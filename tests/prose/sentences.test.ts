// The sentences: what is known has to be said exactly; the others measure how far that carries.

import { describe, expect, it } from 'vitest';
import { lintReport } from '../../src/lint/lint.js';
import { edition, form, report } from '../testing/reports.js';
import { carryOvers } from './sentences/carry-overs.js';
import { comparisons } from './sentences/comparisons.js';
import { known } from './sentences/known.js';
import { OFFICE, offices } from './sentences/offices.js';
import { plainWordings } from './sentences/plain-wordings.js';
import { results } from './sentences/results.js';
import { setAside } from './sentences/set-aside.js';
import { BUSY, type Case, NAMES, type Sentences } from './sentences/tables.js';
import { writtenFirst } from './sentences/written-first.js';

const keyOf = (ids: readonly string[]) => [...ids].sort().join('+');
const NAME_OF = new Map(Object.entries(NAMES).map(([name, ids]) => [keyOf(ids), name]));
const PARTS: Readonly<Record<string, string>> = { GR502: 'sum', GR503: 'share' };

function said(text: string, cells: Readonly<Record<string, string>>): string[] {
  const found = report(form(cells).replace('\n', () => `\n\n一、总体情况\n\n${text}\n\n`));
  return lintReport(found, { language: 'zh' })
    .diagnostics.flatMap(({ code, cells: refs, actual, expected }) => {
      if (code === 'GR501') return [`${actual}≠${expected} ${NAME_OF.get(keyOf(refs.map(({ id }) => id)))}`];
      return PARTS[code] ?? [];
    })
    .sort();
}

function casesOf({ busy, idle }: Sentences, tables = BUSY) {
  const all = [...busy.map((one) => [one, tables] as const), ...idle.map((one) => [one, {}] as const)];
  return all.map(([[text, ...fires], cells]: readonly [Case, Readonly<Record<string, string>>]) => ({
    text,
    cells,
    fires: fires.sort(),
  }));
}

describe('known sentences', () => {
  it.each(casesOf(known))('$text', ({ text, cells, fires }) => {
    expect(said(text, cells)).toEqual(fires);
  });
});

/** How many are right, and of how many something is said that is not so. */
describe.each([
  ['in plain wordings', plainWordings, { right: 52, wrong: 0 }],
  ['on carry-overs', carryOvers, { right: 33, wrong: 0 }],
  ['with comparisons', comparisons, { right: 56, wrong: 0 }],
  ['on results', results, { right: 53, wrong: 0 }],
  ['written before the engine', writtenFirst, { right: 101, wrong: 1 }],
  ['set aside', setAside, { right: 44, wrong: 0 }],
  // 76 right and 3 wrong when they were first read.
  ['of offices of all kinds', offices, { right: 85, wrong: 0 }, OFFICE],
])('sentences %s', (_, sentences, { right, wrong }, tables: typeof BUSY = BUSY) => {
  it('are read at least as well as before', () => {
    const cases = casesOf(sentences, tables).map((one) => ({ ...one, got: said(one.text, one.cells) }));
    const mistaken = cases.filter(({ fires, got }) => got.some((one) => !fires.includes(one)));
    expect(
      mistaken.length,
      mistaken.map(({ text, got }) => `${text} ${got.join()}`).join('\n'),
    ).toBeLessThanOrEqual(wrong);
    expect(cases.filter(({ fires, got }) => keyOf(fires) === keyOf(got)).length).toBeGreaterThanOrEqual(
      right,
    );
  });
});

describe('the sentences', () => {
  const all = [
    known,
    plainWordings,
    carryOvers,
    comparisons,
    results,
    writtenFirst,
    setAside,
    offices,
  ].flatMap((sentences) => casesOf(sentences));

  it('are each another one', () => {
    expect(all.length).toBeGreaterThanOrEqual(500);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it('are about cells that the edition has', () => {
    const ids = Object.values(NAMES).flat();
    expect(ids.filter((id) => !edition('2021').cellById.has(id))).toEqual([]);
  });
});
