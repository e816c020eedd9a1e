// The text does not say which time the figures are of.

import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR514',
  name: 'period-missing',
  category: 'text',
  severity: 'info',
  title: { zh: '没有写明统计期限', en: 'Period not stated' },
  messages: {
    missing: { zh: '正文没有写明数据的统计期限', en: 'the text does not state the period of the figures' },
  },
  help: {
    zh: '写明“统计期限自某年1月1日起至12月31日止”。',
    en: 'State that the figures run from 1 January to 31 December.',
  },
  docs: {
    what: { zh: '正文里找不到统计期限。', en: 'No period can be found in the text.' },
    why: {
      zh: '写明起止日期是通行的做法，格式没有强制要求，所以只作提示。',
      en: 'Stating it is general practice, not prescribed: a hint.',
    },
    mend: { zh: '在开头或“总体情况”里补一句。', en: 'Add a sentence at the start or in the overview.' },
  },
  examples: [
    {
      prose: '',
      edit: (text) => text.replace('，统计期限为2024年1月1日至2024年12月31日', ''),
      fires: ['正文没有写明数据的统计期限'],
    },
    { prose: '', fires: [] },
    {
      prose: '',
      edit: (text) => text.replace('2024年1月1日至2024年12月31日', '二〇二四年一月一日至十二月三十一日'),
      fires: [],
    },
  ],
  *check(report, say) {
    if (!report.edition?.data.text?.period) return;
    if (/1月1日|12月3[01]/u.test(report.prose.text)) return;
    if (!report.prose.isWhole || report.prose.periods.length > 0) return;
    yield { message: say('missing', {}) };
  },
});
