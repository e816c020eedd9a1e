// Much of the text is word for word that of another office's report.

import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR622',
  name: 'text-of-other-office',
  category: 'audit',
  severity: 'info',
  title: { zh: '正文与其他机关雷同', en: 'Text shared with another office' },
  messages: {
    shared: {
      zh: '正文有 {percent}% 的句子（{count} 句）与“{other}”同年的报告相同：{path}',
      en: '{percent}% of the sentences ({count}) are those of the report by "{other}" on the same year: {path}',
    },
  },
  help: { zh: '写出本机关的具体做法和数据。', en: 'Write what this office has done.' },
  docs: {
    what: {
      zh: '同一年度、不同机关的报告，句子大部分相同（数字、标点不同的也算相同；本地区许多报告都有的套话不算）。audit 时检查，只作提示。',
      en: 'Most sentences of a report stand in that of another office on the same year, figures and punctuation left out; phrases that many reports of the region have do not count. Checked by audit, for information only.',
    },
    why: {
      zh: '国办要求年度报告防止内容雷同、敷衍塞责；句子相同不一定是照抄，也可能出自同一份提纲。',
      en: 'Reports that repeat others are held against their offices; both may also follow one outline.',
    },
    mend: {
      zh: '对照两份报告，改写照搬的部分。',
      en: 'Compare the two reports and rewrite what was taken over.',
    },
  },
  examples: [
    {
      peers: { copied: { path: '乙局-2024.tsv', office: '乙局', share: 0.85, count: 17 } },
      fires: ['正文有 85% 的句子（17 句）与“乙局”同年的报告相同：乙局-2024.tsv'],
    },
    { fires: [] },
  ],
  *check({ peers }, say) {
    if (!peers?.copied) return;
    const { path, office: other, share, count } = peers.copied;
    yield {
      message: say('shared', { percent: Math.floor(share * 100), count, other, path }),
      comesLast: true,
    };
  },
});
