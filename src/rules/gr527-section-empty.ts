// A section that calls for a text has none.

import { markedIn } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

const NOTHING = /^[。:,.\n]*(?:暂?无|没有|略|不存在)?[。.\n]*$/u;

export default defineRule({
  code: 'GR527',
  name: 'section-empty',
  category: 'text',
  severity: 'warning',
  title: { zh: '部分没有内容', en: 'Section without content' },
  messages: {
    empty: { zh: '“{title}”没有内容', en: '"{title}" has no content' },
  },
  help: { zh: '写明本机关的具体情况。', en: 'Write what is true of this office.' },
  docs: {
    what: {
      zh: '应当用文字说明的部分是空的，或者只写了“无”。',
      en: 'A section that calls for a text is empty, or says no more than 无.',
    },
    why: {
      zh: '主要问题及改进情况是《条例》规定必须报告的内容，敷衍塞责会被通报。',
      en: 'Problems and improvements are prescribed content; perfunctory reports are criticised.',
    },
    mend: {
      zh: '写出一两个真实的问题和改进措施。',
      en: 'Name a real problem or two and what is done about them.',
    },
  },
  examples: [
    {
      prose: '',
      edit: (text) => text.replace('政策解读的形式还不够多样，将安排专人改进。', '无。'),
      fires: ['“五、存在的主要问题及改进情况”没有内容'],
    },
    { prose: '', fires: [] },
  ],
  *check(report, say) {
    const { prose } = report;
    for (const heading of prose.headings) {
      const section =
        heading.section === undefined ? undefined : report.edition?.data.sections[heading.section];
      if (!section || section.table || !NOTHING.test(prose.bodyOf(heading).slice(0, 200))) continue;
      const isBlank = !/[\p{L}]/u.test(prose.bodyOf(heading));
      if (section.mayBeNone && !isBlank) continue;
      yield {
        message: say('empty', { title: section.title }),
        ...markedIn(report, heading.start, heading.end),
      };
    }
  },
});
