// A section that the form prescribes is not in the text.

import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR521',
  name: 'section-missing',
  category: 'text',
  severity: 'warning',
  title: { zh: '缺少规定的部分', en: 'Section missing' },
  messages: {
    missing: { zh: '正文缺少规定的部分：{titles}', en: 'the text lacks prescribed sections: "{titles}"' },
  },
  help: {
    zh: '按格式补上这些部分的标题和内容。',
    en: 'Add the sections with their titles, as the form has them.',
  },
  docs: {
    what: {
      zh: '报告有正文，但找不到格式规定的某个部分的标题。只有表格的文件不检查。',
      en: 'The report has a text, but the title of a prescribed section cannot be found in it. Files with tables alone are not checked.',
    },
    why: {
      zh: '六个部分对应《条例》第五十条规定的内容，不能遗漏。',
      en: 'The sections are the content that article 50 of the Regulations prescribes.',
    },
    mend: {
      zh: '没有内容的部分也保留标题，写明没有发生。',
      en: 'Keep the title where there is nothing to report, and say so.',
    },
  },
  examples: [
    {
      prose: '',
      edit: (text) => text.replace('五、存在的主要问题及改进情况\n', ''),
      fires: ['正文缺少规定的部分：五、存在的主要问题及改进情况'],
    },
    { prose: '', fires: [] },
    {
      prose: '',
      edit: (text) => text.replace('一、总体情况', '第一部分 总体情况'),
      fires: [],
    },
    { fires: [] },
  ],
  *check(report, say) {
    const { edition } = report;
    if (!edition || !report.prose.isWhole) return;
    const { headings } = report.prose;
    const found = new Set(headings.map(({ section }) => section));
    const missing = edition.data.sections.filter(({ optional }, index) => !optional && !found.has(index));
    if (missing.length === 0) return;
    yield { message: say('missing', { titles: missing.map(({ title }) => title) }) };
  },
});
