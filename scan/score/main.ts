// The score of large sets: `npm run score -- [REPORTS] [SEED] [DPI-DAMAGE…]`, a line of JSON a condition.

import { DAMAGES, type Damage } from './damage.js';
import { formsOf } from './forms.js';
import { openModel } from './model.js';
import { openPress } from './paper.js';
import { CHANGES } from './rows.js';
import type { Condition } from './sample.js';
import { type Judged, judge, tallyOf } from './tally.js';

const USUAL = [
  '200-clean',
  '200-light',
  '200-fax',
  '200-heavy',
  '150-clean',
  '150-light',
  '150-fax',
  '300-light',
  '100-noisy',
  '200-light-wrong',
  '150-light-wrong',
  '200-light-lost',
  '200-light-added',
];
const [count = '10', seed = '1', ...names] = process.argv.slice(2);

const press = await openPress();
const tools = { press, recogniser: await openModel(), forms: formsOf() };
try {
  for (const name of names.length > 0 ? names : USUAL) {
    const all: Judged[] = [];
    for (let number = 0; number < Number(count); number++) {
      const one = await judge(tools, conditionOf(name), Number(seed), number);
      all.push(one);
      const { wrong, wrongUnasked, isFalselySure, isSlipHidden, wrongMends } = one.verdict;
      if (wrong.length > 0 || isFalselySure || isSlipHidden)
        console.error(name, number, one.sample.edition.id, one.sample.font.name, {
          wrong,
          wrongUnasked,
          wrongMends,
          isFalselySure,
          isSlipHidden,
        });
    }
    const seconds = all.reduce((sum, one) => sum + one.seconds, 0) / all.length;
    console.log(JSON.stringify({ condition: name, ...tallyOf(all), seconds: Math.round(seconds * 10) / 10 }));
  }
} finally {
  await press.close();
}

function conditionOf(name: string): Condition {
  const [dpi, damage, ...others] = name.split('-');
  if (!DAMAGES.includes(damage as Damage)) throw new RangeError(`no such condition: ${name}`);
  const change = CHANGES.find((one) => others.includes(one));
  const isWrong = others.includes('wrong');
  return { dpi: Number(dpi), damage: damage as Damage, isWrong, ...(change && { change }) };
}
