// Reads a few reports of each condition and holds the counts to their bounds; the large sets are `npm run score`.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { formsOf } from '../score/forms.js';
import { openModel } from '../score/model.js';
import { openPress } from '../score/paper.js';
import type { Condition } from '../score/sample.js';
import { type Judged, judge, type Tools, tallyOf } from '../score/tally.js';

export interface Expected {
  readonly condition: Condition;
  readonly numbers: readonly number[];
  /** At least so many are wholly right. */
  readonly wholly: number;
}

/** Another seed makes another set. */
const SEED = Number(process.env['SEED'] ?? 11);

export function readsReports(table: readonly Expected[]): void {
  let tools: Tools;
  beforeAll(async () => {
    tools = { press: await openPress(), recogniser: await openModel(), forms: formsOf() };
  });
  afterAll(() => tools.press.close());

  test.each(table.map((expected) => [nameOf(expected.condition), expected] as const))(
    '%s',
    async (_, { condition, numbers, wholly }) => {
      const all: Judged[] = [];
      for (const number of numbers) all.push(await judge(tools, condition, SEED, number));
      const tally = tallyOf(all);
      expect(tally).toMatchObject({ wrongMends: 0, falselySure: 0, hidden: 0 });
      expect(tally.wholly).toBeGreaterThanOrEqual(wholly);
    },
  );
}

function nameOf({ dpi, damage, isWrong, change }: Condition): string {
  const row = change ? `, a row ${change}` : '';
  return `${dpi} dpi, ${damage}${isWrong ? ', with a slip of the printer' : ''}${row}`;
}
