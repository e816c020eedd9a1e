// A section does not speak of what it has to report.

import { markedIn } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

/** A section so short says nothing at all: that is another rule's matter. */
const BLANK = /^[^\p{L}]*$/u;

export default defineRule({
  code: 'GR531',
  name: 'statement-missing',
  category: 'text',
  severity: 'warning',
  title: { zh: '缺少应报告的内容', en: 'Required statement missing' },
  messages: {
    missing: { zh: '“{title}”没有写明{what}', en: '"{title}" does not report {what}' },
  },
  help: { zh: '补上这些内容；没有发生的也写明没有发生。', en: 'Add it; say so where nothing happened.' },
  docs: {
    what: {
      zh: '“总体情况”应说明主动公开、依申请公开、政府信息管理、平台建设、监督保障；“其他需要报告的事项”应报告收取信息处理费的情况，没有收取的也要写明。',
      en: 'The overview speaks of proactive disclosure, requests, management of information, platforms and supervision; the last section reports the processing fee, even where none was charged.',
    },
    why: {
      zh: '格式对这两部分的内容有明确要求，只写“无”不符合要求。',
      en: 'The form prescribes this content; 无 alone is not enough.',
    },
    mend: {
      zh: '例如：“本年度未收取政府信息公开信息处理费。”',
      en: 'For example: no processing fee was charged this year.',
    },
  },
  examples: [
    {
      prose: '',
      edit: (text) => text.replace('本年度未收取政府信息公开信息处理费。', '无。'),
      fires: ['“六、其他需要报告的事项”没有写明收取信息处理费的情况'],
    },
    {
      prose: '',
      edit: (text) => text.replace('政府信息管理、平台建设和监督保障工作', '相关工作'),
      fires: ['“一、总体情况”没有写明政府信息管理、政府信息公开平台建设、监督保障'],
    },
    { prose: '', fires: [] },
  ],
  *check(report, say) {
    if (!report.prose.isWhole) return;
    const { prose } = report;
    for (const heading of prose.headings) {
      const section =
        heading.section === undefined ? undefined : report.edition?.data.sections[heading.section];
      if (!section?.statements) continue;
      const body = prose.bodyOf(heading);
      const missing = section.statements.filter(({ words }) => !words.some((word) => body.includes(word)));
      if (missing.length === 0 || BLANK.test(body)) continue;
      const what = missing.map((statement) => statement.what);
      yield {
        message: say('missing', { title: section.title, what }),
        ...markedIn(report, heading.start, heading.end),
      };
    }
  },
});
