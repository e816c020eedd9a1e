// One fault is one result, the same in every format and language: each output is read back, and says what the diagnosis says.

import { describe, expect, it } from 'vitest';
import { type Format, lint, render } from '../../src/index.js';
import { blocksOf } from '../../src/reporters/frame/blocks.js';
import { both, FAULTY_FORMS } from '../testing/faulty-forms.js';
import { form } from '../testing/reports.js';
import { readersIn, truthOf } from '../testing/said-by.js';

describe.each(FAULTY_FORMS)('$name', ({ text, edition }) => {
  it.each(['zh', 'en'] as const)('is told alike by every format and the library, in %s', async (language) => {
    const options = { tables: true, language, ...(edition !== undefined && { edition }) };
    const results = await lint({ path: '某局-2024.tsv', bytes: text }, options);
    const truth = results.flatMap(truthOf);
    for (const [format, read] of Object.entries(readersIn(language))) {
      const output = await render(results, format as Format, { width: 4000, language });
      const said = read(output);
      const wanted = truth.map((one, i) =>
        Object.fromEntries(Object.keys(said[i] ?? one).map((key) => [key, one[key as keyof typeof one]])),
      );
      expect({ format, said }).toEqual({ format, said: wanted });
    }
  });

  it('names the figures of its correction where it is sure of one, and nowhere says what a figure should be beside that', async () => {
    const [result] = await lint(
      { path: '某局-2024.tsv', bytes: text },
      edition === undefined ? {} : { edition },
    );
    for (const { grade, candidates, message, location } of result.diagnoses ?? []) {
      if (grade !== 'certain' && grade !== 'likely') continue;
      const changes = candidates[0]!.changes;
      for (const { from, to } of changes) {
        expect(message).toContain(String(to));
        if (from !== null) expect(message).toContain(String(from));
      }
      expect(location).toEqual(changes[0]!.location);
    }
    const singles = blocksOf(result).filter(({ story }) => !story);
    expect(singles.filter(({ message, codes }) => codes[0]! >= 'GR3' && message.includes('应为'))).toEqual(
      [],
    );
  });
});

it('counts one fault for several findings that come of it, for people and for limits', async () => {
  const cells = { ...both('received', '16'), ...both('granted', '16'), ...both('total', '16') };
  const results = await lint({
    path: 'a.tsv',
    bytes: form({ ...cells, 'requests/granted/naturalPerson': '17' }),
  });
  const { summary } = JSON.parse(await render(results, 'json')) as { summary: Record<string, number> };
  expect(summary).toMatchObject({ errors: 2, faults: 1 });
  expect(await render(results, 'pretty')).toContain('1 个错误');
  expect(await render(results, 'junit')).toContain('failures="1"');
});
