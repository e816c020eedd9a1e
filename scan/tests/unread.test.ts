// What is no scan of a ruled form: it is told as unread, and no figure is guessed.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formsOf } from '../score/forms.js';
import { openModel } from '../score/model.js';
import { openPress } from '../score/paper.js';
import { type Sample, sampleOf } from '../score/sample.js';
import { SPOILT } from '../score/warp.js';
import { greyOf } from '../src/picture.js';
import { readPages } from '../src/read.js';
import type { Recogniser } from '../src/recogniser.js';

let press: Browser;
let recogniser: Recogniser;
let sample: Sample;

beforeAll(async () => {
  press = await openPress();
  recogniser = await openModel();
  sample = await sampleOf(press, { dpi: 150, damage: 'clean' }, 3, 0);
});
afterAll(() => press.close());

test.each(Object.entries(SPOILT))('%s', async (name, spoil) => {
  const pages = sample.sheets.map(spoil).map(({ data, width, height }) => greyOf(data, width, height));
  const reading = await readPages(pages, formsOf(), recogniser);
  expect(reading.unread).toEqual([...pages.keys()]);
  // A low table in the middle of the page is hardly bent, and read rightly.
  const read = reading.tables.flatMap(({ figures }) => [...figures.values()]);
  expect(read.length).toBeLessThan(name === 'keystone' ? 16 : 1);
  for (const { id, text, how } of read) if (how !== 'check') expect(text).toBe(sample.figures.get(id));
});
