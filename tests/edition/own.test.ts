// A user's own form among the editions that are known.

import { expect, test } from 'vitest';
import { defineEdition, editionById, editions, knownEditions } from '../../src/edition/editions.js';
import { EXAMPLE_FORM } from '../../src/rules/kit/example-form.js';

test('is one more, told once or again by a copy, until it says something else', () => {
  expect(knownEditions()).toBe(editions);
  const data = EXAMPLE_FORM;
  const own = defineEdition(data);
  const list = knownEditions();
  expect(list).toEqual([...editions, own]);
  expect(defineEdition(structuredClone(data))).toBe(own);
  expect(knownEditions()).toBe(list);
  const other = defineEdition({ ...data, years: { from: 2019 } });
  expect(other).not.toBe(own);
  expect(editionById(data.id)).toBe(other);
  expect(knownEditions()).toEqual([...editions, other]);
});
