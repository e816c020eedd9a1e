// The tables are of another edition than the year asks for.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR131',
  name: 'edition-mismatch',
  category: 'structure',
  severity: 'error',

  title: { zh: '格式版本不对', en: 'Wrong edition of the form' },
  messages: {
    basis: { zh: '该年度适用的格式：{document}《{title}》', en: 'form for that year: {document}, {title}' },
    mismatch: {
      zh: '{year}年的报告应使用{wanted}，这里用的是{found}',
      en: 'a report on {year} should use the {wanted}; this is the {found}',
    },
  },
  help: { zh: '换用该年度规定的格式重新填写。', en: 'Fill in the form for the year of the report.' },
  docs: {
    what: {
      zh: '表格的版本与报告年度不符。数字仍按所用版本核对。',
      en: 'The edition of the tables is not the one in force for the year of the report. The figures are checked by the edition found.',
    },
    why: {
      zh: '各版本的栏目不同，用错版本的报告无法汇总。',
      en: 'The editions have different rows and columns; a wrong one cannot be summed up.',
    },
    mend: {
      zh: '从现行规定下载空白表格（本工具的 schemas/editions 里列有各版本的栏目），不要套用往年的报告。',
      en: 'Take the blank form of the rules in force; do not write over an old report.',
    },
  },
  examples: [
    {
      edit: (text) => text.replace('2024年', '2020年'),
      fires: [
        '2020年的报告应使用政府信息公开工作年度报告格式（试行，2019年版），这里用的是政府信息公开工作年度报告格式（2021年版）',
      ],
    },
    { fires: [] },
  ],
  *check(report, say) {
    for (const { document, found, wanted, year, place } of problemsOf(report, 'edition-mismatch')) {
      yield {
        message: say('mismatch', { year, wanted: wanted.data.title, found: found.data.title }),
        notes: [say('basis', { document: wanted.data.basis.document, title: wanted.data.basis.title })],
        at: { document, place },
      };
    }
  },
});
