// A mark before the figure makes a spreadsheet take it for text.

import { upheldEverywhere } from './kit/example-form.js';
import { notationCells, notationFindings } from './kit/notation.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR217',
  name: 'figure-marked-as-text',
  category: 'cell',
  severity: 'warning',
  title: { zh: '数字带有文本标记', en: 'Figure marked as text' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”写成“{raw}”，数字带有表格软件的文本标记',
      en: '{table} "{row}", {column}: "{raw}" has the mark by which a spreadsheet takes it for text',
    },
    many: {
      zh: '{table}有 {count} 个单元格的数字带有文本标记（如“{raw}”），第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells have a figure marked as text (such as "{raw}"), first "{row}", {column}',
    },
  },
  help: { zh: '只保留数字，去掉引号和等号。', en: 'Keep the figure only, without quotes and equals sign.' },
  docs: {
    what: {
      zh: '数字前面有撇号，或者写成等号加引号，如“\'12”和“="12"”。',
      en: 'An apostrophe stands before the figure, or it is written as a formula that is a text: \'12, ="12".',
    },
    why: {
      zh: '这是从表格软件或业务系统导出时带出的标记，公开后读者看到的不是数字，汇总时也不计入。',
      en: 'Exports leave such marks behind: readers see them, and sums leave the figure out.',
    },
    mend: {
      zh: '去掉标记；从系统导出的，导出后把这些单元格的格式改为数字。',
      en: 'Delete the marks; after an export, turn the format of these cells into numbers.',
    },
  },
  examples: [
    {
      cells: upheldEverywhere("'2"),
      fires: ["表四有 6 个单元格的数字带有文本标记（如“'2”），第一个是“行政复议”的“结果维持”"],
    },
    {
      cells: {
        'requests/received/naturalPerson': '12',
        'requests/received/total': '12',
        'requests/granted/naturalPerson': '="12"',
        'requests/granted/total': '12',
        'requests/total/naturalPerson': '12',
        'requests/total/total': '12',
      },
      fires: ['表三“（一）予以公开”的“自然人”写成“="12"”，数字带有表格软件的文本标记'],
    },
    {
      fires: [],
    },
  ],
  check: (report, say) => notationFindings(notationCells(report, 'text-mark'), say, 'text-mark'),
});
