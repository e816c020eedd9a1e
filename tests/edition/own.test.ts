// A user's own form among the editions that are known.

import { expect, test } from 'vitest';
import { defineEdition, editionById, editions, knownEditions } from '../../src/edition/editions.js';
import { EXAMPLE_FORM } from '../../src/rules/kit/example-form.js';

test('is one more, told once or again by a copy, until it says something else', () => {
  const data = EXAMPLE_FORM;
  // Other tests may have defined forms of their own, this one among them.
  const before = knownEditions().filter(({ data: { id } }) => id !== data.id);
  expect(before).toEqual(expect.arrayContaining([...editions]));
  const own = defineEdition(data);
  const list = knownEditions();
  expect(new Set(list)).toEqual(new Set([...before, own]));
  expect(defineEdition(structuredClone(data))).toBe(own);
  expect(knownEditions()).toBe(list);
  const other = defineEdition({ ...data, years: { from: 2019 } });
  expect(other).not.toBe(own);
  expect(editionById(data.id)).toBe(other);
  expect(new Set(knownEditions())).toEqual(new Set([...before, other]));
});
