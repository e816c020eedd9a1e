// The title calls the report 工作报告, not 年度报告.

import { markedIn, quoted } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

/** The title stands within the first lines. */
const WITHIN = 12;
const LONGEST = 60;
const MISNAMED = /^[^。,;:]*20[0-9]{2}年度?(?:政府信息公开|政务公开|信息公开)(?:情况)?(工作报告)$/u;

export default defineRule({
  code: 'GR546',
  name: 'title-misnamed',
  category: 'text',
  severity: 'warning',
  title: { zh: '标题不是年度报告', en: 'Title of another kind of report' },
  messages: {
    misnamed: {
      zh: '标题“{words}”应为“……年政府信息公开工作年度报告”',
      en: 'the title "{words}" should name a "年度报告" (yearly report)',
    },
  },
  help: {
    zh: '标题写“机关名称＋年份＋政府信息公开工作年度报告”。',
    en: 'Give the office, the year and the full name of the report.',
  },
  docs: {
    what: {
      zh: '标题写成“工作报告”，没有“年度”二字。条例第五十条规定公布的是政府信息公开工作年度报告。',
      en: 'The title says 工作报告, without 年度. Article 50 of the Regulations asks for the 年度报告.',
    },
    why: {
      zh: '公众和检查的人按“年度报告”检索，名称不同就找不到。',
      en: 'Readers and auditors look for the 年度报告; under another name it is not found.',
    },
    mend: { zh: '改正标题，同时核对栏目里的名称。', en: 'Correct the title, and the name on the website.' },
  },
  examples: [
    {
      prose: '',
      edit: (text) => text.replace('政府信息公开工作年度报告', '政府信息公开工作报告'),
      fires: ['标题“某某局2024年政府信息公开工作报告”应为“……年政府信息公开工作年度报告”'],
    },
    { prose: '', fires: [] },
  ],
  *check(report, say) {
    const { text, flow } = report.prose;
    for (const { start, end } of flow.lines.slice(0, WITHIN)) {
      if (end - start > LONGEST || !MISNAMED.test(text.slice(start, end))) continue;
      yield {
        message: say('misnamed', { words: quoted(text.slice(start, end)) }),
        ...markedIn(report, start, end),
      };
      return;
    }
  },
});
