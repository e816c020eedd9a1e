// A section of an older form is still in the text.

import { labelKey } from '../text/label.js';
import { markedIn, quoted } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR526',
  name: 'outdated-section',
  category: 'text',
  severity: 'warning',
  title: { zh: '沿用旧格式的部分', en: 'Section of an older form' },
  messages: {
    outdated: { zh: '“{found}”是旧格式的部分，现行格式没有', en: '"{found}" is a section of an older form' },
  },
  help: {
    zh: '删去旧的部分，内容并入现行格式的相应部分。',
    en: 'Drop it and move its content to the section of the form in force.',
  },
  docs: {
    what: {
      zh: '正文里还有旧格式的部分，如“收费及减免情况”。',
      en: 'The text still has a section of an older form, such as the one on fees and exemptions.',
    },
    why: {
      zh: '说明报告是在多年前的文稿上改的，其他内容也可能过时。',
      en: 'The report was written over an old one; other content may be outdated too.',
    },
    mend: { zh: '收费情况写入“其他需要报告的事项”。', en: 'State fees under other matters.' },
  },
  examples: [
    {
      prose: '三、收费及减免情况\n\n未收取费用。',
      fires: ['“三、收费及减免情况”是旧格式的部分，现行格式没有'],
    },
    { prose: '', fires: [] },
  ],
  *check(report, say) {
    const outdated = new Set(report.edition?.data.text?.outdatedSections);
    const { headings, text } = report.prose;
    for (const { section, start, end } of headings) {
      const title = text.slice(start, end);
      if (section !== undefined || !outdated.has(labelKey(title).core)) continue;
      yield { message: say('outdated', { found: quoted(title) }), ...markedIn(report, start, end) };
    }
  },
});
