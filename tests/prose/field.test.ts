// Sentences with figures left open, as offices of all kinds write them.

import { describe, expect, it } from 'vitest';
import { faultsOf } from './sentences/faults.js';
import { field } from './sentences/field.js';
import { fieldSetAside } from './sentences/field-set-aside.js';
import type { Open } from './sentences/open.js';

describe.each([
  ['of the field', field],
  ['set aside', fieldSetAside],
])('sentences %s', (_, sentences) => {
  it.each(sentences)('%s', (...open) => {
    expect(faultsOf(open as unknown as Open)).toEqual([]);
  });
});
