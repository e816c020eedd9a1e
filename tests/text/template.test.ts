// Filling the holes of a message.

import { expect, it } from 'vitest';
import { fillTemplate } from '../../src/text/template.js';

it.each([
  ['{table}“{row}”空白', '<table>“<row>”空白'],
  ['{count} of {count}', '<count> of <count>'],
  ['没有空', '没有空'],
  ['{}、{ row }、{1}', '{}、{ row }、{1}'],
  ['{{row}}', '{<row>}'],
])('%s becomes %s', (template, expected) => {
  expect(fillTemplate(template, (name) => `<${name}>`)).toBe(expected);
});

it('does not read what it has put in', () => {
  expect(fillTemplate('{label}：{row}', (name) => (name === 'label' ? '$&{row}$1' : 'x'))).toBe(
    '$&{row}$1：x',
  );
});
