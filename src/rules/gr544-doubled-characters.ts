// A word of the text, or characters of the office's name in the title, are typed twice on end.

import { doubledIn, doubledWords } from '../prose/leftovers.js';
import { officeName } from '../prose/office.js';
import { highlightAt, placeIn } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR544',
  name: 'doubled-characters',
  category: 'text',
  severity: 'warning',
  title: { zh: '重复的字词', en: 'Words typed twice' },
  messages: {
    text: { zh: '正文“{words}”重复', en: 'the text says "{words}" twice on end' },
    doubled: {
      zh: '标题里的机关名称“{office}”有重复的字“{words}”',
      en: 'the office name "{office}" in the title has "{words}" doubled',
    },
  },
  help: { zh: '核对后删去重复的一个。', en: 'Check, and delete one of the two.' },
  docs: {
    what: {
      zh: '标题里的机关名称有一两个字重复，或者正文里“按照”“根据”一类不会连说两遍的词写了两遍。名称例如“水利利局”。“市市场监督管理局”一类的名称不算。',
      en: 'One or two characters of the name are typed twice. A name in which the second one begins a word of its own is right.',
    },
    why: {
      zh: '标题是报告最显眼的地方，也是按机关检索的依据。',
      en: 'The title is what readers see first, and how reports are found.',
    },
    mend: { zh: '删去重复的字。', en: 'Delete the repetition.' },
  },
  examples: [
    {
      prose: '',
      edit: (text) => text.replace('某某局', '青石县水利利局'),
      fires: ['标题里的机关名称“青石县水利利局”有重复的字“利利”'],
    },
    { prose: '', edit: (text) => text.replace('某某局', '临河市市场监督管理局'), fires: [] },
    {
      prose: '我局按照按照县政府部署做好工作。',
      fires: ['正文“按照按照”重复'],
    },
    { prose: '本年 本年', fires: [] },
    { prose: '依申请公开工作工作有序。', fires: ['正文“工作工作”重复'] },
    {
      prose: '研究研究、讨论讨论，逐条逐条核对，一件一件办理，公开公平公正，推进依法行政行政执法公开。',
      fires: [],
    },
    { prose: '', fires: [] },
  ],
  *check(report, say) {
    for (const { words, start, end } of doubledWords(report.prose.text)) {
      const at = placeIn(report, start, end);
      // Labels side by side in a table that was not understood.
      if (/\s/u.test(at.document.raw(at.place).trim())) continue;
      yield { message: say('text', { words }), at, highlights: [highlightAt(at)] };
    }
    const office = officeName({ office: report.titled === undefined ? report.office : report.titled });
    const words = doubledIn(office);
    // 某某局 stands for any office.
    if (!words || office.startsWith('某某')) return;
    const [document] = report.documents;
    yield { message: say('doubled', { office, words }), at: { document, place: report.yearPlace } };
  },
});
