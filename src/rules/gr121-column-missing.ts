// The header of a table lacks a column.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR121',
  name: 'column-missing',
  category: 'structure',
  severity: 'error',

  title: { zh: '缺少列', en: 'Column missing' },
  messages: {
    missing: { zh: '{table}的表头缺少“{columns}”', en: 'the header of {table} lacks "{columns}"' },
  },
  help: {
    zh: '按规定的格式补上这一列；没有发生的填 0。',
    en: 'Add the column of the form, with 0 where nothing happened.',
  },
  docs: {
    what: {
      zh: '统计表的表头里少了规定的列。其余各列按表头读取。',
      en: 'The header of a table lacks columns of the form. The others are read by the header.',
    },
    why: {
      zh: '缺列的表与格式不符，总计也无法核对。',
      en: 'Such a table differs from the form, and its totals cannot be checked.',
    },
    mend: { zh: '从规定的格式里补上。', en: 'Add them from the official form.' },
  },
  examples: [
    {
      edit: (text) => text.replace('本年废止件数\t', '').replace(/(规章|行政规范性文件)\t0/gu, '$1'),
      fires: ['表二的表头缺少“本年废止件数”'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, table, columns, place } of problemsOf(report, 'column-missing')) {
      yield {
        message: say('missing', { table: table.data, columns }),
        at: { document, place },
        basis: { kind: 'printed', table: table.data },
      };
    }
  },
});
