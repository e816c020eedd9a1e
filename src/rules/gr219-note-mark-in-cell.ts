// The mark of a note, or a stop, stands behind the figure.

import { upheldEverywhere } from './kit/example-form.js';
import { notationCells, notationFindings } from './kit/notation.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR219',
  name: 'note-mark-in-cell',
  category: 'cell',
  severity: 'warning',
  title: { zh: '数字后带有注释标记或标点', en: 'Mark of a note or a stop behind a figure' },
  messages: {
    one: {
      zh: '{table}“{row}”的“{column}”写成“{raw}”，数字后面带有注释标记或标点',
      en: '{table} "{row}", {column}: "{raw}" has the mark of a note or a stop behind the figure',
    },
    many: {
      zh: '{table}有 {count} 个单元格的数字后面带有注释标记或标点（如“{raw}”），第一个是“{row}”的“{column}”',
      en: '{table}: {count} cells have the mark of a note or a stop behind the figure (such as "{raw}"), first "{row}", {column}',
    },
  },
  help: {
    zh: '单元格内只填数字；需要说明的，写在“六、其他需要报告的事项”。',
    en: 'Keep the figure only; what has to be explained belongs in section six.',
  },
  docs: {
    what: {
      zh: '单元格里的数字后面带有①、[1]、*、注1 一类的注释标记，或者句号、逗号一类的标点。',
      en: 'A mark such as ①, [1], * or 注1, or a stop such as 。 or ，, stands behind the figure of a cell.',
    },
    why: {
      zh: '规定的表格没有注释；汇总时带标记的单元格不是数字，注释的序号还可能被当成数字的一位。',
      en: 'The form has no notes; to a sum the cell is no number, and the number of the note may be taken for a digit.',
    },
    mend: {
      zh: '删去标记或标点，把说明写进正文。',
      en: 'Delete the mark or stop, and say in the text what a note was to say.',
    },
  },
  examples: [
    {
      cells: upheldEverywhere('2*'),
      fires: ['表四有 6 个单元格的数字后面带有注释标记或标点（如“2*”），第一个是“行政复议”的“结果维持”'],
    },
    {
      cells: {
        'requests/received/naturalPerson': '12',
        'requests/received/total': '12',
        'requests/granted/naturalPerson': '12①',
        'requests/granted/total': '12',
        'requests/total/naturalPerson': '12',
        'requests/total/total': '12',
      },
      fires: ['表三“（一）予以公开”的“自然人”写成“12①”，数字后面带有注释标记或标点'],
    },
    {
      fires: [],
    },
  ],
  check: (report, say) => notationFindings(notationCells(report, 'note-mark'), say, 'note-mark'),
});
