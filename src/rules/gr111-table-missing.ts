// A table of the form is not in the report.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR111',
  name: 'table-missing',
  category: 'structure',
  severity: 'error',

  title: { zh: '缺少表格', en: 'Table missing' },
  messages: {
    missing: { zh: '缺少{table}（{title}）', en: '{table} is missing ({title})' },
    unread: {
      zh: '{table}（{title}）有表头，下面没有认得出的数字行，没有核对',
      en: '{table} ({title}) has a header and no row of figures that can be read below it; it was not checked',
    },
  },
  help: { zh: '补上这张表；没有发生的填 0。', en: 'Add the table, with 0 where nothing happened.' },
  docs: {
    what: {
      zh: '报告里找不到应有的统计表。只提交单张表的文件（没有正文）不算缺表。',
      en: 'A table of the form cannot be found in the report. A file that holds a single table without any text is not a report and misses nothing.',
    },
    why: {
      zh: '三张统计表是年度报告的法定内容，不能遗漏。',
      en: 'The three tables are a required part of every report.',
    },
    mend: {
      zh: '从规定的格式里复制这张表填写；表格是图片的，改为文字表格。',
      en: 'Copy the table from the official form; replace pictures by text tables.',
    },
  },
  examples: [
    {
      prose: '',
      edit: (text) => {
        const title = text.indexOf('四、政府信息公开行政复议');
        return text.slice(0, text.indexOf('\n', title)) + text.slice(text.indexOf('五、存在') - 1);
      },
      fires: ['缺少表四（政府信息公开行政复议、行政诉讼情况）'],
    },
    {
      prose: '',
      edit: (text) => text.replace(/\n0(?:\t0){14}\n/u, '\n'),
      fires: ['表四（政府信息公开行政复议、行政诉讼情况）有表头，下面没有认得出的数字行，没有核对'],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, table, place } of problemsOf(report, 'table-missing')) {
      const { data } = table;
      yield {
        message: say('missing', { table: data, title: data.title }),
        at: { document, place },
        basis: { kind: 'printed', table: data },
      };
    }
    for (const { document, table, place } of problemsOf(report, 'table-unread')) {
      const { data } = table;
      yield { message: say('unread', { table: data, title: data.title }), at: { document, place } };
    }
  },
});
