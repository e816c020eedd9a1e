// The number before a section's title is not its own, or numbering starts anew within a section.

import { readCount } from '../text/numerals.js';
import { markedIn, quoted } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR525',
  name: 'section-misnumbered',
  category: 'text',
  severity: 'warning',
  title: { zh: '部分编号有误', en: 'Section misnumbered' },
  messages: {
    number: { zh: '“{found}”的编号应为“{ordinal}”', en: '"{found}" should have the number {ordinal}' },
    restart: {
      zh: '“{within}”之内的小标题“{found}”用了部分的编号，应改用“（一）”一类的编号',
      en: 'within "{within}" the heading "{found}" is numbered like a section',
    },
  },
  help: {
    zh: '按格式编号，下级标题用“（一）”。',
    en: 'Number the sections as the form does, and give lower headings numbers in brackets.',
  },
  docs: {
    what: {
      zh: '六个部分的编号与格式不同，或者部分之内的小标题又从“一、”开始编号。',
      en: 'The numbers of the sections differ from the form’s, or headings within a section start again with 一.',
    },
    why: {
      zh: '编号重复或错位，读者和汇总程序分不清哪一部分。',
      en: 'With numbers repeated or shifted, readers and programs cannot tell the sections apart.',
    },
    mend: { zh: '重新编号。', en: 'Number them anew.' },
  },
  examples: [
    {
      prose: '',
      edit: (text) => text.replace('六、其他需要', '七、其他需要'),
      fires: ['“七、其他需要报告的事项”的编号应为“六”'],
    },
    {
      prose: '一、主动公开\n\n进一步规范公开内容。\n\n二、依申请公开\n\n畅通申请渠道。',
      fires: ['“一、总体情况”之内的小标题“一、主动公开”用了部分的编号，应改用“（一）”一类的编号'],
    },
    { prose: '（一）主动公开\n\n进一步规范公开内容。', fires: [] },
  ],
  *check(report, say) {
    const sections = report.edition?.data.sections ?? [];
    const { headings, text } = report.prose;
    const textOf = ({ start, end }: { start: number; end: number }) => quoted(text.slice(start, end));
    for (const heading of headings) {
      const { section, ordinal, start, end } = heading;
      if (section === undefined || ordinal === '') continue;
      const right = /^[一二三四五六七八九十]/u.exec(sections[section]!.title)?.[0];
      if (right === undefined) continue;
      if (ordinal === right || readCount(ordinal) === section + 1) continue;
      yield {
        message: say('number', { found: textOf(heading), ordinal: right }),
        ...markedIn(report, start, end),
      };
      break;
    }
    const inner = headings.find(
      ({ section, ordinal, until, start }, i) =>
        section === undefined &&
        ordinal === '一' &&
        // The rest of a line that was wrapped: 较为单 / 一，三是…
        !text.startsWith('一,', start) &&
        i > 0 &&
        headings[i - 1]!.until === until,
    );
    const above =
      inner && headings.findLast(({ section, start }) => section !== undefined && start < inner.start);
    if (!inner || above?.section === undefined) return;
    const within = sections[above.section]!.title;
    yield {
      message: say('restart', { within, found: textOf(inner) }),
      ...markedIn(report, inner.start, inner.end),
    };
  },
});
