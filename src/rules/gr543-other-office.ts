// Where the text should name the office itself (whom to ask, what was compiled, who signs) it names another.

import { misspelt, otherCompiled, otherPlaces } from '../prose/names.js';
import { markedIn } from './kit/narrative-spot.js';
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
    compiled: {
      zh: '正文写的是“{words}”的工作情况，报告的机关是“{office}”',
      en: 'the text is on the work of "{words}", but the report is by "{office}"',
    },
    signed: {
      zh: '落款是“{words}”，报告的机关是“{office}”',
      en: 'it is signed "{words}", but the report is by "{office}"',
    },
    declared: {
      zh: '机关名称按指定的认定，不按标题',
      en: 'the office is the declared one, whatever the title says',
    },
  },
  help: { zh: '改为本机关的名称、网站和电话。', en: 'Give this office’s own name, site and telephone.' },
  docs: {
    what: {
      zh: '“如有疑问请联系”“电子版可在……下载”一类的句子里，出现了另一个同级地方的名称；写明总结的是另一个机关的工作；或者落款与报告的机关差一两个字。',
      en: 'The sentence on whom to ask or where to download names another place of the same kind, the text says that it is on the work of another office, or it is signed with a character or two wrong.',
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
      prose: '总结白石县水利局2024年政府信息公开工作情况。',
      edit: (text) => text.replace('某某局', '青石县水利局'),
      fires: ['正文写的是“白石县水利局”的工作情况，报告的机关是“青石县水利局”'],
    },
    {
      prose: '',
      edit: (text) => `${text.replace('某某局', '青石县水利局')}\n\n青石市水利局`,
      fires: ['落款是“青石市水利局”，报告的机关是“青石县水利局”'],
    },
    {
      prose:
        '如对本报告有疑问，可从青石县水利局网站下载（地址：白石镇桃溪路17号）。总结县水利局2024年政府信息公开工作情况。',
      edit: (text) => text.replace('某某局', '青石县水利局'),
      fires: [],
    },
    {
      prose: '如对本报告有疑问，请与青石县水利局办公室联系。',
      edit: (text) => text.replace('某某局', '青石县水利局'),
      fires: [],
    },
  ],
  *check(report, say) {
    const { flow, text } = report.prose;
    const { name } = report.prose.office;
    for (const [id, found] of [
      ['other', otherPlaces(text, name)],
      ['compiled', otherCompiled(text, name)],
      ['signed', misspelt(flow, name)],
    ] as const) {
      for (const { words, start, end } of found) {
        yield {
          message: say(id, { words, office: report.office ?? '' }),
          notes: report.declared?.office ? [say('declared', {})] : [],
          ...markedIn(report, start, end),
        };
      }
    }
  },
});
