// A cell holds text where a figure belongs.

import { isTooLarge } from '../text/quantity.js';
import { cellFindings, violatingCells } from './kit/cell-groups.js';
import { upheldEverywhere } from './kit/example-form.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR203',
  name: 'not-a-number',
  category: 'cell',
  severity: 'error',
  title: { zh: '不是数字', en: 'Not a number' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”填写的是“{raw}”，不是数字',
      en: '{table} "{row}", {column}: "{raw}" is not a number',
    },
    many: {
      zh: '{table}有 {count} 个单元格不是数字，第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells are not numbers, first "{row}", {column}',
    },
  },
  help: {
    zh: '改为阿拉伯数字；没有发生的填 0。',
    en: 'Write the figure in digits; 0 where nothing happened.',
  },
  docs: {
    what: {
      zh: '统计表的单元格里填写了不能读成数字的内容。',
      en: 'A cell of a table holds something that cannot be read as a number.',
    },
    why: {
      zh: '不是数字就无法核对，也无法汇总。汉字数字（如“十二”）同样不能相加。',
      en: 'What is no number can be neither checked nor added up; so it is with Chinese numerals.',
    },
    mend: {
      zh: '改为阿拉伯数字，说明性文字写到正文里。',
      en: 'Write digits, and move explanations into the text.',
    },
  },
  examples: [
    {
      cells: upheldEverywhere('若干'),
      fires: ['表四有 6 个单元格不是数字，第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: {
        'disputes/review/upheld': '十二',
      },
      fires: ['表四“行政复议”的“结果维持”填写的是“十二”，不是数字'],
    },
    {
      fires: [],
    },
  ],
  check(report, say) {
    const unreadable = violatingCells(report, 'type', 'unreadable');
    const words = unreadable.filter(({ quantity, source }) => !isTooLarge(quantity) && !source.holds);
    return cellFindings(words, say);
  },
});
