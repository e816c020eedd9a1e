// The title of a section is nearly, but not quite, the prescribed one.

import { markedIn, quoted } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR523',
  name: 'section-misnamed',
  category: 'text',
  severity: 'warning',
  title: { zh: '部分标题有误', en: 'Section misnamed' },
  messages: {
    near: { zh: '标题“{found}”应为“{title}”', en: 'the title "{found}" should be "{title}"' },
  },
  help: { zh: '按格式规定的标题改正。', en: 'Use the title of the form.' },
  docs: {
    what: {
      zh: '标题与格式规定的只差几个字。常见的简称不算。',
      en: 'A title differs from the prescribed one in a few characters. Common short forms are accepted.',
    },
    why: {
      zh: '标题是规定的，错字、漏字会影响检索和汇总。',
      en: 'The titles are prescribed; slips in them hinder search and collection.',
    },
    mend: { zh: '从格式里复制标题。', en: 'Copy the title from the form.' },
  },
  examples: [
    {
      prose: '',
      edit: (text) => text.replace('五、存在的主要问题及改进情况', '五、存在的主要问问题及改进情况'),
      fires: ['标题“五、存在的主要问问题及改进情况”应为“五、存在的主要问题及改进情况”'],
    },
    { prose: '', edit: (text) => text.replace('六、其他需要报告的事项', '六、其他事项'), fires: [] },
  ],
  *check(report, say) {
    const { headings, text } = report.prose;
    for (const { section, isNear, start, end } of headings) {
      if (!isNear || section === undefined) continue;
      const { title } = report.edition!.data.sections[section]!;
      yield {
        message: say('near', { found: quoted(text.slice(start, end)), title }),
        ...markedIn(report, start, end),
      };
    }
  },
});
