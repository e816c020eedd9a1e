// Words of the form itself are still in the text.

import { leftoversOf } from '../prose/leftovers.js';
import { markedIn, quoted } from './kit/narrative-spot.js';
import { defineRule } from './kit/rule.js';

export default defineRule({
  code: 'GR541',
  name: 'template-left-over',
  category: 'text',
  severity: 'warning',
  title: { zh: '残留模板文字', en: 'Words of the template left' },
  messages: {
    left: { zh: '正文残留模板文字“{words}”', en: 'words of the template are left in the text: "{words}"' },
  },
  help: { zh: '删去模板里的提示文字。', en: 'Delete the words that the form has for whoever fills it in.' },
  docs: {
    what: {
      zh: '格式里给填写人看的提示，如“（文字描述）”“该部分以表格形式报告”，给打字人看的字体说明，或者报送时写给上级的话（“贵办”“请审阅”），留在了正文里。',
      en: 'Hints of the form, such as 文字描述, instructions on the typeface, or words of the letter that the report was sent with, are left in the text.',
    },
    why: { zh: '公开发布的报告里不应有填写提示。', en: 'A published report has no place for them.' },
    mend: { zh: '删去后看上下文是否完整。', en: 'Delete them and see whether the text is still whole.' },
  },
  examples: [
    {
      prose: '依申请公开工作有序（宋体加粗小四号字）。',
      fires: ['正文残留模板文字“（宋体加粗小四号字）”'],
    },
    { prose: '按照统一口径完善填写说明，使用黑体字制作宣传栏。', fires: [] },
    { prose: '该部分以表格形式报告。', fires: ['正文残留模板文字“该部分以表格形式报告”'] },
    {
      prose: '（请结合本单位实际填写，不少于300字）',
      fires: ['正文残留模板文字“（请结合本单位实际填写，不少于300字）”'],
    },
    { prose: '现将报告报送贵办，请审阅。', fires: ['正文残留模板文字“贵办”'] },
    { prose: '现将有关情况报告如下。请广大群众监督，贵州援建项目已公开。', fires: [] },
    { prose: '详见下列表格。', fires: [] },
  ],
  *check(report, say) {
    for (const { words, start, end } of leftoversOf(report.prose.text, report.edition?.data.text)) {
      yield { message: say('left', { words: quoted(words) }), ...markedIn(report, start, end) };
    }
  },
});
