// The sections stand in another order than the form's.

import { markedIn } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR522',
  name: 'section-out-of-order',
  category: 'text',
  severity: 'warning',
  title: { zh: '各部分顺序不对', en: 'Sections out of order' },
  messages: {
    order: {
      zh: '“{title}”排在“{above}”之后，与规定的顺序不同',
      en: '"{title}" stands below "{above}", against the order of the form',
    },
  },
  help: { zh: '按格式规定的顺序排列。', en: 'Put the sections into the order of the form.' },
  docs: {
    what: {
      zh: '正文各部分的先后与格式规定的不同。',
      en: 'The sections of the text are not in the order of the form.',
    },
    why: {
      zh: '格式规定了六个部分的顺序，便于各机关的报告相互对照。',
      en: 'The order is prescribed, so that reports can be compared.',
    },
    mend: { zh: '调整顺序和编号。', en: 'Move the section and number it anew.' },
  },
  examples: [
    {
      prose: '',
      edit: (text) => {
        const at = text.indexOf('五、存在');
        const other = text.indexOf('六、其他');
        return `${text.slice(0, at)}${text.slice(other)}\n${text.slice(at, other)}`;
      },
      fires: ['“五、存在的主要问题及改进情况”排在“六、其他需要报告的事项”之后，与规定的顺序不同'],
    },
    { prose: '', fires: [] },
  ],
  *check(report, say) {
    const sections = report.edition?.data.sections ?? [];
    let highest = -1;
    for (const { section, start, end } of report.prose.headings) {
      if (section === undefined) continue;
      if (section >= highest) {
        highest = section;
        continue;
      }
      const titles = { title: sections[section]!.title, above: sections[highest]!.title };
      yield { message: say('order', titles), ...markedIn(report, start, end) };
      return;
    }
  },
});
