// The input holds no table of a report.

import { problemsOf } from './kit/problems.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR103',
  name: 'no-report-table',
  category: 'structure',
  severity: 'error',
  aborts: true,
  title: { zh: '没有找到报表', en: 'No report table' },
  messages: {
    none: { zh: '没有找到年度报告的统计表', en: 'no table of an annual report was found' },
    unknown: {
      zh: '统计表不是认得的格式：最接近的格式有 {wanted} 行，这里只有其中 {found} 行，没有核对',
      en: 'the tables are of no form that is known: the nearest has {wanted} rows, of which {found} are here; nothing was checked',
    },
    empty: { zh: '文件是空的', en: 'the file is empty' },
  },
  help: {
    zh: '确认文件是政府信息公开工作年度报告，表格是文字而不是图片。',
    en: 'Make sure that the file is an annual disclosure report and that its tables are text, not pictures.',
  },
  docs: {
    what: {
      zh: '文件里没有一行能认作表二、表三或表四的内容；或者表格是另一种格式，认得的行不到一半。',
      en: 'No line of the file can be recognised as a row of table 2, 3 or 4; or the tables are of another form, with less than half of the rows of any known one.',
    },
    why: {
      zh: '没有表格就没有可核对的数字；表格以图片形式发布的，读者同样无法使用。',
      en: 'Without tables there is nothing to check; tables published as pictures are of no use to readers either.',
    },
    mend: {
      zh: '把表格以文字形式放进文件；行名、列名应与国家规定的格式一致。',
      en: 'Put the tables into the file as text, with the labels of the official form.',
    },
  },
  examples: [
    { edit: () => '今年没有报表。', fires: ['没有找到年度报告的统计表'] },
    {
      edit: () =>
        '一、主动公开情况\t——\n1.政府网站公开政府信息数\t条\t12\n2.公开指南\t条\t1\n3.公开目录\t条\t3\n',
      fires: ['统计表不是认得的格式：最接近的格式有 58 行，这里只有其中 1 行，没有核对'],
    },
    { edit: () => '', fires: ['文件是空的'] },
    { fires: [] },
  ],
  *check(report, say) {
    for (const _ of problemsOf(report, 'no-table')) yield { message: say('none', {}) };
    for (const { found, wanted } of problemsOf(report, 'form-unknown'))
      yield { message: say('unknown', { found, wanted }) };
    for (const { unreadable } of problemsOf(report, 'unreadable')) {
      if (unreadable.kind === 'empty') yield { message: say('empty', {}) };
    }
  },
});
