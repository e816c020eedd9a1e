// A plus sign stands before a figure.

import { cellFindings } from './kit/cell-groups.js';
import { upheldEverywhere } from './kit/example-form.js';
import { notationCells } from './kit/notation.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR211',
  name: 'plus-sign',
  category: 'cell',
  severity: 'info',
  title: { zh: '数字带正号', en: 'Plus sign' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”写成“{raw}”，件数不带正号',
      en: '{table} "{row}", {column}: "{raw}" has a plus sign',
    },
    many: {
      zh: '{table}有 {count} 个单元格带有正号（如“{raw}”），第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells have a plus sign (such as "{raw}"), first "{row}", {column}',
    },
  },
  help: {
    zh: '去掉正号；如果填的是比上年的增减数，应改为本年的实际数。',
    en: 'Remove the sign; where the change on last year was filled in, give the figure of this year.',
  },
  docs: {
    what: {
      zh: '件数或金额前写了“+”。2019 年版的“本年增/减”可以带正号，不在此列。',
      en: 'A plus sign stands before a count or an amount. The yearly change of the 2019 form may have one.',
    },
    why: {
      zh: '正号常常说明填的是增减数，而不是实际数。',
      en: 'A plus sign often shows that a change was filled in, not the figure itself.',
    },
    mend: {
      zh: '核对所填是否为本年实际数，再去掉正号。',
      en: 'Check that the figure is this year’s own, then remove the sign.',
    },
  },
  examples: [
    {
      cells: upheldEverywhere('+2'),
      fires: ['表四有 6 个单元格带有正号（如“+2”），第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: {
        'requests/received/naturalPerson': '3',
        'requests/received/total': '3',
        'requests/granted/naturalPerson': '+3',
        'requests/granted/total': '3',
        'requests/total/naturalPerson': '3',
        'requests/total/total': '3',
      },
      fires: ['表三“（一）予以公开”的“自然人”写成“+3”，件数不带正号'],
    },
    {
      fires: [],
    },
  ],
  check(report, say) {
    const cells = notationCells(report, 'plus-sign').filter(({ spec }) => spec.kind !== 'signed');
    return cellFindings(cells, say);
  },
});
