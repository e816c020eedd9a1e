// A count has decimals.

import { mayHaveDecimals } from '../edition/edition.js';
import { isWhole } from '../text/quantity.js';
import { cellFindings } from './kit/cell-groups.js';
import { upheldEverywhere } from './kit/example-form.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR205',
  name: 'fraction-in-count',
  category: 'cell',
  severity: 'error',
  title: { zh: '件数带小数', en: 'Fraction in a count' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”为 {raw}，件数应为整数',
      en: '{table} "{row}", {column} is {raw}, but a count is a whole number',
    },
    many: {
      zh: '{table}有 {count} 个单元格带有小数，件数应为整数，第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells have decimals, but counts are whole numbers, first "{row}", {column}',
    },
  },
  help: { zh: '改为整数。', en: 'Write a whole number.' },
  docs: {
    what: {
      zh: '除金额以外，各表统计的都是件数，应为整数。',
      en: 'All figures but amounts of money are counts and therefore whole.',
    },
    why: {
      zh: '多半是把金额填进了件数栏，或者多打了小数点。写成“12.0”的，数值是整数，由 GR218 提示。',
      en: 'Mostly an amount in the wrong cell, or a point too many. Of a whole count written like 12.0 GR218 speaks.',
    },
    mend: {
      zh: '核对是否填错了栏，再改为整数。',
      en: 'Check whether the figure belongs into another cell; otherwise write the whole number.',
    },
  },
  examples: [
    {
      cells: upheldEverywhere('1.5'),
      fires: ['表四有 6 个单元格带有小数，件数应为整数，第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: {
        'proactive/penalties/decisions': '12.5',
      },
      fires: ['表二“行政处罚”的“本年处理决定数量”为 12.5，件数应为整数'],
    },
    {
      cells: {
        'proactive/fees/amount': '12.5',
      },
      fires: [],
    },
  ],
  check(report, say) {
    const fractions = report.dressed.filter(
      ({ quantity, spec }) => quantity.kind === 'number' && !isWhole(quantity) && !mayHaveDecimals(spec),
    );
    return cellFindings(fractions, say);
  },
});
