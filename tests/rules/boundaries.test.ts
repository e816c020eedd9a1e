// Where rules begin to speak: the last report that is right and the first that is not.

import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../src/lint/example.js';
import { lintReport } from '../../src/lint/lint.js';
import { EXAMPLE_CHOICES, EXAMPLE_FORM } from '../../src/rules/kit/example-form.js';
import type { Example } from '../../src/rules/kit/rule.js';

const found = (code: string, example: Omit<Example, 'fires'>) =>
  lintReport(exampleReport({ ...example, fires: [] }), { language: 'zh', awake: [code] }).diagnostics.filter(
    (diagnostic) => diagnostic.code === code,
  );
const said = (code: string, example: Omit<Example, 'fires'>) =>
  found(code, example).map(({ message }) => message);

describe('regulations of an office that makes none', () => {
  it.each([
    ['none', '0', '0', []],
    ['one', '1', '1', ['表二“规章”的“本年制发件数”填写 1']],
    ['a word before a figure', '若干', '1', ['表二“规章”的“现行有效件数”填写 1']],
    ['words alone', '若干', '若干', []],
  ])('%s', (_, issued, inForce, expected) => {
    const cells = { 'proactive/regulations/issued': issued, 'proactive/regulations/inForce': inForce };
    const messages = said('GR551', { cells, prose: '', declared: { office: '清泉镇人民政府' } });
    expect(messages.map((message) => message.split('，')[0])).toEqual(expected);
  });
});

describe('a number of parts that is declared', () => {
  it.each([
    ['one', '三、', []],
    ['two', '四、', ['正文说报告有 8 个部分，实际有 2 个']],
  ])('beside the titles of %s', (_, next, expected) => {
    const edit = (text: string) => text.slice(0, text.indexOf(`\n${next}`)).replace('一、总体情况', '');
    expect(said('GR524', { prose: '本报告由总体情况等八个部分组成。', edit })).toEqual(expected);
  });
});

describe('a condition between cells', () => {
  const [condition] = EXAMPLE_FORM.relations.filter(({ id }) => id === 'days-positive');
  const form = { ...EXAMPLE_FORM, relations: [{ ...condition!, left: ['days', 'letters'] }] };
  const cells = { ...EXAMPLE_CHOICES, 'messages/received/value': '12', 'messages/closed/value': '9' };

  it.each([
    ['0', '0', 1],
    ['0', '3', 0],
    ['若干', '0', 0],
  ])('of %s and %s is broken %i times', (days, letters, times) => {
    const more = { 'messages/days/value': days, 'messages/letters/value': letters };
    expect(said('GR306', { form, cells: { ...cells, ...more } })).toHaveLength(times);
  });
});

it.each([
  ['as many as the others', '\n', '\n'],
  ['more than the others', '\r\n', '\r\n'],
])('line ends of Windows, %s, decide what all become', (_, last, lineEnd) => {
  const edit = (text: string) =>
    `${text.replaceAll('\n', '\r\n')}${'\n'.repeat(text.split('\n').length - 2)}${last}`;
  const [diagnostic] = found('GR192', { edit });
  expect(diagnostic?.fix?.edits).toMatchObject([{ lineEnd }]);
});
