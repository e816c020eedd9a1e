// The parts that a sentence lists are more than the whole, or say that they are all and are fewer.

import { findLists } from '../prose/shares.js';
import { markedIn, quoted } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR502',
  name: 'narrative-sum-mismatch',
  category: 'text',
  severity: 'warning',
  title: { zh: '正文分项与总数不符', en: 'Parts in the text do not add up' },
  messages: {
    mismatch: {
      zh: '正文“{words}”：各分项之和为 {sum}，总数为 {whole}',
      en: 'the text says "{words}": the parts add up to {sum}, the whole is {whole}',
    },
  },
  help: { zh: '核对列出的各项和前面的总数。', en: 'Check the parts listed and the total before them.' },
  docs: {
    what: {
      zh: '一句话里“其中”列出的各项之和，不应超过前面的总数；写明“其余”的、以“分别为”列到句末的，应等于总数。',
      en: 'The parts that a sentence lists do not exceed the whole before them, and equal it where the list says that it is complete (其余, or 分别为 to the end of the sentence).',
    },
    why: {
      zh: '同一句话自相矛盾，读者无从判断哪个数字是对的。',
      en: 'A sentence that contradicts itself leaves the reader to guess which figure is right.',
    },
    mend: {
      zh: '对照台账改正；分项有交叉的，分句写明。',
      en: 'Correct it by the register; put parts that overlap in sentences of their own.',
    },
  },
  examples: [
    {
      prose: '全年举办培训6期，其中业务培训4期，专题讲座3期。',
      fires: ['正文“6期，其中业务培训4期，专题讲座3期”：各分项之和为 7，总数为 6'],
    },
    {
      prose: '全年举办培训6期，其中业务培训3期，其余2期。',
      fires: ['正文“6期，其中业务培训3期，其余2期”：各分项之和为 5，总数为 6'],
    },
    {
      prose: '全年举办培训6期，分别为业务培训3期、专题讲座2期。',
      fires: ['正文“6期，分别为业务培训3期、专题讲座2期”：各分项之和为 5，总数为 6'],
    },
    { prose: '全年举办培训6期，其中业务培训4期、专题讲座2期。', fires: [] },
    { prose: '上半年、下半年分别举办培训6期、4期，其中业务培训7期。', fires: [] },
  ],
  *check(report, say) {
    for (const { whole, sum, start, end, isComplete } of findLists(report.prose)) {
      if (sum === whole.value || (sum < whole.value && !isComplete)) continue;
      const words = quoted(report.prose.text.slice(start, end));
      yield {
        message: say('mismatch', { words, sum, whole: whole.value }),
        ...markedIn(report, start, end),
        expected: { units: sum, scale: 0 },
        actual: { units: whole.value, scale: 0 },
      };
    }
  },
});
