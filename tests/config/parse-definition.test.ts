// A user's definition of a form: what is right in it is taken over, each fault is named at its place.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDefinition } from '../../src/config/parse-definition.js';
import { editionFaults } from '../../src/edition/edition-faults.js';
import { editions } from '../../src/edition/editions.js';

const text = readFileSync(new URL('../../fixtures/definition/penalties.json', import.meta.url), 'utf8');

/** Kind, data and the text at the place of each problem. */
function problems(changed: string): string[] {
  const parsed = parseDefinition(changed);
  if ('data' in parsed) return [];
  return parsed.problems.map(({ problem: { kind, data }, place }) => {
    const at = place && 'start' in place ? changed.slice(place.start, place.end) : 'nowhere';
    return `${kind} ${Object.values(data).join('|')} at ${at.slice(0, 20)}`;
  });
}

function changed(from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe('the definition of a form', () => {
  it('without a fault is what it says', () => {
    const parsed = parseDefinition(text);
    expect('data' in parsed && parsed.data.id).toBe('penalties');
  });

  it.each([
    ['that is cut off', text.slice(0, 300), ['syntax  at "finger']],
    [
      'with a misspelt key',
      changed('"layout": "down"', '"layout": "down", "cornre": "x"'),
      ['key-unknown cornre|corner at "cornre"'],
    ],
    [
      'without rows',
      changed('"rows": [', '"row": ['),
      ['missing rows at {\n      "id": "penal', 'key-unknown row|rows at "row"'],
    ],
    [
      'of a layout that is none',
      changed('"layout": "down"', '"layout": "sideways"'),
      ['value layout|"sideways"|down, across, pairs| at "sideways"'],
    ],
    [
      'with an id in Chinese',
      changed('"id": "fines"', '"id": "罚款"'),
      [
        'value id|"罚款"||英文名称，用于引用：小写字母开头，最多一个点。/ Letters and digits, at most one dot; begins with a small letter. at "罚款"',
      ],
    ],
    [
      'with an id twice',
      changed('"id": "entrusted"', '"id": "own"'),
      ['id-repeated own| at "own"', 'name-unknown entrusted| at "entrusted"'],
    ],
    ['of a name that is taken', changed('"id": "penalties"', '"id": "2021"'), ['id-taken 2021 at "2021"']],
    [
      'with a relation on a column that it lacks',
      changed('"fines",\n', '"fine",\n'),
      ['name-unknown fine|fines at "fine"'],
    ],
    [
      'with a relation on a table that it lacks',
      changed('"table": "penalties",\n      "each": "row"', '"table": "fees",\n      "each": "row"'),
      ['name-unknown fees| at "fees"'],
    ],
    [
      'with a condition on a column that it lacks',
      changed('"term": "amount"', '"term": "amounts"'),
      ['name-unknown amounts|amount at "amounts"'],
    ],
    [
      'with > and no condition',
      changed('"when": { "term": "amount", "is": "positive" },', ''),
      ['misfit operator| at ">"'],
    ],
    [
      'with one label for two rows',
      changed('"label": "受委托组织"', '"label": "本机关"'),
      ['label-ambiguous 本机关| at "本机关"'],
    ],
    [
      'with a label that no text can be known by',
      changed('"label": "罚款"', '"label": "A"'),
      ['label-unreadable A| at "A"'],
    ],
    [
      'with a fingerprint that is no label',
      changed('["警告、通报批评"', '["警告"'),
      ['name-unknown 警告| at "警告"'],
    ],
    [
      'with words that stand for no cell',
      changed(
        '"relations"',
        '"claims": { "罚款": { "cells": { "total": ["penalties/own/fine"] } } }, "relations"',
      ),
      ['name-unknown penalties/own/fine|penalties/own/fines at "penalties/own/fine"'],
    ],
    [
      'with a rate of what is not counted',
      changed(
        '"relations"',
        '"rates": [{ "words": ["办结率"], "quotients": [{ "part": ["finished"], "whole": ["finished"] }] }], "relations"',
      ),
      ['name-unknown finished| at "finished"', 'name-unknown finished| at "finished"'],
    ],
    [
      'reported by a rule that knows no sums',
      changed('"right": ["total"],', '"right": ["total"], "rule": "GR201",'),
      ['name-unknown GR201|GR301 at "GR201"'],
    ],
  ])('%s is faulted there', (_, given, expected) => {
    expect(problems(given)).toEqual(expected);
  });

  it('never fails, whatever is cut out of it', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(400), fc.string({ maxLength: 5 }), (at, length, put) => {
        expect(() => parseDefinition(text.slice(0, at) + put + text.slice(at + length))).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});

it.each(editions.map(({ id, data }) => [id, data] as const))('the edition %s has no fault', (_, data) => {
  expect([...editionFaults(data)]).toEqual([]);
});
