// The text declares another number of parts than it has.

import { readCount } from '../text/numerals.js';
import { markedIn } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

/** `本报告由…等六个部分组成`, but no `第六部分` */
const DECLARED =
  /(?:报告|全文)[^。]{0,120}?(?:由|共|分为?|包括)(?:[^。]{0,160}?[^。第至十0-9])??([一二三四五六七八九十]|[0-9]{1,2})个?部分/u;
/** The declaration stands before the sections. */
const WITHIN = 2000;

export default defineRule({
  code: 'GR524',
  name: 'parts-miscounted',
  category: 'text',
  severity: 'warning',
  title: { zh: '部分数目不符', en: 'Number of parts is wrong' },
  messages: {
    miscounted: {
      zh: '正文说报告有 {declared} 个部分，实际有 {found} 个',
      en: 'the text declares {declared} parts, the report has {found}',
    },
  },
  help: { zh: '改正部分的数目，或补上缺少的部分。', en: 'Correct the number, or add the missing part.' },
  docs: {
    what: {
      zh: '开头说明的部分数目，与正文实有的部分不一致。',
      en: 'The number of parts declared at the start is not the number of sections found.',
    },
    why: {
      zh: '多是沿用旧格式的说明，或者漏了一个部分。',
      en: 'The sentence is mostly left from an older form, or a section was lost.',
    },
    mend: { zh: '对照格式核对六个部分。', en: 'Compare with the sections of the form.' },
  },
  examples: [
    { prose: '本报告由总体情况等八个部分组成。', fires: ['正文说报告有 8 个部分，实际有 6 个'] },
    { prose: '全文由总体情况等五部分组成。', fires: ['正文说报告有 5 个部分，实际有 6 个'] },
    { prose: '本报告由总体情况等六个部分组成。', fires: [] },
    { prose: '报告分为第一部分总体情况、第二部分主动公开政府信息情况等。', fires: [] },
  ],
  *check(report, say) {
    const declared = DECLARED.exec(report.prose.text.slice(0, WITHIN));
    const count = readCount(declared?.[1] ?? '');
    const { headings } = report.prose;
    const found = new Set(headings.flatMap(({ section }) => section ?? [])).size;
    if (!declared || count === undefined || count === found || found < 2) return;
    const end = declared.index + declared[0].length;
    const start = declared.index + declared[0].lastIndexOf(declared[1]!);
    yield { message: say('miscounted', { declared: count, found }), ...markedIn(report, start, end) };
  },
});
