// The sentence on whom to ask names another place than the office's own.

import { highlightAt, placeIn } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR543',
  name: 'other-office',
  category: 'text',
  severity: 'warning',
  title: { zh: '出现其他机关的名称', en: 'Name of another office' },
  messages: {
    other: {
      zh: '联系方式里出现“{words}”，报告的机关是“{office}”',
      en: 'the contact names "{words}", but the report is by "{office}"',
    },
    declared: {
      zh: '机关名称按指定的认定，不按标题',
      en: 'the office is the declared one, whatever the title says',
    },
  },
  help: { zh: '改为本机关的名称、网站和电话。', en: 'Give this office’s own name, site and telephone.' },
  docs: {
    what: {
      zh: '“如有疑问请联系”“电子版可在……下载”一类的句子里，出现了另一个同级地方的名称。',
      en: 'The sentence on whom to ask or where to download names another place of the same kind.',
    },
    why: {
      zh: '多是照抄了别处的报告，电话和网址也可能是别处的。',
      en: 'The text was mostly copied from elsewhere, perhaps with the telephone and the site.',
    },
    mend: { zh: '核对整段联系方式。', en: 'Check the whole paragraph.' },
  },
  examples: [
    {
      prose: '如对本报告有疑问，请与白石县水利局办公室联系。',
      edit: (text) => text.replace('某某局', '青石县水利局'),
      fires: ['联系方式里出现“白石县”，报告的机关是“青石县水利局”'],
    },
    {
      prose: '如对本报告有疑问，请与青石县水利局办公室联系。',
      declared: { office: '白石县水利局' },
      fires: ['联系方式里出现“青石县”，报告的机关是“白石县水利局”'],
    },
    {
      prose: '如对本报告有疑问，请与青石县水利局办公室联系。',
      edit: (text) => text.replace('某某局', '青石县水利局'),
      fires: [],
    },
  ],
  *check(report, say) {
    for (const { words, start, end } of report.prose.otherPlaces) {
      const at = placeIn(report, start, end);
      yield {
        message: say('other', { words, office: report.office ?? '' }),
        notes: report.declared?.office ? [say('declared', {})] : [],
        at,
        highlights: [highlightAt(at)],
      };
    }
  },
});
