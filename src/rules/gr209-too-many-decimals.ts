// An amount has more decimals than the head of its column allows.

import { mayHaveDecimals } from '../edition/edition.js';
import { factsOf, subjectOf } from './kit/cell-groups.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR209',
  name: 'too-many-decimals',
  category: 'cell',
  severity: 'warning',
  title: { zh: '金额小数位过多', en: 'Too many decimals' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”为 {raw}，小数不应超过 {most} 位',
      en: '{table} "{row}", {column} is {raw}, which should have at most {most} decimals',
    },
  },
  help: {
    zh: '按表头要求的位数四舍五入。',
    en: 'Round to the decimals that the head of the table asks for.',
  },
  docs: {
    what: {
      zh: '金额的小数位超过表头要求（如“保留4位小数”）；表头没有要求的，以万元为单位最多 6 位（即精确到分）。',
      en: 'An amount has more decimals than its column’s head allows; without such a limit, more than 6 in units of 10,000 yuan (one fen).',
    },
    why: {
      zh: '位数过多常常是单位换算或公式带出来的，也可能是把“元”填成了“万元”。',
      en: 'Surplus decimals mostly come from a conversion or a formula, or from a confusion of "元" and "万元".',
    },
    mend: { zh: '核对单位，再按要求的位数书写。', en: 'Check the unit, then round.' },
  },
  examples: [
    {
      cells: { 'proactive/fees/amount': '20.1234567' },
      fires: ['表二“行政事业性收费”的“本年收费金额”为 20.1234567，小数不应超过 6 位'],
    },
    {
      cells: { 'proactive/fees/amount': '20.12345' },
      edit: (text) => text.replace('（单位：万元）', '（单位：万元，保留4位小数）'),
      fires: ['表二“行政事业性收费”的“本年收费金额”为 20.12345，小数不应超过 4 位'],
    },
    { cells: { 'proactive/fees/amount': '20.3' }, fires: [] },
  ],
  *check(report, say) {
    for (const cell of report.dressed) {
      const { quantity, spec } = cell;
      const most = report.decimals.get(spec.index) ?? spec.decimals;
      if (quantity.kind !== 'number' || !mayHaveDecimals(spec) || most === undefined) continue;
      if (quantity.scale <= most) continue;
      yield { ...subjectOf([cell]), message: say('one', { ...factsOf([cell]), most }) };
    }
  },
});
