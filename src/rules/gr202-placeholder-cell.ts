// A sign such as `/` or 无 stands where a figure belongs.

import { cellFindings, violatingCells } from './kit/cell-groups.js';
import { upheldEverywhere } from './kit/example-form.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR202',
  name: 'placeholder-cell',
  category: 'cell',
  severity: 'warning',
  title: { zh: '用符号代替数字', en: 'Placeholder instead of a figure' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”填写的是“{raw}”，不是数字',
      en: '{table} "{row}", {column}: "{raw}" is not a figure',
    },
    many: {
      zh: '{table}有 {count} 个单元格填写了“{raw}”一类的符号，第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells hold a sign such as "{raw}" instead of a figure, first "{row}", {column}',
    },
  },
  help: {
    zh: '没有发生的填 0，不用“/”“—”“无”代替。',
    en: 'Write 0 where nothing happened, not "/", "—" or "无".',
  },
  docs: {
    what: {
      zh: '统计表的单元格里填写了“/”“—”“-”“无”等符号或文字。',
      en: 'A cell of a table holds a sign such as "/", "—", "-" or "无".',
    },
    why: {
      zh: '符号可以理解为 0，也可以理解为不适用或者漏填，汇总时无法相加。',
      en: 'A sign may mean 0, not applicable or forgotten; it cannot be added up.',
    },
    mend: {
      zh: '没有发生的填 0；确实不适用的（如没有规章制定权的机关填“规章”行）同样填 0。',
      en: 'Write 0, also where a row does not apply to the office.',
    },
  },
  examples: [
    {
      cells: upheldEverywhere('/'),
      fires: ['表四有 6 个单元格填写了“/”一类的符号，第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: {
        'proactive/regulations/issued': '/',
      },
      fires: ['表二“规章”的“本年制发件数”填写的是“/”，不是数字'],
    },
    {
      fires: [],
    },
  ],
  check: (report, say) => cellFindings(violatingCells(report, 'type', 'placeholder'), say),
});
