// A count is written with decimals that are all zero.

import { mayHaveDecimals } from '../edition/edition.js';
import { isWhole } from '../text/quantity.js';
import { cellFindings } from './kit/cell-groups.js';
import { upheldEverywhere } from './kit/example-form.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR218',
  name: 'zero-decimals',
  category: 'cell',
  severity: 'warning',
  title: { zh: '件数写成小数', en: 'Count written with decimals' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”写成“{raw}”，件数应写整数',
      en: '{table} "{row}", {column}: "{raw}" has decimals, but a count is written without',
    },
    many: {
      zh: '{table}有 {count} 个单元格的件数写成小数（如“{raw}”），第一个是“{row}”的“{column}”',
      en: '{table}: {count} counts have decimals (such as "{raw}"), first "{row}", {column}',
    },
  },
  help: { zh: '去掉小数点和后面的 0。', en: 'Remove the decimal point and the zeros behind it.' },
  docs: {
    what: {
      zh: '件数写成“12.0”一类的小数，数值是整数，仍按整数核对。',
      en: 'A count is written like 12.0: its value is whole, and is checked as such.',
    },
    why: {
      zh: '多半是表格软件的单元格格式，或由程序导出时带上的。',
      en: 'Mostly a cell format of a spreadsheet, or an export of some program.',
    },
    mend: {
      zh: '把单元格格式改为不带小数，或直接改写。',
      en: 'Set the format of the cells to whole numbers, or write them anew.',
    },
  },
  examples: [
    {
      cells: upheldEverywhere('2.0'),
      fires: ['表四有 6 个单元格的件数写成小数（如“2.0”），第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: { 'proactive/penalties/decisions': '12.00' },
      fires: ['表二“行政处罚”的“本年处理决定数量”写成“12.00”，件数应写整数'],
    },
    {
      cells: { 'proactive/fees/amount': '12.0' },
      fires: [],
    },
  ],
  check(report, say) {
    const padded = report.dressed.filter(
      ({ quantity, spec }) =>
        quantity.kind === 'number' && quantity.scale > 0 && isWhole(quantity) && !mayHaveDecimals(spec),
    );
    return cellFindings(padded, say);
  },
});
